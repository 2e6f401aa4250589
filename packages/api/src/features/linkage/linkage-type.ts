import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { NodeType } from '../../graphql/node-type.js'
import { DateScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { LinkageContractType } from './contract-type.js'
import { ClosenessReason, LinkageCloseness, LinkageEndKind, LinkageForm } from './linkage-codes.js'
import { PayingRhythm } from './paying-rhythm.js'

registerEnumType(LinkageForm, {
  name: 'LinkageForm',
  description: 'What an enterprise and households have agreed on (dossier 4.4).',
  valuesConfig: {
    ORDER: { description: '订单收购: it buys what they grow or raise.' },
    SHARE: { description: '股份合作: they hold shares.' },
    LAND_TRANSFER: { description: '土地流转: they let the use of their land.' },
    EMPLOYMENT: { description: '务工就业: they work for it.' },
    TRUSTEESHIP: { description: '托管、托养、寄养: it keeps their animals or land.' },
    LEASE: { description: '租赁返租: an asset is let, or let back.' },
    SERVICE: { description: '技术、农资、销售服务.' },
    ALLIANCE: { description: '产业联盟.' },
    ASSET_INCOME: { description: '资产收益: an asset bought with poverty funds pays them.' },
    DONATION: { description: '捐赠、公益.' },
  },
})
registerEnumType(LinkageCloseness, {
  name: 'LinkageCloseness',
  description: 'How closely a contract ties enterprise and households, computed by the rule of dossier 4.4 (I-20).',
  valuesConfig: {
    CLOSE: { description: '紧密型: shares, asset income, trusteeship, employment of a year or more, or an order with a floor price for a year or more.' },
    SEMI_CLOSE: { description: '半紧密型: any other written order.' },
    LOOSE: { description: '松散型: everything else.' },
  },
})

registerEnumType(ClosenessReason, {
  name: 'ClosenessReason',
  description: 'The term of a contract that decides how close it is (dossier 4.4, closeness rule).',
  valuesConfig: {
    SHARES: { description: '持股: close whatever the term.' },
    ASSET_INCOME: { description: '资产收益: close whatever the term.' },
    TRUSTEESHIP: { description: '托管、托养: close whatever the term.' },
    EMPLOYMENT_OF_A_YEAR: { description: '务工合同满一年: close.' },
    FLOOR_PRICE_FOR_A_YEAR: { description: '订单有保底价且满一年: close.' },
    WRITTEN_ORDER: { description: '有书面订单，但没有满一年的保底价: half close.' },
    EMPLOYMENT_TOO_SHORT: { description: '务工合同不满一年: loose.' },
    ORDER_BY_WORD: { description: '订单只是口头约定: loose.' },
    FORM: { description: '这种方式本身是松散联结: loose by its form.' },
  },
})

registerEnumType(PayingRhythm, {
  name: 'PayingRhythm',
  description: 'How often a contract pays the households. Each paying period is due once, by a report of the quarter in which was paid.',
  valuesConfig: {
    QUARTER: { description: '按季: each calendar quarter.' },
    HALF_YEAR: { description: '每半年: each half year from the first day of the contract on.' },
    YEAR: { description: '每年: each year from the first day of the contract on.' },
    ONCE: { description: '一次性: once, by the end of the contract.' },
  },
})

registerEnumType(LinkageEndKind, {
  name: 'LinkageEndKind',
  description: 'Why a linkage ended before its term.',
  valuesConfig: {
    EARLY: { description: '提前终止: both agreed to end it.' },
    ENTERPRISE_DEFAULT: { description: '企业违约: the enterprise broke it, as an office found.' },
    HOUSEHOLDS_DEFAULT: { description: '农户违约: the households broke it, as an office found.' },
    RENEWED: { description: '续签: a new contract took its place.' },
  },
})

@ObjectType('LinkageActions', { description: 'What the viewer may do with a linkage now.', simpleResolvers: true })
export class LinkageActions {
  @Field(() => Boolean, { description: 'Submit an outcome report: the enterprise’s honorary chief, from the first day of the first quarter in force.' }) submitReport: boolean
  @Field(() => Boolean, { description: 'Conclude a contract that goes on from it.' }) renew: boolean
  @Field(() => Boolean, { description: 'End it before its term.' }) end: boolean
  @Field(() => Boolean, { description: 'End it for a breach: an office over the village, no party.' }) findDefault: boolean
  @Field(() => Boolean, { description: 'Ask households whether they join.' }) propose: boolean
  @Field(() => Boolean, { description: 'Let a household leave.' }) removeHousehold: boolean
}

@ObjectType('ReportDeadline', { description: 'A paying period that is to be reported, and until when.', simpleResolvers: true })
export class ReportDeadline {
  @Field(() => String, { description: 'Its newest quarter that can be reported, such as 2015Q3.' }) period: string
  @Field(() => [String], { description: 'The quarters of which a report closes it, newest first: the one in which was paid is reported.' }) quarters: string[]
  @Field(() => DateScalar, { description: 'The day by which it is reported: the last one of the month after the quarter in which the paying period ends.' }) dueOn: string
  @Field(() => Boolean, { description: 'Whether that day has passed.' }) overdue: boolean
}

@ObjectType('Linkage', { implements: NodeType, description: 'An agreement between an enterprise and households of one village (I-18 to I-21).', simpleResolvers: true })
export class LinkageType implements NodeType {
  id: string
  @Field(() => LinkageForm, { description: 'What they have agreed on.' }) form: LinkageForm
  @Field(() => LinkageCloseness, { description: 'How close it is by the rule of dossier 4.4.' }) closeness: LinkageCloseness
  @Field(() => PayingRhythm, { description: 'How often it pays, and so how often a report of it is due.' }) payingRhythm: PayingRhythm
  @Field(() => DateScalar, { description: 'The first day in force.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day in force; null while none is set.' }) endedOn: string | null
  @Field(() => String, { nullable: true, description: 'The model of linkage (I-18), by its code in the list LINKAGE_MODEL; null for none.' }) model: string | null
  @Field(() => LinkageContractType, { description: 'The terms of its contract.' }) contract: Record<string, unknown>
  @Field(() => Int, { description: 'Counts the changes; give it back with one.' }) version: number
  @Field(() => LinkageEndKind, { nullable: true, description: 'Why it ended before its term; null for none that did.' }) endKind: LinkageEndKind | null
  @Field(() => String, { nullable: true, description: 'The reason in words.' }) endReason: string | null
}

@ObjectType('KeepLinkagePayload', { description: 'What became of a contract.', simpleResolvers: true })
export class KeepLinkagePayload {
  @Field(() => LinkageType, { nullable: true, description: 'The linkage as it is stored; null when it was refused.' }) linkage: LinkageType | null
  @Field(() => LinkageType, { nullable: true, description: 'The contract that was to be renewed as it is stored, when somebody changed it meanwhile (STALE).' }) current: LinkageType | null
  @Field(() => Boolean, { description: 'True when it had been kept before: nothing was changed.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('LinkagePayload', { description: 'Answer to a step of a linkage.', simpleResolvers: true })
export class LinkagePayload {
  @Field(() => LinkageType, { nullable: true, description: 'The linkage after it; null when it was refused.' }) linkage: LinkageType | null
  @Field(() => LinkageType, { nullable: true, description: 'What is stored, when somebody else changed it meanwhile (STALE).' }) current: LinkageType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

export const LinkageConnection = connectionOf('Linkage', LinkageType)

import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { connectionOf } from '../../graphql/connection.js'
import { NodeType } from '../../graphql/node-type.js'
import { DateScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import type { AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { RegionType } from '../region/region-type.js'
import { LeadingLevel } from './leading-level.js'

registerEnumType(LeadingLevel, {
  name: 'LeadingLevel',
  description: 'Which level named an enterprise a leading one (农业产业化龙头企业).',
  valuesConfig: {
    NATIONAL: { description: '国家级.' },
    REGIONAL: { description: '自治区级.' },
    CITY: { description: '市级.' },
    BANNER: { description: '旗县级.' },
  },
})

@ObjectType('EnterpriseActions', { description: 'What the viewer may do with an enterprise now.', simpleResolvers: true })
export class EnterpriseActions {
  @Field(() => Boolean, { description: 'Write it anew: the office of the territory in which it has its seat.' }) revise: boolean
  @Field(() => Boolean, { description: 'End it: the office of the territory in which it has its seat, while it works.' }) end: boolean
  @Field(() => Boolean, { description: 'Write down a contract of it with a village.' }) conclude: boolean
  @Field(() => Boolean, { description: 'Make a key for its accounting system: its honorary chief.' }) issueAccessToken: boolean
}

@ObjectType('HonoraryChief', { description: 'Who stands for an enterprise in a village, and how long (C-10).', simpleResolvers: true })
export class HonoraryChiefType {
  @Field(() => AccountType, { description: 'The person.' }) account: AccountValue
  @Field(() => RegionType, { nullable: true, description: 'The village.' }) village: Row<'Region'> | null
  @Field(() => DateScalar, { description: 'The first day of the term.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day of the term; null while none is set.' }) endedOn: string | null
}

@ObjectType('Enterprise', { implements: NodeType, description: 'An industrialised enterprise, counted where it has its seat (I-18, I-19).', simpleResolvers: true })
export class EnterpriseType implements NodeType {
  id: string
  @Field(() => String, { description: 'The registered name.' }) name: string
  @Field(() => String, { nullable: true, description: 'Unified social credit code (GB 32100), 18 characters; null where it is not on file.' }) creditCode: string | null
  @Field(() => String, { nullable: true, description: 'What it works in, such as beef cattle; null where it is not on file.' }) industry: string | null
  @Field(() => LeadingLevel, { nullable: true, description: 'The highest level that named it a leading enterprise; null for none.' }) leadingLevel: LeadingLevel | null
  @Field(() => DateScalar, { nullable: true, description: 'The day on which an office ended it; null while it works.' }) endedOn: string | null
  @Field(() => String, { nullable: true, description: 'Why it was ended; null while it works.' }) endReason: string | null
  @Field(() => Int, { description: 'Counts the edits; give it back with an edit.' }) version: number
}

@ObjectType('RegisterEnterprisePayload', { description: 'What became of an enterprise.', simpleResolvers: true })
export class RegisterEnterprisePayload {
  @Field(() => EnterpriseType, { nullable: true, description: 'The enterprise as it is stored; null when it was refused, or was kept before and the viewer sees it no more.' }) enterprise: EnterpriseType | null
  @Field(() => Boolean, { description: 'True when it had been kept before: nothing was changed.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('ReviseEnterprisePayload', { description: 'Answer to an edit of an enterprise.', simpleResolvers: true })
export class ReviseEnterprisePayload {
  @Field(() => EnterpriseType, { nullable: true, description: 'The enterprise after it; null when it was refused.' }) enterprise: EnterpriseType | null
  @Field(() => EnterpriseType, { nullable: true, description: 'What is stored, when somebody else changed it meanwhile (STALE).' }) current: EnterpriseType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

export const EnterpriseConnection = connectionOf('Enterprise', EnterpriseType)

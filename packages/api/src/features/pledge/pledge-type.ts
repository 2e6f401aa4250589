import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { connectionOf } from '../../graphql/connection.js'
import { DateScalar, DateTimeScalar, FenScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { DeliveryStatus, PledgeKind, PledgeState } from './pledge-codes.js'

registerEnumType(PledgeKind, {
  name: 'PledgeKind',
  description: 'In what an enterprise pledges to help a village (C-10; dossier 4.4).',
  valuesConfig: {
    INDUSTRY: { description: '产业帮扶.' },
    JOBS: { description: '就业帮扶.' },
    TRADE: { description: '贸易、购销帮扶.' },
    SKILLS: { description: '技能培训.' },
    DONATION: { description: '捐赠.' },
  },
})
registerEnumType(PledgeState, {
  name: 'PledgeState',
  description: 'How a pledge stands today, by what the village confirmed.',
  valuesConfig: {
    OPEN: { description: 'Nothing was confirmed yet, and it is not due.' },
    PARTLY: { description: 'A part was confirmed, and it is not due.' },
    MET: { description: 'As much was confirmed as was promised.' },
    OVERDUE: { description: 'The due day is past and it is not met.' },
    WITHDRAWN: { description: 'Withdrawn with a reason before it was met.' },
  },
})
registerEnumType(DeliveryStatus, {
  name: 'DeliveryStatus',
  description: 'What became of a delivery.',
  valuesConfig: {
    PENDING: { description: 'Waits for the village’s first secretary.' },
    CONFIRMED: { description: 'It is so, and counts.' },
    REFUSED: { description: 'It is not so, with the reason.' },
  },
})

/** A pledge as it is read. */
export const PLEDGE_COLUMNS = ['id', 'enterpriseId', 'regionCode', 'kind', 'text', 'size', 'unit', 'delivered', 'pledgedOn', 'dueOn', 'withdrawnOn', 'withdrawReason', 'version', 'madeBy'] as const satisfies readonly (keyof Row<'Pledge'>)[]
export type PledgeRow = Pick<Row<'Pledge'>, (typeof PLEDGE_COLUMNS)[number]>

/** A delivery as it is read. */
export const DELIVERY_COLUMNS = ['id', 'pledgeId', 'enterpriseId', 'regionCode', 'deliveredOn', 'size', 'note', 'status', 'reportedBy', 'reportedAt', 'decidedBy', 'decidedAt', 'refuseReason'] as const satisfies readonly (keyof Row<'PledgeDelivery'>)[]
export type DeliveryRow = Pick<Row<'PledgeDelivery'>, (typeof DELIVERY_COLUMNS)[number]> & {
  /** That of its pledge. */
  readonly unit: string | null
}

@ObjectType('PledgeDeliveryActions', { description: 'What the viewer may do with a delivery now.', simpleResolvers: true })
export class PledgeDeliveryActions {
  @Field(() => Boolean, { description: 'Confirm or refuse it: the village’s first secretary, who neither reported it nor stands for the enterprise.' }) decide: boolean
}

@ObjectType('PledgeDelivery', { description: 'Something delivered of a pledge.', simpleResolvers: true })
export class PledgeDeliveryType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => DateScalar, { description: 'When it was delivered.' }) deliveredOn: string
  @Field(() => String, { nullable: true, description: 'In words.' }) note: string | null
  @Field(() => DeliveryStatus, { description: 'What became of it; only CONFIRMED counts.' }) status: DeliveryStatus
  @Field(() => DateTimeScalar, { description: 'When it was reported.' }) reportedAt: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the village decided; null while it waits.' }) decidedAt: string | null
  @Field(() => String, { nullable: true, description: 'Why the village refused it.' }) refuseReason: string | null
}

@ObjectType('PledgeActions', { description: 'What the viewer may do with a pledge now.', simpleResolvers: true })
export class PledgeActions {
  @Field(() => Boolean, { description: 'Report a delivery: the enterprise’s chief in the own village, or the town.' }) deliver: boolean
  @Field(() => Boolean, { description: 'Withdraw it with a reason.' }) withdraw: boolean
}

@ObjectType('Pledge', { description: 'What an enterprise promised a village (C-10): in industry, jobs, trade, skills or as a donation.', simpleResolvers: true })
export class PledgeType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => PledgeKind, { description: 'In what it helps.' }) kind: PledgeKind
  @Field(() => String, { description: 'What was promised, in words.' }) text: string
  @Field(() => String, { nullable: true, description: 'Unit of the count; null for money.' }) unit: string | null
  @Field(() => DateScalar, { description: 'When it was made.' }) pledgedOn: string
  @Field(() => DateScalar, { description: 'By when it is to be met.' }) dueOn: string
  @Field(() => DateScalar, { nullable: true, description: 'When it was withdrawn; null for one that stands.' }) withdrawnOn: string | null
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' }) withdrawReason: string | null
  @Field(() => Int, { description: 'Counts the changes; give it back with one.' }) version: number
}

export const PledgeConnection = connectionOf('Pledge', PledgeType)

@InputType('PledgeFilter', { description: 'Narrows the pledges in scope; conditions are joined by AND.' })
export class PledgeFilter {
  @Field(() => ID, { nullable: true, description: 'To villages in this region.' }) region?: string | null
  @Field(() => ID, { nullable: true, description: 'Of this enterprise.' }) enterprise?: string | null
  @Field(() => [PledgeKind], { nullable: true, description: 'Of any of these kinds.' }) kind?: PledgeKind[] | null
  @Field(() => PledgeState, { nullable: true, description: 'That stand so today.' }) state?: PledgeState | null
  @Field(() => Boolean, { nullable: true, description: 'True: of which a delivery waits for the village’s answer; false: of which none does.' }) waits?: boolean | null
}

@InputType('MakePledgeInput', { description: 'What an enterprise promises a village. The same id and content sent again is kept once.' })
export class MakePledgeInput {
  @Field(() => ID, { description: 'A UUID that the client made for this pledge.' }) id: string
  @Field(() => ID, { description: 'The enterprise.' }) enterprise: string
  @Field(() => ID, { description: 'The village, by its 12-digit code.' }) village: string
  @Field(() => PledgeKind, { description: 'In what it helps.' }) kind: PledgeKind
  @Field(() => String, { description: 'What is promised: 1 to 200 characters.' }) text: string
  @Field(() => FenScalar, { nullable: true, description: 'How much money, fen; either this or a count.' }) amount?: number | null
  @Field(() => Float, { nullable: true, description: 'How much or how many, with two decimals at most; either this or money.' }) quantity?: number | null
  @Field(() => String, { nullable: true, description: 'Unit of the count: 1 to 10 characters.' }) unit?: string | null
  @Field(() => DateScalar, { description: 'By when: after today and within three years.' }) dueOn: string
}

@InputType('WithdrawPledgeInput', { description: 'A pledge that is taken back.' })
export class WithdrawPledgeInput {
  @Field(() => ID, { description: 'The pledge.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => String, { description: 'Why: 1 to 1,000 characters.' }) reason: string
}

@InputType('DeliverPledgeInput', { description: 'Something delivered of a pledge, for the village to confirm. The same id and content sent again is kept once.' })
export class DeliverPledgeInput {
  @Field(() => ID, { description: 'A UUID that the client made for this delivery.' }) id: string
  @Field(() => ID, { description: 'The pledge.' }) pledge: string
  @Field(() => DateScalar, { description: 'When: from the day of the pledge to today.' }) deliveredOn: string
  @Field(() => FenScalar, { nullable: true, description: 'How much money, fen, where money was promised.' }) amount?: number | null
  @Field(() => Float, { nullable: true, description: 'How much or how many, where a count was promised.' }) quantity?: number | null
  @Field(() => String, { nullable: true, description: 'In words: at most 1,000 characters.' }) note?: string | null
  @Field(() => [ID], { nullable: true, description: 'Photos uploaded before, as evidence: at most 20.' }) attachments?: string[] | null
}

@InputType('DecidePledgeDeliveryInput', { description: 'What the village says of a delivery.' })
export class DecidePledgeDeliveryInput {
  @Field(() => ID, { description: 'The delivery.' }) id: string
  @Field(() => Boolean, { description: 'True: it is so. False: it is not, with the reason.' }) confirmed: boolean
  @Field(() => String, { nullable: true, description: 'Why it is not so: 1 to 1,000 characters.' }) reason?: string | null
}

@ObjectType('PledgePayload', { description: 'What became of a pledge.', simpleResolvers: true })
export class PledgePayload {
  @Field(() => PledgeType, { nullable: true, description: 'The pledge as it is stored; null when it was refused.' }) pledge: PledgeRow | null
  @Field(() => Boolean, { description: 'True when the same had been done before: nothing was changed.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

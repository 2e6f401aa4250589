export type AgreementKind = 'BASE_VILLAGE' | 'PARTNERSHIP' | 'MARKET'
export type PledgeKind = 'INDUSTRY' | 'JOBS' | 'TRADE' | 'SKILLS' | 'DONATION'

/** What an enterprise, or a market outside, agreed on with a place (I-17, SO-2); the volume in hundredths of its unit. */
export interface CooperationAgreementRow {
  readonly id: string
  readonly kind: AgreementKind
  readonly enterpriseId: string | null
  readonly regionCode: string
  readonly partner: string | null
  readonly subject: string
  readonly volume: number | null
  readonly unit: string | null
  readonly startedOn: string
  readonly endedOn: string | null
}

/** What an enterprise promised a village (C-10): fen where the unit is null, else hundredths of the unit. */
export interface PledgeRow {
  readonly id: string
  readonly enterpriseId: string
  readonly regionCode: string
  readonly kind: PledgeKind
  readonly text: string
  readonly size: number
  readonly unit: string | null
  /** What the village confirmed. */
  readonly delivered: number
  readonly metOn: string | null
  readonly pledgedOn: string
  readonly dueOn: string
}

/** Something delivered of a pledge. */
export interface PledgeDeliveryRow {
  readonly id: string
  readonly pledgeId: string
  readonly enterpriseId: string
  readonly regionCode: string
  readonly deliveredOn: string
  readonly size: number
  readonly note: string | null
  readonly status: 'PENDING' | 'CONFIRMED'
  readonly reportedAt: string
  /** The village's first secretary; null while it waits. */
  readonly decidedBy: string | null
  readonly decidedAt: string | null
}

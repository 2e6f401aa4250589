import { Entity } from 'typeorm'
import { InstantColumn, PrimaryDay, PrimaryId, PrimaryText, RegionCodeColumn } from '../../data/column-types.js'
import type { DeadlineAct } from './deadline-rules.js'

/** What the service did by itself about the deadline of an observation (4.1); the key lets it happen once. */
@Entity('observation_deadline')
export class ObservationDeadline {
  @PrimaryId() observationId: string
  /** The last day of the deadline. */
  @PrimaryDay() dueOn: string
  @PrimaryText(16) act: DeadlineAct
  /** An office by its role, or the account of the handler. */
  @PrimaryText(36) toward: string
  @RegionCodeColumn() regionCode: string
  @InstantColumn() at: string
}

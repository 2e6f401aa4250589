import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, IdColumn, InstantColumn, JsonColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { Answers, InspectionQuestion, InspectionStratum, InspectionTaskStatus, InspectorKind, Registered } from './inspection-codes.js'

/** A draw of households that somebody is sent to (4.3): by whom, where, by what seed, what is asked and by when. */
@Entity('inspection')
@Index('inspection_region', ['regionCode', 'drawnAt'])
export class Inspection {
  @PrimaryId() id: string
  /** The region whose households were drawn from. */
  @RegionCodeColumn() regionCode: string
  @TextColumn(100) title: string
  @TextColumn(64) seed: string
  /** How many households were asked for. */
  @CountColumn() size: number
  @TextColumn(32) ruleSet: string
  @TextColumn(16) inspectors: InspectorKind
  /** The last day for the answers. */
  @DayColumn() dueOn: string
  @DayColumn() drawnOn: string
  @InstantColumn() drawnAt: string
  @IdColumn() drawnBy: string
  /** The region of the post by which it was drawn, the widest of several; null for draws from before this was kept. */
  @RegionCodeColumn({ nullable: true }) drawnFrom: string | null
  @TextColumn(64) contentHash: string
}

/** A household of a draw: who is sent there, what the register said as it was drawn, and what was answered. */
@Entity('inspection_task')
@Index('inspection_task_draw', ['inspectionId', 'regionCode', 'id'])
@Index('inspection_task_territory', ['drawnRegion', 'dueOn'])
@Index('inspection_task_inspector', ['inspectorId', 'dueOn', 'id'])
@Index('inspection_task_household', ['householdId'])
export class InspectionTask {
  @PrimaryId() id: string
  @IdColumn() inspectionId: string
  /** The region of the draw: whoever sees the draw sees its tasks, and nobody else who answers for the village. */
  @RegionCodeColumn() drawnRegion: string
  /** The village. */
  @RegionCodeColumn() regionCode: string
  @IdColumn() householdId: string
  @TextColumn(16) stratum: InspectionStratum
  /** The questions of the draw, so that a task can be answered by whoever does not see the draw. */
  @TextColumn(32) ruleSet: string
  @JsonColumn() registered: Registered
  /** The household's cadre as it was drawn, and when that person last came by the register of that day. */
  @IdColumn({ nullable: true }) cadreId: string | null
  @DayColumn({ nullable: true }) cadreVisitedOn: string | null
  @IdColumn({ nullable: true }) inspectorId: string | null
  /** When it was drawn: nobody was there for it before. */
  @DayColumn() drawnOn: string
  @DayColumn() dueOn: string
  @TextColumn(16) status: InspectionTaskStatus
  @JsonColumn({ nullable: true }) answers: Answers | null
  /** Questions whose answer differs from the register; null until it was answered. */
  @JsonColumn({ nullable: true }) differences: readonly InspectionQuestion[] | null
  @TextColumn(1000, { nullable: true }) note: string | null
  @DayColumn({ nullable: true }) seenOn: string | null
  @InstantColumn({ nullable: true }) answeredAt: string | null
  @IdColumn({ nullable: true }) answeredBy: string | null
  /** The observations that the answer made, the gravest first; null for none. */
  @JsonColumn({ nullable: true }) observationIds: readonly string[] | null
  /** The answer's own id, made by the client, and what was sent with it. */
  @IdColumn({ nullable: true, unique: true }) answerId: string | null
  @TextColumn(64, { nullable: true }) contentHash: string | null
  /** The answers that the household was not met, with who gave them: sent again after another, each is known. */
  @JsonColumn({ nullable: true }) missedAnswers: readonly { readonly id: string; readonly by: string; readonly contentHash: string }[] | null
  @CountColumn({ default: 1 }) version: number
}

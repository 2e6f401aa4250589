import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, IdColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'

/** A village work team (C-7): one to a poor village, three people at least. */
@Entity('work_team')
@Index('work_team_region', ['regionCode'])
export class WorkTeam {
  @PrimaryId() id: string
  @RegionCodeColumn() regionCode: string
  @TextColumn(200) name: string
  @IdColumn({ nullable: true }) leaderAccountId: string | null
  /** Members that were reported before they were on file one by one. */
  @CountColumn() memberCount: number
  @DayColumn() startedOn: string
  @DayColumn({ nullable: true }) endedOn: string | null
  @TextColumn(1000, { nullable: true }) endReason: string | null
  /** What was sent and by whom; null for teams from before they were formed here. */
  @TextColumn(64, { nullable: true }) contentHash: string | null
}

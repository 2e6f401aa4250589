import { Entity, Index } from 'typeorm'
import { CountColumn, DayColumn, FenColumn, IdColumn, InstantColumn, PrimaryId, RegionCodeColumn, TextColumn } from '../../data/column-types.js'
import type { MeasureEffect } from '../measure/measure-effect.js'
import type { MeasureCategory, MeasureClass } from '../measure/measure.entity.js'
import type { VillageTask } from '../village-plan/village-plan-codes.js'
import type { ProjectStatus } from './project-codes.js'

/** A project of a village's plan: it follows the plan, always (M-4). Its households are those of its measures. Money in fen. */
@Entity('project')
@Index('project_region', ['regionCode', 'startsOn', 'id'])
@Index('project_plan', ['planId', 'startsOn'])
export class Project {
  @PrimaryId() id: string
  @IdColumn() planId: string
  @RegionCodeColumn() regionCode: string
  @CountColumn({ default: 1 }) version: number
  @TextColumn(120) name: string
  @TextColumn(24) task: VillageTask
  @TextColumn(16) class: MeasureClass
  @TextColumn(24) category: MeasureCategory
  @TextColumn(24) effect: MeasureEffect
  @DayColumn() startsOn: string
  @DayColumn({ nullable: true }) endsOn: string | null
  @TextColumn(120) responsibleUnit: string
  @TextColumn(1000) goal: string
  @FenColumn({ nullable: true }) budget: number | null
  @TextColumn(16) status: ProjectStatus
  @TextColumn(1000, { nullable: true }) result: string | null
  @DayColumn({ nullable: true }) completedOn: string | null
  @IdColumn({ nullable: true }) completedBy: string | null
  @DayColumn({ nullable: true }) verifiedOn: string | null
  @IdColumn({ nullable: true }) verifiedBy: string | null
  @TextColumn(1000, { nullable: true }) stopReason: string | null
  @IdColumn() accountId: string
  @InstantColumn() createdAt: string
  /** Hash of what was sent, to tell a repeat from a conflict. */
  @TextColumn(64) contentHash: string
}

/** A cadre who goes with a project (M-4: 干部跟着项目走), from a first to a last day. */
@Entity('project_cadre')
@Index('project_cadre_project', ['projectId', 'startedOn'])
@Index('project_cadre_account', ['accountId', 'projectId'])
@Index('project_cadre_region', ['regionCode'])
export class ProjectCadre {
  @PrimaryId() id: string
  @IdColumn() projectId: string
  @IdColumn() accountId: string
  @RegionCodeColumn() regionCode: string
  @DayColumn() startedOn: string
  @DayColumn({ nullable: true }) endedOn: string | null
  @TextColumn(64) contentHash: string
}

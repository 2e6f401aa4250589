import { Column, Entity, Index } from 'typeorm'
import { CountColumn, PrimaryCount, PrimaryDay, PrimaryText, TextColumn } from '../../data/column-types.js'
import { FIGURES } from './rollup-figures.js'
import type { FigureName, TurnKind } from './rollup-figures.js'

/** Counts and sums of one village, kept in the transaction of each fact (architecture, "Reading fast"). */
@Entity('village_rollup')
@Index('village_rollup_version', ['regionCode', 'version'])
export class VillageRollup {
  @PrimaryText(12) regionCode: string
  /** The year whose figures these are; a write in a later year first closes it into `village_year`. */
  @CountColumn() figureYear: number
  /** Goes up with each change of the village's figures, turns and year ends; null before the first. Whoever remembers figures compares its sum. */
  @CountColumn({ nullable: true }) version: number | null
}
export interface VillageRollup extends Record<FigureName, number> {}
for (const figure of FIGURES) Column({ type: 'bigint', default: 0 })(VillageRollup.prototype, figure)

/** Change of an ageing figure on a day; the figure of today is the sum of the days up to today. */
@Entity('village_turn')
export class VillageTurn {
  @PrimaryText(32) kind: TurnKind
  @PrimaryText(12) regionCode: string
  @PrimaryDay() day: string
  @CountColumn() delta: number
}

/** Persons at the end of a year and the standard they were counted by. */
@Entity('village_year')
export class VillageYear {
  @PrimaryText(12) regionCode: string
  @PrimaryCount() year: number
  @CountColumn() poor: number
  @CountColumn() exited: number
  @TextColumn(40) standard: string
}

/** Persons to lift out of poverty in a year: the assigned and the stretch target (F-21, T-2). Dashboards read them; no operation sets one yet, so that only the demo city has any. */
@Entity('region_target')
export class RegionTarget {
  @PrimaryText(12) regionCode: string
  @PrimaryCount() year: number
  @CountColumn({ nullable: true }) assigned: number | null
  @CountColumn({ nullable: true }) stretch: number | null
}

import { rangeOfCode } from '../../access/territory.js'
import type { CodeRange } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { yearOfDay } from '../../time/business-day.js'
import { listsAreOpen } from '../dashboard/dashboard-reach.js'
import { villageFactsOf } from '../village/village-facts-reader.js'
import { countOf } from '../village/village-facts-rules.js'
import type { VillageFacts } from '../village/village-fields.js'
import { PoorVillageFigure, poorVillageTest } from './poor-village-rules.js'
import type { FigureSource, PoorVillageFigures, PoorVillageResult } from './poor-village-rules.js'

const MEANS = new UnscopedTable('ProvincialMean', 'published means of the autonomous region, which name no place')
const YEARS = new UnscopedTable('VillageYear', 'persons of a village at a year’s end, of one that was found in reach')
const ROLLUPS = new UnscopedTable('VillageRollup', 'persons of a village today, of one that was found in reach')

/** A figure of the test with where it comes from; of one that is missing, where it is looked for. */
export interface SourcedFigure {
  readonly figure: PoorVillageFigure
  readonly value: number | null
  readonly source: FigureSource
}

/** The test of a village with everything that it was made of. */
export interface PoorVillageTest extends PoorVillageResult {
  readonly region: Row<'Region'>
  readonly year: number
  readonly figures: readonly SourcedFigure[]
  /** Where the means were published; null while none are on file. */
  readonly meanSource: string | null
}

type Mean = Pick<Row<'ProvincialMean'>, 'incidence' | 'netIncome' | 'source'>

/** Tests whether villages are poor ones by 一高一低一无 (dossier 2.3). The mark itself is given or taken by the office; the test decides nothing. */
export class PoorVillageTesting {
  constructor(private readonly core: Core) {}

  /** The test of one village that was found in reach, by its facts of the year. */
  async of(region: Row<'Region'>, year: number, facts: VillageFacts, runner: Runner = this.core.database): Promise<PoorVillageTest> {
    const [mean, registered] = [await this.meanOf(runner, year), await this.registered(runner, rangeOfCode(region.code), year)]
    return testOf(region, year, facts, registered.get(region.code) ?? null, mean)
  }

  /** The tests of the villages of a region in the viewer's territory, by code; none for any other. */
  async within(access: Access, code: string, year: number): Promise<PoorVillageTest[]> {
    const region = this.core.regions.find(code)
    if (region === null || !listsAreOpen(access, code)) return []
    const [mean, registered, facts] = await Promise.all([
      this.meanOf(this.core.database, year),
      this.registered(this.core.database, rangeOfCode(code), year),
      villageFactsOf(this.core, access, code, year),
    ])
    return this.core.regions.villages(region.code)
      .filter((village) => facts.has(village.code) || registered.has(village.code) || village.isPoorVillage)
      .map((village) => testOf(village, year, facts.get(village.code) ?? {}, registered.get(village.code) ?? null, mean))
  }

  private async meanOf(runner: Runner, year: number): Promise<Mean | null> {
    return MEANS.findOne(runner, [{ column: 'year', equals: year }])
  }

  /** Poor persons on the register at the end of the year, or today for the year that runs. */
  private async registered(runner: Runner, range: CodeRange, year: number): Promise<Map<string, number>> {
    const place = { column: 'regionCode', from: range.from, below: range.below } as const
    if (year === yearOfDay(this.core.clock.today())) return new Map((await ROLLUPS.findMany(runner, [place])).map(({ regionCode, poorPersons }) => [regionCode, poorPersons]))
    return new Map((await YEARS.findMany(runner, [place, { column: 'year', equals: year }])).map(({ regionCode, poor }) => [regionCode, poor]))
  }
}

const testOf = (region: Row<'Region'>, year: number, facts: VillageFacts, registered: number | null, mean: Mean | null): PoorVillageTest => {
  const onFile = countOf(facts, 'poorPersons')
  const figures: PoorVillageFigures = {
    poorPersons: onFile ?? registered,
    population: countOf(facts, 'population'),
    netIncome: countOf(facts, 'netIncomePerCapita'),
    collectiveIncome: countOf(facts, 'collectiveIncome'),
    meanIncidence: mean?.incidence ?? null,
    meanNetIncome: mean?.netIncome ?? null,
  }
  return { ...poorVillageTest(year, figures), region, year, figures: sourced(figures, onFile === null && registered !== null), meanSource: mean?.source ?? null }
}

/** Poor persons who are not in the village's file are those of the register at the year's end. */
const sourced = (figures: PoorVillageFigures, poorFromRegister: boolean): SourcedFigure[] => {
  const values = {
    POOR_PERSONS: figures.poorPersons,
    POPULATION: figures.population,
    NET_INCOME: figures.netIncome,
    COLLECTIVE_INCOME: figures.collectiveIncome,
    MEAN_INCIDENCE: figures.meanIncidence,
    MEAN_NET_INCOME: figures.meanNetIncome,
  } satisfies Record<PoorVillageFigure, number | null>
  const sourceOf = (figure: PoorVillageFigure): FigureSource => {
    if (figure === 'MEAN_INCIDENCE' || figure === 'MEAN_NET_INCOME') return 'PROVINCIAL_MEAN'
    return figure === 'POOR_PERSONS' && poorFromRegister ? 'REGISTER' : 'VILLAGE_FILE'
  }
  return Object.values(PoorVillageFigure).map((figure) => ({ figure, value: values[figure], source: sourceOf(figure) }))
}

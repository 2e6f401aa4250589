import { v7 as uuidv7 } from 'uuid'
import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import type { Page } from '../../data/scoped-repository.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, Refusal, refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import type { Sentence } from '../../text/sentence.js'
import { yearOfDay } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { changesBetween } from '../audit/changes-between.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { inRegion } from '../region/region-condition.js'
import { courtyardFigures } from './courtyard-figures.js'
import type { CourtyardFigures, CourtyardFilter, SaveCourtyardProjectInput } from './courtyard-type.js'

const PROJECTS = new UnscopedTable('CourtyardProject', 'the project of a village, year and kind, after the village was found within the territory')
const FILES = new UnscopedTable('VillageFile', 'how many households a village has, after it was found within the territory')
const COLUMNS = ['id', 'regionCode', 'year', 'kind', 'model', 'investment', 'households', 'yearYield', 'version'] as const
const FIRST_YEAR = 2010
/** More than any village of the city has; of one whose file gives its number, that number. */
const MOST_HOUSEHOLDS = 3_000
/** Fen: a thousand million yuan. */
const MOST_MONEY = 100_000_000_000

const SENTENCES = {
  year: { zh: '年份应在 2010 年至今年之间。', en: 'The year lies between 2010 and this one.' },
  investment: { zh: '投入应大于 0，不超过 10 亿元。', en: 'An investment is more than nothing and at most 1,000,000,000 yuan.' },
  households: { zh: '参与户数应为 1 至 3,000 的整数。', en: 'The number of households is a whole number from 1 to 3,000.' },
  yearYield: { zh: '收益应在 0 至 10 亿元之间；还不知道的不填。', en: 'A yield lies between nothing and 1,000,000,000 yuan; leave it out until it is known.' },
  stale: { zh: '这个项目已被别人改过，您的没有保存。请看过现在的内容后再改。', en: 'Somebody else changed this project, so yours was not saved. Please look at it before you change it.' },
} as const satisfies Record<string, Sentence>

const moreThanVillage = (households: number): Sentence => ({
  zh: `参与户数多于这个村的总户数（贫困村登记表：${households} 户）。请核对；总户数不对的，先改登记表。`,
  en: `These are more households than the village has (${households} in its file). Please check; where the file is wrong, mend it first.`,
})

const TRAIL_FIELDS = { year: 'years', kind: 'courtyardKind', model: 'courtyardModel', investment: 'investment', households: 'households', yearYield: 'yearYield' } as const

/** A courtyard project as it is read. */
export type CourtyardRow = Pick<Row<'CourtyardProject'>, (typeof COLUMNS)[number]>

/** The courtyard economy of project villages (I-15, I-16). */
export class CourtyardService {
  constructor(private readonly core: Core) {}

  /** One page of the projects in scope, by village, year and kind. */
  async page(access: Access, request: { readonly filter: CourtyardFilter; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<CourtyardRow>> {
    return rowsOf(this.core, 'CourtyardProject', access).connection({
      columns: COLUMNS,
      where: conditionsOf(request.filter),
      orderBy: [{ column: 'regionCode' }, { column: 'year' }, { column: 'kind' }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  /** The sums of a territory and year, of what lies in scope; a few dozen villages in a city. */
  async figures(access: Access, region: string, year: number): Promise<CourtyardFigures> {
    return courtyardFigures(await rowsOf(this.core, 'CourtyardProject', access).findMany({ columns: ['regionCode', 'kind', 'investment', 'households', 'yearYield'], where: conditionsOf({ region, year }) }))
  }

  /** Keeps the project of a village, year and kind at the version that was read; the same again changes nothing. VALIDATION, also for more households than the village's latest file gives it, NOT_FOUND or STALE. */
  async save(access: Access, input: SaveCourtyardProjectInput): Promise<CourtyardRow> {
    const { village, year, kind, model, investment, households, version } = input
    const yearYield = input.yearYield ?? null
    this.check(input)
    if (this.core.regions.find(village)?.level !== 'VILLAGE' || !reaches(access, village)) throw notFound('village')
    const wanted = { model, investment, households, yearYield }
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      await lockVillage(transaction, village)
      const before = await PROJECTS.findOne(transaction, [{ column: 'regionCode', equals: village }, { column: 'year', equals: year }, { column: 'kind', equals: kind }], true)
      if (before !== null && before.model === model && before.investment === investment && before.households === households && before.yearYield === yearYield) return before
      const most = await householdsOf(transaction, village)
      if (most !== null && households > most) throw refusal('VALIDATION', moreThanVillage(most), ['households'])
      if ((before?.version ?? 0) !== version) throw refusal('STALE', SENTENCES.stale, ['version'])
      const row: Row<'CourtyardProject'> = { id: before?.id ?? uuidv7(), regionCode: village, year, kind, ...wanted, version: version + 1, savedBy: access.viewer.accountId, savedAt: toStoredInstant(this.core.clock.now()) }
      if (before === null) await rowsOf(this.core, 'CourtyardProject', access, transaction).insert(transaction, row)
      else await PROJECTS.update(transaction, [{ column: 'id', equals: row.id }], row)
      await this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: 'courtyard.save',
        subjectType: 'CourtyardProject',
        subjectId: row.id,
        regionCode: village,
        changes: changesBetween(TRAIL_FIELDS, before, row),
      })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode: village })
      return row
    }))
  }

  private check({ year, investment, households, yearYield }: SaveCourtyardProjectInput): void {
    const faults: Refused[] = []
    const refuseUnless = (holds: boolean, field: 'year' | 'investment' | 'households' | 'yearYield'): void => {
      if (!holds) faults.push({ code: 'VALIDATION', sentence: SENTENCES[field], field: [field] })
    }
    refuseUnless(year >= FIRST_YEAR && year <= yearOfDay(this.core.clock.today()), 'year')
    refuseUnless(investment > 0 && investment <= MOST_MONEY, 'investment')
    refuseUnless(households >= 1 && households <= MOST_HOUSEHOLDS, 'households')
    refuseUnless(yearYield === undefined || yearYield === null || (yearYield >= 0 && yearYield <= MOST_MONEY), 'yearYield')
    if (faults.length > 0) throw new Refusal(...faults)
  }
}

/** The households of a village by the latest of its files that gives them; null where none does. */
const householdsOf = async (transaction: Transaction, village: string): Promise<number | null> => {
  const files = await FILES.findMany(transaction, [{ column: 'regionCode', equals: village }], { orderBy: [{ column: 'year', descending: true }, { column: 'version', descending: true }] })
  const latest = files.filter(({ year }, place) => files[place - 1]?.year !== year)
  const counts = latest.map(({ facts }) => facts.households).filter((count) => typeof count === 'number')
  return counts[0] ?? null
}

const conditionsOf = ({ region, year, kind }: CourtyardFilter): Condition<'CourtyardProject'>[] => {
  const conditions: Condition<'CourtyardProject'>[] = []
  if (typeof region === 'string') conditions.push(inRegion('regionCode', region))
  if (typeof year === 'number') conditions.push({ column: 'year', equals: year })
  if (Array.isArray(kind)) conditions.push({ column: 'kind', in: kind })
  return conditions
}

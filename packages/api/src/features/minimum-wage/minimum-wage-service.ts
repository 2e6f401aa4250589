import type { Access } from '../../access/viewer.js'
import { ancestorCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, notFound, refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import type { Sentence } from '../../text/sentence.js'
import { isDay } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { lowestMinimum } from './minimum-wage-rules.js'
import type { SetMinimumWageInput } from './minimum-wage-type.js'
import { mustBeSaid } from '../../text/said-text.js'

const WAGES = new UnscopedTable('MinimumWage', 'minimum wages as they were published, which name nobody')

const FIRST_DAY = '2004-01-01'
/** A hundred thousand yuan a month, in fen. */
const MOST_WAGE = 10_000_000
const LONGEST_SOURCE = 200

const SENTENCES = {
  startedOn: { zh: '执行日期应在 2004 年 1 月 1 日之后。', en: 'The first day is 1 January 2004 or later.' },
  monthly: { zh: '最低工资应大于 0，不超过 100,000 元。', en: 'A minimum wage is more than nothing and at most 100,000 yuan.' },
  source: mustBeSaid({ zh: '请写明标准的出处', en: 'Please say where it was published' }, 200),
  stale: { zh: '这一标准已被别人改过，您的没有保存。请看过现在的数字后再改。', en: 'Somebody else changed this minimum wage, so yours was not saved. Please look at it before you change it.' },
} as const satisfies Record<string, Sentence>

/** Minimum wages by banner and day, which the city's office keeps: wages in outcome reports are checked by them (dossier 4.4). */
export class MinimumWageService {
  constructor(private readonly core: Core) {}

  /** All that are on file, by banner, the latest first. */
  async list(): Promise<Row<'MinimumWage'>[]> {
    return WAGES.findMany(this.core.database, [], { orderBy: [{ column: 'regionCode' }, { column: 'startedOn', descending: true }] })
  }

  /** The lowest of a quarter in the banner of a village, fen; null where none is on file. */
  static async lowestOf(runner: Runner, village: string, period: string): Promise<number | null> {
    return lowestMinimum(period, await WAGES.findMany(runner, [{ column: 'regionCode', equals: ancestorCode(village, 'BANNER') }]))
  }

  /** Keeps the minimum wage of a banner from a day on, at the version that was read, 0 where there was none; the same again changes nothing. VALIDATION, NOT_FOUND or STALE. */
  async set(access: Access, input: SetMinimumWageInput): Promise<Row<'MinimumWage'>> {
    const { region, startedOn, monthly, source, version } = input
    this.check(input)
    if (this.core.regions.find(region)?.level !== 'BANNER') throw notFound('region')
    const { accountId } = access.viewer
    return onceMoreWhenTaken(() =>
      this.core.database.write(async (transaction) => {
        const key = [{ column: 'regionCode', equals: region }, { column: 'startedOn', equals: startedOn }] as const
        const before = await WAGES.findOne(transaction, key, true)
        if (before !== null && before.monthly === monthly && before.source === source) return before
        if ((before?.version ?? 0) !== version) throw refusal('STALE', SENTENCES.stale, ['version'])
        const row: Row<'MinimumWage'> = { regionCode: region, startedOn, monthly, source, version: version + 1, accountId, savedAt: toStoredInstant(this.core.clock.now()) }
        if (before === null) await WAGES.insert(transaction, [row])
        else await WAGES.update(transaction, key, row)
        await this.core.audit.record(transaction, {
          accountId,
          action: 'minimumWage.set',
          subjectType: 'Region',
          subjectId: region,
          regionCode: region,
          changes: [
            { field: 'startedOn', from: before?.startedOn ?? null, to: startedOn },
            { field: 'monthly', from: before === null ? null : String(before.monthly), to: String(monthly) },
            { field: 'source', from: before?.source ?? null, to: source },
          ],
        })
        return row
      }),
    )
  }

  private check({ startedOn, monthly, source }: SetMinimumWageInput): void {
    const faults: Refused[] = []
    if (!isDay(startedOn) || startedOn < FIRST_DAY) faults.push({ code: 'VALIDATION', sentence: SENTENCES.startedOn, field: ['startedOn'] })
    if (monthly <= 0 || monthly > MOST_WAGE) faults.push({ code: 'VALIDATION', sentence: SENTENCES.monthly, field: ['monthly'] })
    if (checkText(source, { min: 1, max: LONGEST_SOURCE }) !== null) faults.push({ code: 'VALIDATION', sentence: SENTENCES.source, field: ['source'] })
    if (faults.length > 0) throw new Refusal(...faults)
  }
}

import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import type { Sentence } from '../../text/sentence.js'
import { yearOfDay } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AuditChange } from '../audit/audit-trail.js'
import type { SetProvincialMeanInput } from './poor-village-type.js'
import { mustBeSaid } from '../../text/said-text.js'

const MEANS = new UnscopedTable('ProvincialMean', 'published means of the autonomous region, which name no place')

const FIRST_YEAR = 2010
/** A million yuan a person, in fen. */
const MOST_INCOME = 100_000_000

const SENTENCES = {
  year: { zh: '年份应在 2010 年至今年之间。', en: 'The year lies between 2010 and this one.' },
  incidence: { zh: '贫困发生率应在 0 至 100 之间，最多两位小数。', en: 'An incidence lies between 0 and 100, with two decimals at most.' },
  income: { zh: '人均纯收入应大于零，不超过 100 万元。', en: 'Net income per person is more than nothing and at most a million yuan.' },
  source: mustBeSaid({ zh: '请写明数字的出处', en: 'Please say where the figures were published' }, 200),
  nothing: { zh: '贫困发生率和人均纯收入至少填一项。', en: 'Please give the incidence or the net income, or both.' },
  stale: { zh: '这一年的平均值已被别人改过，您的没有保存。请看过现在的数字后再改。', en: 'Somebody else changed the means of this year, so yours were not saved. Please look at them before you change them.' },
} as const satisfies Record<string, Sentence>

/** Means of the autonomous region by year as they were published; who tests villages by them also answers for where they come from (dossier 2.3). */
export class ProvincialMeanService {
  constructor(private readonly core: Core) {}

  /** All that are on file, the latest year first. */
  async list(): Promise<Row<'ProvincialMean'>[]> {
    return MEANS.findMany(this.core.database, [], { orderBy: [{ column: 'year', descending: true }] })
  }

  /** Keeps the means of a year at the version that was read, 0 where there were none; the same again changes nothing. VALIDATION or STALE. */
  async set(access: Access, input: SetProvincialMeanInput): Promise<Row<'ProvincialMean'>> {
    const wanted = this.checked(input)
    const { accountId } = access.viewer
    return onceMoreWhenTaken(() =>
      this.core.database.write(async (transaction) => {
        const before = await MEANS.findOne(transaction, [{ column: 'year', equals: input.year }], true)
        const same = before !== null && before.incidence === wanted.incidence && before.netIncome === wanted.netIncome && before.source === wanted.source
        if (same) return before
        if ((before?.version ?? 0) !== input.version) throw refusal('STALE', SENTENCES.stale, ['version'])
        const row: Row<'ProvincialMean'> = { year: input.year, ...wanted, version: input.version + 1, accountId, savedAt: toStoredInstant(this.core.clock.now()) }
        if (before === null) await MEANS.insert(transaction, [row])
        else await MEANS.update(transaction, [{ column: 'year', equals: input.year }], row)
        const city = this.core.regions.city?.code ?? null
        await this.core.audit.record(transaction, {
          accountId,
          action: 'village.setMean',
          subjectType: 'Region',
          subjectId: city,
          regionCode: city,
          changes: changesOf(input.year, before, wanted),
        })
        return row
      }),
    )
  }

  private checked({ year, incidence, netIncome, source }: SetProvincialMeanInput): Pick<Row<'ProvincialMean'>, 'incidence' | 'netIncome' | 'source'> {
    const faults: Refused[] = []
    const refuse = (sentence: Sentence, field: string): void => {
      faults.push({ code: 'VALIDATION', sentence, field: [field] })
    }
    if (year < FIRST_YEAR || year > yearOfDay(this.core.clock.today())) refuse(SENTENCES.year, 'year')
    const hundredths = incidence == null ? null : Math.round(incidence * 100)
    if (incidence != null && hundredths !== null && (!Number.isFinite(incidence) || incidence < 0 || incidence > 100 || Math.abs(incidence * 100 - hundredths) > 1e-6)) refuse(SENTENCES.incidence, 'incidence')
    if (netIncome != null && (netIncome <= 0 || netIncome > MOST_INCOME)) refuse(SENTENCES.income, 'netIncome')
    if (incidence == null && netIncome == null) refuse(SENTENCES.nothing, 'incidence')
    if (checkText(source, { min: 1, max: 200 }) !== null) refuse(SENTENCES.source, 'source')
    if (faults.length > 0) throw new Refusal(...faults)
    return { incidence: hundredths, netIncome: netIncome ?? null, source }
  }
}

const changesOf = (year: number, before: Row<'ProvincialMean'> | null, after: Pick<Row<'ProvincialMean'>, 'incidence' | 'netIncome' | 'source'>): AuditChange[] =>
  (['incidence', 'netIncome', 'source'] as const).map((name) => ({ field: `mean.${year} ${name}` as const, from: textOf(before?.[name]), to: textOf(after[name]) })).filter(({ from, to }) => from !== to)

const textOf = (value: number | string | null | undefined): string | null => (value == null ? null : String(value))

import { createHash } from 'node:crypto'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import type { Page } from '../../data/scoped-repository.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { canonicalJson } from '../../text/canonical-json.js'
import type { JsonValue } from '../../text/canonical-json.js'
import { checkClientId } from '../../text/client-id.js'
import type { Sentence } from '../../text/sentence.js'
import { toStoredInstant } from '../../time/instant.js'
import { inRegion } from '../region/region-condition.js'
import type { ExitTestFilter, TestExitInput } from './exit-test-type.js'
import type { ExitFiguresReader } from './exit-figures-reader.js'
import { bannerFaults, villageFaults } from './exit-tests.js'
import { thresholdsOn } from './exit-thresholds.js'

const TESTS = new UnscopedTable('ExitTest', 'an id that was used before is recognised whoever used it, and never shown to others')

export type ExitTestRow = Row<'ExitTest'>
export const EXIT_TEST_COLUMNS = ['id', 'regionCode', 'ruleSet', 'figures', 'registered', 'faults', 'passed', 'testedOn', 'testedAt', 'testedBy', 'contentHash'] as const

const SENTENCES = {
  noRules: { zh: '这一天还没有退出标准。', en: 'No thresholds are in force on this day.' },
  oneOfTwo: { zh: '嘎查村填村的指标，旗县填旗县的指标，只填一种。', en: 'A village is tested by a village’s figures, a banner by a banner’s; give one of them.' },
  heads: { zh: '人数应为整数，贫困人口不多于总人口。', en: 'Heads are whole numbers, and no more are poor than live there.' },
  rate: { zh: '比率应在 0 至 100 之间，最多两位小数。', en: 'A rate lies between 0 and 100, with two decimals at most.' },
} as const satisfies Record<string, Sentence>

const RATES = ['incidence', 'wrongExit', 'omission', 'approval'] as const
const isRate = (percent: number): boolean => Number.isFinite(percent) && percent >= 0 && percent <= 100 && Math.abs(percent * 100 - Math.round(percent * 100)) < 1e-6

/** Tests whether villages and banners may leave the lists of the poor ones, and keeps each test (2.7, 7.11). */
export class ExitTestService {
  constructor(
    private readonly core: Core,
    private readonly figures: ExitFiguresReader,
  ) {}

  /** One page of the tests in scope, the latest first. */
  async page(access: Access, request: { readonly filter: ExitTestFilter | null | undefined; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<ExitTestRow>> {
    const where: Condition<'ExitTest'>[] = []
    if (typeof request.filter?.region === 'string') where.push(inRegion('regionCode', request.filter.region))
    if (typeof request.filter?.passed === 'boolean') where.push({ column: 'passed', equals: request.filter.passed })
    return rowsOf(this.core, 'ExitTest', access).connection({ columns: EXIT_TEST_COLUMNS, where, orderBy: [{ column: 'testedAt', descending: true }, { column: 'id', descending: true }], first: request.first, after: request.after ?? null, countTotal: request.countTotal })
  }

  /** Tests and keeps what was tested beside what the register gives, or says that the same was kept before. Throws VALIDATION, NOT_FOUND, STATE or CONFLICT. */
  async test(access: Access, input: TestExitInput): Promise<{ readonly row: ExitTestRow; readonly replayed: boolean }> {
    const id = checkClientId(input.id)
    const thresholds = thresholdsOn(this.core.clock.today())
    if (thresholds === null) throw refusal('STATE', SENTENCES.noRules)
    const tested = this.figuresOf(input)
    const contentHash = createHash('sha256').update(canonicalJson({ accountId: access.viewer.accountId, region: input.region, figures: JSON.parse(JSON.stringify(tested)) as JsonValue })).digest('hex')
    const faults = 'village' in tested ? villageFaults(thresholds, tested.village) : bannerFaults(thresholds, tested.banner)
    return onceMoreWhenTaken(() =>
      this.core.database.write(async (transaction) => {
        const before = await TESTS.findOne(transaction, [{ column: 'id', equals: id }])
        if (before !== null) {
          if (before.contentHash !== contentHash || before.testedBy !== access.viewer.accountId) throw conflict()
          return { row: before, replayed: true }
        }
        const row: ExitTestRow = {
          id, regionCode: input.region, ruleSet: thresholds.id, figures: tested, registered: await this.figures.of(access, input.region, transaction), faults, passed: faults.length === 0,
          testedOn: this.core.clock.today(), testedAt: toStoredInstant(this.core.clock.now()), testedBy: access.viewer.accountId, contentHash,
        }
        // A village or banner elsewhere is as unknown as one that does not exist.
        if (!rowsOf(this.core, 'ExitTest', access, transaction).surelySees(row)) throw notFound('region')
        await TESTS.insert(transaction, [row])
        await this.core.audit.record(transaction, { accountId: row.testedBy, action: 'exitTest.record', subjectType: 'ExitTest', subjectId: id, regionCode: row.regionCode, changes: [{ field: 'status', from: null, to: row.passed ? 'PASSED' : 'FAILED' }] })
        return { row, replayed: false }
      }),
    )
  }

  private figuresOf({ region, village, banner }: TestExitInput): ExitTestRow['figures'] {
    const isVillage = this.core.regions.is(region, 'VILLAGE')
    if (!isVillage && !this.core.regions.is(region, 'BANNER')) throw notFound('region')
    if (isVillage && village != null && banner == null) {
      const { poor, population, conditions } = village
      if (poor < 0 || population < 1 || poor > population) throw refusal('VALIDATION', SENTENCES.heads, ['village', 'poor'])
      return { village: { poor, population, conditions: [...new Set(conditions)] } }
    }
    if (!isVillage && banner != null && village == null) {
      const wrong = RATES.find((name) => !isRate(banner[name]))
      if (wrong !== undefined) throw refusal('VALIDATION', SENTENCES.rate, ['banner', wrong])
      const { incidence, wrongExit, omission, approval, incomeGrowthAboveMean, servicesNearMean } = banner
      return { banner: { incidence, wrongExit, omission, approval, incomeGrowthAboveMean, servicesNearMean } }
    }
    throw refusal('VALIDATION', SENTENCES.oneOfTwo, ['region'])
  }
}

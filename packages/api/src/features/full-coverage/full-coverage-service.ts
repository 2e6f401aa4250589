import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Runner } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound } from '../../graphql/user-error.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { CoverageItem } from './full-coverage-codes.js'
import type { FullCoverageType, SetFullCoverageInput } from './full-coverage-type.js'

const COVERAGE = new UnscopedTable('FullCoverage', 'services of a village that was found to be in reach')

/** How far a village is with each of the ten services (M-7), in the order of the programme. The caller has found the village in reach. */
export const fullCoverageOf = async (runner: Runner, regionCode: string): Promise<FullCoverageType[]> => {
  const rows = new Map((await COVERAGE.findMany(runner, [{ column: 'regionCode', equals: regionCode }])).map((row) => [row.item, row]))
  return Object.values(CoverageItem).map((item) => ({ item, status: rows.get(item)?.status ?? 'NOT_STARTED', since: rows.get(item)?.since ?? null }))
}

/** Keeps how far villages are with the ten services (M-7). */
export class FullCoverageService {
  constructor(private readonly core: Core) {}

  /** Says how far a village is with a service, from today on; what stands so already changes nothing. Throws NOT_FOUND. */
  async set(access: Access, { village, item, status }: SetFullCoverageInput): Promise<FullCoverageType[]> {
    const reached = reaches(access, village)
    if (!reached || !this.core.regions.is(village, 'VILLAGE')) throw notFound('village')
    return this.core.database.write(async (transaction) => {
      await lockVillage(transaction, village)
      const before = (await fullCoverageOf(transaction, village)).find((each) => each.item === item)?.status ?? 'NOT_STARTED'
      if (before !== status) {
        const { accountId } = access.viewer
        const row = { regionCode: village, item, status, since: this.core.clock.today(), accountId }
        await COVERAGE.upsert(transaction, [row], { replaced: ['status', 'since', 'accountId'] })
        await this.core.audit.record(transaction, { accountId, action: 'village.setCoverage', subjectType: 'Region', subjectId: village, regionCode: village, changes: [{ field: `coverage.${item}`, from: before, to: status }] })
        await this.core.outbox.append(transaction, 'villageChanged', { regionCode: village })
      }
      return fullCoverageOf(transaction, village)
    })
  }
}

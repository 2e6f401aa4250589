import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { batched } from '../../graphql/batch.js'
import { looksAsAuditor } from './observation-anonymity.js'
import type { ObservationRow } from './observation-columns.js'

type Looked = Pick<ObservationRow, 'id' | 'anonymous' | 'reporterId' | 'handlerId' | 'regionCode' | 'householdId'>

/** Writes down in the trail, before it is shown, that an auditor looks at who reported an anonymous observation (4.1). */
export class ReporterLooks {
  constructor(private readonly core: Core) {}

  /** Once for each observation that a request shows, together with its siblings; nothing for whoever needs to leave no trace. */
  async trace(viewer: Viewer, row: Looked): Promise<void> {
    if (!looksAsAuditor(viewer, row)) return
    const key = `${row.regionCode} ${row.id}`
    await batched<true | null>(viewer, 'looks at reporters', key, async (keys) => this.record(viewer, keys), null)
  }

  private async record({ accountId }: Viewer, keys: readonly string[]): Promise<Map<string, true>> {
    const records = keys.map((key) => key.split(' ') as [string, string]).map(([regionCode, subjectId]) => ({ accountId, action: 'observation.revealReporter' as const, subjectType: 'Observation', subjectId, regionCode }))
    await this.core.database.write((transaction) => this.core.audit.recordAll(transaction, records))
    return new Map(keys.map((key) => [key, true]))
  }
}

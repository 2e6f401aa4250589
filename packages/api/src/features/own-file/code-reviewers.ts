import { ancestorCode, inRange } from '../../access/territory.js'
import { accessFor } from '../../access/viewer.js'
import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Runner } from '../../data/database.js'
import { batched } from '../../graphql/batch.js'

/**
 * Whoever hands out the code of an acceptance has acted for the village and does not review the exit (1.10): of a town's
 * office with one account that can sign in, nobody could.
 */
export class CodeReviewers {
  constructor(private readonly core: Core) {}

  /** Whether the account holds the office of the village's town, and no other account that can sign in does. */
  async lackBeside(runner: Runner, regionCode: string, accountId: string): Promise<boolean> {
    const town = ancestorCode(regionCode, 'TOWN')
    return isAlone((await this.holders(runner, [town])).get(town) ?? [], accountId)
  }

  /** The same for whoever looks at a household, before a code is made; asked for siblings together. */
  async lackBesideViewer(viewer: Viewer, regionCode: string): Promise<boolean> {
    const holdsOffice = accessFor(viewer, 'household.issueCode').grants.some(({ role, range }) => role === 'TOWN_OFFICE' && range !== null && inRange(range, regionCode))
    if (!holdsOffice) return false
    const office = await batched<readonly string[]>(viewer, 'offices that hand out codes', ancestorCode(regionCode, 'TOWN'), (towns) => this.holders(this.core.database, towns), [])
    return isAlone(office, viewer.accountId)
  }

  /** The accounts that hold the offices of towns and can sign in, by town. */
  private async holders(runner: Runner, towns: readonly string[]): Promise<Map<string, readonly string[]>> {
    const { sql, parameters, read } = this.core.notices.officeHolders(towns.map((town) => ({ role: 'TOWN_OFFICE', regionCode: town })))
    const holders = read(await runner.query(sql, parameters)).filter(({ disabled }) => !disabled)
    return new Map([...Map.groupBy(holders, (holder) => holder.regionCode)].map(([town, own]) => [town, own.map(({ accountId }) => accountId)]))
  }
}

const isAlone = (holders: readonly string[], accountId: string): boolean => holders.length > 0 && holders.every((holder) => holder === accountId)

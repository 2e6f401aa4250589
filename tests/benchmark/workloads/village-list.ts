import { graphqlAsk, inTurn } from '../viewers.ts'
import type { Ground, Workload } from './workload.ts'

const QUERY = `query VillageList($filter: HouseholdFilter!) { households(first: 50, orderBy: NET_INCOME_ASC, filter: $filter) { totalCount nodes { id number headName size netIncomePerCapita } } }`

const LEADERS = 60
const CAUSES = ['ILLNESS', 'LACK_FUNDS', 'LACK_SKILL', 'DISABILITY', 'LACK_LABOUR'] as const

/** W2: a division-level leader's village by income, filtered by cause, with the total. */
export const villageList = async (ground: Ground): Promise<Workload> => {
  const viewers = await ground.viewers(Array.from({ length: LEADERS }, (_, index) => `division-leader-${index * 7 + 1}`))
  const [office] = await ground.viewers(['city-office'])
  const [rows] = await ground.database.query("SELECT accountId, regionCode FROM appointment WHERE role = 'DIVISION_LEADER' AND endedOn IS NULL")
  const villageOf = new Map((rows as { accountId: string; regionCode: string }[]).map((row) => [row.accountId, row.regionCode]))
  const [next, cause] = [inTurn(viewers), inTurn(CAUSES)]
  const [nextUnscoped, causeUnscoped] = [inTurn(viewers), inTurn(CAUSES)]
  const variables = (accountId: string, mainCause: string): object => ({ filter: { region: villageOf.get(accountId), mainCause: [mainCause] } })
  return {
    title: 'village list with total',
    scoped: () => {
      const [viewer, mainCause] = [next(), cause()]
      return {
        api: graphqlAsk(viewer, QUERY, variables(viewer.accountId, mainCause)),
        floor: { method: 'GET', path: `/W2?village=${villageOf.get(viewer.accountId) ?? ''}&cause=${mainCause}`, headers: {} },
      }
    },
    unscoped: () => {
      if (office === undefined) throw new Error('There is no city office.')
      return graphqlAsk(office, QUERY, variables(nextUnscoped().accountId, causeUnscoped()))
    },
  }
}

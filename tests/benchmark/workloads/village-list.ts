import { graphqlAsk, inTurn } from '../viewers.ts'
import type { Ground, Workload } from './workload.ts'

const QUERY = `query VillageList($filter: HouseholdFilter!) { households(first: 50, orderBy: NET_INCOME_ASC, filter: $filter) { totalCount nodes { id number headName size netIncomePerCapita } } }`

const LEADERS = 60
const CAUSES = ['ILLNESS', 'LACK_FUNDS', 'LACK_SKILL', 'DISABILITY', 'LACK_LABOUR'] as const

/** W2: a division-level leader's village by income, filtered by cause, with the total. */
export const villageList = async (ground: Ground): Promise<Workload> => {
  const leaders = await ground.holders('DIVISION_LEADER', LEADERS)
  // As many sessions as on the scoped side: what one session asks at one moment goes to the database in one packet.
  const office = inTurn(await ground.sessions('CITY_OFFICE', LEADERS))
  const [next, cause] = [inTurn(leaders), inTurn(CAUSES)]
  const [nextUnscoped, causeUnscoped] = [inTurn(leaders), inTurn(CAUSES)]
  const variables = (region: string, mainCause: string): object => ({ filter: { region, mainCause: [mainCause] } })
  return {
    title: 'village list with total',
    scoped: () => {
      const [leader, mainCause] = [next(), cause()]
      return {
        api: graphqlAsk(leader, QUERY, variables(leader.region, mainCause)),
        floor: { method: 'GET', path: `/W2?village=${leader.region}&cause=${mainCause}`, headers: {} },
      }
    },
    unscoped: () => graphqlAsk(office(), QUERY, variables(nextUnscoped().region, causeUnscoped())),
  }
}

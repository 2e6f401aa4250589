import { graphqlAsk, inTurn } from '../viewers.ts'
import type { Ground, Workload } from './workload.ts'

const FIGURES = `region { code name } population { registered poor exited returned } households { registered poor exited returned } observations { total open overdue closed }
  linkage { enterprises enterprisesLinked enterprisesClose linkages householdsLinked reportsAwaiting outcomeTotal }`
const QUERY = `query CityDashboard { dashboard(region: "150500000000") { ${FIGURES} children { ${FIGURES} } } }`

/** W3: the city's dashboard with its nine children, for whoever may open it. */
export const cityDashboard = async (ground: Ground): Promise<Workload> => {
  const roles = [['CITY_LEADER', 6], ['DIVISION_LEADER', 14], ['CITY_OFFICE', 1], ['FINANCE_OFFICE', 1]] as const
  const viewers = (await Promise.all(roles.map(([role, count]) => ground.holders(role, count)))).flat()
  const next = inTurn(viewers)
  return {
    title: 'city dashboard',
    scoped: () => ({ api: graphqlAsk(next(), QUERY, {}), floor: { method: 'GET', path: '/W3', headers: {} } }),
  }
}

import { graphqlAsk, inTurn } from '../viewers.ts'
import type { Ground, Workload } from './workload.ts'

const FIGURES = `region { code name } population { registered poor exited returned } households { registered poor exited returned } observations { total open overdue closed }
  linkage { enterprises enterprisesLinked enterprisesClose linkages householdsLinked reportsAwaiting outcomeTotal }`
const QUERY = `query CityDashboard { dashboard(region: "150500000000") { ${FIGURES} children { ${FIGURES} } } }`

/** W3: the city's dashboard with its nine children, for whoever may open it. */
export const cityDashboard = async (ground: Ground): Promise<Workload> => {
  const leaders = Array.from({ length: 6 }, (_, index) => `city-leader-${index + 1}`)
  const viewers = await ground.viewers([...leaders, ...Array.from({ length: 14 }, (_, index) => `division-leader-${index * 7 + 1}`), 'city-office', 'finance-office'])
  const next = inTurn(viewers)
  return {
    title: 'city dashboard',
    scoped: () => ({ api: graphqlAsk(next(), QUERY, {}), floor: { method: 'GET', path: '/W3', headers: {} } }),
  }
}

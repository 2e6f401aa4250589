import { ASK_LATE_VISITORS, lateVisitorCountsIn, lateVisitorsIn } from './oracle/late-visitors.js'
import { CITY } from './places.js'
import { placesAround } from './roots.js'
import { asked, expectForbidden, mayAsk } from './walker.js'
import type { Walker } from './walker.js'
import { ABSENT } from './world.js'

const SHOWN = 'id role startedOn lastVisitedOn daysSince households unvisitedHouseholds neverVisitedHouseholds places { code name } cadre { id name }'

/** Who is late with visits in every place around, within the viewer's territories and beside them. */
export const walkLateVisitors = async (walker: Walker): Promise<void> => {
  if (!mayAsk(walker, ASK_LATE_VISITORS)) return expectForbidden(walker, 'lateVisitors', `{ lateVisitors(filter: { region: "${CITY}" }) { totalCount } }`)
  const { oracle, stored, found } = walker
  for (const code of [...placesAround(stored), ABSENT]) {
    const name = `lateVisitors(${code})`
    const answer = await asked(walker, name, `query ($region: ID!) { lateVisitors(filter: { region: $region }, first: 100) { totalCount nodes { ${SHOWN} } } lateVisitorCounts(region: $region) { role count } }`, { region: code })
    found.page(lateVisitorsIn(oracle.view, code), answer['lateVisitors'], name)
    found.field({ kind: 'many', of: lateVisitorCountsIn(oracle.view, code) }, answer['lateVisitorCounts'], `lateVisitorCounts(${code})`)
  }
}

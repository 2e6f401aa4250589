import { ASK_STATISTICS, statisticsIn } from './oracle/statistics.js'
import { placesAround } from './roots.js'
import { asked, expectForbidden, mayAsk } from './walker.js'
import type { Walker } from './walker.js'
import { ABSENT } from './world.js'

const FIGURES = 'reports workingDaysToAcceptance acceptedInTime daysToFinish finishedInTime scores meanScore'
const ASKED = `query ($code: ID!) { observationStatistics(region: $code, year: 2015) { year until region { code } total { ${FIGURES} } outcomes { outcome reports } kinds { kind figures { ${FIGURES} } } months { month figures { ${FIGURES} } } places { region { code } figures { ${FIGURES} } } } }`

/** Figures about reports in every place around: none beyond the viewer's territories, and of no report that is hidden. */
export const walkStatistics = async (walker: Walker): Promise<void> => {
  if (!mayAsk(walker, ASK_STATISTICS)) return expectForbidden(walker, 'observationStatistics', '{ observationStatistics(region: "150525000000", year: 2015) { year } }')
  for (const code of [...placesAround(walker.stored), ABSENT, '']) {
    const name = `observationStatistics(${code})`
    walker.found.field({ kind: 'one', of: statisticsIn(walker.oracle.view, code) }, (await asked(walker, name, ASKED, { code }))['observationStatistics'], name)
  }
}

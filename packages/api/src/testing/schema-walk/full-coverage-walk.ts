import type { Role } from '../../access/roles.js'
import { STANDS, fullCoverageIn, fullCoverageVillagesIn } from './oracle/full-coverage.js'
import { asked, expectForbidden, mayAsk } from './walker.js'
import type { Walker } from './walker.js'

/** Who looks into a territory. */
export const ASK_FIGURES: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']
/** The city, banners, towns and villages, within the viewer's territories and beside them. */
export const FIGURE_PLACES = ['150500000000', '150524000000', '150525000000', '150525100000', '150525101000', '150525100200', 'nowhere'] as const
const COUNTED = 'region { code } villages complete figures { item done underWay notStarted }'

/** The ten services by territory, of poor villages and of all, and the villages behind each figure. */
export const walkFullCoverage = async (walker: Walker): Promise<void> => {
  if (!mayAsk(walker, ASK_FIGURES)) return expectForbidden(walker, 'fullCoverageFigures', '{ fullCoverageFigures(region: "150525000000") { villages } }')
  const { view } = walker.oracle
  for (const code of FIGURE_PLACES) {
    const name = `fullCoverage(${code})`
    const figures = [true, false].map((poorOnly) => `poor_${poorOnly}: fullCoverageFigures(region: $code, poorVillagesOnly: ${poorOnly}) { ${COUNTED} children { ${COUNTED} children { villages } } }`)
    const villages = STANDS.map((status) => `${status}: fullCoverageVillages(region: $code, item: STREETS, status: ${status}) { region { code name } status since }`)
    const answer = await asked(walker, name, `query ($code: ID!) { ${[...figures, ...villages].join(' ')} }`, { code })
    for (const poorOnly of [true, false]) walker.found.field({ kind: 'one', of: fullCoverageIn(view, code, poorOnly) }, answer[`poor_${poorOnly}`], `${name} ${poorOnly}`)
    for (const status of STANDS) walker.found.field({ kind: 'many', of: fullCoverageVillagesIn(view, code, 'STREETS', status) }, answer[status], `${name} ${status}`)
  }
}

import { ASK_FIGURES, FIGURE_PLACES } from './full-coverage-walk.js'
import { entitlementsIn } from './oracle/entitlements.js'
import { asked, expectForbidden, mayAsk } from './walker.js'
import type { Walker } from './walker.js'

const COUNTED = 'region { code } year figures { kind entitled delivered outstanding amount }'

/** The three entitlements by territory, within the viewer's and beside them. */
export const walkEntitlements = async (walker: Walker): Promise<void> => {
  if (!mayAsk(walker, ASK_FIGURES)) return expectForbidden(walker, 'entitlementFigures', '{ entitlementFigures(region: "150525000000") { year } }')
  for (const code of FIGURE_PLACES) {
    const name = `entitlementFigures(${code})`
    const answer = await asked(walker, name, `query ($code: ID) { entitlementFigures(region: $code, year: 2015) { ${COUNTED} children { ${COUNTED} children { year } } } }`, { code })
    walker.found.field({ kind: 'one', of: entitlementsIn(walker.oracle.view, code) }, answer['entitlementFigures'], name)
  }
}

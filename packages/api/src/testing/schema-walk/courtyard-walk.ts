import type { Row } from '../../data/entities.js'
import { ASK_FIGURES, FIGURE_PLACES } from './full-coverage-walk.js'
import { many, one, value } from './oracle/expected.js'
import type { Projection } from './oracle/expected.js'
import { liesIn } from './oracle/view.js'
import { asked, expectForbidden, mayAsk } from './walker.js'
import type { Walker } from './walker.js'

const ASKED = 'villages investment households yearYield'

const sumsOf = (rows: readonly Row<'CourtyardProject'>[]) => ({
  villages: () => value(rows.length),
  investment: () => value(rows.reduce((sum, { investment }) => sum + investment, 0)),
  households: () => value(rows.reduce((sum, { households }) => sum + households, 0)),
  yearYield: () => value(rows.reduce((sum, { yearYield }) => sum + (yearYield ?? 0), 0)),
})

/** The sums of courtyard projects by territory: of what the viewer reaches there and of nothing else. */
export const walkCourtyards = async (walker: Walker): Promise<void> => {
  if (!mayAsk(walker, ASK_FIGURES)) return expectForbidden(walker, 'courtyardFigures', '{ courtyardFigures(region: "150525000000", year: 2015) { villages } }')
  for (const code of FIGURE_PLACES) {
    const name = `courtyardFigures(${code})`
    const { courtyardFigures } = await asked(walker, name, `query ($code: ID!) { courtyardFigures(region: $code, year: 2015) { ${ASKED} kinds { kind ${ASKED} } } }`, { code })
    const rows = walker.oracle.courtyardProjects().filter((row) => liesIn(row.regionCode, code))
    const kinds = (['BREEDING', 'GROWING', 'TOURISM'] as const).map((kind): Projection => ({ type: 'CourtyardKindFigures', id: null, fields: { ...sumsOf(rows.filter((row) => row.kind === kind)), kind: () => value(kind) } }))
    walker.found.field(one({ type: 'CourtyardFigures', id: null, fields: { ...sumsOf(rows), kinds: () => many(kinds) } }), courtyardFigures, name)
  }
}

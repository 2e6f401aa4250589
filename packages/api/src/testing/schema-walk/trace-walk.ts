import { chainOf, traceOfRegion } from './oracle/trace.js'
import { ASK_PLANS } from './oracle/reach.js'
import { asked, expectForbidden, mayAsk } from './walker.js'
import type { Walker } from './walker.js'
import { ABSENT } from './world.js'

const ENDS = ['HOUSEHOLD', 'PLAN', 'PROJECT', 'CADRE'] as const
const SELECTED = `end id plans { id status } projects { id name status budget } cadres { account { id } projects households } households(first: 40) { totalCount nodes { id headName trace { plan measure project cadre effect complete threeHaves } } }`

/** The chain of every end that there is, and of some that are something else or nothing. */
export const walkChains = async (walker: Walker): Promise<void> => {
  if (!mayAsk(walker, ASK_PLANS)) return expectForbidden(walker, 'chain', `{ chain(end: PLAN, id: "${ABSENT}") { id } }`)
  const { stored, oracle, found } = walker
  const idsOf = { HOUSEHOLD: stored.Household, PLAN: stored.VillagePlan, PROJECT: stored.Project, CADRE: stored.Account }
  for (const end of ENDS) {
    for (const id of [...idsOf[end].map((row) => row.id), ABSENT, stored.Person[0]?.id ?? '']) {
      const name = `chain(${end} ${id})`
      const answer = await asked(walker, name, `query ($id: ID!) { chain(end: ${end}, id: $id) { ${SELECTED} } }`, { id })
      found.field({ kind: 'one', of: chainOf(oracle.view, end, id) }, answer['chain'], name)
    }
  }
}

const COUNTS = `poorVillages villagesWithTeam villagesWithPlan villagesWithProject villagesWithEffect villagesThreeHaves villagesWithSecretary poorHouseholds poorPersons householdsWithCause householdsWithPlan householdsWithMeasure
  householdsWithProject householdsWithCadre householdsWithEffect householdsThreeHaves householdsTraced personsWithMeasure developmentMeasures transferMeasures plans projects projectsVerified`
const RATES = 'villageCoverage householdCoverage personCoverage villageThreeHaves householdThreeHaves tracingCompleteness developmentShare'
const TRACED = `region { code } counts { ${COUNTS} } rates { ${RATES} } precisions { precision complete total } gaps { kind count } villagesWithoutPlan { code }`

/** The traces of the city, of banners and of towns, within the viewer's territories and beside them. */
export const walkTraces = async (walker: Walker): Promise<void> => {
  if (!mayAsk(walker, ASK_PLANS)) return expectForbidden(walker, 'trace', '{ trace(region: "150525000000") { region { code } } }')
  for (const code of ['150500000000', '150524000000', '150525000000', '150525100000', '150525101000', '150525100200', 'nowhere']) {
    const name = `trace(${code})`
    const answer = await asked(walker, name, `query ($code: ID) { trace(region: $code) { ${TRACED} children { ${TRACED} } } }`, { code })
    walker.found.field({ kind: 'one', of: traceOfRegion(walker.oracle.view, code) }, answer['trace'], name)
  }
}

import { ASK_FIGURES, FIGURE_PLACES } from './full-coverage-walk.js'
import { many, one, values } from './oracle/expected.js'
import { ASK_VILLAGE } from './oracle/people.js'
import { ASKED_FACTS, poorVillageTestsIn, villageFileOf } from './oracle/village-files.js'
import { placesAround } from './roots.js'
import { asked, expectForbidden, mayAsk } from './walker.js'
import type { Walker } from './walker.js'
import { ABSENT } from './world.js'

const TESTED = 'region { code } year verdict meanSource rules { ruleSet fromYear incidenceTimes incomeShare } criteria { criterion met value limit missing } figures { figure value source }'
const YEARS = [2013, 2014, 2015] as const
const FILE = `region { code } year years version savedAt mayUpdate openYears savedBy { id name } facts { ${ASKED_FACTS.join(' ')} } changes { field from to version at reason by { id name } } test { ${TESTED} }`

/** The files of villages, in reach and out of it, with their history and the test; and what was published. */
export const walkVillageFiles = async (walker: Walker): Promise<void> => {
  const { stored, oracle, found } = walker
  const { provincialMeans } = await asked(walker, 'provincialMeans', '{ provincialMeans { year incidence netIncome source version } }')
  const means = stored.ProvincialMean.map(({ year, incidence, netIncome, source, version }) => ({ year, incidence: incidence === null ? null : incidence / 100, netIncome, source, version }))
  found.field({ kind: 'value', value: means }, provincialMeans, 'provincialMeans')
  const { minimumWages } = await asked(walker, 'minimumWages', '{ minimumWages { region { code } startedOn monthly source version } }')
  const wages = stored.MinimumWage.toSorted((row, other) => (row.regionCode === other.regionCode ? (row.startedOn < other.startedOn ? 1 : -1) : row.regionCode < other.regionCode ? -1 : 1))
  found.field(many(wages.map((row) => ({ type: 'MinimumWage', id: null, fields: { ...values(row, 'startedOn', 'monthly', 'source', 'version'), region: () => one(oracle.view.show.region(row.regionCode)) } }))), minimumWages, 'minimumWages')
  if (!mayAsk(walker, ASK_VILLAGE)) return expectForbidden(walker, 'villageFile', `{ villageFile(village: "${ABSENT}") { version } }`)
  for (const code of [...placesAround(stored).filter((each) => !each.endsWith('000')), '150525100000', ABSENT, '']) {
    const name = `villageFile(${code})`
    const answer = await asked(walker, name, `query ($code: ID!) { ${YEARS.map((year) => `of${year}: villageFile(village: $code, year: ${year}) { ${FILE} }`).join(' ')} }`, { code })
    for (const year of YEARS) found.field({ kind: 'one', of: villageFileOf(oracle.view, code, year) }, answer[`of${year}`], `${name} ${year}`)
  }
}

/** The villages of a territory by the test of a poor village. */
export const walkPoorVillageTests = async (walker: Walker): Promise<void> => {
  if (!mayAsk(walker, ASK_FIGURES)) return expectForbidden(walker, 'poorVillageTests', '{ poorVillageTests(region: "150525000000", year: 2013) { year } }')
  for (const code of FIGURE_PLACES) {
    const name = `poorVillageTests(${code})`
    const answer = await asked(walker, name, `query ($code: ID!) { ${YEARS.map((year) => `of${year}: poorVillageTests(region: $code, year: ${year}) { ${TESTED} }`).join(' ')} }`, { code })
    for (const year of YEARS) walker.found.field({ kind: 'many', of: poorVillageTestsIn(walker.oracle.view, code, year) }, answer[`of${year}`], `${name} ${year}`)
  }
}

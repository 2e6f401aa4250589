import type { DayNumber } from '../calendar.js'
import { dayNumber, dayText } from '../calendar.js'
import type { PlannedLinkage } from '../city/linkage-plan.js'
import { HOUSEHOLDS_PER_LINKAGE } from '../city/linkage-plan.js'
import { identifier } from '../identifier.js'
import type { Industry } from '../people/enterprises.js'
import { enterpriseId, industryOf } from '../people/enterprises.js'
import type { SeededRandom } from '../random.js'
import type { VillageHousehold } from './households.js'
import type { LinkageTerms } from './linkage-terms.js'
import { linkageTerms } from './linkage-terms.js'
import type { Village } from './village.js'

/** A linkage as its reports need it. */
export interface VillageLinkage extends LinkageTerms {
  readonly id: string
  readonly enterprise: number
  readonly industry: Industry
  readonly startedOn: DayNumber
  /** From when on its enterprise has been used to report. */
  readonly reportedFrom: DayNumber
  readonly households: readonly VillageHousehold[]
}

/** From and until when enterprises came to report. */
const FIRST_START = dayNumber('2013-03-01')
const LAST_START = dayNumber('2015-03-20')
const LONGEST_WAIT = 40
/** Enterprises and households came together in the first half of 2012, after the register of 2011 and before anybody exited (I-21). */
const FIRST_TIE = dayNumber('2012-01-15')
/** Days of reporting that stand for one of that half year, so that who reports earlier began earlier. */
const DAYS_FOR_A_DAY = 4

/** Makes the linkages of a village: 25 households each, a few of them in the first and the last (I-19, I-21). */
export function makeLinkages(village: Village, households: readonly VillageHousehold[]): VillageLinkage[] {
  const { linkages, twice } = village.plan.enterprises
  const random = village.randomFor('linkages')
  const linked = random.shuffle(households.filter(({ slot }) => slot.isLinked))
  const places = [...linked, ...linked.slice(0, twice)]
  return linkages.map((planned, index) =>
    makeLinkage(village, planned, places.slice(index * HOUSEHOLDS_PER_LINKAGE, (index + 1) * HOUSEHOLDS_PER_LINKAGE), random),
  )
}

function makeLinkage(village: Village, planned: PlannedLinkage, households: readonly VillageHousehold[], random: SeededRandom): VillageLinkage {
  const id = identifier('linkage', planned.n)
  const regionCode = village.plan.code
  const industry = industryOf(planned.enterprise)
  const terms = linkageTerms(planned.closeness, industry, random)
  const reportedFrom = random.between(FIRST_START, LAST_START)
  const startedOn = FIRST_TIE + Math.floor((reportedFrom - FIRST_START) / DAYS_FOR_A_DAY)
  const owner = enterpriseId(planned.enterprise)
  village.rows.linkage.push({
    id,
    enterpriseId: owner,
    regionCode,
    form: terms.form,
    closeness: planned.closeness,
    contract: terms.contract,
    startedOn: dayText(startedOn),
    endedOn: null,
  })
  for (const household of households) {
    village.rows.linkageHousehold.push({
      linkageId: id,
      enterpriseId: owner,
      householdId: household.id,
      regionCode,
      joinedOn: dayText(startedOn + (random.chance(0.8) ? 0 : random.between(1, LONGEST_WAIT))),
    })
  }
  return { ...terms, id, enterprise: planned.enterprise, industry, startedOn, reportedFrom, households }
}

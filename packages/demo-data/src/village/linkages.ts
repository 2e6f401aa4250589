import type { DayNumber } from '../calendar.js'
import { dayNumber, dayText } from '../calendar.js'
import type { PlannedLinkage } from '../city/linkage-plan.js'
import { hasFormerContract, HOUSEHOLDS_PER_LINKAGE } from '../city/linkage-plan.js'
import { identifier } from '../identifier.js'
import type { Industry } from '../people/enterprises.js'
import { enterpriseId, industryOf } from '../people/enterprises.js'
import type { SeededRandom } from '../random.js'
import type { LinkageCloseness, PayingRhythm } from '../rows/linkage.js'
import type { ContractDays } from './contract-days.js'
import { contractsUntilNow, formerContract } from './contract-days.js'
import type { VillageHousehold } from './households.js'
import { recordProposals } from './linkage-proposals.js'
import type { LinkageTerms } from './linkage-terms.js'
import { linkageTerms } from './linkage-terms.js'
import { rhythmOf } from './paying-rhythm.js'
import type { Village } from './village.js'

/** A linkage as its reports need it: what is agreed, and the contracts that said so one after the other. */
export interface VillageLinkage extends LinkageTerms {
  readonly contracts: readonly KeptContract[]
  readonly enterprise: number
  readonly industry: Industry
  readonly payingRhythm: PayingRhythm
  /** From when on its enterprise has been used to report. */
  readonly reportedFrom: DayNumber
  readonly households: readonly VillageHousehold[]
}

/** A contract that stands in the rows. */
export interface KeptContract extends Pick<ContractDays, 'startedOn' | 'endedOn'> {
  readonly id: string
}

/** From and until when enterprises came to report. */
const FIRST_START = dayNumber('2013-03-01')
const LAST_START = dayNumber('2015-03-20')
const LONGEST_WAIT = 40
/** Most contracts of one linkage. */
const MOST_CONTRACTS = 16
/** Keys of earlier contracts, after those of the ones in force. */
const FIRST_EARLIER_KEY = 100_000
/** Fewest households of a contract that is over for good. */
const FEWEST_FORMER = 12

/** Makes the linkages of a village: 25 households each, a few of them in the first and the last (I-19, I-21). */
export function makeLinkages(village: Village, households: readonly VillageHousehold[]): VillageLinkage[] {
  const { linkages, twice } = village.plan.enterprises
  const random = village.randomFor('linkages')
  const days = village.randomFor('contract days')
  const linked = random.shuffle(households.filter(({ slot }) => slot.isLinked))
  const places = [...linked, ...linked.slice(0, twice)]
  return linkages.map((planned, index) =>
    makeLinkage(village, planned, places.slice(index * HOUSEHOLDS_PER_LINKAGE, (index + 1) * HOUSEHOLDS_PER_LINKAGE), random, days),
  )
}

function makeLinkage(village: Village, planned: PlannedLinkage, households: readonly VillageHousehold[], random: SeededRandom, days: SeededRandom): VillageLinkage {
  const industry = industryOf(planned.enterprise)
  const terms = linkageTerms(planned.closeness, industry, random)
  const reportedFrom = random.between(FIRST_START, LAST_START)
  // Who reports earlier began earlier.
  const contracts = contractsUntilNow(reportedFrom < (FIRST_START + LAST_START) / 2, terms.contract.termMonths, days)
  const waits = households.map(() => (random.chance(0.8) ? 0 : random.between(1, LONGEST_WAIT)))
  const ids = contracts.map((_, index) => (index === contracts.length - 1 ? identifier('linkage', planned.n) : earlierId(planned, index)))
  const asking = village.randomFor(`linkage proposals ${planned.n}`)
  const kept = contracts.map((contract, index) => {
    const id = ids[index] ?? ''
    record(village, planned, { id, renews: ids[index - 1] ?? null, terms, closeness: planned.closeness }, contract)
    // A household that went on said so before the new contract began.
    households.forEach((household, place) => join(village, planned, id, household, contract.startedOn + (index === 0 ? (waits[place] ?? 0) : 0)))
    const before = contracts[index - 1]
    if (before !== undefined) recordProposals(village, planned, id, contract, before, households, asking)
    return { id, startedOn: contract.startedOn, endedOn: contract.endedOn }
  })
  if (hasFormerContract(planned.n)) makeFormer(village, planned, industry, days.shuffle([...households]).slice(0, days.between(FEWEST_FORMER, HOUSEHOLDS_PER_LINKAGE)), days)
  return { ...terms, contracts: kept, enterprise: planned.enterprise, industry, payingRhythm: rhythmOf(terms.form, planned.n), reportedFrom, households }
}

/** A second contract of the enterprise with some of the households, a written order, that is over and was not renewed. */
function makeFormer(village: Village, planned: PlannedLinkage, industry: Industry, households: readonly VillageHousehold[], days: SeededRandom): void {
  const contract = formerContract(days)
  const id = earlierId(planned, MOST_CONTRACTS - 1)
  record(village, planned, { id, renews: null, terms: linkageTerms('SEMI_CLOSE', industry, days), closeness: 'SEMI_CLOSE' }, contract)
  for (const household of households) join(village, planned, id, household, contract.startedOn)
}

function earlierId({ n }: PlannedLinkage, index: number): string {
  return identifier('linkage', FIRST_EARLIER_KEY + n * MOST_CONTRACTS + index)
}

function record(village: Village, planned: PlannedLinkage, { id, renews, terms, closeness }: { readonly id: string; readonly renews: string | null; readonly terms: LinkageTerms; readonly closeness: LinkageCloseness }, { termMonths, startedOn, endedOn, endKind, endReason }: ContractDays): void {
  village.rows.linkage.push({
    id,
    enterpriseId: enterpriseId(planned.enterprise),
    regionCode: village.plan.code,
    form: terms.form,
    closeness,
    contract: { ...terms.contract, termMonths },
    payingRhythm: rhythmOf(terms.form, planned.n),
    startedOn: dayText(startedOn),
    endedOn: dayText(endedOn),
    endKind,
    endReason,
    renews,
  })
}

function join(village: Village, { enterprise }: PlannedLinkage, linkageId: string, household: VillageHousehold, joinedOn: DayNumber): void {
  village.rows.linkageHousehold.push({ linkageId, enterpriseId: enterpriseId(enterprise), householdId: household.id, regionCode: village.plan.code, joinedOn: dayText(joinedOn) })
}

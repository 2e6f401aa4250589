import type { DayNumber } from '../calendar.js'
import { dayNumber, dayText } from '../calendar.js'
import { namingCustom } from '../names/person-name.js'
import { accountOf } from '../people/posts.js'
import { elementAt } from '../random.js'
import type { SeededRandom } from '../random.js'
import type { PovertyCause } from '../rows/household.js'
import { attributeOf, standardOf } from './attribute.js'
import type { Care } from './care.js'
import { careOf } from './care.js'
import { EntitlementBook } from './entitlements.js'
import { ordinaryHealth, otherCauses, settleCause, villageCauses } from './causes.js'
import type { Contact } from './contacts.js'
import { contactsOf } from './contacts.js'
import { recordCare, recordIncomes, recordMeasures, recordPersons } from './household-parts.js'
import { traceOf, untraced } from './household-plans.js'
import { effectOf, measureCount, measuresOf } from './measures.js'
import { familyOf } from './member.js'
import { RegisteredTwice } from './registered-twice.js'
import type { VillageProject } from './projects.js'
import type { Slot } from './slots.js'
import { slotsOf } from './slots.js'
import type { Village } from './village.js'
import { recordVisits } from './visit-rows.js'

/** What the other rows of a village need to know of a household. */
export interface VillageHousehold {
  readonly id: string
  readonly number: string
  readonly slot: Slot
  readonly cadreAccountId: string | null
}

const FIRST_IDENTIFIED = dayNumber('2011-03-01')
const LAST_IDENTIFIED = dayNumber('2011-12-20')
const HOUSEHOLDS_PER_GROUP = 42
/** Parts of the poor and of the exited whose cause is not on file (R-9: targeting incomplete). */
const CAUSE_MISSING = { poor: 0.012, exited: 0.002 } as const

/** Makes the households of a village with their persons, incomes, measures, visits and responsibilities. */
export function makeHouseholds(village: Village, projects: readonly VillageProject[]): VillageHousehold[] {
  const slots = slotsOf(village.plan, village.randomFor('slots'))
  const causes = villageCauses(slots.length, village.randomFor('causes'))
  const contacts = contactsOf(village.plan, slots.length, village.randomFor('contacts'))
  const twice = new RegisteredTwice(village.plan.code)
  const cares = careOf(village.plan, village.randomFor('care'))[Symbol.iterator]()
  const tracing = village.randomFor('household plans')
  const book = new EntitlementBook(village)
  return slots.map((slot, index) => {
    const care = slot.status === 'EXITED' ? null : (cares.next().value ?? null)
    return makeHousehold({ village, projects, tracing, twice, book }, index + 1, slot, elementAt(causes, index), elementAt(contacts, index), care)
  })
}

/** What is the same for all households of a village. */
interface Surroundings {
  readonly village: Village
  readonly projects: readonly VillageProject[]
  readonly tracing: SeededRandom
  readonly twice: RegisteredTwice
  readonly book: EntitlementBook
}

function makeHousehold({ village, projects, tracing, twice, book }: Surroundings, n: number, slot: Slot, cause: PovertyCause, contact: Contact, care: Care | null): VillageHousehold {
  const { plan, random, rows } = village
  const isGacha = plan.name.includes('嘎查')
  const isPoor = slot.status !== 'EXITED'
  const family = familyOf(slot.size, namingCustom(isGacha, random), isGacha, random)
  ordinaryHealth(family, random)
  const settled = settleCause(cause, family, random)
  const members = twice.membersOf(n, family)
  const mainCause = random.chance(isPoor ? CAUSE_MISSING.poor : CAUSE_MISSING.exited) ? null : settled
  const attribute = attributeOf(slot.status, mainCause, members, random)
  const measures = measuresOf({ cause: mainCause, attribute, exitedOn: isPoor ? null : slot.exitedOn }, measureCount(isPoor, random), random)
  const place = { householdId: village.nextId('household'), regionCode: plan.code }
  const author = care?.now.accountId ?? accountOf('section-leader', plan.firstLeader)
  const trace = isPoor ? traceOf(village, place, measures, projects, author, tracing) : untraced(measures)
  const facts = {
    id: place.householdId,
    number: `${plan.code}-${String(n).padStart(4, '0')}`,
    regionCode: plan.code,
    group: `${Math.floor((n - 1) / HOUSEHOLDS_PER_GROUP) + 1}组`,
    headName: elementAt(members, 0).name,
    size: slot.size,
    status: slot.status,
    attribute,
    mainCause,
    otherCauses: otherCauses(mainCause, random),
    standard: standardOf(isPoor ? null : slot.exitedOn, random),
    identifiedOn: dayText(random.between(FIRST_IDENTIFIED, LAST_IDENTIFIED)),
    exitedOn: textOrNull(slot.exitedOn),
    returnedOn: textOrNull(slot.returnedOn),
    phone: contact.phone,
    bankAccount: contact.bankAccount,
    lastVisitedOn: textOrNull(recordVisits(village, place, slot, care, members)),
    measureCount: measures.length,
    plansInForce: trace.plansInForce,
    planEndYear: trace.planEndYear,
    measuresInForce: measures.length,
    developmentMeasures: measures.filter((measure) => effectOf(measure) === 'DEVELOPMENT_TYPE').length,
    projectMeasures: trace.projectMeasures,
    confirmedResults: trace.confirmedResults,
    cadreAccountId: care?.now.accountId ?? null,
    cadreStartedOn: textOrNull(care?.now.from ?? null),
  }
  const personIds = recordPersons(village, place, members)
  const incomes = recordIncomes(village, place, slot.story)
  rows.household.push({ ...facts, netIncome: incomes[2015], netIncomeYear: 2015 })
  recordMeasures(village, place, measures, trace)
  if (care !== null) recordCare(village, place, care)
  if (isPoor) book.record(place, members, personIds)
  return { id: place.householdId, number: facts.number, slot, cadreAccountId: care?.now.accountId ?? null }
}

function textOrNull(day: DayNumber | null): string | null {
  return day === null ? null : dayText(day)
}

import type { Row } from '../../data/entities.js'

type Person = Row<'Person'>
type Household = Row<'Household'>

/** What becomes of the members of a file that goes up in another. */
export interface MemberPlan {
  /** One person in both files: the one in the file that goes on stays, and gets what only the other file had of them. */
  readonly same: readonly { readonly kept: Person; readonly other: Person; readonly completed: Partial<Person> }[]
  /** Members of the other file alone who belong to the household. */
  readonly moved: readonly Person[]
  /** Members of the other file alone who do not. */
  readonly ended: readonly Person[]
}

/** What the row that stays gets from the other: `filled` where it has nothing, `known` where it says that it is not known, `joined` part by part, `whole` with the parts of an ID number, `kept` nothing. */
type Completion = 'filled' | 'known' | 'joined' | 'whole' | 'kept'

const PERSON_COMPLETION = {
  id: 'kept', householdId: 'kept', regionCode: 'kept', position: 'kept', name: 'kept', birthDate: 'kept', relation: 'kept', endedOn: 'kept',
  nameMongolian: 'filled', ethnicity: 'filled', labour: 'filled', education: 'filled', student: 'filled', disability: 'filled', health: 'filled',
  sex: 'known', circumstances: 'joined',
  idNumberPrefix: 'whole', idNumberCipher: 'whole', idNumberHash: 'whole',
} as const satisfies Record<keyof Person, Completion>

const HOUSEHOLD_COMPLETION = {
  id: 'kept', number: 'kept', version: 'kept', regionCode: 'kept', headName: 'kept', size: 'kept', status: 'kept', standard: 'kept', identifiedOn: 'kept', exitedOn: 'kept', updatedAt: 'kept',
  // Sums and what the merge works out row by row.
  netIncome: 'kept', netIncomeYear: 'kept', measureCount: 'kept', plansInForce: 'kept', measuresInForce: 'kept', developmentMeasures: 'kept', projectMeasures: 'kept', confirmedResults: 'kept', planEndYear: 'kept', lastVisitedOn: 'kept',
  cadreAccountId: 'kept', cadreStartedOn: 'kept', cadreEndedOn: 'kept',
  groupName: 'filled', attribute: 'filled', mainCause: 'filled', otherCauses: 'filled', phone: 'filled', bankAccountCipher: 'filled',
  living: 'joined',
} as const satisfies Record<keyof Household, Completion>

const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

/** Of two sets of facts together, the first believed; undefined when the other adds none. */
const joined = (kept: object | null, other: object | null): object | undefined => {
  const together = { ...other, ...kept }
  return Object.keys(together).length > Object.keys(kept ?? {}).length ? together : undefined
}

/** What the other row adds to the one that stays; an ID number goes over whole, never a part of it. */
const completedBy = <Of extends Person | Household>(completion: Readonly<Record<keyof Of & string, Completion>>, kept: Of, other: Of): Partial<Of> => {
  const added: Record<string, unknown> = {}
  for (const [field, how] of Object.entries(completion) as [keyof Of & string, Completion][]) {
    const [here, there]: [unknown, unknown] = [kept[field], other[field]]
    if (how === 'filled' && isNothing(here) && !isNothing(there)) added[field] = there
    if (how === 'known' && here === 'UNKNOWN' && there !== 'UNKNOWN') added[field] = there
    if (how === 'whole' && 'idNumberCipher' in kept && kept.idNumberCipher === null && !isNothing(there)) added[field] = there
    const parts = how === 'joined' ? joined(here as object | null, there as object | null) : undefined
    if (parts !== undefined) added[field] = parts
  }
  return added as Partial<Of>
}

/** Two rows of one person: the same name and day of birth. */
const isSame = (one: Person, other: Person): boolean => one.birthDate !== null && one.birthDate === other.birthDate && one.name === other.name

/**
 * Sorts the members of two files of one household. Each member of the other file is one of the kept file's, comes over, or
 * does not; nobody is in two of these, and nobody of the kept file is matched twice.
 * @param coming ids of those of the other file alone who come over; null for all
 * @returns null when `coming` names somebody who is not of the other file alone
 */
export const planMembers = (kept: readonly Person[], other: readonly Person[], coming: readonly string[] | null): MemberPlan | null => {
  const free = [...kept]
  const same: { kept: Person; other: Person; completed: Partial<Person> }[] = []
  const alone: Person[] = []
  for (const person of other) {
    const at = free.findIndex((candidate) => isSame(candidate, person))
    const [twin] = at === -1 ? [] : free.splice(at, 1)
    if (twin === undefined) alone.push(person)
    else same.push({ kept: twin, other: person, completed: completedBy(PERSON_COMPLETION, twin, person) })
  }
  if (coming !== null && coming.some((id) => !alone.some((person) => person.id === id))) return null
  return {
    same,
    moved: alone.filter(({ id }) => coming === null || coming.includes(id)),
    ended: alone.filter(({ id }) => coming !== null && !coming.includes(id)),
  }
}

/** True when two files share nobody and nobody comes over: the persons of one would be on the register no more. */
export const losesEverybody = ({ same, moved, ended }: MemberPlan): boolean => same.length === 0 && moved.length === 0 && ended.length > 0

/** How far out of poverty a household is; whoever was struck off is in no file that goes on. */
const DISTANCE: Readonly<Record<Household['status'], number>> = { NOT_EXITED: 0, RETURNED: 0, PRE_EXIT: 1, EXITED: 2, CANCELLED: 3 }

/** True when nobody of the other file comes out of poverty, or nearer to it, by the kept file's standing (dossier 2.4): that takes a case. */
export const mayGoOn = (kept: Household['status'], other: Household['status']): boolean => DISTANCE[kept] <= DISTANCE[other]

/** What the file that goes on lacks and the other has; a main cause is not named a second time beside it. */
export const completedFile = (kept: Household, other: Household): Partial<Household> => {
  const completed = completedBy(HOUSEHOLD_COMPLETION, kept, other)
  const mainCause = completed.mainCause ?? kept.mainCause
  if (completed.otherCauses === undefined) return completed
  const { otherCauses, ...rest } = completed
  const beside = otherCauses.filter((cause) => cause !== mainCause)
  return beside.length === 0 ? rest : { ...rest, otherCauses: beside }
}

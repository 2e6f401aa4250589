import type { Row } from '../../data/entities.js'

type Person = Row<'Person'>

/** What becomes of the members of a file that goes up in another. */
export interface MemberPlan {
  /** One person in both files: the one in the file that goes on stays, and gets what only the other file had of them. */
  readonly same: readonly { readonly kept: Person; readonly other: Person; readonly completed: Partial<Person> }[]
  /** Members of the other file alone who belong to the household. */
  readonly moved: readonly Person[]
  /** Members of the other file alone who do not. */
  readonly ended: readonly Person[]
}

const FILLED = ['nameMongolian', 'ethnicity', 'labour', 'education'] as const satisfies readonly (keyof Person)[]

/** What the kept row lacks and the other has: an ID number goes over whole, never a part of it. */
const completedBy = (kept: Person, other: Person): Partial<Person> => ({
  ...Object.fromEntries(FILLED.flatMap((field) => (kept[field] === null && other[field] !== null ? [[field, other[field]]] : []))),
  ...(kept.idNumberCipher === null && other.idNumberCipher !== null ? { idNumberPrefix: other.idNumberPrefix, idNumberCipher: other.idNumberCipher, idNumberHash: other.idNumberHash } : {}),
  ...(kept.health.length === 0 && other.health.length > 0 ? { health: other.health } : {}),
})

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
    else same.push({ kept: twin, other: person, completed: completedBy(twin, person) })
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
const DISTANCE: Readonly<Record<Row<'Household'>['status'], number>> = { NOT_EXITED: 0, RETURNED: 0, PRE_EXIT: 1, EXITED: 2, CANCELLED: 3 }

/** True when nobody of the other file comes out of poverty, or nearer to it, by the kept file's standing (dossier 2.4): that takes a case. */
export const mayGoOn = (kept: Row<'Household'>['status'], other: Row<'Household'>['status']): boolean => DISTANCE[kept] <= DISTANCE[other]

const COMPLETED = ['groupName', 'attribute', 'mainCause', 'phone', 'bankAccountCipher'] as const satisfies readonly (keyof Row<'Household'>)[]

/** What the file that goes on lacks and the other has. */
export const completedFile = (kept: Row<'Household'>, other: Row<'Household'>): Partial<Row<'Household'>> =>
  Object.fromEntries(COMPLETED.flatMap((field) => (kept[field] === null && other[field] !== null ? [[field, other[field]]] : [])))

import type { HouseholdLines, PersonLine } from './household-lines.js'
import { idNumberOfCell } from './person-check.js'
import { textOfCell } from './cell-values.js'

/** Numbers of one name and birth date that a sheet may hold: two persons may share both, three do not. */
const MOST_NUMBERS = 2

/** A person as far as one can be told without an ID number. */
const personOf = (name: string, birthDate: string): string => `${name.replaceAll(/\s/g, '')} ${birthDate}`

const numberOf = ({ values }: PersonLine, today: string): { readonly person: string; readonly idNumber: string } | null => {
  const checked = idNumberOfCell(values.get('idNumber') ?? null, today)
  return checked === null ? null : { person: personOf(textOfCell(values.get('name')), checked.birthDate), idNumber: checked.idNumber }
}

/**
 * The ID numbers of a sheet that guess at one person: more than two different ones for one name and birth date. They are not
 * looked up, since which of them the register knows would tell a whole number to whoever sees its mask alone (dossier 5).
 */
export const numbersOfOnePerson = async (households: AsyncIterable<HouseholdLines>, today: string): Promise<ReadonlySet<string>> => {
  const numbers = new Map<string, Set<string>>()
  for await (const { lines } of households) {
    for (const line of lines) {
      const found = numberOf(line, today)
      if (found === null) continue
      const known = numbers.get(found.person)
      if (known === undefined) numbers.set(found.person, new Set([found.idNumber]))
      else known.add(found.idNumber)
    }
  }
  return new Set([...numbers.values()].flatMap((each) => (each.size > MOST_NUMBERS ? [...each] : [])))
}

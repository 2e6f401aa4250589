import { describe, expect, it } from 'vitest'
import type { SheetCell } from '../../sheet/sheet-row.js'
import { sampleIdNumber } from '../../testing/sample-registration.js'
import type { HouseholdLines } from './household-lines.js'
import type { ImportField } from './import-field.js'
import { numbersOfOnePerson } from './one-person.js'

const TODAY = '2015-12-31'

/** Households of one row each. */
async function* rowsOf(persons: readonly (readonly [name: string, idNumber: string])[]): AsyncGenerator<HouseholdLines> {
  for (const [place, [name, idNumber]] of persons.entries()) yield await Promise.resolve({ lines: [{ line: place + 2, values: new Map<ImportField, SheetCell>([['name', name], ['idNumber', idNumber]]) }], cameBefore: false })
}
const numbers = (count: number, from = 1): string[] => Array.from({ length: count }, (_, place) => sampleIdNumber('1970-01-01', from + place))
const inDoubt = async (persons: readonly (readonly [string, string])[]): Promise<string[]> => [...(await numbersOfOnePerson(rowsOf(persons), TODAY))].toSorted()

describe('dossier 5: ID numbers of a sheet that guess at one person', () => {
  it('are in doubt from the third different one of a name and birth date on, however the name is spaced', async () => {
    const [one = '', two = '', three = ''] = numbers(3)
    expect(await inDoubt([['白双喜', one], ['白双喜', two], ['白双喜', one]])).toEqual([])
    expect(await inDoubt([['白双喜', one], ['白 双喜', two], ['白双喜', three], ['乌云', sampleIdNumber('1970-01-01', 9)]])).toEqual([one, two, three].toSorted())
  })

  it('of people of one name who were born on other days are in no doubt', async () => {
    expect(await inDoubt(['1970-01-01', '1970-01-02', '1970-01-03'].map((born) => ['白双喜', sampleIdNumber(born, 1)]))).toEqual([])
  })
})

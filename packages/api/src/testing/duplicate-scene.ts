import { faultsOfFigures } from '../cli/figure-check.js'
import type { Row } from '../data/entities.js'
import { checkDuplicates, sweepDuplicates } from '../features/duplicate/duplicate-sweep.js'
import { mayGoOn } from '../features/duplicate/merge-plan.js'
import { startApi } from './api-under-test.js'
import type { Asker } from './api-under-test.js'
import { changeRows, storedRow, storedRows } from './stored-rows.js'

export const LIST_DUPLICATES = '{ duplicates { totalCount nodes { id version score reasons status within mayDecide first { id number headName } second { id number headName } samePersons { first { name } second { name } sameIdNumber } } } duplicateSigns { totalCount nodes { household { id number } foundAt } } }'
export const MERGE = 'mutation ($input: MergeDuplicateInput!) { mergeDuplicate(input: $input) { duplicate { status version kept { id } } replayed userErrors { code field } } }'
export const TELL_APART = 'mutation ($input: TellApartInput!) { tellDuplicateApart(input: $input) { duplicate { status version decisionReason decidedBy { id } } replayed userErrors { code field } } }'

export interface ListedDuplicate {
  readonly id: string
  readonly version: number
  readonly score: number
  readonly reasons: string[]
  readonly within: string
  readonly mayDecide: boolean
  readonly first: { readonly id: string; readonly number: string } | null
  readonly second: { readonly id: string; readonly number: string } | null
  readonly samePersons: readonly { readonly sameIdNumber: boolean | null }[]
}
export interface DuplicateLists {
  readonly duplicates: { readonly totalCount: number; readonly nodes: ListedDuplicate[] }
  readonly duplicateSigns: { readonly totalCount: number; readonly nodes: { readonly household: { readonly id: string } | null }[] }
}
type Household = Row<'Household'>
type Person = Row<'Person'>

export const villageOf = (household: Household): string => household.regionCode
export const townOf = (household: Household): string => household.regionCode.slice(0, 9)
export const bannerOf = (household: Household): string => household.regionCode.slice(0, 6)

/** The demo city in which nothing speaks for any pair of files but what a scene sets. */
export const startDuplicates = async () => {
  const api = await startApi()
  const { core } = api.application
  const sweep = (): Promise<void> => sweepDuplicates(core)
  await changeRows(api, 'Household', [], { phone: null })
  await sweep()
  // Files of pairs that the city has of itself are left alone.
  const used = new Set((await storedRows(api, 'DuplicatePair')).flatMap(({ firstHouseholdId, secondHouseholdId }) => [firstHouseholdId, secondHouseholdId]))
  const households = (await storedRows(api, 'Household')).filter(({ status, size }) => status !== 'CANCELLED' && size >= 2).toSorted((one, other) => (one.number < other.number ? -1 : 1))
  const membersOf = async (household: Household): Promise<Person[]> => (await storedRows(api, 'Person', [{ column: 'householdId', equals: household.id }])).toSorted((one, other) => one.position - other.position)
  const office = (login: string): Promise<Asker> => api.as(login)
  return {
    api,
    households,
    used,
    sweep,
    office,
    membersOf,
    headOf: async (household: Household): Promise<Person> => (await membersOf(household))[0] as Person,
    register: async (household: Household): Promise<Household> => storedRow(api, 'Household', [{ column: 'id', equals: household.id }]),
    pairOfFirst: async (household: Household): Promise<Row<'DuplicatePair'>> => storedRow(api, 'DuplicatePair', [{ column: 'firstHouseholdId', equals: household.id }]),
    lists: async (login: string): Promise<DuplicateLists> => (await office(login)).data<DuplicateLists>(LIST_DUPLICATES),
    faults: async (): Promise<string[]> => {
      const found: string[] = []
      for await (const fault of checkDuplicates(core, core.database)) found.push(fault)
      return found
    },
    wrongFigures: async (): Promise<string[]> => {
      const found: string[] = []
      for await (const fault of faultsOfFigures(core.database, core.regions, core.clock.today())) found.push(fault)
      return found
    },
    /** Writes a member's name and birthday over those of another household's, as a second registration would. */
    makeTwin: async (of: Person, twin: Person): Promise<void> => {
      await changeRows(api, 'Person', [{ column: 'id', equals: twin.id }], { name: of.name, birthDate: of.birthDate })
      if (twin.relation === '户主') await changeRows(api, 'Household', [{ column: 'id', equals: twin.householdId }], { headName: of.name })
    },
    /** Two households with as much between them as is said; each scene takes fresh ones. */
    pairOf: (apart: (one: Household, other: Household) => boolean): [Household, Household] => {
      for (const one of households) {
        if (used.has(one.id)) continue
        const other = households.find((each) => each.id !== one.id && !used.has(each.id) && one.number < each.number && mayGoOn(one.status, each.status) && apart(one, each))
        if (other === undefined) continue
        used.add(one.id)
        used.add(other.id)
        return [one, other]
      }
      throw new Error('The demo city is too small for such a pair')
    },
  }
}

export type DuplicateScene = Awaited<ReturnType<typeof startDuplicates>>

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { sampleIdNumber } from '../../testing/sample-registration.js'
import { changeRows, sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'

const VILLAGE = '150525100202'
const EDIT = `mutation($input: UpdatePersonInput!) { updatePerson(input: $input) {
  household { version headName timeline(first: 20) { kind field from to person reason } }
  person { name relation birthDate idNumber student disability circumstances { migrantWork migrantMonths medicalInsurance } health }
  current { version } userErrors { code field } } }`

interface Payload {
  readonly household: { readonly version: number; readonly headName: string; readonly timeline: readonly unknown[] } | null
  readonly person: Record<string, unknown> | null
  readonly current: { readonly version: number } | null
  readonly userErrors: readonly { readonly code: string; readonly field: string[] | null }[]
}

let api: ApiUnderTest
let leader: Awaited<ReturnType<typeof sectionLeaderOf>>
let household: Row<'Household'>
let members: Row<'Person'>[]
beforeAll(async () => {
  api = await startApi()
  leader = await sectionLeaderOf(api, VILLAGE)
})
afterAll(async () => api.close())
beforeEach(async () => {
  const own = await storedRows(api, 'Household', [{ column: 'id', in: leader.householdIds }])
  household = own.find(({ size }) => size > 1) ?? (await storedRow(api, 'Household', [{ column: 'id', equals: leader.householdIds[0] ?? '' }]))
  members = (await storedRows(api, 'Person', [{ column: 'householdId', equals: household.id }])).toSorted((a, b) => a.position - b.position)
})

const edit = async (person: Row<'Person'> | undefined, changes: Record<string, unknown>, login = 'first-secretary-290'): Promise<Payload> =>
  (await (await api.as(login)).data<{ updatePerson: Payload }>(EDIT, { input: { household: household.id, version: household.version, person: person?.id, ...changes } })).updatePerson

describe('2.2 what is on file of a member', () => {
  it('is edited with history that names the member, and what is sensitive without its value', async () => {
    const child = members[1]
    const payload = await edit(child, { student: 'JUNIOR', disability: '41', ethnicity: '满族', circumstances: { migrantWork: 'OUTSIDE', migrantMonths: 7 }, reason: '入户核实' })
    expect(payload).toMatchObject({ userErrors: [], household: { version: household.version + 1 }, person: { student: 'JUNIOR', disability: '41', circumstances: { migrantWork: 'OUTSIDE', migrantMonths: 7, medicalInsurance: null } } })
    const told = (field: string, from: string | null, to: string | null): unknown => ({ kind: 'FACT', field, from, to, person: child?.name, reason: '入户核实' })
    expect(payload.household?.timeline).toContainEqual(told('person.ethnicity', child?.ethnicity ?? null, '满族'))
    expect(payload.household?.timeline).toContainEqual(told('person.migrantMonths', null, '7'))
    expect(payload.household?.timeline).toContainEqual(told('person.disability', null, null))
    expect(payload.household?.timeline).toContainEqual(told('person.student', null, null))
    const leaderSees = await (await api.as('division-leader-290')).data<{ household: { persons: { disability: string | null }[] } }>('query($id: ID!) { household(id: $id) { persons { disability } } }', { id: household.id })
    expect(leaderSees.household.persons.every(({ disability }) => disability === null)).toBe(true)
  })

  it('the name of the head is that of the household, and found by the search', async () => {
    const payload = await edit(members[0], { name: '额尔敦其木格' })
    expect(payload.household?.headName).toBe('额尔敦其木格')
    const found = await (await api.as('first-secretary-290')).data<{ households: { nodes: { id: string }[] } }>('{ households(filter: { nameContains: "敦其木" }) { nodes { id } } }')
    expect(found.households.nodes).toEqual([{ id: household.id }])
  })

  it('a new ID number brings sex and birth date, and is nobody else’s', async () => {
    const idNumber = sampleIdNumber('1964-04-04', 45)
    const payload = await edit(members[0], { idNumber })
    expect(payload).toMatchObject({ userErrors: [], person: { idNumber: '159999************', birthDate: '1964-04-04' } })
    expect(JSON.stringify(await storedRows(api, 'HouseholdFact', [{ column: 'householdId', equals: household.id }]))).not.toContain(idNumber)
    const again = await storedRow(api, 'Household', [{ column: 'id', equals: household.id }])
    expect(await edit(members[1], { idNumber, version: again.version })).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: ['idNumber'] }] })
    expect(await edit(members[0], { idNumber, version: again.version })).toMatchObject({ userErrors: [], household: { version: again.version } })
  })

  it.each([
    [{ name: '' }, 'name'],
    [{ name: null }, 'name'],
    [{ disability: '91' }, 'disability'],
    [{ circumstances: { migrantMonths: 13 } }, 'circumstances.migrantMonths'],
    [{ idNumber: '159999196603150026' }, 'idNumber'],
    [{ relation: '户主' }, 'relation'],
    [{ health: ['HEALTHY', 'DISABLED'] }, 'health'],
  ])('%j is refused by its field and changes nothing', async (changes, field) => {
    const payload = await edit(members[1], changes)
    expect(payload).toMatchObject({ household: null, userErrors: [{ code: 'VALIDATION' }] })
    expect(payload.userErrors[0]?.field?.join('.')).toBe(field)
    expect(await storedRow(api, 'Household', [{ column: 'id', equals: household.id }])).toEqual(household)
  })

  it('what is there already makes no version; a stale edit is answered with what is stored', async () => {
    expect(await edit(members[0], { name: members[0]?.name })).toMatchObject({ userErrors: [], household: { version: household.version } })
    expect(await edit(members[0], { name: '新名', version: household.version - 1 })).toMatchObject({ household: null, current: { version: household.version }, userErrors: [{ code: 'STALE' }] })
  })

  it('by the section-level leader of the own ten, and kept in the figures', async () => {
    expect((await edit(members[0], { labour: 'WEAK', reason: '随访' }, leader.login)).userErrors).toEqual([])
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })
})

describe('2.1 the file of a household', () => {
  const UPDATE = `mutation($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { household { version group otherCauses standard netIncomePerCapita
    living { livelihoodZone cultivatedLand houseArea dangerHouse hasElectricity } incomes { year netPerCapita line parts { wage transfer total net persons costs } } timeline(first: 30) { field from to } } userErrors { code field } } }`
  interface Updated {
    readonly household: { readonly version: number; readonly netIncomePerCapita: number; readonly incomes: readonly { readonly year: number; readonly line: number | null; readonly parts: unknown }[]; readonly living: unknown; readonly timeline: readonly unknown[] } | null
    readonly userErrors: readonly { readonly code: string; readonly field: string[] }[]
  }
  const update = async (changes: Record<string, unknown>, login = 'first-secretary-290'): Promise<Updated> =>
    (await (await api.as(login)).data<{ updateHousehold: Updated }>(UPDATE, { input: { id: household.id, version: household.version, ...changes } })).updateHousehold

  it('keeps living conditions, causes, group and standard, each change on the timeline', async () => {
    const payload = await update({ living: { livelihoodZone: 'PASTORAL', cultivatedLand: 12.5, houseArea: 70, dangerHouse: 'C', hasElectricity: false }, otherCauses: ['LACK_WATER', 'LACK_LAND'].filter((cause) => cause !== household.mainCause), group: '六组', standard: 'PROVINCIAL' })
    expect(payload).toMatchObject({ userErrors: [], household: { group: '六组', standard: 'PROVINCIAL', living: { livelihoodZone: 'PASTORAL', cultivatedLand: 12.5, houseArea: 70, dangerHouse: 'C', hasElectricity: false } } })
    expect(payload.household?.timeline).toContainEqual({ field: 'living.cultivatedLand', from: null, to: '12.5' })
    expect(payload.household?.timeline).toContainEqual({ field: 'standard', from: 'NATIONAL', to: 'PROVINCIAL' })
  })

  it('2.5 computes income from its parts beside the line by the household’s own standard and zone; a missing line is none', async () => {
    await changeRows(api, 'Household', [{ column: 'id', equals: household.id }], { standard: 'PROVINCIAL', living: { livelihoodZone: 'PASTORAL' } })
    await changeRows(api, 'HouseholdIncome', [{ column: 'householdId', equals: household.id }, { column: 'year', equals: 2012 }], { netPerCapita: 1 })
    const payload = await update({ income: { year: 2015, wage: 900_000, pension: 60_000, lowAllowance: 40_000, costs: 100_000 } })
    const net = 900_000
    expect(payload.userErrors).toEqual([])
    expect(payload.household?.netIncomePerCapita).toBe(Math.round(net / household.size))
    expect(payload.household?.incomes.find(({ year }) => year === 2015)).toMatchObject({ line: null, parts: { wage: 900_000, transfer: 100_000, total: 1_000_000, net, persons: household.size, costs: 100_000 } })
    await update({ netIncomePerCapita: { year: 2012, amount: 150_000 }, version: household.version + 1 })
    const { household: read } = await (await api.as('first-secretary-290')).data<{ household: { incomes: { year: number; line: number | null }[] } }>('query($id: ID!) { household(id: $id) { incomes { year line } } }', { id: household.id })
    expect(read.incomes.find(({ year }) => year === 2012)?.line).toBe(310_000)
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it.each([
    [{ living: { irrigatedLand: 5, cultivatedLand: 3 } }, 'living.irrigatedLand'],
    [{ otherCauses: ['LACK_WATER', 'LACK_LAND', 'LACK_SKILL'] }, 'otherCauses'],
    [{ income: { year: 2015, wage: -1 } }, 'income.wage'],
    [{ income: { year: 2015, wage: 1 }, netIncomePerCapita: { year: 2015, amount: 1 } }, 'income.year'],
    [{ standard: null }, 'standard'],
  ])('%j is refused by its field', async (changes, field) => {
    const payload = await update(changes)
    expect(payload.userErrors.map((error) => `${error.code} ${error.field.join('.')}`)).toEqual([`VALIDATION ${field}`])
  })

  it('2.4 from 2017 the kind is chosen from the list of 2017, and what was chosen before stays', async () => {
    await changeRows(api, 'Household', [{ column: 'id', equals: household.id }], { attribute: 'LOW_ALLOWANCE' })
    api.clock.set('2017-03-01')
    try {
      expect((await update({ attribute: 'LOW_ALLOWANCE' })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['attribute'] }])
      const { userErrors } = await update({ phone: '12512341234' })
      expect(userErrors).toEqual([])
      expect((await storedRow(api, 'Household', [{ column: 'id', equals: household.id }])).attribute).toBe('LOW_ALLOWANCE')
    } finally {
      api.clock.set('2015-12-31')
    }
  })

  it('its standard is not the section-level leader’s to change', async () => {
    expect((await update({ standard: household.standard === 'CITY' ? 'NATIONAL' : 'CITY' }, leader.login)).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['standard'] }])
  })
})

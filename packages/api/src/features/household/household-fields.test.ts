import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'

const VILLAGE = '150525100202'

interface Shown {
  readonly headName: string
  readonly number: string
  readonly group: string | null
  readonly attribute: string | null
  readonly mainCause: string | null
  readonly otherCauses: string[] | null
  readonly standard: string | null
  readonly phone: string | null
  readonly bankAccount: string | null
  readonly lastVisitedOn: string | null
  readonly latest: number | null
  readonly ofYear: number | null
  readonly incomes: { year: number; netPerCapita: number; line: number | null }[] | null
  readonly responsibleCadre: { name: string; login: string | null } | null
  readonly targeting: { who: boolean; cause: boolean; measure: boolean; cadre: boolean; complete: boolean } | null
  readonly persons: { name: string; birthDate: string | null; idNumber: string | null; health: string[] | null; education: string | null; relation: string; isChild: boolean }[] | null
  readonly measures: { class: string; description: string; amount: number | null }[]
  readonly visits: { visitedOn: string }[]
  readonly timeline: { kind: string }[] | null
  readonly viewerCan: Record<string, unknown>
}

const QUERY = `query($id: ID!) { household(id: $id) { headName number group attribute mainCause otherCauses standard phone bankAccount lastVisitedOn
  latest: netIncomePerCapita ofYear: netIncomePerCapita(year: 2015) incomes { year netPerCapita line } responsibleCadre { name login } targeting { who cause measure cadre complete }
  persons { name birthDate idNumber health education relation isChild } measures { class description amount } visits(first: 100) { visitedOn } timeline(first: 5) { kind }
  viewerCan { update recordVisit submitObservation handOver reveal } } }`

let api: ApiUnderTest
let household: Row<'Household'>
let persons: Row<'Person'>[]
let sectionLeader: string
let otherLeader: string
let chief: string
beforeAll(async () => {
  api = await startApi()
  chief = 'chief-439'
  const { enterpriseId } = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: (await api.as(chief)).accountId }])
  const linked = new Set((await storedRows(api, 'LinkageHousehold', [{ column: 'enterpriseId', equals: enterpriseId }])).map((row) => row.householdId))
  const responsibilities = await storedRows(api, 'Responsibility', [{ column: 'regionCode', equals: VILLAGE }, { column: 'endedOn', equals: null }])
  const chosen = responsibilities.find((row) => linked.has(row.householdId))
  if (chosen === undefined) throw new Error('No linked household has a cadre')
  sectionLeader = (await storedRow(api, 'Account', [{ column: 'id', equals: chosen.accountId }])).login
  otherLeader = (await sectionLeaderOf(api, '150525101202')).login
  // The household is given everything there is to see: a child, illness, a phone, visits.
  persons = (await storedRows(api, 'Person', [{ column: 'householdId', equals: chosen.householdId }])).toSorted((a, b) => a.position - b.position)
  await changeRows(api, 'Person', [{ column: 'householdId', equals: chosen.householdId }], { health: ['CHRONIC_ILLNESS'], education: '小学' })
  await changeRows(api, 'Person', [{ column: 'id', equals: persons.at(-1)?.id ?? '' }], { birthDate: '2001-12-31' })
  await changeRows(api, 'Household', [{ column: 'id', equals: chosen.householdId }], { phone: '12500000000', mainCause: 'ILLNESS', lastVisitedOn: '2015-12-01' })
  household = await storedRow(api, 'Household', [{ column: 'id', equals: chosen.householdId }])
  if (household.bankAccountCipher === null) throw new Error('The household has no bank account to hide')
})
afterAll(async () => api.close())

const shownTo = async (login: string): Promise<Shown | null> => (await (await api.as(login)).data<{ household: Shown | null }>(QUERY, { id: household.id })).household
const mustShow = async (login: string): Promise<Shown> => {
  const shown = await shownTo(login)
  if (shown === null) throw new Error(`${login} does not see the household`)
  return shown
}

const LEADERS = ['city-leader-5', 'division-leader-290', 'city-office', 'banner-office-150525']
const NEED_TO_KNOW = ['first-secretary-290', 'town-office-150525100', 'the section-level leader']
const loginOf = (name: string): string => (name === 'the section-level leader' ? sectionLeader : name)

describe('what is shown of a household', () => {
  it.each([...LEADERS, ...NEED_TO_KNOW])('%s reads the file in full but for the bank account', async (name) => {
    const shown = await mustShow(loginOf(name))
    expect(shown).toMatchObject({
      headName: household.headName,
      number: household.number,
      attribute: household.attribute,
      mainCause: 'ILLNESS',
      standard: household.standard,
      phone: '12500000000',
      bankAccount: null,
      lastVisitedOn: '2015-12-01',
      latest: household.netIncome,
      ofYear: household.netIncome,
    })
    expect(shown.responsibleCadre?.name).toBeTypeOf('string')
    expect(shown.responsibleCadre?.login).toBe(name === 'the section-level leader' ? sectionLeader : null)
    expect(shown.targeting?.who).toBe(true)
    expect(shown.incomes?.find((income) => income.year === 2015)).toEqual({ year: 2015, netPerCapita: household.netIncome, line: 285_500 })
    expect(shown.persons?.map((person) => person.name)).toEqual(persons.map((person) => person.name))
    expect(shown.persons?.every((person) => person.idNumber === '159999************')).toBe(true)
    expect(shown.measures).toHaveLength(household.measureCount)
    expect(shown.visits.length).toBeGreaterThan(0)
    expect(shown.timeline?.length).toBeGreaterThan(0)
  })

  it.each(LEADERS)('%s gets no health, and of a child under 14 no schooling, but name, relation and birth date', async (login) => {
    const { persons: shown } = await mustShow(login)
    expect(shown?.every((person) => person.health === null)).toBe(true)
    expect(shown?.at(-1)).toMatchObject({ name: persons.at(-1)?.name, relation: persons.at(-1)?.relation, birthDate: '2001-12-31', isChild: false, education: '小学' })
    await changeRows(api, 'Person', [{ column: 'id', equals: persons.at(-1)?.id ?? '' }], { birthDate: '2002-01-01' })
    expect((await mustShow(login)).persons?.at(-1)).toMatchObject({ name: persons.at(-1)?.name, relation: persons.at(-1)?.relation, birthDate: '2002-01-01', isChild: true, education: null })
    await changeRows(api, 'Person', [{ column: 'id', equals: persons.at(-1)?.id ?? '' }], { birthDate: '2001-12-31' })
  })

  it.each(NEED_TO_KNOW)('%s knows of health and of the children’s schooling', async (name) => {
    await changeRows(api, 'Person', [{ column: 'id', equals: persons.at(-1)?.id ?? '' }], { birthDate: '2010-05-05' })
    const { persons: shown } = await mustShow(loginOf(name))
    expect(shown?.every((person) => person.health?.[0] === 'CHRONIC_ILLNESS')).toBe(true)
    expect(shown?.at(-1)).toMatchObject({ isChild: true, education: '小学' })
    await changeRows(api, 'Person', [{ column: 'id', equals: persons.at(-1)?.id ?? '' }], { birthDate: '2001-12-31' })
  })

  it('the auditor reads the file, with phone and health on reveal alone, and sees logins', async () => {
    const shown = await mustShow('auditor')
    expect(shown).toMatchObject({ headName: household.headName, mainCause: 'ILLNESS', phone: null, bankAccount: null, latest: household.netIncome })
    expect(shown.persons?.every((person) => person.health === null && person.idNumber === '159999************')).toBe(true)
    expect(shown.responsibleCadre?.login).toBe(sectionLeader)
  })

  it.each(['supervisor-2891', 'the chief'])('%s sees the mask: first character, measures without money, and no more', async (name) => {
    const shown = await mustShow(name === 'the chief' ? chief : name)
    expect(shown).toMatchObject({
      headName: `${[...household.headName][0]}**`,
      number: household.number,
      group: household.groupName,
      attribute: null,
      mainCause: null,
      otherCauses: null,
      standard: null,
      phone: null,
      bankAccount: null,
      lastVisitedOn: null,
      latest: null,
      ofYear: null,
      incomes: null,
      responsibleCadre: null,
      targeting: null,
      persons: null,
      visits: [],
      timeline: null,
    })
    expect(shown.measures).toHaveLength(household.measureCount)
    expect(shown.measures.every((measure) => measure.description !== '' && measure.amount === null)).toBe(true)
  })

  it('a leader of other households does not see it at all', async () => {
    expect(await shownTo(otherLeader)).toBeNull()
  })
})

describe('what the viewer may do', () => {
  it.each([
    ['the section-level leader', { update: true, recordVisit: true, submitObservation: true, handOver: false, reveal: [] }],
    ['first-secretary-290', { update: true, recordVisit: true, submitObservation: true, handOver: false, reveal: [] }],
    ['town-office-150525100', { update: true, recordVisit: false, submitObservation: true, handOver: false, reveal: [] }],
    ['division-leader-290', { update: false, recordVisit: true, submitObservation: true, handOver: false, reveal: [] }],
    ['city-leader-5', { update: false, recordVisit: false, submitObservation: true, handOver: false, reveal: [] }],
    ['banner-office-150525', { update: false, recordVisit: false, submitObservation: true, handOver: true, reveal: ['HEALTH'] }],
    ['city-office', { update: false, recordVisit: false, submitObservation: true, handOver: false, reveal: ['HEALTH'] }],
    ['auditor', { update: false, recordVisit: false, submitObservation: false, handOver: false, reveal: ['ID_NUMBER', 'PHONE', 'BANK_ACCOUNT', 'HEALTH'] }],
    ['supervisor-2891', { update: false, recordVisit: false, submitObservation: true, handOver: false, reveal: [] }],
    ['the chief', { update: false, recordVisit: false, submitObservation: false, handOver: false, reveal: [] }],
  ])('%s', async (name, actions) => {
    expect((await mustShow(name === 'the chief' ? chief : loginOf(name))).viewerCan).toEqual(actions)
  })
})

describe('a person with two appointments', () => {
  it('sees each household as the appointment that covers it shows it', async () => {
    const { accountId } = await api.as('supervisor-2892')
    const other = await sectionLeaderOf(api, '150525100222')
    const appointment = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: other.accountId }])
    await changeRows(api, 'Appointment', [{ column: 'id', equals: appointment.id }], { accountId })
    await changeRows(api, 'Responsibility', [{ column: 'appointmentId', equals: appointment.id }], { accountId })
    const viewer = await api.as('supervisor-2892')
    const { households } = await viewer.data<{ households: { nodes: { id: string; headName: string; persons: unknown[] | null; phone: string | null }[] } }>('{ households(first: 100) { nodes { id headName persons { id } phone } } }')
    const stored = new Map((await storedRows(api, 'Household')).map((row) => [row.id, row]))
    const own = new Set(other.householdIds)
    const second = await viewer.data<{ households: { nodes: { id: string; headName: string; persons: unknown[] | null }[] } }>('query { households(first: 100, filter: { region: "150525100222" }) { nodes { id headName persons { id } } } }')
    expect(second.households.nodes.map((node) => node.id).toSorted()).toEqual([...own].toSorted())
    for (const node of [...households.nodes, ...second.households.nodes]) {
      const name = stored.get(node.id)?.headName ?? ''
      expect(node.headName).toBe(own.has(node.id) ? name : `${[...name][0]}**`)
      expect(node.persons === null).toBe(!own.has(node.id))
    }
    const filtered = await viewer.ask<{ households: { nodes: { id: string }[] } }>('{ households(first: 100, filter: { withoutCadre: false }) { nodes { id } } }')
    expect(filtered.data?.households.nodes.every((node) => own.has(node.id))).toBe(true)
  })
})

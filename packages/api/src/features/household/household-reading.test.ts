import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'
import { halfYearBefore } from '../../time/business-day.js'

const VILLAGE = '150525100202'
const TODAY = '2015-12-31'

interface Listed {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string; readonly number: string; readonly headName: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

let api: ApiUnderTest
let everyHousehold: Row<'Household'>[]
let leader: Awaited<ReturnType<typeof sectionLeaderOf>>
beforeAll(async () => {
  api = await startApi()
  everyHousehold = await storedRows(api, 'Household')
  leader = await sectionLeaderOf(api, VILLAGE)
})
afterAll(async () => api.close())

const list = async (login: string, filter: Record<string, unknown> = {}, rest: Record<string, unknown> = {}): Promise<Listed> => {
  const viewer = await api.as(login)
  const query = 'query($filter: HouseholdFilter, $orderBy: HouseholdOrder, $first: Int, $after: String) { households(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount nodes { id number headName } pageInfo { hasNextPage endCursor } } }'
  return (await viewer.data<{ households: Listed }>(query, { filter, first: 100, ...rest })).households
}

const codeOf = async (login: string, query: string, variables: Record<string, unknown> = {}): Promise<string | undefined> => (await (await api.as(login)).ask(query, variables)).errors?.[0]?.extensions.code

describe('which households a role lists', () => {
  it.each([
    ['city-office', '1505'],
    ['auditor', '1505'],
    ['city-leader-5', '150525'],
    ['city-leader-1', '150521'],
    ['banner-office-150525', '150525'],
    ['town-office-150525100', '150525100'],
    ['division-leader-290', VILLAGE],
    ['first-secretary-290', VILLAGE],
    ['supervisor-2891', VILLAGE],
  ])('%s sees those of %s and no other', async (login, stem) => {
    const { totalCount, nodes } = await list(login)
    const expected = everyHousehold.filter((household) => household.regionCode.startsWith(stem))
    expect(totalCount).toBe(expected.length)
    expect(nodes.map((node) => node.number)).toEqual(expected.map((household) => household.number).toSorted().slice(0, 100))
  })

  it('a section-level leader sees the own ten', async () => {
    const { totalCount, nodes } = await list(leader.login)
    expect(nodes.map((node) => node.id).toSorted()).toEqual([...leader.householdIds].toSorted())
    expect(totalCount).toBe(leader.householdIds.length)
  })

  it('a chief sees those in the linkages of the enterprise', async () => {
    const { enterpriseId } = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: (await api.as('chief-439')).accountId }])
    const linked = await storedRows(api, 'LinkageHousehold', [{ column: 'enterpriseId', equals: enterpriseId }])
    const { nodes } = await list('chief-439')
    expect(nodes.map((node) => node.id).toSorted()).toEqual([...new Set(linked.map((row) => row.householdId))].toSorted())
  })

  it.each([['finance-office'], ['bank-office'], ['administrator']])('%s gets FORBIDDEN for the list and for one', async (login) => {
    expect(await codeOf(login, '{ households { totalCount } }')).toBe('FORBIDDEN')
    expect(await codeOf(login, '{ household(id: "x") { id } }')).toBe('FORBIDDEN')
  })

  it('nobody signed in gets UNAUTHENTICATED', async () => {
    expect((await api.anonymous('{ households { totalCount } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  it('one out of scope, one that does not exist and a malformed id are all null', async () => {
    const elsewhere = everyHousehold.find((household) => household.regionCode !== VILLAGE)
    const viewer = await api.as('division-leader-290')
    for (const id of [elsewhere?.id, newId(), "' OR 1=1 --", '']) {
      expect(await viewer.data('query($id: ID!) { household(id: $id) { id } }', { id })).toEqual({ household: null })
    }
  })

  it('an appointment that has ended shows nothing', async () => {
    const { accountId } = await api.as('division-leader-301')
    await changeRows(api, 'Appointment', [{ column: 'accountId', equals: accountId }], { endedOn: '2015-12-30' })
    expect(await codeOf('division-leader-301', '{ households { totalCount } }')).toBe('FORBIDDEN')
  })
})

describe('filters of the list', () => {
  const expectSame = async (filter: Record<string, unknown>, expected: readonly Row<'Household'>[]): Promise<void> => {
    const { totalCount, nodes } = await list('banner-office-150525', filter)
    expect(totalCount).toBe(expected.length)
    expect(nodes.map((node) => node.number)).toEqual(expected.map((household) => household.number).toSorted().slice(0, 100))
  }
  const naiman = (): Row<'Household'>[] => everyHousehold.filter((household) => household.regionCode.startsWith('150525'))
  const isPoor = ({ status }: Row<'Household'>): boolean => ['NOT_EXITED', 'PRE_EXIT', 'RETURNED'].includes(status)

  it('a region narrows to it, and out of reach or unknown it is empty', async () => {
    await expectSame({ region: VILLAGE }, naiman().filter((household) => household.regionCode === VILLAGE))
    await expectSame({ region: '150525100000' }, naiman().filter((household) => household.regionCode.startsWith('150525100')))
    await expectSame({ region: '150500000000' }, naiman())
    for (const region of ['150524000000', '150525999000', 'nowhere', '', "1505' OR '1'='1"]) await expectSame({ region }, [])
  })

  it('statuses and causes are any of those given', async () => {
    await expectSame({ status: ['PRE_EXIT'] }, naiman().filter((household) => household.status === 'PRE_EXIT'))
    await expectSame({ mainCause: ['ILLNESS', 'DISABILITY'], status: ['EXITED'] }, naiman().filter((household) => household.status === 'EXITED' && ['ILLNESS', 'DISABILITY'].includes(household.mainCause ?? '')))
    await expectSame({ status: [] }, [])
    await expectSame({ status: Array.from({ length: 40_000 }, () => 'PRE_EXIT') }, naiman().filter((household) => household.status === 'PRE_EXIT'))
  })

  it('without a cadre: the still poor whom nobody is in charge of today', async () => {
    await expectSame({ withoutCadre: true }, naiman().filter((household) => isPoor(household) && household.cadreAccountId === null))
    await expectSame({ withoutCadre: false }, naiman().filter((household) => household.cadreAccountId !== null))
  })

  it('the cadre counts on the days in charge, both ends included', async () => {
    const [id] = leader.householdIds
    for (const [startedOn, endedOn, inCharge] of [['2015-12-31', '2015-12-31', true], ['2014-01-01', '2015-12-30', false], ['2016-01-01', null, false]] as const) {
      await changeRows(api, 'Household', [{ column: 'id', equals: id ?? '' }], { cadreStartedOn: startedOn, cadreEndedOn: endedOn })
      const mine = await list('banner-office-150525', { responsibleCadre: leader.accountId })
      const gaps = await list('banner-office-150525', { withoutCadre: true, region: VILLAGE })
      expect(mine.nodes.some((node) => node.id === id)).toBe(inCharge)
      expect(gaps.nodes.some((node) => node.id === id)).toBe(!inCharge)
    }
    await changeRows(api, 'Household', [{ column: 'id', equals: id ?? '' }], { cadreStartedOn: '2014-01-01', cadreEndedOn: null })
  })

  it('not visited since a day: no visit on it or later; of the still poor, or of the statuses given', async () => {
    const since = halfYearBefore(TODAY)
    const unseen = ({ lastVisitedOn }: Row<'Household'>): boolean => lastVisitedOn === null || lastVisitedOn < since
    await expectSame({ notVisitedSince: since }, naiman().filter((household) => isPoor(household) && unseen(household)))
    await expectSame({ notVisitedSince: since, status: ['EXITED'] }, naiman().filter((household) => household.status === 'EXITED' && unseen(household)))
  })

  it('R-9 targeting is incomplete when any of the four links is missing', async () => {
    const complete = ({ size, mainCause, measureCount, cadreAccountId }: Row<'Household'>): boolean => size > 0 && mainCause !== null && measureCount > 0 && cadreAccountId !== null
    await expectSame({ targetingIncomplete: true }, naiman().filter((household) => isPoor(household) && !complete(household)))
    await expectSame({ targetingIncomplete: false }, naiman().filter((household) => isPoor(household) && complete(household)))
  })

  it('a part of the name finds it, and wildcards stand for themselves', async () => {
    const [household] = naiman()
    const part = household?.headName.slice(1) ?? ''
    await expectSame({ nameContains: part }, naiman().filter(({ headName }) => headName.includes(part)))
    for (const wildcard of ['%', '_', '!']) await expectSame({ nameContains: wildcard }, [])
    await expectSame({ nameContains: '  ' }, naiman())
  })

  it('exited in a year: those whose day of exit lies in it, both ends included, and who have not returned', async () => {
    const [first, last, returned] = naiman().filter((household) => household.status === 'EXITED')
    await changeRows(api, 'Household', [{ column: 'id', equals: first?.id ?? '' }], { exitedOn: '2014-01-01' })
    await changeRows(api, 'Household', [{ column: 'id', equals: last?.id ?? '' }], { exitedOn: '2014-12-31' })
    await changeRows(api, 'Household', [{ column: 'id', equals: returned?.id ?? '' }], { exitedOn: '2014-06-01', status: 'RETURNED' })
    everyHousehold = await storedRows(api, 'Household')
    const exitedIn2014 = naiman().filter((household) => household.exitedOn?.startsWith('2014-') === true)
    await expectSame({ exitedIn: 2014 }, exitedIn2014.filter(({ status }) => status === 'EXITED'))
    await expectSame({ exitedIn: 2014, status: ['RETURNED'] }, exitedIn2014.filter(({ status }) => status === 'RETURNED'))
    expect((await list('banner-office-150525', { exitedIn: 2014 })).nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([first?.id, last?.id]))
    for (const none of [0, -1, 20145, 1999]) await expectSame({ exitedIn: none }, [])
  })

  it('a number finds one household, a running number one of each village in scope, with or without leading zeros', async () => {
    const [household] = naiman()
    const number = household?.number ?? ''
    const serial = number.slice(13)
    await expectSame({ number }, [household].filter((row) => row !== undefined))
    await expectSame({ number: `${number.slice(0, 13)}${Number(serial)}` }, [household].filter((row) => row !== undefined))
    expect(serial).toHaveLength(4)
    await expectSame({ number: number.replace('-', '') }, [household].filter((row) => row !== undefined))
    for (const asked of [serial, String(Number(serial)), ` 0${serial} `]) await expectSame({ number: asked }, naiman().filter((row) => row.number.endsWith(`-${serial}`)))
    await expectSame({ number: serial, region: number.slice(0, 12) }, [household].filter((row) => row !== undefined))
    await expectSame({ number: '' }, naiman())
    for (const none of ['0000', '9999', '12%', '-0001', number.slice(0, 12), `${number}x`, '１２', '1234567']) await expectSame({ number: none }, [])
  })

  it('a masked viewer finds a household of the own village by its number, and none of another', async () => {
    const own = everyHousehold.filter((household) => household.regionCode === VILLAGE)[0]
    const elsewhere = everyHousehold.find((household) => household.regionCode !== VILLAGE)
    for (const number of [own?.number ?? '', own?.number.slice(13) ?? '']) {
      const found = await list('supervisor-2891', { number })
      expect(found.nodes.map(({ id }) => id)).toEqual([own?.id])
      expect(found.totalCount).toBe(1)
    }
    expect((await list('supervisor-2891', { number: elsewhere?.number ?? '' })).totalCount).toBe(0)
    expect((await list('supervisor-2891', { number: own?.number ?? '', nameContains: own?.headName.slice(0, 2) })).totalCount).toBe(0)
  })

  it('a name is searched as it is written: capital and small letters differ, on every database', async () => {
    const [household] = naiman()
    const where = [{ column: 'id', equals: household?.id ?? '' }] as const
    await changeRows(api, 'Household', where, { headName: 'Ölzii Bayar' })
    const found = async (nameContains: string): Promise<number> => (await list('banner-office-150525', { nameContains })).totalCount
    expect([await found('Bayar'), await found('bayar'), await found('lzii'), await found('ölzii')]).toEqual([1, 0, 1, 0])
    await changeRows(api, 'Household', where, { headName: household?.headName ?? '' })
  })

  it('a name with a control character or without end is BAD_USER_INPUT', async () => {
    for (const nameContains of ['白\u0000', '白\u0085', '白'.repeat(61), '\ud800']) {
      expect(await codeOf('city-office', 'query($filter: HouseholdFilter) { households(filter: $filter) { totalCount } }', { filter: { nameContains } })).toBe('BAD_USER_INPUT')
    }
  })

  it('a date that is none is BAD_USER_INPUT', async () => {
    expect(await codeOf('city-office', 'query($filter: HouseholdFilter) { households(filter: $filter) { totalCount } }', { filter: { notVisitedSince: '2015-02-30' } })).toBe('BAD_USER_INPUT')
  })
})

describe('what is hidden cannot be asked for by a filter or an order', () => {
  it.each([['mainCause: [ILLNESS]'], ['withoutCadre: true'], ['responsibleCadre: "x"'], ['notVisitedSince: "2015-01-01"'], ['targetingIncomplete: true']])('supervisors and chiefs are refused {%s}', async (filter) => {
    for (const login of ['supervisor-2891', 'chief-439']) expect(await codeOf(login, `{ households(filter: {${filter}}) { totalCount } }`)).toBe('BAD_USER_INPUT')
  })

  it.each([['NET_INCOME_ASC'], ['NET_INCOME_DESC'], ['HEAD_NAME_ASC']])('supervisors and chiefs are refused the order %s', async (order) => {
    for (const login of ['supervisor-2891', 'chief-439']) expect(await codeOf(login, `{ households(orderBy: ${order}) { nodes { id } } }`)).toBe('BAD_USER_INPUT')
  })

  it('a masked viewer searches by the first character and by no more', async () => {
    const village = everyHousehold.filter((household) => household.regionCode === VILLAGE)
    const name = village[0]?.headName ?? ''
    const found = await list('supervisor-2891', { nameContains: name.slice(0, 1) })
    expect(found.totalCount).toBe(village.filter((household) => household.headName.startsWith(name.slice(0, 1))).length)
    expect((await list('supervisor-2891', { nameContains: name.slice(0, 2) })).totalCount).toBe(0)
    const inside = village.map(({ headName }) => headName.slice(1, 2)).find((character) => character !== '' && !village.some(({ headName }) => headName.startsWith(character)))
    if (inside !== undefined) expect((await list('supervisor-2891', { nameContains: inside })).totalCount).toBe(0)
  })
})

describe('pages', () => {
  const comparisons = {
    NUMBER_ASC: (a: Row<'Household'>, b: Row<'Household'>) => (a.number < b.number ? -1 : 1),
    NET_INCOME_ASC: (a: Row<'Household'>, b: Row<'Household'>) => (a.netIncome ?? -1) - (b.netIncome ?? -1),
    NET_INCOME_DESC: (a: Row<'Household'>, b: Row<'Household'>) => (b.netIncome ?? -1) - (a.netIncome ?? -1),
    LAST_VISIT_ASC: (a: Row<'Household'>, b: Row<'Household'>) => ((a.lastVisitedOn ?? '') < (b.lastVisitedOn ?? '') ? -1 : (a.lastVisitedOn ?? '') > (b.lastVisitedOn ?? '') ? 1 : 0),
    IDENTIFIED_ON_DESC: (a: Row<'Household'>, b: Row<'Household'>) => (a.identifiedOn < b.identifiedOn ? 1 : a.identifiedOn > b.identifiedOn ? -1 : 0),
    HEAD_NAME_ASC: (a: Row<'Household'>, b: Row<'Household'>) => Buffer.compare(Buffer.from(a.headName), Buffer.from(b.headName)),
  } as const

  it.each(Object.keys(comparisons) as (keyof typeof comparisons)[])('in the order %s hold every row once', async (orderBy) => {
    const village = everyHousehold.filter((household) => household.regionCode === VILLAGE)
    const byId = new Map(village.map((household) => [household.id, household]))
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Listed = await list('division-leader-290', {}, { orderBy, first: 37, after })
      seen.push(...page.nodes.map((node) => node.id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(new Set(seen).size).toBe(village.length)
    expect(seen).toHaveLength(village.length)
    const rows = seen.flatMap((id) => byId.get(id) ?? [])
    for (const [index, row] of rows.entries()) {
      const next = rows[index + 1]
      if (next !== undefined) expect(comparisons[orderBy](row, next)).toBeLessThanOrEqual(0)
    }
  })

  it('a cursor of another viewer, filter or order is BAD_USER_INPUT, and so is a page over 100', async () => {
    const { pageInfo } = await list('division-leader-290', {}, { first: 2 })
    const query = 'query($filter: HouseholdFilter, $orderBy: HouseholdOrder, $first: Int, $after: String) { households(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { nodes { id } } }'
    expect(await codeOf('first-secretary-290', query, { after: pageInfo.endCursor })).toBe('BAD_USER_INPUT')
    expect(await codeOf('division-leader-290', query, { after: pageInfo.endCursor, filter: { status: ['EXITED'] } })).toBe('BAD_USER_INPUT')
    expect(await codeOf('division-leader-290', query, { after: pageInfo.endCursor, orderBy: 'NET_INCOME_ASC' })).toBe('BAD_USER_INPUT')
    expect(await codeOf('division-leader-290', query, { after: 'nonsense' })).toBe('BAD_USER_INPUT')
    expect(await codeOf('division-leader-290', query, { first: 101 })).toBe('BAD_USER_INPUT')
    expect(await codeOf('division-leader-290', query, { first: -1 })).toBe('BAD_USER_INPUT')
  })
})

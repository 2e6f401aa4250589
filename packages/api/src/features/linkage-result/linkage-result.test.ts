import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { isForbidden } from '../../testing/report-scene.js'
import { changeRows, storedRows } from '../../testing/stored-rows.js'
import { recordedStatements } from '../../testing/plans/recorded-statements.js'
import { quarterOf } from '../../time/business-day.js'
import { creditOf } from './exit-credit.js'

const NAIMAN = '150525000000'
const FIELDS = 'year asOf enterprises { enterprises linked close linkageShare closeShares { reading base share } } contracts { contracts meanTerm enterpriseDefaults householdDefaults defaultRate } householdsLinked income { total households perHousehold } forms { form contracts income { total households } } exits { persons households shared } ranking(first: 100) { exitedPersons income { total } enterprise { id } }'
const ASK = `query ($region: ID, $enterprise: ID, $year: Int) { linkageResults(region: $region, enterprise: $enterprise, year: $year) { ${FIELDS} } }`

interface Results {
  readonly enterprises: { readonly enterprises: number; readonly linked: number; readonly close: number }
  readonly contracts: { readonly contracts: number; readonly enterpriseDefaults: number; readonly defaultRate: number | null }
  readonly householdsLinked: number
  readonly income: { readonly total: number; readonly households: number; readonly perHousehold: number | null }
  readonly forms: readonly { readonly form: string; readonly contracts: number; readonly income: { readonly total: number } }[]
  readonly exits: { readonly persons: number; readonly households: number; readonly shared: number }
  readonly ranking: readonly { readonly exitedPersons: number; readonly income: { readonly total: number }; readonly enterprise: { readonly id: string } | null }[]
}

let api: ApiUnderTest
let banner: Asker
beforeAll(async () => {
  api = await startApi()
  banner = await api.as('banner-office-150525')
})
afterAll(async () => api.close())

const results = async (who: Asker, variables: Readonly<Record<string, unknown>> = {}): Promise<Results | null> => (await who.data<{ linkageResults: Results | null }>(ASK, variables)).linkageResults
const must = async (who: Asker, variables: Readonly<Record<string, unknown>> = {}): Promise<Results> => {
  const found = await results(who, variables)
  if (found === null) throw new Error('Out of reach')
  return found
}

const chiefOfTown = async (): Promise<{ login: string; enterprise: string }> => {
  const [post] = (await storedRows(api, 'Appointment')).filter(({ role, endedOn }) => role === 'HONORARY_CHIEF' && endedOn === null)
  const account = (await storedRows(api, 'Account')).find(({ id }) => id === post?.accountId)
  return { login: account?.login ?? '', enterprise: post?.enterpriseId ?? '' }
}

describe('I-18 to I-21 what linkages brought', () => {
  it('is, line by line, what the stored contracts, reports and exits come to', async () => {
    const [linkages, members, households, reports, lines] = await Promise.all([storedRows(api, 'Linkage'), storedRows(api, 'LinkageHousehold'), storedRows(api, 'Household'), storedRows(api, 'OutcomeReport'), storedRows(api, 'HouseholdOutcome')])
    const found = await must(banner)
    const counting = new Map(reports.filter((row) => row.status === 'APPROVED' && row.reverses === null && row.reversedBy === null).map((row) => [row.id, row]))
    const paid = lines.filter((line) => counting.has(line.reportId) && line.confirmation === 'CONFIRMED')
    const total = paid.reduce((sum, { amount }) => sum + amount, 0)
    expect(found.income).toMatchObject({ total, households: new Set(paid.map(({ householdId }) => householdId)).size })
    expect(found.income.perHousehold).toBe(Math.round(total / found.income.households))
    expect(found.forms.reduce((sum, { income }) => sum + income.total, 0)).toBe(total)
    expect(found.forms.reduce((sum, { contracts }) => sum + contracts, 0)).toBe(linkages.length)
    const exited = households.filter(({ id, status, exitedOn }) => status === 'EXITED' && members.some((member) => member.householdId === id && member.joinedOn <= (exitedOn ?? '')))
    expect(exited.length).toBeGreaterThan(0)
    expect(found.exits).toMatchObject({ persons: exited.reduce((sum, { size }) => sum + size, 0), households: exited.length })
    expect(found.ranking.reduce((sum, { exitedPersons }) => sum + exitedPersons, 0)).toBe(found.exits.persons)
    expect(found.householdsLinked).toBe(new Set(members.map(({ householdId }) => householdId)).size)
  })

  it('shares a household that exited with two enterprises by what each had brought, and counts it once in the territory', async () => {
    const members = await storedRows(api, 'LinkageHousehold')
    const exited = (await storedRows(api, 'Household')).filter(({ status }) => status === 'EXITED')
    const one = members.find(({ householdId }) => exited.some(({ id }) => id === householdId) && members.filter((member) => member.householdId === householdId).length === 1)
    const other = members.find(({ enterpriseId, regionCode }) => enterpriseId !== one?.enterpriseId && regionCode === one?.regionCode)
    if (one === undefined || other === undefined) throw new Error('The town has no two enterprises in a village')
    const before = await must(banner)
    const stranger = members.find((member) => member.linkageId === other.linkageId && !exited.some(({ id }) => id === member.householdId))
    if (stranger === undefined) throw new Error('Everybody exited')
    await changeRows(api, 'LinkageHousehold', [{ column: 'linkageId', equals: other.linkageId }, { column: 'householdId', equals: stranger.householdId }], { householdId: one.householdId, joinedOn: one.joinedOn })
    const after = await must(banner)
    expect(after.exits).toMatchObject({ persons: before.exits.persons, households: before.exits.households, shared: before.exits.shared + 1 })
    expect(after.ranking.reduce((sum, { exitedPersons }) => sum + exitedPersons, 0)).toBe(after.exits.persons)
    const { size = 0, exitedOn = null } = exited.find(({ id }) => id === one.householdId) ?? {}
    const lines = await storedRows(api, 'HouseholdOutcome', [{ column: 'householdId', equals: one.householdId }])
    const reports = new Map((await storedRows(api, 'OutcomeReport')).map((row) => [row.id, row]))
    const brought = lines.filter(({ reportId, confirmation }) => confirmation === 'CONFIRMED' && reports.get(reportId)?.status === 'APPROVED' && (reports.get(reportId)?.period ?? '') <= quarterOf(exitedOn ?? '')).reduce((sum, { amount }) => sum + amount, 0)
    const shares = creditOf([{ persons: size, claims: [{ enterpriseId: one.enterpriseId, paid: brought }, { enterpriseId: other.enterpriseId, paid: 0 }] }])
    const partOf = ({ ranking }: Results, id: string): number => ranking.find(({ enterprise }) => enterprise?.id === id)?.exitedPersons ?? 0
    expect(partOf(before, one.enterpriseId) - partOf(after, one.enterpriseId)).toBe(size - (shares.get(one.enterpriseId)?.persons ?? 0))
    expect((await must(banner, { enterprise: other.enterpriseId })).exits.shared).toBe(1)
  })

  it('does not put down an exit to a contract that began after it, or that the household had left the year before, nor one that fell back', async () => {
    const { persons } = (await must(banner)).exits
    const members = await storedRows(api, 'LinkageHousehold')
    const exited = (await storedRows(api, 'Household')).filter(({ id, status, exitedOn }) => status === 'EXITED' && exitedOn !== null && members.filter((member) => member.householdId === id).length === 1)
    const [late, left, back] = exited
    if (late === undefined || left === undefined || back === undefined) throw new Error('Too few exits')
    await changeRows(api, 'LinkageHousehold', [{ column: 'householdId', equals: late.id }], { joinedOn: '2015-12-30' })
    await changeRows(api, 'LinkageHousehold', [{ column: 'householdId', equals: left.id }], { joinedOn: '2010-01-01', leftOn: `${Number((left.exitedOn ?? '').slice(0, 4)) - 1}-12-31` })
    await changeRows(api, 'Household', [{ column: 'id', equals: back.id }], { status: 'RETURNED' })
    expect((await must(banner)).exits.persons).toBe(persons - late.size - left.size - back.size)
  })

  it('counts with an enterprise no household that exited with two others, also where it joined the enterprise later', async () => {
    const members = await storedRows(api, 'LinkageHousehold')
    const exited = new Map((await storedRows(api, 'Household')).filter(({ status }) => status === 'EXITED').map((row) => [row.id, row]))
    const one = members.find(({ householdId, joinedOn, leftOn }) => {
      const exitedOn = exited.get(householdId)?.exitedOn ?? ''
      return exitedOn < '2015-01-01' && joinedOn <= exitedOn && leftOn === null && members.filter((member) => member.householdId === householdId).length === 1
    })
    // Two more contracts take the household in: one that was in force at its exit, and one of a third enterprise in the year after it.
    const contracts = new Map((await storedRows(api, 'Linkage')).map((row) => [row.id, row]))
    const isInForce = (linkageId: string, day: string): boolean => {
      const { startedOn = '', endedOn = null } = contracts.get(linkageId) ?? {}
      return startedOn <= day && (endedOn === null || endedOn >= day)
    }
    const others = members.filter(({ enterpriseId, householdId }) => enterpriseId !== one?.enterpriseId && !exited.has(householdId))
    const second = others.find(({ linkageId }) => isInForce(linkageId, exited.get(one?.householdId ?? '')?.exitedOn ?? ''))
    const third = others.find(({ enterpriseId, linkageId }) => enterpriseId !== second?.enterpriseId && isInForce(linkageId, '2015-06-01'))
    if (one === undefined || second === undefined || third === undefined) throw new Error('The town has no three enterprises')
    const join = (row: (typeof members)[number], joinedOn: string): Promise<void> =>
      changeRows(api, 'LinkageHousehold', [{ column: 'linkageId', equals: row.linkageId }, { column: 'householdId', equals: row.householdId }], { householdId: one.householdId, joinedOn })
    const [alone, before] = [await must(banner, { enterprise: one.enterpriseId }), await must(banner, { enterprise: third.enterpriseId })]
    await join(second, one.joinedOn)
    const byTwo = await must(banner, { enterprise: one.enterpriseId })
    expect(byTwo.exits.shared).toBe(alone.exits.shared + 1)
    await join(third, '2015-06-01')
    expect((await must(banner, { enterprise: third.enterpriseId })).exits).toEqual(before.exits)
    expect((await must(banner, { enterprise: one.enterpriseId })).exits).toEqual(byTwo.exits)
  })

  it('is told year by year, and of a year that has not begun not at all', async () => {
    const all = await must(banner)
    const years = await Promise.all([2012, 2013, 2014, 2015].map((year) => must(banner, { year })))
    expect(years.reduce((sum, { exits }) => sum + exits.persons, 0)).toBe(all.exits.persons)
    expect(years.reduce((sum, { income }) => sum + income.total, 0)).toBe(all.income.total)
    expect(await results(banner, { year: 2016 })).toBeNull()
    expect(await results(banner, { year: -1 })).toBeNull()
  })

  it('counts a breach in the year in which it ended the contract', async () => {
    const [linkage] = await storedRows(api, 'Linkage')
    await changeRows(api, 'Linkage', [{ column: 'id', equals: linkage?.id ?? '' }], { endedOn: '2015-08-31', endKind: 'ENTERPRISE_DEFAULT' })
    const { contracts } = await must(banner, { year: 2015 })
    expect(contracts).toMatchObject({ enterpriseDefaults: 1, defaultRate: Math.round(10_000 / contracts.contracts) })
    expect((await must(banner, { year: 2014 })).contracts.enterpriseDefaults).toBe(0)
  })
})

describe('who may know what linkages brought', () => {
  it('each the own territory, and of an enterprise what it does there', async () => {
    const { enterprise } = await chiefOfTown()
    const stranger = await api.as('banner-office-150524')
    expect(await results(stranger, { region: NAIMAN })).toBeNull()
    expect(await results(stranger, { enterprise }), 'an enterprise that works and sits elsewhere').toBeNull()
    expect(await results(banner, { enterprise: 'nonsense' })).toBeNull()
    const village = await api.as('first-secretary-290')
    for (const region of [NAIMAN, '150500000000', '150525100000', 'nowhere', '']) expect(await results(village, { region }), region).toBeNull()
    expect((await must(village)).income.total).toBe((await must(banner, { region: '150525100202' })).income.total)
  })

  it('a chief the own enterprise in all its villages, and neither a territory nor another enterprise', async () => {
    const { login, enterprise } = await chiefOfTown()
    const chief = await api.as(login)
    const own = await must(chief)
    expect(own).toEqual(await must(chief, { enterprise }))
    expect(own.ranking.map((each) => each.enterprise?.id)).toEqual([enterprise])
    expect(own.income.total).toBe((await must(banner, { enterprise })).income.total)
    const other = (await storedRows(api, 'Enterprise')).find(({ id }) => id !== enterprise)
    expect(await results(chief, { enterprise: other?.id })).toBeNull()
    const [post] = (await storedRows(api, 'Appointment')).filter((row) => row.accountId === chief.accountId)
    expect(await results(chief, { region: post?.regionCode })).toBeNull()
  })

  it.each(['supervisor-2891', 'finance-office', 'administrator'])('%s not at all', async (login) => {
    expect(isForbidden(await (await api.as(login)).ask(ASK))).toBe(true)
  })

  it('in a number of statements that does not grow with the rows', async () => {
    const count = async (variables: Record<string, unknown>): Promise<number> => (await recordedStatements(api.application.core.database, () => banner.data(ASK, variables))).length
    expect(await count({ region: NAIMAN })).toBe(await count({ region: '150525100202' }))
  })
})

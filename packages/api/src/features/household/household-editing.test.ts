import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { changeRows, sectionLeaderOf, storedRow, storedRows } from '../../testing/stored-rows.js'

const VILLAGE = '150525100202'
const MUTATION = `mutation($input: UpdateHouseholdInput!) { updateHousehold(input: $input) {
  household { id version attribute mainCause otherCauses phone netIncomePerCapita targeting { cause } }
  current { id version mainCause phone netIncomePerCapita }
  userErrors { code field message } } }`

interface Payload {
  readonly household: { version: number; attribute: string; mainCause: string; otherCauses: string[]; phone: string | null; netIncomePerCapita: number } | null
  readonly current: { version: number; mainCause: string; phone: string | null } | null
  readonly userErrors: { code: string; field: string[] | null; message: string }[]
}

let api: ApiUnderTest
let leader: Awaited<ReturnType<typeof sectionLeaderOf>>
let household: Row<'Household'>
beforeAll(async () => {
  api = await startApi()
  leader = await sectionLeaderOf(api, VILLAGE)
})
afterAll(async () => api.close())

const stored = async (): Promise<Row<'Household'>> => storedRow(api, 'Household', [{ column: 'id', equals: leader.householdIds[0] ?? '' }])
beforeEach(async () => {
  household = await stored()
})

const edit = async (login: string, changes: Record<string, unknown>, version = household.version): Promise<Payload> =>
  (await (await api.as(login)).data<{ updateHousehold: Payload }>(MUTATION, { input: { id: household.id, version, ...changes } })).updateHousehold
const another = (cause: string | null): string => (cause === 'ILLNESS' ? 'DISABILITY' : 'ILLNESS')

describe('who edits a household', () => {
  it.each([['first-secretary-290'], ['town-office-150525100'], ['the section-level leader']])('%s does, to the next version', async (name) => {
    const payload = await edit(name === 'the section-level leader' ? leader.login : name, { mainCause: another(household.mainCause) })
    expect(payload.userErrors).toEqual([])
    expect(payload.household).toMatchObject({ version: household.version + 1, mainCause: another(household.mainCause), targeting: { cause: true } })
  })

  it.each([['city-office'], ['banner-office-150525'], ['division-leader-290'], ['city-leader-5'], ['supervisor-2891'], ['chief-439'], ['auditor'], ['finance-office'], ['bank-office'], ['administrator']])(
    '%s gets FORBIDDEN',
    async (login) => {
      const answer = await (await api.as(login)).ask(MUTATION, { input: { id: household.id, version: household.version, mainCause: 'OTHER' } })
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
      expect(await stored()).toEqual(household)
    },
  )

  it('a household out of reach and one that does not exist are the same NOT_FOUND', async () => {
    const elsewhere = await storedRow(api, 'Household', [{ column: 'regionCode', equals: '150525101202' }])
    const answers = await Promise.all([elsewhere.id, newId(), 'x'].map(async (id) => (await (await api.as('first-secretary-290')).data<{ updateHousehold: Payload }>(MUTATION, { input: { id, version: 1, mainCause: 'OTHER' } })).updateHousehold))
    for (const answer of answers) expect(answer).toEqual({ household: null, current: null, userErrors: [{ code: 'NOT_FOUND', field: ['id'], message: expect.any(String) as string }] })
    expect(new Set(answers.map((answer) => answer.userErrors[0]?.message)).size).toBe(1)
  })

  it('a section-level leader does not decide on the kind of household; the town office does', async () => {
    const attribute = household.attribute === 'GENERAL_POOR' ? 'LOW_ALLOWANCE' : 'GENERAL_POOR'
    expect((await edit(leader.login, { attribute })).userErrors).toMatchObject([{ code: 'VALIDATION', field: ['attribute'] }])
    expect((await stored()).attribute).toBe(household.attribute)
    expect((await edit('town-office-150525100', { attribute })).household?.attribute).toBe(attribute)
  })

  it('a household that was struck off is not edited', async () => {
    const struck = leader.householdIds[1] ?? ''
    await changeRows(api, 'Household', [{ column: 'id', equals: struck }], { status: 'CANCELLED' })
    const { updateHousehold } = await (await api.as('first-secretary-290')).data<{ updateHousehold: Payload }>(MUTATION, { input: { id: struck, version: 1, mainCause: 'OTHER' } })
    expect(updateHousehold.userErrors).toMatchObject([{ code: 'STATE' }])
    await changeRows(api, 'Household', [{ column: 'id', equals: struck }], { status: 'NOT_EXITED' })
  })
})

describe('an edit', () => {
  it('leaves what is absent, and null empties what may be empty', async () => {
    const full = await edit('first-secretary-290', { phone: '0475-8234567', bankAccount: '9990 0000 0000 0000 001' })
    expect(full.household?.phone).toBe('0475-8234567')
    const account = (await stored()).bankAccountCipher
    expect(account === null ? null : api.application.core.cipher.decrypt(account, EncryptedColumn.BANK_ACCOUNT)).toBe('9990000000000000001')
    const emptied = await edit('first-secretary-290', { phone: null, bankAccount: null }, household.version + 1)
    expect(emptied.household).toMatchObject({ phone: null, mainCause: household.mainCause })
    expect((await stored()).bankAccountCipher).toBeNull()
  })

  it('that changes nothing makes no version, no history and no trail', async () => {
    const before = await storedRows(api, 'AuditEntry')
    const payload = await edit('first-secretary-290', { mainCause: household.mainCause, phone: household.phone, reason: '核对' })
    expect(payload.household?.version).toBe(household.version)
    expect(await storedRows(api, 'AuditEntry')).toHaveLength(before.length)
  })

  it('never lets another cause repeat the main one', async () => {
    await changeRows(api, 'Household', [{ column: 'id', equals: household.id }], { mainCause: 'ILLNESS', otherCauses: ['LACK_LABOUR', 'LACK_FUNDS'] })
    const payload = await edit('first-secretary-290', { mainCause: 'LACK_FUNDS' })
    expect(payload.household).toMatchObject({ mainCause: 'LACK_FUNDS', otherCauses: ['LACK_LABOUR'] })
  })

  it('keeps income by year, and the latest year beside the household', async () => {
    const latest = household.netIncomeYear ?? 2015
    const older = await edit('first-secretary-290', { netIncomePerCapita: { year: latest - 3, amount: 123_400 } })
    expect(older.household?.netIncomePerCapita).toBe(household.netIncome)
    const newer = await edit('first-secretary-290', { netIncomePerCapita: { year: latest, amount: 299_900 } }, household.version + 1)
    expect(newer.household?.netIncomePerCapita).toBe(299_900)
    const incomes = await storedRows(api, 'HouseholdIncome', [{ column: 'householdId', equals: household.id }])
    expect(incomes).toContainEqual({ householdId: household.id, regionCode: VILLAGE, year: latest - 3, netPerCapita: 123_400, parts: null })
    expect(incomes).toContainEqual({ householdId: household.id, regionCode: VILLAGE, year: latest, netPerCapita: 299_900, parts: null })
  })

  it('writes history, trail, notice and event, with both values but never a sensitive one', async () => {
    const heard: string[] = []
    const stop = api.application.core.outbox.listen((event) => heard.push(`${event.kind} ${event.regionCode ?? ''}`))
    await edit('first-secretary-290', { mainCause: another(household.mainCause), phone: '12511112222', bankAccount: '999111122223333444', reason: ' 入户核实 ' })
    stop()
    const facts = (await storedRows(api, 'HouseholdFact', [{ column: 'householdId', equals: household.id }])).filter((fact) => fact.reason === ' 入户核实 ')
    expect(facts).toContainEqual(expect.objectContaining({ field: 'mainCause', fromValue: household.mainCause, toValue: another(household.mainCause), effectiveOn: '2015-12-31', regionCode: VILLAGE }))
    expect(facts).toContainEqual(expect.objectContaining({ field: 'phone', fromValue: null, toValue: null }))
    expect(facts).toContainEqual(expect.objectContaining({ field: 'bankAccount', fromValue: null, toValue: null }))
    const entry = (await storedRows(api, 'AuditEntry', [{ column: 'subjectId', equals: household.id }])).toSorted((a, b) => b.sequence - a.sequence)[0]
    expect(entry).toMatchObject({ action: 'household.update', chain: VILLAGE, reason: ' 入户核实 ', accountId: (await api.as('first-secretary-290')).accountId })
    expect(entry?.changes).toContain(household.mainCause)
    for (const secret of ['12511112222', '999111122223333444']) expect(JSON.stringify([facts, entry])).not.toContain(secret)
    const notices = await storedRows(api, 'Notice', [{ column: 'accountId', equals: leader.accountId }, { column: 'subjectId', equals: household.id }])
    expect(notices.some((notice) => notice.kind === 'householdChanged' && notice.parameters['number'] === household.number)).toBe(true)
    expect(heard).toContain(`villageChanged ${VILLAGE}`)
  })

  it('of the leader in charge sends no notice to the leader', async () => {
    const before = await storedRows(api, 'Notice', [{ column: 'accountId', equals: leader.accountId }])
    await edit(leader.login, { mainCause: another(household.mainCause) })
    expect(await storedRows(api, 'Notice', [{ column: 'accountId', equals: leader.accountId }])).toHaveLength(before.length)
  })

  it.each([
    [{ phone: '12345' }, ['phone']],
    [{ phone: '125ABCD2222' }, ['phone']],
    [{ phone: '12511112222\u0000' }, ['phone']],
    [{ phone: '' }, ['phone']],
    [{ bankAccount: '12345678901' }, ['bankAccount']],
    [{ bankAccount: '9'.repeat(31) }, ['bankAccount']],
    [{ bankAccount: '99911112222x333' }, ['bankAccount']],
    [{ netIncomePerCapita: { year: 2015, amount: -1 } }, ['netIncomePerCapita', 'amount']],
    [{ netIncomePerCapita: { year: 2015, amount: 100_000_001 } }, ['netIncomePerCapita', 'amount']],
    [{ netIncomePerCapita: { year: 2009, amount: 1 } }, ['netIncomePerCapita', 'year']],
    [{ netIncomePerCapita: { year: 2016, amount: 1 } }, ['netIncomePerCapita', 'year']],
    [{ mainCause: null }, ['mainCause']],
    [{ attribute: null }, ['attribute']],
    [{ mainCause: 'OTHER', reason: 'x\u0007' }, ['reason']],
    [{ mainCause: 'OTHER', reason: '因'.repeat(501) }, ['reason']],
  ])('with %j is refused by its field and changes nothing', async (changes, field) => {
    const payload = await edit('first-secretary-290', changes)
    expect(payload.household).toBeNull()
    expect(payload.userErrors).toMatchObject([{ code: 'VALIDATION', field }])
    expect(await stored()).toEqual(household)
  })

  it('names every fault at once', async () => {
    const payload = await edit('first-secretary-290', { phone: 'x', bankAccount: 'y', netIncomePerCapita: { year: 1, amount: -1 } })
    expect(payload.userErrors.map((error) => error.field?.join('.'))).toEqual(['phone', 'bankAccount', 'netIncomePerCapita.year', 'netIncomePerCapita.amount'])
  })

  it('keeps a reason with emoji and Mongolian script as it came', async () => {
    const reason = '入户 👨‍👩‍👧 ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ'
    await edit('first-secretary-290', { mainCause: another(household.mainCause), reason })
    const facts = await storedRows(api, 'HouseholdFact', [{ column: 'householdId', equals: household.id }])
    expect(facts.some((fact) => fact.reason === reason)).toBe(true)
  })
})

describe('two edits of one version', () => {
  it('the later is refused with what is stored, and changes nothing', async () => {
    await edit('first-secretary-290', { mainCause: another(household.mainCause) })
    const payload = await edit(leader.login, { mainCause: 'OTHER', phone: '12533334444' })
    expect(payload).toMatchObject({ household: null, current: { version: household.version + 1, mainCause: another(household.mainCause) }, userErrors: [{ code: 'STALE', field: ['version'] }] })
    expect((await stored()).phone).toBe(household.phone)
  })

  it('of twenty at once exactly one wins', async () => {
    const causes = ['ILLNESS', 'DISABILITY', 'SCHOOLING', 'DISASTER', 'LACK_LAND', 'LACK_WATER', 'LACK_SKILL', 'LACK_LABOUR', 'LACK_FUNDS', 'POOR_TRANSPORT', 'LACK_MOTIVATION', 'OTHER'].filter((cause) => cause !== household.mainCause)
    const viewers = [await api.as('first-secretary-290'), await api.as(leader.login), await api.as('town-office-150525100')]
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => (await viewers[index % 3]?.data<{ updateHousehold: Payload }>(MUTATION, { input: { id: household.id, version: household.version, mainCause: causes[index % causes.length] } }))?.updateHousehold),
    )
    const won = answers.filter((answer) => answer?.userErrors.length === 0)
    expect(won).toHaveLength(1)
    expect(answers.filter((answer) => answer?.userErrors[0]?.code === 'STALE')).toHaveLength(19)
    expect(await stored()).toMatchObject({ version: household.version + 1, mainCause: won[0]?.household?.mainCause })
  })
})

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { newAccount } from '../../testing/new-account.js'
import { faultsOfFigures } from '../../cli/figure-check.js'

const HAND_OVER = 'mutation ($input: HandOverHouseholdsInput!) { handOverHouseholds(input: $input) { handedOver userErrors { code field } } }'
const ASSIGN = 'mutation ($input: AssignHouseholdsInput!) { assignHouseholds(input: $input) { assigned userErrors { code field } } }'
const APPOINT = 'mutation ($input: AppointInput!) { appoint(input: $input) { appointment { id } userErrors { code field } } }'
const END = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { userErrors { code field } } }'

const RESPONSIBILITIES = new UnscopedTable('Responsibility', 'the test looks at what was kept')
const HOUSEHOLDS = new UnscopedTable('Household', 'the test looks at what was kept')
const FACTS = new UnscopedTable('HouseholdFact', 'the test looks at what was kept')

let api: ApiUnderTest
let office: Asker
beforeAll(async () => {
  api = await startApi()
  office = await api.as('banner-office-150525')
})
afterAll(async () => api.close())

const households = async (accountId: string): Promise<Row<'Responsibility'>[]> =>
  RESPONSIBILITIES.findMany(api.application.core.database, [{ column: 'accountId', equals: accountId }, { column: 'endedOn', equals: null }], { orderBy: [{ column: 'place' }] })

const handOver = async (input: Record<string, unknown>, by = office): Promise<string> => {
  const { handOverHouseholds } = await by.data<{ handOverHouseholds: { handedOver: number; userErrors: { code: string; field: string[] }[] } }>(HAND_OVER, { input })
  return handOverHouseholds.userErrors.length === 0 ? String(handOverHouseholds.handedOver) : handOverHouseholds.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join(', ')
}
const assign = async (input: Record<string, unknown>, by = office): Promise<string> => {
  const { assignHouseholds } = await by.data<{ assignHouseholds: { assigned: number; userErrors: { code: string; field: string[] }[] } }>(ASSIGN, { input })
  return assignHouseholds.userErrors.length === 0 ? String(assignHouseholds.assigned) : assignHouseholds.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join(', ')
}

/** A new section-level leader of Naiman banner without households. */
const newLeader = async (region = '150525000000'): Promise<{ accountId: string; appointmentId: string }> => {
  const accountId = await newAccount(api, '新干部')
  const by = await api.as('administrator')
  const appointmentId = newId()
  await by.data(APPOINT, { input: { id: appointmentId, account: accountId, role: 'SECTION_LEADER', region, startedOn: '2015-12-31' } })
  return { accountId, appointmentId }
}

const leaders = async (): Promise<string[]> => [...new Set((await RESPONSIBILITIES.findMany(api.application.core.database, [{ column: 'regionCode', from: '150525000000', below: '150526000000' }, { column: 'endedOn', equals: null }], { orderBy: [{ column: 'accountId' }] })).map((row) => row.accountId))]

const nothingIsWrong = async (): Promise<void> => {
  const { database, regions, clock } = api.application.core
  const faults: string[] = []
  for await (const fault of faultsOfFigures(database, regions, clock.today())) faults.push(fault)
  expect(faults).toEqual([])
}

describe('handing households over', () => {
  it('moves all of a leader’s to another in one step, with history on both sides', async () => {
    const [from = ''] = await leaders()
    const to = await newLeader()
    const before = await households(from)
    expect(before).toHaveLength(10)
    expect(await handOver({ from, to: to.accountId, note: '工作调动' })).toBe('10')
    expect(await households(from)).toEqual([])
    const after = await households(to.accountId)
    expect(after.map((row) => row.householdId).toSorted()).toEqual(before.map((row) => row.householdId).toSorted())
    expect(after.map((row) => row.place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(await RESPONSIBILITIES.findOne(api.application.core.database, [{ column: 'id', equals: before[0]?.id ?? '' }])).toMatchObject({ endedOn: '2015-12-30' })
    const id = before[0]?.householdId ?? ''
    expect(await HOUSEHOLDS.findOne(api.application.core.database, [{ column: 'id', equals: id }])).toMatchObject({ cadreAccountId: to.accountId, cadreStartedOn: '2015-12-31', cadreEndedOn: null })
    expect(await FACTS.findMany(api.application.core.database, [{ column: 'householdId', equals: id }, { column: 'field', equals: 'responsibleCadre' }])).toMatchObject([{ fromValue: from, toValue: to.accountId, effectiveOn: '2015-12-31', accountId: office.accountId, reason: '工作调动' }])
    await nothingIsWrong()
  })

  it('moves some, refuses those that are not the leader’s, and never more than ten in all', async () => {
    const all = await leaders()
    const [from = '', full = ''] = [all[1], all[2]]
    const to = await newLeader()
    const own = (await households(from)).map((row) => row.householdId)
    expect(await handOver({ from, to: to.accountId, households: own.slice(0, 3) })).toBe('3')
    expect(await handOver({ from, to: to.accountId, households: [own[0], own[4]] })).toBe('NOT_FOUND households.0')
    expect(await handOver({ from, to: full })).toBe('QUOTA to')
    expect(await handOver({ from: full, to: to.accountId })).toBe('QUOTA to')
    expect(await households(to.accountId)).toHaveLength(3)
    await nothingIsWrong()
  })

  it('is refused for an empty list, a household twice, the same person, and a note with control characters', async () => {
    const [from = '', to = ''] = await leaders()
    const [own] = await households(from)
    expect(await handOver({ from, to, households: [] })).toBe('VALIDATION households')
    expect(await handOver({ from, to, households: [own?.householdId, own?.householdId] })).toBe('VALIDATION households.1')
    expect(await handOver({ from, to: from })).toBe('VALIDATION to')
    expect(await handOver({ from, to, note: 'a\u0000' })).toBe('VALIDATION note')
  })

  it('stays within one banner and finds nobody who is no section-level leader of it', async () => {
    const [from = ''] = await leaders()
    const kulun = (await api.as('section-leader-2243')).accountId
    const supervisor = (await api.as('supervisor-2891')).accountId
    expect(await handOver({ from, to: kulun })).toBe('NOT_FOUND to')
    expect(await handOver({ from: kulun, to: from })).toBe('NOT_FOUND from')
    expect(await handOver({ from, to: supervisor })).toBe('NOT_FOUND to')
    expect(await handOver({ from: 'nobody', to: from })).toBe('NOT_FOUND from')
    for (const login of ['administrator', 'town-office-150525100', 'city-office', 'section-leader-2243', 'auditor']) {
      const answer = await (await api.as(login)).ask(HAND_OVER, { input: { from, to: kulun } })
      expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    }
  })

  it('leaves no leader above ten when many hand over to one at once', async () => {
    const to = await newLeader()
    const all = (await leaders()).filter((leader) => leader !== to.accountId).slice(0, 6)
    const outcomes = await Promise.all(all.map(async (from) => handOver({ from, to: to.accountId, households: (await households(from)).slice(0, 4).map((row) => row.householdId) })))
    expect(outcomes.filter((outcome) => outcome === '4').length).toBeGreaterThanOrEqual(2)
    expect((await households(to.accountId)).length).toBeLessThanOrEqual(10)
    await nothingIsWrong()
  })
})

describe('households without anybody in charge', () => {
  it('become open when a leader’s appointment ends, and can be assigned anew', async () => {
    const from = (await leaders())[3] ?? ''
    const own = (await households(from)).map((row) => row.householdId)
    const [appointment] = await new UnscopedTable('Appointment', 'the test ends it').findMany(api.application.core.database, [{ column: 'accountId', equals: from }])
    const open = async (): Promise<number> => (await office.data<{ households: { totalCount: number } }>('{ households(first: 0, filter: { withoutCadre: true }) { totalCount } }')).households.totalCount
    const before = await open()
    expect(await office.data(END, { input: { id: appointment?.id, endedOn: '2015-12-30', reason: '退休' } })).toEqual({ endAppointment: { userErrors: [] } })
    expect(await open()).toBe(before + own.length)
    await nothingIsWrong()
    const to = await newLeader()
    expect(await assign({ to: to.accountId, households: own.slice(0, 4), note: '接管' })).toBe('4')
    expect(await assign({ to: to.accountId, households: own.slice(3, 5) })).toBe('STATE households.0')
    expect(await assign({ to: to.accountId, households: ['none', ...own.slice(4, 5)] })).toBe('NOT_FOUND households.0')
    expect(await open()).toBe(before + own.length - 4)
    const other = await newLeader()
    const racing = await Promise.all([to, other, to, other].map((leader) => assign({ to: leader.accountId, households: own.slice(4, 6) })))
    expect(racing.filter((outcome) => outcome === '2')).toHaveLength(1)
    await nothingIsWrong()
  })

  it('are not for a leader of another banner', async () => {
    const kulun = (await api.as('section-leader-2243')).accountId
    const [from = ''] = await leaders()
    const [own] = await households(from)
    expect(await assign({ to: kulun, households: [own?.householdId] })).toBe('NOT_FOUND to')
  })

  it('keep the figures of their villages whatever is appointed, ended, handed over and assigned in whatever order', async () => {
    const pool = await Promise.all(Array.from({ length: 4 }, () => newLeader()))
    const members = [...(await leaders()).slice(0, 4), ...pool.map((leader) => leader.accountId)]
    const step = fc.record({ from: fc.nat(members.length - 1), to: fc.nat(members.length - 1), take: fc.integer({ min: 1, max: 6 }), day: fc.integer({ min: 0, max: 3 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        for (const { from, to, take, day } of steps) {
          api.clock.advance(day * 86_400_000)
          office = await api.as('banner-office-150525')
          const chosen = (await households(members[from] ?? '')).slice(0, take).map((row) => row.householdId)
          if (chosen.length > 0) await handOver({ from: members[from], to: members[to], households: chosen })
        }
        await nothingIsWrong()
      }),
      { seed: 20151231, numRuns: 6 },
    )
  })
})

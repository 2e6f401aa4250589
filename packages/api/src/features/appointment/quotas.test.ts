import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOfFigures } from '../../cli/figure-check.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { addDays } from '../../time/business-day.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { newAccount } from '../../testing/new-account.js'

const APPOINT = 'mutation ($input: AppointInput!) { appoint(input: $input) { appointment { id } userErrors { code } } }'
const END = 'mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { userErrors { code } } }'
const APPOINTMENTS = new UnscopedTable('Appointment', 'the test looks at what was kept')
const ENTERPRISES = new UnscopedTable('Enterprise', 'the test names an enterprise')

const PEOPLE = 4
const VILLAGES = 3
const ROLES = ['DIVISION_LEADER', 'FIRST_SECRETARY', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF', 'SECTION_LEADER', 'TOWN_OFFICE', 'AUDITOR'] as const

let api: ApiUnderTest
let administrator: Asker
let villages: string[]
let enterprise: string
beforeAll(async () => {
  api = await startApi()
  administrator = await api.as('administrator')
  const { database, regions } = api.application.core
  const taken = new Set((await APPOINTMENTS.findMany(database, [{ column: 'role', equals: 'DIVISION_LEADER' }])).map((row) => row.regionCode))
  villages = regions.children('150525000000').flatMap((town) => regions.children(town.code)).filter((village) => village.isPoorVillage && !taken.has(village.code)).map((village) => village.code)
  enterprise = (await ENTERPRISES.findOne(database, []))?.id ?? ''
})
afterAll(async () => api.close())

const newPeople = async (): Promise<string[]> => {
  const ids: string[] = []
  for (let count = 0; count < PEOPLE; count += 1) ids.push(await newAccount(api))
  return ids
}

const overlap = (one: Row<'Appointment'>, other: Row<'Appointment'>): boolean =>
  one.id !== other.id && (one.endedOn === null || one.endedOn >= other.startedOn) && (other.endedOn === null || other.endedOn >= one.startedOn)

const breaches = (appointments: readonly Row<'Appointment'>[]): string[] =>
  appointments.flatMap((one) =>
    appointments.filter((other) => overlap(one, other)).flatMap((other) => {
      if (one.accountId === other.accountId && one.role === other.role && (one.regionCode === other.regionCode || !['TOWN_OFFICE', 'AUDITOR'].includes(one.role))) return [`${one.role} twice`]
      if (one.accountId === other.accountId && (one.role === 'AUDITOR') !== (other.role === 'AUDITOR')) return ['auditor and something else']
      return one.role === 'DIVISION_LEADER' && other.role === 'DIVISION_LEADER' && one.regionCode === other.regionCode ? ['two leaders of a village'] : []
    }),
  )

const act = fc.record({
  kind: fc.constantFrom('appoint', 'appoint', 'end'),
  person: fc.nat(PEOPLE - 1),
  village: fc.nat(VILLAGES - 1),
  role: fc.constantFrom(...ROLES),
  start: fc.integer({ min: 0, max: 20 }),
  length: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
})

describe('C-1, C-2, C-3 the quotas of dossier 1.4', () => {
  it('hold on every day whatever is appointed and ended, also when several act at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(act, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 6 }), async (rounds) => {
        const people = await newPeople()
        const places = villages.splice(0, VILLAGES)
        const { database, regions, clock } = api.application.core
        const kept = (): Promise<Row<'Appointment'>[]> => APPOINTMENTS.findMany(database, [{ column: 'accountId', in: people }], { orderBy: [{ column: 'id' }] })
        for (const round of rounds) {
          const before = await kept()
          await Promise.all(
            round.map(async ({ kind, person, village, role, start, length }) => {
              const startedOn = addDays('2015-12-31', start)
              const endedOn = length === null ? null : addDays(startedOn, length)
              if (kind === 'end') {
                const chosen = before[(person * 7 + village) % Math.max(1, before.length)]
                if (chosen !== undefined) await administrator.data(END, { input: { id: chosen.id, endedOn: startedOn, reason: '调整' } })
                return
              }
              const code = places[village] ?? ''
              const region = role === 'TOWN_OFFICE' || role === 'AUDITOR' ? `${code.slice(0, 9)}000` : code
              await administrator.data(APPOINT, { input: { id: newId(), account: people[person], role, region, enterprise: role === 'HONORARY_CHIEF' ? enterprise : null, startedOn, endedOn } })
            }),
          )
        }
        expect(breaches(await kept())).toEqual([])
        const faults: string[] = []
        for await (const fault of faultsOfFigures(database, regions, clock.today())) faults.push(fault)
        expect(faults).toEqual([])
      }),
      { seed: 20151231, numRuns: 12, endOnFailure: true },
    )
  })
})

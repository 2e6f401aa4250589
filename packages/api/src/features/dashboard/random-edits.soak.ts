import { afterAll, beforeAll, expect, it } from 'vitest'
import { faultsOfFigures } from '../../cli/figure-check.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { COMPLETE_STEPS, STEP_MUTATIONS, SUBMIT_OBSERVATION, stepDocument } from '../../testing/observation-scene.js'
import { SeededChoice } from '../../testing/seeded-choice.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { addDays } from '../../time/business-day.js'
import { checkAuditTrail } from '../audit/audit-check.js'
import { HouseholdAttribute, POVERTY_CAUSES } from '../household/household-codes.js'

const EDITS = 10_000
const AT_ONCE = 8
/** The business date moves on now and then, so that deadlines pass and a year ends. */
const EDITS_PER_DAY = 400

const choice = new SeededChoice(20_151_231)
const causes = [...POVERTY_CAUSES]
const attributes = Object.values(HouseholdAttribute)

let api: ApiUnderTest
let people: Record<'town' | 'banner' | 'secretary' | 'division' | 'supervisor', Asker>
let households: string[]
let observations: string[]
let village: string

beforeAll(async () => {
  api = await startApi('town')
  const secretary = (await storedRows(api, 'Appointment', [{ column: 'role', equals: 'FIRST_SECRETARY' }])).toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]
  village = secretary?.regionCode ?? ''
  const loginOf = async (role: 'FIRST_SECRETARY' | 'DIVISION_LEADER' | 'VOLUNTEER_SUPERVISOR'): Promise<string> => {
    const appointment = await storedRow(api, 'Appointment', [{ column: 'role', equals: role }, { column: 'regionCode', equals: village }])
    return (await storedRow(api, 'Account', [{ column: 'id', equals: appointment.accountId }])).login
  }
  people = {
    town: await api.as(`town-office-${village.slice(0, 9)}`),
    banner: await api.as(`banner-office-${village.slice(0, 6)}`),
    secretary: await api.as(await loginOf('FIRST_SECRETARY')),
    division: await api.as(await loginOf('DIVISION_LEADER')),
    supervisor: await api.as(await loginOf('VOLUNTEER_SUPERVISOR')),
  }
  households = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: village }])).map((row) => row.id).toSorted()
  observations = (await storedRows(api, 'Observation', [{ column: 'regionCode', equals: village }])).map((row) => row.id).toSorted()
})
afterAll(async () => api.close())

const editHousehold = async (): Promise<void> => {
  const id = choice.of(households)
  const { version } = await storedRow(api, 'Household', [{ column: 'id', equals: id }])
  const change = choice.of([{ mainCause: choice.of(causes) }, { attribute: choice.of(attributes) }, { netIncomePerCapita: { year: 2010 + choice.below(6), amount: choice.below(900_000) } }])
  // A stale version is an answer too: it must change nothing.
  const input = { id, version: choice.below(10) === 0 ? version - 1 : version, ...change }
  await people.town.data('mutation ($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { userErrors { code } } }', { input })
}

const recordVisit = async (): Promise<void> => {
  const input = { id: newId(), household: choice.of(households), visitedOn: addDays(api.clock.today(), -choice.below(400)), findings: '入户走访。' }
  const who = choice.of([people.secretary, people.division])
  await who.data('mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { userErrors { code } } }', { input })
}

const submitObservation = async (): Promise<void> => {
  const id = newId()
  const kind = choice.of(['LIVING_CONDITION', 'FUND_USE', 'COMMENDATION', 'ENTITLEMENT'])
  const input = { id, kind, region: village, household: choice.below(2) === 0 ? choice.of(households) : null, seenOn: addDays(api.clock.today(), -choice.below(5)), text: '所见情况。', anonymous: choice.below(4) === 0 }
  await people.supervisor.data(SUBMIT_OBSERVATION, { input })
  observations.push(id)
}

const takeStep = async (): Promise<void> => {
  const who = choice.of(Object.values(people))
  const name = choice.of(STEP_MUTATIONS)
  const handler = choice.of([people.town, people.secretary, people.banner]).accountId
  // Whose turn it is and who may at all is left to chance: a refusal must change nothing.
  await who.ask(stepDocument(name), { input: { ...COMPLETE_STEPS[name], ...(name === 'assign' ? { handler } : {}), id: choice.of(observations) } })
}

const EDIT_KINDS = [editHousehold, editHousehold, recordVisit, submitObservation, takeStep, takeStep, takeStep]

it(`${EDITS.toLocaleString('en')} random edits by several people at once leave every stored sum and the trail as the facts say`, async () => {
  for (let done = 0; done < EDITS; done += AT_ONCE) {
    if (done % EDITS_PER_DAY === 0) api.clock.set(new Date(api.clock.now().getTime() + 86_400_000))
    await Promise.all(Array.from({ length: AT_ONCE }, async () => choice.of(EDIT_KINDS)()))
  }
  const { database, regions, cipher, clock } = api.application.core
  const faults: string[] = []
  for await (const fault of faultsOfFigures(database, regions, clock.today())) faults.push(fault)
  for await (const fault of checkAuditTrail(database, (text) => cipher.seal(text), cipher.formerSeals())) faults.push(fault)
  expect(faults).toEqual([])
  expect((await storedRows(api, 'AuditEntry')).length).toBeGreaterThan(EDITS / 4)
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { SUBMIT_OBSERVATION, observationScene, outcome, read, submit } from '../../testing/observation-scene.js'
import type { ObservationAnswer, ObservationScene } from '../../testing/observation-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'

let api: ApiUnderTest
let scene: ObservationScene
let elsewhere: ObservationScene

beforeAll(async () => {
  api = await startApi()
  scene = await observationScene(api)
  elsewhere = await observationScene(api, 2)
})
afterAll(async () => api.close())

const refusals = ({ userErrors }: ObservationAnswer): [string, string | undefined][] => userErrors.map(({ code, field }) => [code, field?.join('.')])

const BATCH = `mutation ($inputs: [SubmitObservationInput!]!) { answers: submitObservations(inputs: $inputs) { observation { id number } replayed userErrors { code field } } }`

describe('C-8 who submits', () => {
  it('is the supervisor of the village, and every leader and office in scope', async () => {
    for (const who of ['supervisor', 'secretary', 'leader', 'town', 'banner', 'cityLeader', 'cityOffice'] as const) {
      const { observation } = await submit(scene[who], scene.draft())
      expect(observation?.reporter?.id, who).toBe(scene[who].accountId)
    }
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('is a section-level leader for the own households alone', async () => {
    expect(outcome(await submit(scene.sectionLeader, scene.draft({ household: scene.household })))).toBe('taken')
    expect(refusals(await submit(scene.sectionLeader, scene.draft()))).toEqual([['VALIDATION', 'household']])
    const own = (await storedRows(api, 'Responsibility', [{ column: 'accountId', equals: scene.sectionLeader.accountId }])).map(({ householdId }) => householdId)
    const other = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: scene.village }])).find(({ id }) => !own.includes(id))
    expect(refusals(await submit(scene.sectionLeader, scene.draft({ household: other?.id })))).toEqual([['NOT_FOUND', 'household']])
  })

  it('is nobody else', async () => {
    for (const login of ['auditor', 'finance-office', 'bank-office', 'administrator']) {
      const answer = await (await api.as(login)).ask(SUBMIT_OBSERVATION, { input: scene.draft() })
      expect(answer.errors?.[0]?.extensions.code, login).toBe('FORBIDDEN')
    }
    expect((await api.anonymous(SUBMIT_OBSERVATION, { input: scene.draft() })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('the place of a submission', () => {
  it('is a village in scope; one out of scope, unknown or malformed is not found, in the same words', async () => {
    const out = await submit(scene.supervisor, scene.draft({ region: elsewhere.village }))
    expect(refusals(out)).toEqual([['NOT_FOUND', 'region']])
    for (const region of ['150525999999', 'Naiman', '', '150525100222 OR 1=1']) expect((await submit(scene.supervisor, scene.draft({ region }))).userErrors, region).toEqual(out.userErrors)
  })

  it('is no town or banner', async () => {
    expect(refusals(await submit(scene.town, scene.draft({ region: `${scene.village.slice(0, 9)}000` })))).toEqual([['VALIDATION', 'region']])
    expect(refusals(await submit(scene.banner, scene.draft({ region: `${scene.village.slice(0, 6)}000000` })))).toEqual([['VALIDATION', 'region']])
  })

  it('is the village of the household', async () => {
    expect(refusals(await submit(scene.banner, scene.draft({ region: elsewhere.village, household: scene.household })))).toEqual([['VALIDATION', 'household']])
    expect(refusals(await submit(scene.supervisor, scene.draft({ household: elsewhere.household })))).toEqual([['NOT_FOUND', 'household']])
    for (const household of ['no-such-household', `${scene.household} `, '\u0000', 'x'.repeat(5_000)]) {
      expect(refusals(await submit(scene.supervisor, scene.draft({ household }))), household.slice(0, 40)).toEqual([['NOT_FOUND', 'household']])
    }
  })
})

describe('the person it is about', () => {
  it('has an appointment over the village or a household in it', async () => {
    for (const cadre of [scene.secretary, scene.leader, scene.town, scene.banner, scene.sectionLeader, scene.colleague]) {
      expect((await submit(scene.supervisor, scene.draft({ kind: 'CADRE_CONDUCT', cadre: cadre.accountId }))).observation?.cadre?.id).toBe(cadre.accountId)
    }
    for (const cadre of [elsewhere.secretary.accountId, scene.auditor.accountId, newId(), 'nobody', `${scene.secretary.accountId} `]) {
      expect(refusals(await submit(scene.supervisor, scene.draft({ cadre }))), cadre).toEqual([['NOT_FOUND', 'cadre']])
    }
  })

  it('is never the reporter', async () => {
    expect(refusals(await submit(scene.secretary, scene.draft({ cadre: scene.secretary.accountId })))).toEqual([['VALIDATION', 'cadre']])
  })
})

describe('what is written', () => {
  it.each([
    ['Mongolian script with its separators', 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ᠋ ᠡᠨᠡ᠎ᠠ'],
    ['emoji with joiners', '👨‍👩‍👧‍👦 家里没水 🚱'],
    ['white space, tabs and lines', ' 第一行\n\t第二行  '],
    ['4,000 characters outside the basic plane', '𠮷'.repeat(4_000)],
    ['what would be a statement or a page elsewhere', `'; DROP TABLE observation; -- <script>alert("1")</script> \\ %_`],
    ['decomposed letters', 'é'],
  ])('is kept exactly: %s', async (_name, text) => {
    const { observation } = await submit(scene.supervisor, scene.draft({ text }))
    expect((await read(scene.town, observation?.id ?? ''))?.text).toBe(text)
  })

  it.each([
    ['empty', { text: '' }, 'text'],
    ['blank', { text: ' \n ' }, 'text'],
    ['4,001 characters', { text: '字'.repeat(4_001) }, 'text'],
    ['a null character', { text: 'a\u0000b' }, 'text'],
    ['a carriage return', { text: 'a\rb' }, 'text'],
    ['a C1 control', { text: 'a\u0085b' }, 'text'],
    ['seen tomorrow', { seenOn: '2016-01-01' }, 'seenOn'],
    ['a latitude beyond the pole', { latitude: 90.01, longitude: 120 }, 'latitude'],
    ['a longitude beyond the date line', { latitude: 42, longitude: -180.5 }, 'longitude'],
    ['half a place', { latitude: 42 }, 'longitude'],
    ['an id that is no UUID', { id: 'mine' }, 'id'],
  ])('is refused as VALIDATION: %s', async (_name, extra, field) => {
    const answer = await submit(scene.supervisor, scene.draft(extra))
    expect([answer.observation, refusals(answer)]).toEqual([null, [['VALIDATION', field]]])
  })

  it('is refused with every fault named', async () => {
    expect(refusals(await submit(scene.supervisor, scene.draft({ text: '', seenOn: '2016-02-01', latitude: 99, longitude: 999 })))).toEqual([
      ['VALIDATION', 'text'], ['VALIDATION', 'seenOn'], ['VALIDATION', 'latitude'], ['VALIDATION', 'longitude'],
    ])
  })

  it.each([['seenOn', '2015-02-30'], ['kind', 'GOSSIP'], ['severity', 'DIRE'], ['latitude', 'north']])('is BAD_USER_INPUT when %s is %s', async (field, value) => {
    const answer = await scene.supervisor.ask(SUBMIT_OBSERVATION, { input: scene.draft({ [field]: value }) })
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('a repeat', () => {
  it('answers what was kept first, also spelled in capitals, and as it stands now', async () => {
    const draft = scene.draft()
    const first = await submit(scene.supervisor, draft)
    const again = await submit(scene.supervisor, { ...draft, id: String(draft['id']).toUpperCase(), severity: 'NORMAL', anonymous: false, household: null })
    expect(again).toEqual({ ...first, replayed: true })
  })

  it('shows nothing once the village lies in no territory of the reporter, who is no supervisor', async () => {
    const draft = scene.draft()
    await submit(scene.secretary, draft)
    const appointment = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: scene.secretary.accountId }])
    api.clock.set('2016-01-04')
    await changeRows(api, 'Appointment', [{ column: 'id', equals: appointment.id }], { endedOn: '2016-01-03' })
    expect((await scene.secretary.ask(SUBMIT_OBSERVATION, { input: draft })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    await changeRows(api, 'Appointment', [{ column: 'id', equals: appointment.id }], { endedOn: null, regionCode: elsewhere.village })
    expect(await submit(scene.secretary, draft)).toEqual({ observation: null, replayed: true, userErrors: [] })
    await changeRows(api, 'Appointment', [{ column: 'id', equals: appointment.id }], { regionCode: scene.village })
    api.clock.set('2015-12-31')
  })

  it('answers a supervisor who has moved to another village what was kept in the former one', async () => {
    const draft = scene.draft()
    const first = await submit(scene.colleague, draft)
    const mine = [{ column: 'accountId', equals: scene.colleague.accountId }] as const
    await changeRows(api, 'Appointment', mine, { regionCode: elsewhere.village })
    expect(await submit(scene.colleague, draft)).toEqual({ ...first, replayed: true })
    await changeRows(api, 'Appointment', mine, { regionCode: scene.village })
  })
})

describe('a batch', () => {
  it('keeps each on its own, in order, and answers in order', async () => {
    const [first, faulty, third] = [scene.draft(), scene.draft({ text: '' }), scene.draft()]
    const { answers } = await scene.supervisor.data<{ answers: (ObservationAnswer & { observation: { id: string; number: string } | null })[] }>(BATCH, { inputs: [first, faulty, third, first] })
    expect(answers.map(({ observation, replayed, userErrors }) => [observation?.id, replayed, userErrors[0]?.code])).toEqual([
      [first['id'], false, undefined], [undefined, false, 'VALIDATION'], [third['id'], false, undefined], [first['id'], true, undefined],
    ])
    const [one, , two] = answers.map(({ observation }) => Number(observation?.number.slice(-4)))
    expect(two).toBe((one ?? 0) + 1)
  })

  it('holds at most 50', async () => {
    const inputs = Array.from({ length: 51 }, () => scene.draft())
    const answer = await scene.supervisor.ask(BATCH, { inputs })
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(await storedRows(api, 'Observation', [{ column: 'id', in: inputs.map(({ id }) => String(id)) }])).toEqual([])
    expect((await scene.supervisor.data<{ answers: ObservationAnswer[] }>(BATCH, { inputs: inputs.slice(1) })).answers.map(outcome)).toEqual(Array.from({ length: 50 }, () => 'taken'))
    expect((await scene.supervisor.data<{ answers: ObservationAnswer[] }>(BATCH, { inputs: [] })).answers).toEqual([])
  })
})

describe('the triage deadline', () => {
  it.each([
    ['2015-09-30T02:00:00Z', '2015-10-09T15:59:59.999Z', 'over the national holiday, whose last Saturday is worked'],
    ['2016-02-05T02:00:00Z', '2016-02-14T15:59:59.999Z', 'over the spring festival: the Saturday before and the Sunday after are worked'],
    ['2015-12-31T04:00:00Z', '2016-01-05T15:59:59.999Z', 'over New Year'],
    ['2015-12-30T16:00:00Z', '2016-01-05T15:59:59.999Z', 'from the first instant of the day in Shanghai'],
  ])('of one submitted at %s is %s: %s', async (at, dueAt) => {
    api.clock.set(at)
    try {
      // A session of December does not last until the spring festival.
      const { login } = await storedRow(api, 'Account', [{ column: 'id', equals: scene.supervisor.accountId }])
      const { observation } = await submit(await api.as(login), scene.draft({ seenOn: '2015-06-01' }))
      expect(observation?.dueAt).toBe(dueAt)
    } finally {
      api.clock.set('2015-12-31')
    }
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { CONFIRM, RETURN, SUBMIT, act, reportScene } from '../../testing/report-scene.js'
import type { Line, ReportAnswer, ReportScene } from '../../testing/report-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'

const REPORTS = new UnscopedTable('OutcomeReport', 'a test counts for itself')
const LINES = new UnscopedTable('HouseholdOutcome', 'a test counts for itself')
const LINKAGES = new UnscopedTable('Linkage', 'a test ends a linkage')
const MEMBERS = new UnscopedTable('LinkageHousehold', 'a test lets a household leave')

describe('handing in an outcome report', () => {
  let api: ApiUnderTest
  let scene: ReportScene

  const errorsOf = async (input: Readonly<Record<string, unknown>>): Promise<string[]> => (await act(scene.chief, SUBMIT, input)).userErrors.map(({ code, field }) => `${code} ${(field ?? []).join('.')}`)
  const rowsInAll = async (): Promise<number> => (await REPORTS.count(api.application.core.database, [])) + (await LINES.count(api.application.core.database, []))
  /** Nothing is stored by the work. */
  const unchanged = async (work: () => Promise<void>): Promise<void> => {
    const before = await rowsInAll()
    await work()
    expect(await rowsInAll()).toBe(before)
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  }
  const comparable = ({ replayed: _replayed, ...rest }: ReportAnswer): Omit<ReportAnswer, 'replayed'> => rest

  beforeAll(async () => {
    api = await startApi()
    scene = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' })
  })
  afterAll(async () => {
    await api.close()
  })

  it('is refused as a whole, naming each line', async () => {
    await unchanged(async () => {
      const [first = '', second = '', third = ''] = scene.households
      const outsider = (await reportScene(api, { chief: 'chief-447', secretary: 'first-secretary-295', town: 'town-office-150525100' })).households[0] ?? ''
      const lines: Line[] = [
        { household: first, amount: 100 },
        { household: outsider, amount: 100 },
        { household: second, amount: 0 },
        { household: 'no-such-household', amount: -5 },
        { household: first, amount: 100 },
        { household: third, amount: 100, months: 4, quantity: -1, unit: '' },
      ]
      expect((await errorsOf(scene.draft('2015Q4', lines))).toSorted()).toEqual([
        'VALIDATION outcomes.1.household',
        'VALIDATION outcomes.2.amount',
        'VALIDATION outcomes.3.amount',
        'VALIDATION outcomes.3.household',
        'VALIDATION outcomes.4.household',
        'VALIDATION outcomes.5.months',
        'VALIDATION outcomes.5.quantity',
        'VALIDATION outcomes.5.unit',
      ])
    })
  })

  it('is refused in the rows of the sender’s own table where it says them, and a row makes no other report of it', async () => {
    const [first = '', second = ''] = scene.households
    await unchanged(async () => {
      const lines = [{ household: first, amount: 100, row: 2 }, { household: second, amount: 0, row: 7 }, { household: first, amount: 100, row: 0 }]
      const said = (await act(scene.chief, SUBMIT, scene.draft('2014Q1', lines))).userErrors.map(({ message }) => message)
      expect(said).toEqual(['Line 7: the amount must be more than zero.', 'Line 3: the same household as line 2.'])
    })
    const draft = scene.draft('2014Q1', [{ household: first, amount: 100, row: 2 }])
    expect((await act(scene.chief, SUBMIT, draft)).replayed).toBe(false)
    expect((await act(scene.chief, SUBMIT, { ...draft, outcomes: [{ household: first, amount: 100, row: 5 }] })).replayed, 'the same report from another row').toBe(true)
    await act(scene.town, RETURN, { id: draft.id, reason: '请核对' })
  })

  it('is refused for a quantity that is no finite number, which a literal in the document can say', async () => {
    await unchanged(async () => {
      const { id, linkage } = scene.draft('2015Q4', []) as { id: string; linkage: string }
      const document = `mutation { submitOutcomeReport(input: { id: "${id}", linkage: "${linkage}", period: "2015Q4", outcomes: [{ household: "${scene.households[0]}", amount: 1, quantity: 1e999, unit: "kg" }] }) { userErrors { code field } } }`
      expect((await scene.chief.data<{ submitOutcomeReport: unknown }>(document)).submitOutcomeReport).toEqual({ userErrors: [{ code: 'VALIDATION', field: ['outcomes', '0', 'quantity'] }] })
    })
  })

  it('says the same of a household elsewhere and of one that does not exist', async () => {
    const outsider = (await reportScene(api, { chief: 'chief-447', secretary: 'first-secretary-295', town: 'town-office-150525100' })).households[0] ?? ''
    const [elsewhere] = (await act(scene.chief, SUBMIT, scene.draft('2015Q4', [{ household: outsider, amount: 1 }]))).userErrors
    const [nowhere] = (await act(scene.chief, SUBMIT, scene.draft('2015Q4', [{ household: newId(), amount: 1 }]))).userErrors
    expect(elsewhere).toEqual(nowhere)
  })

  it.each([
    ['malformed', '2015Q5'],
    ['malformed', '2015-12'],
    ['malformed', ''],
    ['in the future', '2016Q1'],
    ['before the linkage', '2011Q4'],
    ['already reported', '2015Q1'],
  ])('of a period that is %s (%s) is refused at the period', async (_, period) => {
    await unchanged(async () => expect(await errorsOf(scene.draft(period))).toEqual(['VALIDATION period']))
  })

  it('of a quarter is possible from its first day on', async () => {
    api.clock.set('2015-12-31T23:59:59.999+08:00')
    expect(await errorsOf(scene.draft('2016Q1'))).toEqual(['VALIDATION period'])
    api.clock.set('2016-01-01T00:00:00.000+08:00')
    const early = await act(scene.chief, SUBMIT, scene.draft('2016Q1'))
    expect(early.userErrors).toEqual([])
    expect(early.outcomeReport?.number).toMatch(/-2016-0001$/)
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
    api.clock.set('2015-12-31T12:00:00.000+08:00')
    const later = await act(scene.chief, SUBMIT, scene.draft('2015Q4', [{ household: scene.households[5] ?? '', amount: 1 }]))
    expect(later.outcomeReport?.number, 'a business date set back must not use numbers twice').toMatch(/-2016-0002$/)
    await act(scene.town, RETURN, { id: later.outcomeReport?.id, reason: '请核对。' })
  })

  it('wants a household at least and 500 at most, a fitting note, and no control characters', async () => {
    await unchanged(async () => {
      const household = scene.households[0] ?? ''
      expect(await errorsOf(scene.draft('2015Q4', []))).toEqual(['VALIDATION outcomes'])
      expect(await errorsOf(scene.draft('2015Q4', Array.from({ length: 501 }, () => ({ household, amount: 1 }))))).toEqual(['VALIDATION outcomes'])
      expect(await errorsOf({ ...scene.draft('2015Q4'), note: '字'.repeat(1_001) })).toEqual(['VALIDATION note'])
      expect(await errorsOf({ ...scene.draft('2015Q4'), note: '响\u0007铃' })).toEqual(['VALIDATION note'])
      expect(await errorsOf(scene.draft('2015Q4', scene.households.slice(0, 2).map((each) => ({ household: each, amount: Number.MAX_SAFE_INTEGER }))))).toEqual(['VALIDATION outcomes'])
      for (const amount of [1.5, 2 ** 53, '100']) {
        const answer = await scene.chief.ask(SUBMIT, { input: scene.draft('2015Q4', [{ household, amount } as Line]) })
        expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
      }
    })
  })

  it('wants an id that is a UUID and a linkage of the own enterprise', async () => {
    await unchanged(async () => {
      expect(await errorsOf({ ...scene.draft('2015Q4'), id: 'mine' })).toEqual(['VALIDATION id'])
      expect(await errorsOf({ ...scene.draft('2015Q4'), linkage: 'none' })).toEqual(['NOT_FOUND linkage'])
      const other = await reportScene(api, { chief: 'chief-447', secretary: 'first-secretary-295', town: 'town-office-150525100' })
      expect(await errorsOf({ ...scene.draft('2015Q4'), linkage: other.linkage })).toEqual(['NOT_FOUND linkage'])
    })
  })

  it('takes photos of the chief’s own alone', async () => {
    await unchanged(async () => expect(await errorsOf({ ...scene.draft('2015Q4'), attachments: [newId()] })).toEqual(['NOT_FOUND attachments.0']))
  })

  it('keeps Mongolian script and emoji exactly as they came', async () => {
    const note = 'ᠬᠣᠷᠴᠢᠨ ᠦᠬᠡᠷ\u180e 🐄👩‍🌾\n第二行\t制表'
    const { outcomeReport } = await act(scene.chief, SUBMIT, { ...scene.draft('2014Q4', [{ household: scene.households[4] ?? '', amount: 1, months: 3, quantity: 2.5, unit: '头 🐂' }]), note })
    expect(outcomeReport?.note).toBe(note)
  })

  it('twenty times at once with one id stores one report and gives twenty equal answers', async () => {
    const draft = scene.draft('2015Q3')
    const before = await rowsInAll()
    const answers = await Promise.all(Array.from({ length: 20 }, () => act(scene.chief, SUBMIT, draft)))
    expect(answers.filter((answer) => answer.replayed === false)).toHaveLength(1)
    expect(new Set(answers.map((answer) => JSON.stringify(comparable(answer)))).size).toBe(1)
    expect(answers[0]?.outcomeReport?.id).toBe(draft.id)
    expect(await rowsInAll()).toBe(before + 1 + draft.outcomes.length)
    expect(await rollupDifferences(api.application.core.database)).toEqual([])

    const changed = await act(scene.chief, SUBMIT, { ...draft, note: '改过' })
    expect(changed).toMatchObject({ outcomeReport: null, replayed: false, userErrors: [{ code: 'CONFLICT', field: ['id'] }] })
    const stranger = await api.as('chief-447')
    const theirs = await reportScene(api, { chief: 'chief-447', secretary: 'first-secretary-295', town: 'town-office-150525100' })
    for (const linkage of [theirs.linkage, draft.linkage]) {
      expect(await act(stranger, SUBMIT, { ...theirs.draft('2015Q1'), id: draft.id, linkage })).toMatchObject({ outcomeReport: null, userErrors: [{ code: 'CONFLICT' }] })
    }
    await act(scene.secretary, CONFIRM, { id: draft.id })
    expect(await act(scene.chief, SUBMIT, { ...draft, id: draft.id.toUpperCase() })).toMatchObject({ replayed: true, outcomeReport: { id: draft.id, status: 'VILLAGE_CONFIRMED' } })
    expect(await rowsInAll()).toBe(before + 1 + draft.outcomes.length)
  })

  it('twenty times at once under different ids for one quarter is taken once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => act(scene.chief, SUBMIT, scene.draft('2015Q2'))))
    const taken = answers.filter((answer) => answer.outcomeReport !== null)
    expect(taken).toHaveLength(1)
    expect(answers.flatMap((answer) => answer.userErrors).map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual(Array.from({ length: 19 }, () => 'VALIDATION period'))
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
    const numbers = (await REPORTS.findMany(api.application.core.database, [{ column: 'regionCode', equals: scene.village }])).map((report) => report.number)
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('from both linkages of an enterprise with one id is taken for one of them', async () => {
    const second = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' }, 1)
    const id = newId()
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => act(scene.chief, SUBMIT, { ...(index % 2 === 0 ? scene : second).draft('2014Q3'), id })))
    expect(answers.filter((answer) => answer.replayed === false && answer.outcomeReport !== null)).toHaveLength(1)
    expect(await REPORTS.count(api.application.core.database, [{ column: 'id', equals: id }])).toBe(1)
    expect(await rollupDifferences(api.application.core.database)).toEqual([])
  })

  it('names only households that took part in the quarter, and still those that left after it', async () => {
    const { database } = api.application.core
    const second = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' }, 1)
    const [left = '', stayed = ''] = second.households
    await database.write((transaction) => MEMBERS.update(transaction, [{ column: 'linkageId', equals: second.linkage }, { column: 'householdId', equals: left }], { leftOn: '2014-05-31' }))
    expect(await errorsOf(second.draft('2014Q4', [{ household: left, amount: 1 }]))).toEqual(['VALIDATION outcomes.0.household'])
    expect(await errorsOf(second.draft('2014Q2', [{ household: stayed, amount: 1 }, { household: left, amount: 1 }])), 'one that left within the quarter is asked about').toEqual(['VALIDATION outcomes.1.reason'])
    const { outcomeReport } = await act(second.chief, SUBMIT, second.draft('2014Q2', [{ household: stayed, amount: 1 }, { household: left, amount: 1, reason: '五月底结清后退出' }]))
    expect(outcomeReport?.outcomes.map((outcome) => outcome.household.id)).toEqual([stayed, left])
    expect(outcomeReport?.outcomes.every((outcome) => /^.+\*\*$/u.test(outcome.household.headName))).toBe(true)
    await database.write((transaction) => MEMBERS.update(transaction, [{ column: 'linkageId', equals: second.linkage }, { column: 'householdId', equals: left }], { leftOn: null }))
  })

  it('stops with the quarter in which the linkage ended', async () => {
    const { database } = api.application.core
    const second = await reportScene(api, { chief: 'chief-439', secretary: 'first-secretary-290', town: 'town-office-150525100' }, 1)
    await database.write((transaction) => LINKAGES.update(transaction, [{ column: 'id', equals: second.linkage }], { endedOn: '2014-10-01' }))
    expect(await errorsOf(second.draft('2015Q4'))).toEqual(['VALIDATION period'])
    const inLast = await act(second.chief, SUBMIT, second.draft('2014Q4'))
    expect(inLast.outcomeReport?.status).toBe('SUBMITTED')
    await act(scene.town, RETURN, { id: inLast.outcomeReport?.id, reason: '请核对。' })
    await database.write((transaction) => LINKAGES.update(transaction, [{ column: 'id', equals: second.linkage }], { endedOn: null }))
  })
})

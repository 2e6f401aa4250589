import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { inspectionScene } from '../../testing/inspection-scene.js'
import { newAccount } from '../../testing/new-account.js'
import { observationScene, submit } from '../../testing/observation-scene.js'
import type { ObservationScene } from '../../testing/observation-scene.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { activityOf, endsSoon, isTrainingDue, monthsBack } from './supervision-rules.js'

const ERRORS = 'userErrors { code field message }'
const TRAIN = `mutation ($input: RecordSupervisorTrainingInput!) { answer: recordSupervisorTraining(input: $input) { replayed ${ERRORS} } }`
const RECOGNISE = `mutation ($input: RecogniseSupervisorInput!) { answer: recogniseSupervisor(input: $input) { replayed ${ERRORS} } }`
const DECLARE = `mutation ($input: DeclareSupervisorTieInput!) { answer: declareSupervisorTie(input: $input) { replayed ${ERRORS} } }`
const END = `mutation ($input: EndSupervisorTieInput!) { answer: endSupervisorTie(input: $input) { replayed ${ERRORS} } }`
const APPOINT = `mutation ($input: AppointInput!) { answer: appoint(input: $input) { appointment { id } ${ERRORS} } }`
const SUPERVISORS = 'query ($region: ID!) { supervisors(region: $region) { id trainingDue account { id } conflicts { kind cadre { id } } trainings { subject hours } recognitions { documentNumber } activity { lastReportOn scores meanScore tasksAnswered tasksOpen months { month reports } } } }'
const VILLAGES = 'query ($region: ID!) { supervisionVillages(region: $region, first: 100) { region { code } supervisors vacant trainingDue conflicts anonymousReports } }'
const BANNER = '150525000000'

interface Written {
  readonly replayed?: boolean
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null; readonly message: string }[]
}
interface ShownSupervisor {
  readonly account: { readonly id: string }
  readonly trainingDue: boolean
  readonly conflicts: readonly { readonly kind: string; readonly cadre: { readonly id: string } }[]
  readonly trainings: readonly { readonly subject: string; readonly hours: number }[]
  readonly recognitions: readonly { readonly documentNumber: string }[]
  readonly activity: { readonly months: readonly { readonly month: string; readonly reports: number }[]; readonly tasksAnswered: number; readonly tasksOpen: number }
}
interface ShownVillage {
  readonly region: { readonly code: string }
  readonly supervisors: number
  readonly vacant: number
  readonly conflicts: number
}

describe('what is due of a supervisor', () => {
  it('is a training after twelve months, or the first; a term that ends within 60 days is told', () => {
    expect([null, '2014-12-30', '2014-12-31'].map((day) => isTrainingDue(day, '2015-12-31'))).toEqual([true, true, false])
    expect([null, '2016-02-29', '2016-03-01'].map((day) => endsSoon(day, '2015-12-31'))).toEqual([false, true, false])
  })

  it('is counted by months back from the present one, and by a mean of five scores at least', () => {
    expect(monthsBack('2016-03-31')).toEqual(['2016-03', '2016-02', '2016-01', '2015-12', '2015-11', '2015-10', '2015-09', '2015-08', '2015-07', '2015-06', '2015-05', '2015-04'])
    const report = (score: number | null, seenOn = '2015-12-01') => ({ seenOn, score })
    expect(activityOf([report(5), report(4), report(4), report(null)], '2015-12-01', '2015-12-31')).toMatchObject({ scores: 3, meanScore: null, lastReportOn: '2015-12-01' })
    expect(activityOf([report(5), report(4), report(4), report(3), report(1, '2015-11-30')], null, '2015-12-31')).toMatchObject({ scores: 5, meanScore: 3.4 })
  })
})

describe('the record of supervisors (C-8, C-17)', () => {
  let api: ApiUnderTest
  let scene: ObservationScene
  let banner: Asker

  const write = async (who: Asker, document: string, input: Record<string, unknown>): Promise<Written> => (await who.data<{ answer: Written }>(document, { input: { id: newId(), ...input } })).answer
  const outcome = ({ userErrors }: Written): string[] => userErrors.map(({ code, field }) => [code, ...(field ?? [])].join(' '))
  const training = (changes: Record<string, unknown> = {}) => ({ supervisors: [scene.supervisor.accountId, scene.colleague.accountId], heldOn: '2015-12-20', subject: '监督员职责', hours: 3.5, givenBy: '旗扶贫办', ...changes })
  const recognition = (changes: Record<string, unknown> = {}) => ({ supervisor: scene.supervisor.accountId, kind: 'COMMENDATION_NOTICE', awardedOn: '2015-12-25', documentNumber: '奈扶〔2015〕18号', reason: '反映问题认真', ...changes })
  const shown = async (who: Asker, accountId: string): Promise<ShownSupervisor | undefined> => (await who.data<{ supervisors: ShownSupervisor[] }>(SUPERVISORS, { region: scene.village })).supervisors.find(({ account }) => account.id === accountId)
  const village = async (who: Asker): Promise<ShownVillage | undefined> => (await who.data<{ supervisionVillages: ShownVillage[] }>(VILLAGES, { region: BANNER })).supervisionVillages.find(({ region }) => region.code === scene.village)

  beforeAll(async () => {
    api = await startApi()
    scene = await observationScene(api)
    banner = scene.banner
  })
  afterAll(async () => api.close())

  it('holds a training of several at once, whole or not at all, and once for each id', async () => {
    const id = newId()
    expect(await write(banner, TRAIN, training({ id }))).toEqual({ replayed: false, userErrors: [] })
    expect(await write(banner, TRAIN, training({ id }))).toEqual({ replayed: true, userErrors: [] })
    expect(outcome(await write(banner, TRAIN, training({ id, hours: 4 })))).toEqual(['CONFLICT id'])
    expect(outcome(await write(banner, TRAIN, training({ supervisors: [scene.supervisor.accountId, scene.secretary.accountId], subject: '不应留下' })))).toEqual(['NOT_FOUND supervisors'])
    expect((await storedRows(api, 'SupervisorTraining')).filter(({ subject }) => subject === '不应留下')).toEqual([])
    expect(await shown(banner, scene.colleague.accountId)).toMatchObject({ trainingDue: false, trainings: expect.arrayContaining([{ subject: '监督员职责', hours: 3.5 }]) as unknown })
  })

  it.each([[{ supervisors: [] }, 'supervisors'], [{ heldOn: '2016-01-01' }, 'heldOn'], [{ subject: ' ' }, 'subject'], [{ hours: 0 }, 'hours'], [{ hours: 1.25 }, 'hours'], [{ givenBy: '' }, 'givenBy']])('refuses a training with %j by its field', async (changes, field) => {
    expect(outcome(await write(banner, TRAIN, training(changes)))).toEqual([`VALIDATION ${field}`])
  })

  it('holds recognitions, of which the supervisor hears and reads on the own page, and nobody else’s', async () => {
    expect(outcome(await write(banner, RECOGNISE, recognition({ documentNumber: '' })))).toEqual(['VALIDATION documentNumber'])
    expect(outcome(await write(banner, RECOGNISE, recognition({ awardedOn: '2016-01-01' })))).toEqual(['VALIDATION awardedOn'])
    expect(outcome(await write(await api.as('banner-office-150524'), RECOGNISE, recognition()))).toEqual(['NOT_FOUND supervisor'])
    expect(outcome(await write(banner, RECOGNISE, recognition()))).toEqual([])
    const own = async (who: Asker): Promise<string[]> => (await who.data<{ ownSupervision: { recognitions: { documentNumber: string }[] } }>('{ ownSupervision { trainingDue recognitions { documentNumber } } }')).ownSupervision.recognitions.map(({ documentNumber }) => documentNumber)
    expect(await own(scene.supervisor)).toContain('奈扶〔2015〕18号')
    expect(await own(scene.colleague)).not.toContain('奈扶〔2015〕18号')
    expect((await storedRows(api, 'Notice')).filter(({ kind, accountId }) => kind === 'supervisorRecognised' && accountId === scene.supervisor.accountId)).toHaveLength(1)
  })

  it('counts what was reported under the own name, and an anonymous report for nobody', async () => {
    const reports = async (): Promise<number> => (await shown(banner, scene.colleague.accountId))?.activity.months[0]?.reports ?? -1
    const before = await reports()
    await submit(scene.colleague, scene.draft({ anonymous: true }))
    expect(await reports()).toBe(before)
    await submit(scene.colleague, scene.draft())
    expect(await reports()).toBe(before + 1)
  })

  it('counts inspections answered and open, and a report that an inspection made for nobody', async () => {
    const inspected = inspectionScene(api, scene.village)
    const id = await inspected.drawn(banner)
    const [task] = await storedRows(api, 'InspectionTask', [{ column: 'inspectionId', equals: id }])
    if (task?.inspectorId === undefined || task.inspectorId === null) throw new Error('Nobody is sent')
    const before = (await shown(banner, task.inspectorId))?.activity
    await inspected.answer(await inspected.inspectorOf(task), task, { MEMBERS: ['29'] })
    const after = (await shown(banner, task.inspectorId))?.activity
    expect([after?.tasksAnswered, after?.tasksOpen]).toEqual([(before?.tasksAnswered ?? 0) + 1, (before?.tasksOpen ?? 0) - 1])
    expect(after?.months).toEqual(before?.months)
  })

  it('tells nobody below of a draw from above', async () => {
    const inspected = inspectionScene(api, scene.village)
    const [task] = await storedRows(api, 'InspectionTask', [{ column: 'inspectionId', equals: await inspected.drawn(banner) }])
    const inspector = task?.inspectorId ?? ''
    const before = (await shown(banner, inspector))?.activity
    expect((await shown(scene.cityOffice, inspector))?.activity).toMatchObject({ tasksOpen: before?.tasksOpen })
    await changeRows(api, 'InspectionTask', [{ column: 'id', equals: task?.id ?? '' }], { drawnRegion: '150500000000' })
    expect((await shown(banner, inspector))?.activity.tasksOpen).toBe((before?.tasksOpen ?? 0) - 1)
    expect((await shown(scene.cityOffice, inspector))?.activity.tasksOpen).toBe(before?.tasksOpen)
  })

  it('counts reports and scores of twelve months, and tells when the last was, however long ago', async () => {
    const { observation } = await submit(scene.supervisor, scene.draft())
    const now = (await shown(banner, scene.supervisor.accountId))?.activity
    await changeRows(api, 'Observation', [{ column: 'reporterId', equals: scene.supervisor.accountId }], { seenOn: '2014-12-31', score: 5 })
    expect((await shown(banner, scene.supervisor.accountId))?.activity).toMatchObject({ lastReportOn: '2014-12-31', scores: 0 })
    await changeRows(api, 'Observation', [{ column: 'id', equals: observation?.id ?? '' }], { seenOn: '2015-01-01' })
    expect((await shown(banner, scene.supervisor.accountId))?.activity).toMatchObject({ lastReportOn: '2015-01-01', scores: 1 })
    expect(now?.months).toHaveLength(12)
  })

  it('is read in the own territory alone', async () => {
    const other = await api.as('banner-office-150524')
    expect(await other.data<object>(SUPERVISORS, { region: scene.village })).toEqual({ supervisors: [] })
    expect(await other.data<object>(VILLAGES, { region: BANNER })).toEqual({ supervisionVillages: [] })
    expect(await village(banner)).toMatchObject({ supervisors: 10, vacant: 0 })
    for (const who of [scene.town, scene.leader, scene.supervisor]) expect((await who.ask(VILLAGES, { region: BANNER })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('takes no more statements for a page and its count than for the page alone', async () => {
    const { database } = api.application.core
    const statements = async (document: string): Promise<number> => {
      const before = database.statements
      await banner.data(document, { region: BANNER })
      return database.statements - before
    }
    const page = 'supervisionVillages(region: $region, need: CONFLICTS) { vacant }'
    const alone = await statements(`query ($region: ID!) { ${page} }`)
    expect(await statements(`query ($region: ID!) { ${page} supervisionVillageCount(region: $region) }`)).toBe(alone)
  })

  describe('a conflict of interest (1.10)', () => {
    const cadreOf = async (): Promise<{ readonly cadreId: string; readonly number: string }> => {
      const household = (await storedRows(api, 'Household', [{ column: 'regionCode', equals: scene.village }])).find(({ cadreAccountId, cadreEndedOn }) => cadreAccountId !== null && cadreEndedOn === null)
      return { cadreId: household?.cadreAccountId ?? '', number: household?.number ?? '' }
    }
    const newcomer = (): Promise<string> => newAccount(api)
    const appoint = async (account: string, changes: Record<string, unknown> = {}): Promise<Written> => write(banner, APPOINT, { account, role: 'VOLUNTEER_SUPERVISOR', region: scene.village, startedOn: '2015-12-31', ...changes })

    it('keeps whoever’s own household has a cadre who answers there from being appointed, until the tie has ended', async () => {
      const account = await newcomer()
      const { number } = await cadreOf()
      expect(outcome(await write(banner, DECLARE, { account, kind: 'OWN_HOUSEHOLD', household: number }))).toEqual([])
      const refused = await appoint(account)
      expect(outcome(refused)).toEqual(['STATE region'])
      expect(refused.userErrors[0]?.message).toContain('own household')
      expect(await storedRows(api, 'Appointment', [{ column: 'accountId', equals: account }])).toEqual([])
      const { supervisorTies } = await banner.data<{ supervisorTies: { id: string }[] }>('query ($account: ID!) { supervisorTies(account: $account) { id kind } }', { account })
      expect(outcome(await write(banner, END, { id: supervisorTies[0]?.id, reason: '' }))).toEqual(['VALIDATION reason'])
      expect(outcome(await write(banner, END, { id: supervisorTies[0]?.id, reason: '户已迁出' }))).toEqual([])
      expect(outcome(await write(banner, END, { id: supervisorTies[0]?.id, reason: '户已迁出' }))).toEqual(['STATE id'])
      // The village has its ten, so a place is needed before.
      const leaves = (await storedRows(api, 'Appointment', [{ column: 'regionCode', equals: scene.village }, { column: 'role', equals: 'VOLUNTEER_SUPERVISOR' }])).find(({ accountId }) => accountId !== scene.supervisor.accountId && accountId !== scene.colleague.accountId)
      expect(outcome(await appoint(account))).toEqual(['QUOTA region'])
      await changeRows(api, 'Appointment', [{ column: 'id', equals: leaves?.id ?? '' }], { endedOn: '2015-12-30' })
      expect(outcome(await appoint(account))).toEqual([])
    })

    it('is found by the person’s own number, and says nothing of whether it is registered', async () => {
      const account = await newcomer()
      const answers = [await write(banner, DECLARE, { account, kind: 'OWN_HOUSEHOLD', idNumber: '159999199001011231' }), await write(banner, DECLARE, { account, kind: 'OWN_HOUSEHOLD', idNumber: 'nonsense' })]
      expect(answers.map(outcome)).toEqual([[], ['VALIDATION idNumber']])
      const ties = await storedRows(api, 'SupervisorTie', [{ column: 'accountId', equals: account }])
      expect(JSON.stringify(ties)).not.toContain('159999199001011231')
    })

    it('keeps kin of a cadre from the cadre’s village and lists one in office', async () => {
      const { cadreId } = await cadreOf()
      const account = await newcomer()
      await write(banner, DECLARE, { account, kind: 'KIN_OF_CADRE', cadre: cadreId })
      expect(outcome(await appoint(account))).toEqual(['STATE region'])
      await write(banner, DECLARE, { account: scene.colleague.accountId, kind: 'KIN_OF_CADRE', cadre: cadreId })
      expect((await shown(banner, scene.colleague.accountId))?.conflicts).toEqual([{ kind: 'KIN_OF_CADRE', cadre: { id: cadreId } }])
      expect(await village(banner)).toMatchObject({ conflicts: 1 })
    })

    it('keeps a supervisor from a post over the same village, and whoever holds one from supervising it', async () => {
      const administrator = await api.as('administrator')
      const secretary = await write(administrator, APPOINT, { account: scene.supervisor.accountId, role: 'FIRST_SECRETARY', region: scene.village, startedOn: '2015-12-31' })
      expect(outcome(secretary)).toEqual(['STATE region'])
      expect(outcome(await appoint(scene.secretary.accountId))).toEqual(['STATE region'])
    })

    it('keeps the banner’s leader and whoever sits in an office above a village from supervising it, and lists one who came later', async () => {
      const administrator = await api.as('administrator')
      for (const login of ['city-leader-5', 'town-office-150525100', 'city-office']) {
        const { accountId } = await api.as(login)
        // A banner office reaches nobody of the city’s office; the administrator reaches all.
        expect(outcome(await write(administrator, APPOINT, { account: accountId, role: 'VOLUNTEER_SUPERVISOR', region: scene.village, startedOn: '2015-12-31' })), login).toEqual(['STATE region'])
      }
      const elsewhere = await api.as('city-leader-4')
      expect(outcome(await write(administrator, APPOINT, { account: elsewhere.accountId, role: 'VOLUNTEER_SUPERVISOR', region: scene.village, startedOn: '2015-12-31' }))).toEqual(['QUOTA region'])
      for (const [role, region] of [['CITY_LEADER', BANNER], ['BANNER_OFFICE', BANNER], ['CITY_OFFICE', '150500000000']])
        expect(outcome(await write(administrator, APPOINT, { account: scene.supervisor.accountId, role, region, startedOn: '2015-12-31' })), role).toEqual(['STATE region'])
      const { id } = await storedRow(api, 'Appointment', [{ column: 'accountId', equals: elsewhere.accountId }])
      await changeRows(api, 'Appointment', [{ column: 'id', equals: id }], { accountId: scene.supervisor.accountId, regionCode: BANNER })
      expect((await shown(banner, scene.supervisor.accountId))?.conflicts).toEqual([{ kind: 'OTHER_POST', cadre: { id: scene.supervisor.accountId } }])
      await changeRows(api, 'Appointment', [{ column: 'id', equals: id }], { accountId: elsewhere.accountId, regionCode: '150524000000' })
    })

    it('sends nobody who has one to a drawn household', async () => {
      const inspected = inspectionScene(api, scene.village)
      const tasks = await storedRows(api, 'InspectionTask', [{ column: 'inspectionId', equals: await inspected.drawn(banner, { size: 30 }) }])
      expect(tasks.map(({ inspectorId }) => inspectorId)).not.toContain(scene.colleague.accountId)
    })

    it('sends nobody to the own household', async () => {
      const inspected = inspectionScene(api, scene.village)
      const id = await inspected.drawn(banner, { size: 300 })
      const task = (await storedRows(api, 'InspectionTask', [{ column: 'inspectionId', equals: id }])).find(({ stratum }) => stratum === 'EXITED')
      if (task === undefined) throw new Error('No household out of poverty was drawn')
      const { number } = await storedRow(api, 'Household', [{ column: 'id', equals: task.householdId }])
      expect(outcome(await write(banner, DECLARE, { account: task.inspectorId, kind: 'OWN_HOUSEHOLD', household: number }))).toEqual([])
      const again = (await storedRows(api, 'InspectionTask', [{ column: 'inspectionId', equals: await inspected.drawn(banner, { size: 300 }) }])).find(({ householdId }) => householdId === task.householdId)
      expect(again?.inspectorId).not.toBe(task.inspectorId)
    })

    it('is written down for a person of the own banner or not appointed yet, with one tie at a time', async () => {
      const account = await newcomer()
      const { number, cadreId } = await cadreOf()
      expect(outcome(await write(banner, DECLARE, { account, kind: 'OWN_HOUSEHOLD' }))).toEqual(['VALIDATION household'])
      expect(outcome(await write(banner, DECLARE, { account, kind: 'KIN_OF_CADRE', cadre: account }))).toEqual(['VALIDATION cadre'])
      expect(outcome(await write(banner, DECLARE, { account, kind: 'KIN_OF_CADRE', household: number, cadre: cadreId }))).toEqual(['VALIDATION cadre'])
      expect(outcome(await write(banner, DECLARE, { account, kind: 'OWN_HOUSEHOLD', household: '150524100200-0001' }))).toEqual(['NOT_FOUND household'])
      expect(outcome(await write(await api.as('banner-office-150524'), DECLARE, { account: scene.supervisor.accountId, kind: 'KIN_OF_CADRE', cadre: cadreId }))).toEqual(['NOT_FOUND account'])
      expect(await (await api.as('banner-office-150524')).data<object>('query ($account: ID!) { supervisorTies(account: $account) { id } }', { account: scene.colleague.accountId })).toEqual({ supervisorTies: [] })
      expect((await storedRow(api, 'SupervisorTie', [{ column: 'accountId', equals: scene.colleague.accountId }])).regionCode).toBe(BANNER)
    })
  })
})

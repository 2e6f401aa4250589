import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { CASE_FIELDS, caseMutation, caseScene, onCase } from '../../testing/case-scene.js'
import type { CaseScene, ReadCase } from '../../testing/case-scene.js'
import { rollupDifferences } from '../../testing/rollup-agreement.js'
import { sampleIdNumber } from '../../testing/sample-registration.js'
import { changeRows, forgetViewers } from '../../testing/stored-rows.js'
import { ACT_SENTENCES } from './case-messages.js'
import { checkAuditTrail } from '../audit/audit-check.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a test gives an account a second role')
const NOTICES = new UnscopedTable('Notice', 'a test reads what people were told')
const HOUSEHOLDS = new UnscopedTable('Household', 'a test reads what the register says')
const PERSONS = new UnscopedTable('Person', 'a test reads what the register says')
const CASES = new UnscopedTable('RegisterCase', 'a test reads what is stored of a case')

const VOTE = { entitled: 30, present: 24, inFavour: 20 }
const READ = `query ($id: ID!) { registerCase(id: $id) { ${CASE_FIELDS} } }`
const LIST = 'query ($filter: RegisterCaseFilter) { registerCases(filter: $filter) { totalCount nodes { id } } }'
const ITEMS = ['FOOD', 'CLOTHING', 'COMPULSORY_EDUCATION', 'BASIC_MEDICAL', 'SAFE_HOUSING', 'SAFE_WATER']
const met = (items: readonly string[]): object[] => items.map((item) => ({ item, met: true, evidence: '入户查看，属实' }))
const VERIFIERS = [{ body: 'PARTY_BRANCH', name: '支部书记' }, { body: 'VILLAGERS_COMMITTEE', name: '村主任' }, { body: 'WORK_TEAM', name: '工作队长' }, { body: 'FIRST_SECRETARY', name: '第一书记' }]

describe('a case', () => {
  let api: ApiUnderTest
  let scene: CaseScene

  const read = async (who: Asker, id: string): Promise<ReadCase | null> => (await who.data<{ registerCase: ReadCase | null }>(READ, { id })).registerCase
  const listed = async (who: Asker, filter: object): Promise<string[]> => (await who.data<{ registerCases: { nodes: { id: string }[] } }>(LIST, { filter })).registerCases.nodes.map((node) => node.id)
  const refused = async (who: Asker, name: Parameters<typeof onCase>[1], input: Readonly<Record<string, unknown>>): Promise<string[]> =>
    (await onCase(who, name, input)).userErrors.map((error) => `${error.code} ${error.field?.join('.') ?? ''}`.trim())
  const told = async (who: Asker, id: string): Promise<string[]> =>
    (await NOTICES.findMany(api.application.core.database, [{ column: 'accountId', equals: who.accountId }, { column: 'subjectId', equals: id }], { orderBy: [{ column: 'id' }] })).map((notice) => notice.kind)
  const agree = async (): Promise<void> => expect(await rollupDifferences(api.application.core.database)).toEqual([])
  const statusOf = async (id: string): Promise<string | undefined> => (await HOUSEHOLDS.findOne(api.application.core.database, [{ column: 'id', equals: id }]))?.status
  /** Days go by, and with them the sessions: everybody signs in anew. */
  const pass = async (days: number): Promise<void> => {
    api.clock.advance(days * 86_400_000)
    scene = await caseScene(api)
  }

  /** Takes an application to just before its entry in the register. */
  const announced = async (changes: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const { id } = await scene.step(scene.secretary, 'openCase', scene.application(changes))
    await scene.step(scene.secretary, 'applyCase', { id })
    await scene.step(scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await scene.step(scene.secretary, 'openCaseNotice', { id })
    await pass(7)
    await scene.step(scene.secretary, 'closeCaseNotice', { id })
    await scene.step(scene.town, 'reviewCase', { id, spotChecked: true })
    await scene.step(scene.town, 'openCaseNotice', { id, days: 5 })
    await pass(5)
    await scene.step(scene.town, 'closeCaseNotice', { id })
    await scene.step(scene.banner, 'approveCase', { id, spotChecked: true })
    await scene.step(scene.banner, 'announceCase', { id })
    return id
  }

  /** Takes an exit to the household's acceptance. */
  const accepted = async (household: string): Promise<string> => {
    const { id } = await scene.step(scene.secretary, 'openCase', { id: newId(), kind: 'EXIT', household, reason: '收入稳定超过标准' })
    await scene.step(scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await scene.step(scene.secretary, 'verifyCase', { id, items: met(ITEMS), verifiers: VERIFIERS, incomeYear: 2015 })
    await scene.step(scene.secretary, 'acceptCase', { id, acceptedBy: '户主本人' })
    return id
  }

  const poorAbove = async (above: boolean): Promise<string> => {
    const live = new Set((await CASES.findMany(api.application.core.database, [{ column: 'liveSubject', notNull: true }])).map((row) => row.householdId))
    const found = (await scene.households('NOT_EXITED')).find((household) => !live.has(household.id) && household.netIncomePerCapita !== null && household.netIncomePerCapita > 285_500 === above)
    if (found !== undefined) return found.id
    const [any] = (await scene.households('NOT_EXITED')).filter((household) => !live.has(household.id))
    if (any === undefined) throw new Error('The village has no such household')
    await changeRows(api, 'HouseholdIncome', [{ column: 'householdId', equals: any.id }, { column: 'year', equals: 2015 }], { netPerCapita: above ? 300_000 : 250_000 })
    return any.id
  }

  beforeAll(async () => {
    api = await startApi()
    scene = await caseScene(api)
  })
  afterAll(async () => {
    await api.close()
  })

  it('2.6 of identification goes through village, township and county, and ends with the family on the register', async () => {
    const idNumber = sampleIdNumber('1970-01-02', 77)
    const id = await announced({ members: [{ name: '斯琴', relation: '户主', idNumber }, { name: '斯日古楞', relation: '之女', sex: 'FEMALE', birthDate: '2010-03-04' }] })
    const before = await read(scene.banner, id)
    expect(before).toMatchObject({ status: 'ANNOUNCED', waitingFor: 'BANNER', household: null, ruleSet: 'CAMPAIGN_2014', headName: '斯琴', size: 2 })
    expect(before?.number).toMatch(new RegExp(`^C${scene.village}-201\\d-\\d{4}$`))
    expect(before?.members.map((member) => member.idNumber)).toEqual(['159999************', null])
    const done = await scene.step(scene.banner, 'concludeCase', { id })
    expect(done).toMatchObject({ status: 'REGISTERED', waitingFor: null, household: { status: 'NOT_EXITED' } })
    const household = await HOUSEHOLDS.findOne(api.application.core.database, [{ column: 'id', equals: done.household?.id ?? '' }])
    expect(household).toMatchObject({ headName: '斯琴', size: 2, mainCause: 'ILLNESS', regionCode: scene.village, identifiedOn: api.clock.today() })
    const persons = await PERSONS.findMany(api.application.core.database, [{ column: 'householdId', equals: household?.id ?? '' }])
    expect(persons.toSorted((one, other) => one.position - other.position).map((person) => person.idNumberPrefix)).toEqual(['159999', null])
    expect(JSON.stringify(await CASES.findOne(api.application.core.database, [{ column: 'id', equals: id }]))).not.toContain(idNumber)
    expect(await told(scene.town, id)).toEqual(['caseWaits'])
    expect(await told(scene.banner, id)).toEqual(['caseWaits'])
    expect(await told(scene.secretary, id)).toEqual(['caseConcluded'])
    await agree()
  })

  it('2.6 is not handed in for a family that is registered already: who may see its file is told which it is, each answer is written down', async () => {
    const idNumber = sampleIdNumber('1970-01-02', 77)
    const { database, cipher } = api.application.core
    const { id } = await scene.step(scene.secretary, 'openCase', scene.application({ members: [{ name: '斯琴', relation: '户主', idNumber }] }))
    const holder = await PERSONS.findOne(database, [{ column: 'idNumberHash', equals: cipher.lookupHash(idNumber) }])
    const household = await HOUSEHOLDS.findOne(database, [{ column: 'id', equals: holder?.householdId ?? '' }])
    const { userErrors } = await onCase(scene.secretary, 'applyCase', { id })
    expect(userErrors).toMatchObject([{ code: 'VALIDATION', field: ['members', '0', 'idNumber'], message: expect.stringContaining(household?.number ?? 'none') as string }])
    expect((await read(scene.secretary, id))?.status).toBe('DRAFT')
    const written = await new UnscopedTable('AuditEntry', 'a test reads the trail').findMany(database, [{ column: 'subjectId', equals: id }, { column: 'action', equals: 'person.idNumberTaken' }])
    expect(written.map(({ accountId, subjectType, regionCode }) => ({ accountId, subjectType, regionCode }))).toEqual([{ accountId: scene.secretary.accountId, subjectType: 'RegisterCase', regionCode: scene.village }])
  })

  it('2.6 is not handed in beside another application of the same family, by whichever member, until that one has ended', async () => {
    const [first, second] = [sampleIdNumber('1969-01-02', 81), sampleIdNumber('1990-01-02', 82)]
    const one = await scene.step(scene.secretary, 'openCase', scene.application({ members: [{ name: '其其格', relation: '户主', idNumber: first }, { name: '苏和', relation: '之子', idNumber: second }] }))
    const other = await scene.step(scene.secretary, 'openCase', scene.application({ members: [{ name: '苏和', relation: '户主', idNumber: second }] }))
    await scene.step(scene.secretary, 'applyCase', { id: one.id })
    const { userErrors } = await onCase(scene.secretary, 'applyCase', { id: other.id })
    expect(userErrors).toMatchObject([{ code: 'VALIDATION', field: ['members', '0', 'idNumber'], message: expect.stringContaining(one.number) as string }])
    await scene.step(scene.secretary, 'withdrawCase', { id: one.id, comment: '改由儿子申请' })
    expect(await scene.step(scene.secretary, 'applyCase', { id: other.id })).toMatchObject({ status: 'APPLIED' })
    await scene.step(scene.secretary, 'withdrawCase', { id: other.id, comment: '不再申请' })
  })

  it('2.6 is not handed in by a head who applies in another village, of which no more is told', async () => {
    const idNumber = sampleIdNumber('1968-01-02', 83)
    const one = await scene.step(scene.secretary, 'openCase', scene.application({ members: [{ name: '其木格', relation: '户主', idNumber }] }))
    await scene.step(scene.secretary, 'applyCase', { id: one.id })
    const neighbour = await api.as('first-secretary-295')
    const { database } = api.application.core
    const region = (await APPOINTMENTS.findOne(database, [{ column: 'accountId', equals: neighbour.accountId }]))?.regionCode
    const other = await scene.step(neighbour, 'openCase', scene.application({ region, members: [{ name: '其木格', relation: '户主', idNumber }] }))
    const { userErrors } = await onCase(neighbour, 'applyCase', { id: other.id })
    expect(userErrors).toMatchObject([{ code: 'VALIDATION', field: ['members', '0', 'idNumber'] }])
    expect(userErrors[0]?.message).not.toContain(one.number)
    await scene.step(scene.secretary, 'withdrawCase', { id: one.id, comment: '在另一个村申请' })
    expect(await scene.step(neighbour, 'applyCase', { id: other.id })).toMatchObject({ status: 'APPLIED' })
    expect((await CASES.findOne(database, [{ column: 'id', equals: other.id }]))?.liveSubject).not.toContain(idNumber)
  })

  it('2.6 is not entered twice: an ID number that was registered meanwhile refuses its end and changes nothing', async () => {
    const idNumber = sampleIdNumber('1967-01-02', 84)
    const id = await announced({ members: [{ name: '高娃', relation: '户主', idNumber }] })
    const [person] = await PERSONS.findMany(api.application.core.database, [{ column: 'regionCode', equals: scene.village }, { column: 'idNumberHash', notNull: true }], { limit: 1 })
    const where = [{ column: 'id', equals: person?.id ?? '' }] as const
    await changeRows(api, 'Person', where, { idNumberHash: api.application.core.cipher.lookupHash(idNumber) })
    expect(await refused(scene.banner, 'concludeCase', { id })).toEqual(['VALIDATION members.0.idNumber'])
    expect((await read(scene.banner, id))?.status).toBe('ANNOUNCED')
    await changeRows(api, 'Person', where, { idNumberHash: person?.idNumberHash ?? null })
    await agree()
  })

  it('is opened once for each id: the same again is answered again, another content is a conflict', async () => {
    const input = scene.application()
    const first = await onCase(scene.secretary, 'openCase', input)
    expect(first).toMatchObject({ replayed: false, registerCase: { status: 'DRAFT', waitingFor: 'VILLAGE' } })
    expect(await onCase(scene.secretary, 'openCase', input)).toMatchObject({ replayed: true, registerCase: { id: input['id'], version: 1 } })
    expect(await refused(scene.secretary, 'openCase', { ...input, reason: '另一个理由' })).toEqual(['CONFLICT id'])
  })

  it('2.6 of an application names each fault at its field', async () => {
    expect(await refused(scene.secretary, 'openCase', scene.application({ members: [{ name: '', relation: '之子', idNumber: '159999197001010000' }] }))).toEqual(['VALIDATION members', 'VALIDATION members.0.name', 'VALIDATION members.0.idNumber'])
    expect(await refused(scene.secretary, 'openCase', scene.application({ mainCause: null, reason: ' ' }))).toEqual(['VALIDATION reason', 'VALIDATION mainCause'])
  })

  it('1.10 is proposed, reviewed and approved by three accounts, also where one account holds two roles', async () => {
    const { id } = await scene.step(scene.secretary, 'openCase', scene.application())
    await scene.step(scene.secretary, 'applyCase', { id })
    await scene.step(scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await scene.step(scene.secretary, 'openCaseNotice', { id })
    await pass(7)
    await scene.step(scene.secretary, 'closeCaseNotice', { id })
    const { database } = api.application.core
    const own = await APPOINTMENTS.findOne(database, [{ column: 'accountId', equals: scene.secretary.accountId }])
    if (own === null) throw new Error('The first secretary is appointed')
    const second = newId()
    await database.write(async (transaction) => {
      await APPOINTMENTS.insert(transaction, [{ ...own, id: second, role: 'TOWN_OFFICE', regionCode: '150525100000' }])
      await forgetViewers(transaction)
    })
    expect(await refused(scene.secretary, 'reviewCase', { id, spotChecked: true })).toEqual(['STATE id'])
    expect((await read(scene.secretary, id))?.viewerCan).toEqual(['WITHDRAW'])
    await database.write(async (transaction) => {
      await APPOINTMENTS.remove(transaction, [{ column: 'id', equals: second }])
      await forgetViewers(transaction)
    })
    expect((await read(scene.town, id))?.viewerCan).toEqual(['TOWNSHIP_REVIEW', 'REJECT', 'SEND_BACK'])
    expect(await scene.step(scene.town, 'reviewCase', { id, spotChecked: true })).toMatchObject({ status: 'TOWNSHIP_REVIEWED' })
  })

  it('1.10 is not reviewed by whoever opened or revised it, though another account did every act of the village', async () => {
    const { id, version } = await scene.step(scene.secretary, 'openCase', scene.application())
    const { database } = api.application.core
    const own = await APPOINTMENTS.findOne(database, [{ column: 'accountId', equals: scene.secretary.accountId }])
    if (own === null) throw new Error('The first secretary is appointed')
    const [opener, reviser, other] = [scene.secretary, await api.as('town-office-150525101'), await api.as('town-office-150525102')]
    const second = [{ ...own, id: newId(), accountId: reviser.accountId }, { ...own, id: newId(), accountId: other.accountId }, ...[opener, reviser].map(({ accountId }) => ({ ...own, id: newId(), accountId, role: 'TOWN_OFFICE' as const, regionCode: '150525100000' }))]
    await database.write(async (transaction) => {
      await APPOINTMENTS.insert(transaction, second)
      await forgetViewers(transaction)
    })
    await scene.step(reviser, 'reviseCase', { id, version, reason: '更正：家中两人患病' })
    await scene.step(other, 'applyCase', { id })
    await scene.step(other, 'recordCaseVote', { id, ...VOTE })
    await scene.step(other, 'openCaseNotice', { id })
    api.clock.advance(7 * 86_400_000)
    const again = await Promise.all(['first-secretary-290', 'town-office-150525101', 'town-office-150525102'].map((login) => api.as(login)))
    const [openerAgain = opener, reviserAgain = reviser, otherAgain = other] = again
    await scene.step(otherAgain, 'closeCaseNotice', { id })
    expect(await refused(openerAgain, 'reviewCase', { id, spotChecked: true })).toEqual(['STATE id'])
    expect(await refused(reviserAgain, 'reviewCase', { id, spotChecked: true })).toEqual(['STATE id'])
    await database.write(async (transaction) => {
      for (const { id: appointment } of second) await APPOINTMENTS.remove(transaction, [{ column: 'id', equals: appointment }])
      await forgetViewers(transaction)
    })
    scene = await caseScene(api)
    await scene.step(scene.town, 'reviewCase', { id, spotChecked: true })
  })

  it('2.6 writes an objection down once, and its notice waits for the answer', async () => {
    const { id } = await scene.step(scene.secretary, 'openCase', scene.application())
    await scene.step(scene.secretary, 'applyCase', { id })
    await scene.step(scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await scene.step(scene.secretary, 'openCaseNotice', { id })
    const objection = { id: newId(), registerCase: id, objector: '邻居', text: '他家有小轿车' }
    await scene.step(scene.town, 'objectToCase', objection)
    const again = await scene.step(scene.town, 'objectToCase', objection)
    expect(again).toMatchObject({ status: 'OBJECTED', objections: [{ objection: objection.id, text: '他家有小轿车', answer: null }] })
    expect(await refused(scene.town, 'objectToCase', { ...objection, text: '改了' })).toEqual(['CONFLICT id'])
    await pass(10)
    expect(await refused(scene.secretary, 'closeCaseNotice', { id })).toEqual(['STATE id'])
    expect(await refused(scene.town, 'answerObjection', { registerCase: id, objection: objection.id, upheld: false, answer: '车是借的' })).toEqual(['STATE id'])
    await scene.step(scene.secretary, 'answerObjection', { registerCase: id, objection: objection.id, upheld: false, answer: '车是借的' })
    expect(await scene.step(scene.secretary, 'closeCaseNotice', { id })).toMatchObject({ status: 'VILLAGE_NOTICE', waitingFor: 'TOWN' })
    expect(await scene.step(scene.town, 'rejectCase', { id, comment: '收入核实后高于标准' })).toMatchObject({ status: 'REJECTED', waitingFor: null })
    expect(await told(scene.secretary, id)).toEqual(['caseRejected'])
  })

  it('2.6 is opened for a village by its first secretary, and seen by whoever answers for the village', async () => {
    expect(await refused(scene.town, 'openCase', scene.application())).toEqual(['STATE'])
    const { id } = await scene.step(scene.secretary, 'openCase', scene.application())
    const other = await api.as('first-secretary-295')
    expect(await read(other, id)).toBeNull()
    expect(await refused(other, 'applyCase', { id })).toEqual(['NOT_FOUND id'])
    expect(await refused(other, 'openCase', scene.application())).toEqual(['STATE'])
    expect(await read(await api.as('city-office'), id)).toMatchObject({ id, viewerCan: [] })
    const supervisor = await api.as('supervisor-2891')
    expect((await supervisor.ask(READ, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await (await api.as('auditor')).ask(caseMutation('applyCase'), { input: { id } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('is revised while it is a draft, by the version that was read', async () => {
    const opened = await scene.step(scene.secretary, 'openCase', scene.application())
    const revised = await scene.step(scene.secretary, 'reviseCase', { id: opened.id, version: opened.version, members: [{ name: '高娃', relation: '户主', sex: 'FEMALE' }], mainCause: 'SCHOOLING' })
    expect(revised).toMatchObject({ version: 2, headName: '高娃', size: 1 })
    const stale = await onCase(scene.secretary, 'reviseCase', { id: opened.id, version: opened.version, reason: '更正' })
    expect(stale).toMatchObject({ registerCase: null, current: { id: opened.id, version: 2 }, userErrors: [{ code: 'STALE', field: ['version'] }] })
    await scene.step(scene.secretary, 'applyCase', { id: opened.id })
    expect(await refused(scene.secretary, 'reviseCase', { id: opened.id, version: 3, reason: '更正' })).toEqual(['STATE id'])
  })

  it('is revised by whoever acts for the village and by nobody else, who is told so beforehand', async () => {
    const { id } = await scene.step(scene.secretary, 'openCase', scene.application())
    const may = async (who: Asker): Promise<boolean | undefined> => (await read(who, id))?.viewerCanRevise
    expect([await may(scene.secretary), await may(scene.town), await may(scene.banner), await may(await api.as('auditor'))]).toEqual([true, false, false, false])
    expect(await refused(scene.town, 'reviseCase', { id, version: 1, reason: '更正' })).toEqual(['STATE id'])
    await scene.step(scene.secretary, 'applyCase', { id })
    expect(await may(scene.secretary)).toBe(false)
    await scene.step(scene.secretary, 'recordCaseVote', { id, ...VOTE, inFavour: 20 })
    await scene.step(scene.secretary, 'withdrawCase', { id, comment: '材料有误' })
    expect(await may(scene.secretary)).toBe(false)
  })

  it('as revised keeps of each member what nobody typed again, the ID number too', async () => {
    const idNumber = sampleIdNumber('1971-02-03', 78)
    const { id, version } = await scene.step(scene.secretary, 'openCase', scene.application({ groupName: '一组', members: [{ name: '斯勤', relation: '户主', idNumber, education: '小学' }, { name: '宝音', relation: '之子', sex: 'MALE' }] }))
    const stored = async () => (await CASES.findOne(api.application.core.database, [{ column: 'id', equals: id }]))?.content
    const before = await stored()
    const revised = await scene.step(scene.secretary, 'reviseCase', { id, version, groupName: '', members: [{ keeps: 0, name: '斯琴', relation: '户主' }, { name: '高娃', relation: '之女', sex: 'FEMALE' }] })
    expect(revised.members).toEqual([{ name: '斯琴', idNumber: '159999************' }, { name: '高娃', idNumber: null }])
    const after = await stored()
    expect(after).toMatchObject({ groupName: null, members: [{ name: '斯琴', education: '小学', birthDate: '1971-02-03' }, { name: '高娃', education: null }], revisions: [{ on: api.clock.today(), accountId: scene.secretary.accountId }] })
    const { cipher } = api.application.core
    expect(cipher.decrypt(after?.members?.[0]?.idNumberCipher ?? '', EncryptedColumn.CASE_ID_NUMBER)).toBe(cipher.decrypt(before?.members?.[0]?.idNumberCipher ?? '', EncryptedColumn.CASE_ID_NUMBER))
    expect(await refused(scene.secretary, 'reviseCase', { id, version: 2, members: [{ keeps: 5, name: '斯琴', relation: '户主' }] })).toEqual(['VALIDATION members.0.keeps'])
    expect(await refused(scene.secretary, 'reviseCase', { id, version: 2, members: [{ keeps: 0, name: '斯琴', relation: '户主' }, { keeps: 0, name: '高娃', relation: '之女' }] })).toEqual(['VALIDATION members.1.keeps'])
    const without = await scene.step(scene.secretary, 'reviseCase', { id, version: 2, members: [{ keeps: 0, name: '斯琴', relation: '户主', idNumber: null, birthDate: '1971-02-03' }] })
    expect(without.members).toEqual([{ name: '斯琴', idNumber: null }])
  })

  it('2.7 of exit verifies item by item, is accepted by the household, and takes it off the poor', async () => {
    const household = await poorAbove(true)
    const id = await accepted(household)
    expect(await read(scene.town, id)).toMatchObject({ status: 'ACCEPTED', checkedIncome: { year: 2015, line: 285_500 }, items: ITEMS.map((item) => ({ item, met: true, evidence: '入户查看，属实' })) })
    expect(await refused(scene.secretary, 'openCaseNotice', { id, days: 6 })).toEqual(['STATE id'])
    await scene.step(scene.secretary, 'openCaseNotice', { id })
    await pass(6)
    expect(await refused(scene.secretary, 'closeCaseNotice', { id })).toEqual(['STATE id'])
    await pass(1)
    await scene.step(scene.secretary, 'closeCaseNotice', { id })
    await scene.step(scene.town, 'reviewCase', { id, spotChecked: false })
    expect(await statusOf(household)).toBe('PRE_EXIT')
    await scene.step(scene.banner, 'approveCase', { id, spotChecked: false })
    await scene.step(scene.banner, 'announceCase', { id })
    const done = await scene.step(scene.banner, 'concludeCase', { id })
    expect(done).toMatchObject({ status: 'EXITED', waitingFor: 'VILLAGE', waitsFrom: done.followUpUntil, household: { id: household, status: 'EXITED' } })
    expect(await listed(scene.secretary, { followUp: true })).toEqual([id])
    expect(await listed(scene.secretary, { followUp: true, due: true })).toEqual([])
    expect(await refused(scene.secretary, 'followUpCase', { id, stable: true })).toEqual(['STATE id'])
    await agree()
  })

  it('2.7 of exit goes back to its proposer when an item is not met, or income is not over the line', async () => {
    const household = await poorAbove(false)
    const { id } = await scene.step(scene.secretary, 'openCase', { id: newId(), kind: 'EXIT', household, reason: '拟退出' })
    await scene.step(scene.secretary, 'recordCaseVote', { id, ...VOTE })
    expect(await scene.step(scene.secretary, 'verifyCase', { id, items: met(ITEMS), verifiers: VERIFIERS, incomeYear: 2015 })).toMatchObject({ status: 'SENT_BACK' })
    await scene.step(scene.secretary, 'recordCaseVote', { id, ...VOTE })
    expect(await refused(scene.secretary, 'verifyCase', { id, items: met(ITEMS), verifiers: VERIFIERS, incomeYear: 2009 })).toEqual(['VALIDATION incomeYear'])
    expect(await refused(scene.secretary, 'verifyCase', { id, items: met(ITEMS), verifiers: VERIFIERS.slice(0, 2), incomeYear: 2015 })).toEqual(['STATE id'])
    const unmet = [{ item: 'FOOD', met: false, evidence: '口粮不足' }, ...met(ITEMS.slice(1))]
    expect(await scene.step(scene.secretary, 'verifyCase', { id, items: unmet, verifiers: VERIFIERS, incomeYear: 2015 })).toMatchObject({ status: 'SENT_BACK', items: unmet })
    expect(await refused(scene.secretary, 'openCase', { id: newId(), kind: 'EXIT', household, reason: '再次拟退出' })).toEqual(['STATE household'])
    expect(await scene.step(scene.secretary, 'withdrawCase', { id, comment: '明年再退' })).toMatchObject({ status: 'WITHDRAWN' })
    expect(await statusOf(household)).toBe('NOT_EXITED')
  })

  it('2.5, 2.7 of exit is judged by the line of the household’s own standard, and by none that is only the nation’s', async () => {
    const household = await poorAbove(true)
    await changeRows(api, 'Household', [{ column: 'id', equals: household }], { standard: 'PROVINCIAL' })
    const { id } = await scene.step(scene.secretary, 'openCase', { id: newId(), kind: 'EXIT', household, reason: '拟退出' })
    await scene.step(scene.secretary, 'recordCaseVote', { id, ...VOTE })
    const answer = await onCase(scene.secretary, 'verifyCase', { id, items: met(ITEMS), verifiers: VERIFIERS, incomeYear: 2015 })
    expect(answer.userErrors.map(({ message }) => message)).toEqual([ACT_SENTENCES.LINE_UNKNOWN.en])
    await scene.step(scene.secretary, 'withdrawCase', { id, comment: '标准未定' })
    await changeRows(api, 'Household', [{ column: 'id', equals: household }], { standard: 'NATIONAL' })
  })

  it('2.7 of exit that is sent back after the township’s list leaves the household as poor as before', async () => {
    const household = await poorAbove(true)
    const id = await accepted(household)
    await scene.step(scene.secretary, 'openCaseNotice', { id })
    await pass(7)
    await scene.step(scene.secretary, 'closeCaseNotice', { id })
    await scene.step(scene.town, 'reviewCase', { id, spotChecked: false })
    expect(await scene.step(scene.banner, 'sendBackCase', { id, comment: '佐证不全' })).toMatchObject({ status: 'SENT_BACK', waitingFor: 'VILLAGE' })
    expect(await statusOf(household)).toBe('NOT_EXITED')
    expect(await told(scene.secretary, id)).toEqual(['caseSentBack'])
    await agree()
  })

  it('2.7 of return counts a household as poor again, with its reason', async () => {
    const [household] = await scene.households('EXITED')
    if (household === undefined) throw new Error('The village has an exited household')
    const { id } = await scene.step(scene.secretary, 'openCase', { id: newId(), kind: 'RETURN', household: household.id, reason: '家中大病，支出骤增' })
    await scene.step(scene.secretary, 'applyCase', { id })
    await scene.step(scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await scene.step(scene.secretary, 'openCaseNotice', { id })
    await pass(7)
    await scene.step(scene.secretary, 'closeCaseNotice', { id })
    await scene.step(scene.town, 'reviewCase', { id, spotChecked: false })
    await scene.step(scene.banner, 'approveCase', { id, spotChecked: false })
    expect(await scene.step(scene.banner, 'concludeCase', { id })).toMatchObject({ status: 'RETURNED', household: { status: 'RETURNED' } })
    await agree()
  })

  it('2.7 of cancellation names its ground and strikes the household off, approved by others than its proposer', async () => {
    const household = { id: await poorAbove(true) }
    expect(await refused(scene.secretary, 'openCase', { id: newId(), kind: 'CANCELLATION', household: household.id, reason: '全户迁出' })).toEqual(['VALIDATION ground'])
    const { id } = await scene.step(scene.secretary, 'openCase', { id: newId(), kind: 'CANCELLATION', household: household.id, reason: '全户迁出', ground: 'MOVED_AWAY' })
    await scene.step(scene.secretary, 'applyCase', { id })
    await scene.step(scene.town, 'reviewCase', { id, spotChecked: false })
    await scene.step(scene.banner, 'approveCase', { id, spotChecked: false })
    expect(await scene.step(scene.banner, 'concludeCase', { id })).toMatchObject({ status: 'CANCELLED', household: { status: 'CANCELLED' } })
    await agree()
  })

  it('waits in the queue of whose turn it is', async () => {
    const { id } = await scene.step(scene.secretary, 'openCase', scene.application())
    expect(await listed(scene.secretary, { waitingFor: ['VILLAGE'], due: true })).toContain(id)
    await scene.step(scene.secretary, 'applyCase', { id })
    await scene.step(scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await scene.step(scene.secretary, 'openCaseNotice', { id })
    expect(await listed(scene.secretary, { waitingFor: ['VILLAGE'], due: true })).not.toContain(id)
    expect(await listed(scene.secretary, { waitingFor: ['VILLAGE'], due: false })).toContain(id)
    await pass(7)
    expect(await listed(scene.secretary, { waitingFor: ['VILLAGE'], due: true })).toContain(id)
  })

  it('of two acts at once on one case does one, and the other is out of turn', async () => {
    const { id } = await scene.step(scene.secretary, 'openCase', scene.application())
    const answers = await Promise.all([1, 2, 3].map(() => onCase(scene.secretary, 'applyCase', { id })))
    expect(answers.map((answer) => answer.userErrors[0]?.code ?? 'done').toSorted()).toEqual(['STATE', 'STATE', 'done'])
    expect((await read(scene.secretary, id))?.acts).toHaveLength(1)
  })

  it('leaves a trail that holds', async () => {
    const faults: string[] = []
    for await (const fault of checkAuditTrail(api.application.core.database, (text) => api.application.core.cipher.seal(text), [])) faults.push(fault)
    expect(faults).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { caseMutation, onCase } from '../../testing/case-scene.js'
import { CaseWalk, READ_CASE, VOTE } from '../../testing/case-walk.js'
import { sampleIdNumber } from '../../testing/sample-registration.js'
import { forgetViewers } from '../../testing/stored-rows.js'
import { checkAuditTrail } from '../audit/audit-check.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a test gives an account a second role')
const HOUSEHOLDS = new UnscopedTable('Household', 'a test reads what the register says')
const PERSONS = new UnscopedTable('Person', 'a test reads what the register says')
const CASES = new UnscopedTable('RegisterCase', 'a test reads what is stored of a case')
const LIST = 'query ($filter: RegisterCaseFilter) { registerCases(filter: $filter) { totalCount nodes { id } } }'

describe('a case', () => {
  let api: ApiUnderTest
  let walk: CaseWalk

  const listed = async (who: Asker, filter: object): Promise<string[]> => (await who.data<{ registerCases: { nodes: { id: string }[] } }>(LIST, { filter })).registerCases.nodes.map((node) => node.id)

  beforeAll(async () => {
    api = await startApi()
    walk = await CaseWalk.of(api)
  })
  afterAll(async () => {
    await api.close()
  })

  it('2.6 of identification goes through village, township and county, and ends with the family on the register', async () => {
    const idNumber = sampleIdNumber('1970-01-02', 77)
    const id = await walk.announced({ members: [{ name: '斯琴', relation: '户主', idNumber }, { name: '斯日古楞', relation: '之女', sex: 'FEMALE', birthDate: '2010-03-04' }] })
    const before = await walk.read(walk.scene.banner, id)
    expect(before).toMatchObject({ status: 'ANNOUNCED', waitingFor: 'BANNER', household: null, ruleSet: 'CAMPAIGN_2014', headName: '斯琴', size: 2 })
    expect(before?.number).toMatch(new RegExp(`^C${walk.scene.village}-201\\d-\\d{4}$`))
    expect(before?.members.map((member) => member.idNumber)).toEqual(['159999************', null])
    const done = await walk.scene.step(walk.scene.banner, 'concludeCase', { id })
    expect(done).toMatchObject({ status: 'REGISTERED', waitingFor: null, household: { status: 'NOT_EXITED' } })
    const household = await HOUSEHOLDS.findOne(api.application.core.database, [{ column: 'id', equals: done.household?.id ?? '' }])
    expect(household).toMatchObject({ headName: '斯琴', size: 2, mainCause: 'ILLNESS', regionCode: walk.scene.village, identifiedOn: api.clock.today() })
    const persons = await PERSONS.findMany(api.application.core.database, [{ column: 'householdId', equals: household?.id ?? '' }])
    expect(persons.toSorted((one, other) => one.position - other.position).map((person) => person.idNumberPrefix)).toEqual(['159999', null])
    expect(JSON.stringify(await CASES.findOne(api.application.core.database, [{ column: 'id', equals: id }]))).not.toContain(idNumber)
    expect(await walk.told(walk.scene.town, id)).toEqual(['caseWaits'])
    expect(await walk.told(walk.scene.banner, id)).toEqual(['caseWaits'])
    expect(await walk.told(walk.scene.secretary, id)).toEqual(['caseConcluded'])
    await walk.agree()
  })

  it('is opened once for each id: the same again is answered again, another content is a conflict', async () => {
    const input = walk.scene.application()
    const first = await onCase(walk.scene.secretary, 'openCase', input)
    expect(first).toMatchObject({ replayed: false, registerCase: { status: 'DRAFT', waitingFor: 'VILLAGE' } })
    expect(await onCase(walk.scene.secretary, 'openCase', input)).toMatchObject({ replayed: true, registerCase: { id: input['id'], version: 1 } })
    expect(await walk.refused(walk.scene.secretary, 'openCase', { ...input, reason: '另一个理由' })).toEqual(['CONFLICT id'])
  })

  it('2.6 of an application names each fault at its field', async () => {
    expect(await walk.refused(walk.scene.secretary, 'openCase', walk.scene.application({ members: [{ name: '', relation: '之子', idNumber: '159999197001010000' }] }))).toEqual(['VALIDATION members', 'VALIDATION members.0.name', 'VALIDATION members.0.idNumber'])
    expect(await walk.refused(walk.scene.secretary, 'openCase', walk.scene.application({ mainCause: null, reason: ' ' }))).toEqual(['VALIDATION reason', 'VALIDATION mainCause'])
  })

  it('says what is to be filled in where nothing was, and which village is to be chosen where a town was', async () => {
    const messages = async (part: Readonly<Record<string, unknown>>): Promise<string[]> => {
      const { userErrors } = (await walk.scene.secretary.data<{ answer: { userErrors: { field: string[]; message: string }[] } }>(caseMutation('openCase'), { input: walk.scene.application(part) })).answer
      return userErrors.map(({ field, message }) => `${field.join('.')} ${message}`)
    }
    const unnamed = { members: [{ name: ' ', relation: '户主' }] }
    expect(await messages({ ...unnamed, reason: '', region: `${walk.scene.village.slice(0, 9)}000` })).toEqual(['reason Please fill in the reason.', 'region Please choose a village.', 'members.0.name Please fill in the name.'])
    expect(await messages({ region: '' })).toEqual(['region Please choose a village.'])
    // A village that is not there is told from one out of sight by nothing.
    expect(await walk.refused(walk.scene.secretary, 'openCase', walk.scene.application({ region: '150599999999' }))).toEqual(['NOT_FOUND region'])
  })

  it('1.10 is proposed, reviewed and approved by three accounts, also where one account holds two roles', async () => {
    const { id } = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application())
    await walk.scene.step(walk.scene.secretary, 'applyCase', { id })
    await walk.scene.step(walk.scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await walk.scene.step(walk.scene.secretary, 'openCaseNotice', { id })
    await walk.pass(7)
    await walk.scene.step(walk.scene.secretary, 'closeCaseNotice', { id })
    const { database } = api.application.core
    const own = await APPOINTMENTS.findOne(database, [{ column: 'accountId', equals: walk.scene.secretary.accountId }])
    if (own === null) throw new Error('The first secretary is appointed')
    const second = newId()
    await database.write(async (transaction) => {
      await APPOINTMENTS.insert(transaction, [{ ...own, id: second, role: 'TOWN_OFFICE', regionCode: '150525100000' }])
      await forgetViewers(transaction)
    })
    expect(await walk.refused(walk.scene.secretary, 'reviewCase', { id, spotChecked: true })).toEqual(['STATE id'])
    expect((await walk.read(walk.scene.secretary, id))?.viewerCan).toEqual(['WITHDRAW'])
    await database.write(async (transaction) => {
      await APPOINTMENTS.remove(transaction, [{ column: 'id', equals: second }])
      await forgetViewers(transaction)
    })
    expect((await walk.read(walk.scene.town, id))?.viewerCan).toEqual(['TOWNSHIP_REVIEW', 'REJECT', 'SEND_BACK'])
    expect(await walk.scene.step(walk.scene.town, 'reviewCase', { id, spotChecked: true })).toMatchObject({ status: 'TOWNSHIP_REVIEWED' })
  })

  it('2.6 writes an objection down once, and its notice waits for the answer', async () => {
    const { id } = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application())
    await walk.scene.step(walk.scene.secretary, 'applyCase', { id })
    await walk.scene.step(walk.scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await walk.scene.step(walk.scene.secretary, 'openCaseNotice', { id })
    const objection = { id: newId(), registerCase: id, objector: '邻居', text: '他家有小轿车' }
    await walk.scene.step(walk.scene.town, 'objectToCase', objection)
    const again = await walk.scene.step(walk.scene.town, 'objectToCase', objection)
    expect(again).toMatchObject({ status: 'OBJECTED', objections: [{ objection: objection.id, text: '他家有小轿车', answer: null }] })
    expect(await walk.refused(walk.scene.town, 'objectToCase', { ...objection, text: '改了' })).toEqual(['CONFLICT id'])
    await walk.pass(10)
    expect(await walk.refused(walk.scene.secretary, 'closeCaseNotice', { id })).toEqual(['STATE id'])
    expect(await walk.refused(walk.scene.town, 'answerObjection', { registerCase: id, objection: objection.id, upheld: false, answer: '车是借的' })).toEqual(['STATE id'])
    await walk.scene.step(walk.scene.secretary, 'answerObjection', { registerCase: id, objection: objection.id, upheld: false, answer: '车是借的' })
    expect(await walk.scene.step(walk.scene.secretary, 'closeCaseNotice', { id })).toMatchObject({ status: 'VILLAGE_NOTICE', waitingFor: 'TOWN' })
    expect(await walk.scene.step(walk.scene.town, 'rejectCase', { id, comment: '收入核实后高于标准' })).toMatchObject({ status: 'REJECTED', waitingFor: null })
    expect(await walk.told(walk.scene.secretary, id)).toEqual(['caseRejected'])
  })

  it('2.6 is opened for a village by its first secretary, and seen by whoever answers for the village', async () => {
    expect(await walk.refused(walk.scene.town, 'openCase', walk.scene.application())).toEqual(['STATE'])
    const { id } = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application())
    const other = await api.as('first-secretary-295')
    expect(await walk.read(other, id)).toBeNull()
    expect(await walk.refused(other, 'applyCase', { id })).toEqual(['NOT_FOUND id'])
    expect(await walk.refused(other, 'openCase', walk.scene.application())).toEqual(['STATE'])
    expect(await walk.read(await api.as('city-office'), id)).toMatchObject({ id, viewerCan: [] })
    const supervisor = await api.as('supervisor-2891')
    expect((await supervisor.ask(READ_CASE, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await (await api.as('auditor')).ask(caseMutation('applyCase'), { input: { id } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  it('waits in the queue of whose turn it is', async () => {
    const { id } = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application())
    expect(await listed(walk.scene.secretary, { waitingFor: ['VILLAGE'], due: true })).toContain(id)
    await walk.scene.step(walk.scene.secretary, 'applyCase', { id })
    await walk.scene.step(walk.scene.secretary, 'recordCaseVote', { id, ...VOTE })
    await walk.scene.step(walk.scene.secretary, 'openCaseNotice', { id })
    expect(await listed(walk.scene.secretary, { waitingFor: ['VILLAGE'], due: true })).not.toContain(id)
    expect(await listed(walk.scene.secretary, { waitingFor: ['VILLAGE'], due: false })).toContain(id)
    await walk.pass(7)
    expect(await listed(walk.scene.secretary, { waitingFor: ['VILLAGE'], due: true })).toContain(id)
  })

  it('of two acts at once on one case does one, and the other is out of turn', async () => {
    const { id } = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application())
    const answers = await Promise.all([1, 2, 3].map(() => onCase(walk.scene.secretary, 'applyCase', { id })))
    expect(answers.map((answer) => answer.userErrors[0]?.code ?? 'done').toSorted()).toEqual(['STATE', 'STATE', 'done'])
    expect((await walk.read(walk.scene.secretary, id))?.acts).toHaveLength(1)
  })

  it('leaves a trail that holds', async () => {
    const faults: string[] = []
    for await (const fault of checkAuditTrail(api.application.core.database, (text) => api.application.core.cipher.seal(text), [])) faults.push(fault)
    expect(faults).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { caseMutation, onCase } from '../../testing/case-scene.js'
import { CaseWalk } from '../../testing/case-walk.js'
import { sampleIdNumber } from '../../testing/sample-registration.js'
import { changeRows } from '../../testing/stored-rows.js'
import { MOST_TAKEN_NUMBERS, TakenNumberLedger } from '../membership/taken-number-ledger.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a test gives an account a second role')
const HOUSEHOLDS = new UnscopedTable('Household', 'a test reads what the register says')
const PERSONS = new UnscopedTable('Person', 'a test reads what the register says')
const CASES = new UnscopedTable('RegisterCase', 'a test reads what is stored of a case')
const TAKEN = new UnscopedTable('TakenNumber', 'a test sets its scene')

describe('a case', () => {
  let api: ApiUnderTest
  let walk: CaseWalk

  beforeAll(async () => {
    api = await startApi()
    walk = await CaseWalk.of(api)
  })
  afterAll(async () => {
    await api.close()
  })

  it('2.6 is not handed in for a family that is registered already: who may see its file is told which it is, each answer is written down', async () => {
    const idNumber = sampleIdNumber('1970-01-02', 77)
    const { database, cipher } = api.application.core
    await walk.scene.step(walk.scene.banner, 'concludeCase', { id: await walk.announced({ members: [{ name: '斯琴', relation: '户主', idNumber }] }) })
    const { id } = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application({ members: [{ name: '斯琴', relation: '户主', idNumber }] }))
    const holder = await PERSONS.findOne(database, [{ column: 'idNumberHash', equals: cipher.lookupHash(idNumber) }])
    const household = await HOUSEHOLDS.findOne(database, [{ column: 'id', equals: holder?.householdId ?? '' }])
    const { userErrors } = await onCase(walk.scene.secretary, 'applyCase', { id })
    expect(userErrors).toMatchObject([{ code: 'VALIDATION', field: ['members', '0', 'idNumber'], message: expect.stringContaining(household?.number ?? 'none') as string }])
    expect((await walk.read(walk.scene.secretary, id))?.status).toBe('DRAFT')
    const written = await new UnscopedTable('AuditEntry', 'a test reads the trail').findMany(database, [{ column: 'subjectId', equals: id }, { column: 'action', equals: 'person.idNumberTaken' }])
    expect(written.map(({ accountId, subjectType, regionCode }) => ({ accountId, subjectType, regionCode }))).toEqual([{ accountId: walk.scene.secretary.accountId, subjectType: 'RegisterCase', regionCode: walk.scene.village }])
  })

  it('2.6 is not handed in beside another application of the same family, by whichever member, until that one has ended', async () => {
    const [first, second] = [sampleIdNumber('1969-01-02', 81), sampleIdNumber('1990-01-02', 82)]
    const one = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application({ members: [{ name: '其其格', relation: '户主', idNumber: first }, { name: '苏和', relation: '之子', idNumber: second }] }))
    const other = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application({ members: [{ name: '苏和', relation: '户主', idNumber: second }] }))
    await walk.scene.step(walk.scene.secretary, 'applyCase', { id: one.id })
    const { userErrors } = await onCase(walk.scene.secretary, 'applyCase', { id: other.id })
    expect(userErrors).toMatchObject([{ code: 'VALIDATION', field: ['members', '0', 'idNumber'], message: expect.stringContaining(one.number) as string }])
    await walk.scene.step(walk.scene.secretary, 'withdrawCase', { id: one.id, comment: '改由儿子申请' })
    expect(await walk.scene.step(walk.scene.secretary, 'applyCase', { id: other.id })).toMatchObject({ status: 'APPLIED' })
    await walk.scene.step(walk.scene.secretary, 'withdrawCase', { id: other.id, comment: '不再申请' })
  })

  it('2.6 is not handed in by a head who applies in another village, of which no more is told', async () => {
    const idNumber = sampleIdNumber('1968-01-02', 83)
    const one = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application({ members: [{ name: '其木格', relation: '户主', idNumber }] }))
    await walk.scene.step(walk.scene.secretary, 'applyCase', { id: one.id })
    const neighbour = await api.as('first-secretary-295')
    const { database } = api.application.core
    const region = (await APPOINTMENTS.findOne(database, [{ column: 'accountId', equals: neighbour.accountId }]))?.regionCode
    const other = await walk.scene.step(neighbour, 'openCase', walk.scene.application({ region, members: [{ name: '其木格', relation: '户主', idNumber }] }))
    const { userErrors } = await onCase(neighbour, 'applyCase', { id: other.id })
    expect(userErrors).toMatchObject([{ code: 'VALIDATION', field: ['members', '0', 'idNumber'] }])
    expect(userErrors[0]?.message).not.toContain(one.number)
    await walk.scene.step(walk.scene.secretary, 'withdrawCase', { id: one.id, comment: '在另一个村申请' })
    expect(await walk.scene.step(neighbour, 'applyCase', { id: other.id })).toMatchObject({ status: 'APPLIED' })
    expect((await CASES.findOne(database, [{ column: 'id', equals: other.id }]))?.liveSubject).not.toContain(idNumber)
  })

  it('R-7 looks up all members at once, however many apply', async () => {
    const family = (first: number, size: number): object[] => Array.from({ length: size }, (_, place) => ({ name: `成员${first + place}`, relation: place === 0 ? '户主' : '其他', idNumber: sampleIdNumber('1966-01-02', first + place) }))
    const statements = async (first: number, size: number): Promise<number> => {
      const { id } = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application({ members: family(first, size) }))
      const before = api.application.core.database.statements
      await walk.scene.step(walk.scene.secretary, 'applyCase', { id })
      return api.application.core.database.statements - before
    }
    await statements(300, 1)
    expect(Math.abs((await statements(310, 20)) - (await statements(340, 2)))).toBeLessThan(9)
  })

  it('R-7 is slowed down by numbers heard of before only where it may tell another: an identification, not a household that falls back', async () => {
    const { secretary } = walk.scene
    const identification = await walk.scene.step(secretary, 'openCase', walk.scene.application())
    const [household] = await walk.scene.households('EXITED')
    const back = await walk.scene.step(secretary, 'openCase', { id: newId(), kind: 'RETURN', household: household?.id, reason: '家中大病，支出骤增' })
    const heard = Array.from({ length: MOST_TAKEN_NUMBERS }, (_, place) => sampleIdNumber('1960-01-02', place + 1))
    await api.application.core.database.write((transaction) => new TakenNumberLedger(api.application.core).record(transaction, secretary.accountId, heard))
    expect((await secretary.ask(caseMutation('applyCase'), { input: { id: identification.id } })).errors?.map(({ extensions }) => extensions.code)).toEqual(['RATE_LIMITED'])
    expect(await walk.scene.step(secretary, 'applyCase', { id: back.id })).toMatchObject({ status: 'APPLIED' })
    await walk.scene.step(secretary, 'withdrawCase', { id: back.id, comment: '情况好转' })
    await api.application.core.database.write((transaction) => TAKEN.remove(transaction, [{ column: 'accountId', equals: secretary.accountId }]))
  })

  it('2.6 is not entered twice: an ID number that was registered meanwhile refuses its end and changes nothing', async () => {
    const idNumber = sampleIdNumber('1967-01-02', 84)
    const id = await walk.announced({ members: [{ name: '高娃', relation: '户主', idNumber }] })
    const [person] = await PERSONS.findMany(api.application.core.database, [{ column: 'regionCode', equals: walk.scene.village }, { column: 'idNumberHash', notNull: true }], { limit: 1 })
    const where = [{ column: 'id', equals: person?.id ?? '' }] as const
    await changeRows(api, 'Person', where, { idNumberHash: api.application.core.cipher.lookupHash(idNumber) })
    expect(await walk.refused(walk.scene.banner, 'concludeCase', { id })).toEqual(['VALIDATION members.0.idNumber'])
    expect((await walk.read(walk.scene.banner, id))?.status).toBe('ANNOUNCED')
    await changeRows(api, 'Person', where, { idNumberHash: person?.idNumberHash ?? null })
    await walk.agree()
  })
})

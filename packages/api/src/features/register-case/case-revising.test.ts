import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { onCase } from '../../testing/case-scene.js'
import { CaseWalk, VOTE } from '../../testing/case-walk.js'
import { sampleIdNumber } from '../../testing/sample-registration.js'
import { forgetViewers } from '../../testing/stored-rows.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a test gives an account a second role')
const CASES = new UnscopedTable('RegisterCase', 'a test reads what is stored of a case')

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

  it('1.10 is not reviewed by whoever opened or revised it, though another account did every act of the village', async () => {
    const { id, version } = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application())
    const { database } = api.application.core
    const own = await APPOINTMENTS.findOne(database, [{ column: 'accountId', equals: walk.scene.secretary.accountId }])
    if (own === null) throw new Error('The first secretary is appointed')
    const [opener, reviser, other] = [walk.scene.secretary, await api.as('town-office-150525101'), await api.as('town-office-150525102')]
    const second = [{ ...own, id: newId(), accountId: reviser.accountId }, { ...own, id: newId(), accountId: other.accountId }, ...[opener, reviser].map(({ accountId }) => ({ ...own, id: newId(), accountId, role: 'TOWN_OFFICE' as const, regionCode: '150525100000' }))]
    await database.write(async (transaction) => {
      await APPOINTMENTS.insert(transaction, second)
      await forgetViewers(transaction)
    })
    await walk.scene.step(reviser, 'reviseCase', { id, version, reason: '更正：家中两人患病' })
    await walk.scene.step(other, 'applyCase', { id })
    await walk.scene.step(other, 'recordCaseVote', { id, ...VOTE })
    await walk.scene.step(other, 'openCaseNotice', { id })
    api.clock.advance(7 * 86_400_000)
    const again = await Promise.all(['first-secretary-290', 'town-office-150525101', 'town-office-150525102'].map((login) => api.as(login)))
    const [openerAgain = opener, reviserAgain = reviser, otherAgain = other] = again
    await walk.scene.step(otherAgain, 'closeCaseNotice', { id })
    expect(await walk.refused(openerAgain, 'reviewCase', { id, spotChecked: true })).toEqual(['STATE id'])
    expect(await walk.refused(reviserAgain, 'reviewCase', { id, spotChecked: true })).toEqual(['STATE id'])
    await database.write(async (transaction) => {
      for (const { id: appointment } of second) await APPOINTMENTS.remove(transaction, [{ column: 'id', equals: appointment }])
      await forgetViewers(transaction)
    })
    await walk.signIn()
    await walk.scene.step(walk.scene.town, 'reviewCase', { id, spotChecked: true })
  })

  it('is revised while it is a draft, by the version that was read', async () => {
    const opened = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application())
    const revised = await walk.scene.step(walk.scene.secretary, 'reviseCase', { id: opened.id, version: opened.version, members: [{ name: '高娃', relation: '户主', sex: 'FEMALE' }], mainCause: 'SCHOOLING' })
    expect(revised).toMatchObject({ version: 2, headName: '高娃', size: 1 })
    const stale = await onCase(walk.scene.secretary, 'reviseCase', { id: opened.id, version: opened.version, reason: '更正' })
    expect(stale).toMatchObject({ registerCase: null, current: { id: opened.id, version: 2 }, userErrors: [{ code: 'STALE', field: ['version'] }] })
    await walk.scene.step(walk.scene.secretary, 'applyCase', { id: opened.id })
    expect(await walk.refused(walk.scene.secretary, 'reviseCase', { id: opened.id, version: 3, reason: '更正' })).toEqual(['STATE id'])
  })

  it('is revised by whoever acts for the village and by nobody else, who is told so beforehand', async () => {
    const { id } = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application())
    const may = async (who: Asker): Promise<boolean | undefined> => (await walk.read(who, id))?.viewerCanRevise
    expect([await may(walk.scene.secretary), await may(walk.scene.town), await may(walk.scene.banner), await may(await api.as('auditor'))]).toEqual([true, false, false, false])
    expect(await walk.refused(walk.scene.town, 'reviseCase', { id, version: 1, reason: '更正' })).toEqual(['STATE id'])
    await walk.scene.step(walk.scene.secretary, 'applyCase', { id })
    expect(await may(walk.scene.secretary)).toBe(false)
    await walk.scene.step(walk.scene.secretary, 'recordCaseVote', { id, ...VOTE, inFavour: 20 })
    await walk.scene.step(walk.scene.secretary, 'withdrawCase', { id, comment: '材料有误' })
    expect(await may(walk.scene.secretary)).toBe(false)
  })

  it('as revised keeps of each member what nobody typed again, the ID number too', async () => {
    const idNumber = sampleIdNumber('1971-02-03', 78)
    const { id, version } = await walk.scene.step(walk.scene.secretary, 'openCase', walk.scene.application({ groupName: '一组', members: [{ name: '斯勤', relation: '户主', idNumber, education: '小学' }, { name: '宝音', relation: '之子', sex: 'MALE' }] }))
    const stored = async () => (await CASES.findOne(api.application.core.database, [{ column: 'id', equals: id }]))?.content
    const before = await stored()
    const revised = await walk.scene.step(walk.scene.secretary, 'reviseCase', { id, version, groupName: '', members: [{ keeps: 0, name: '斯琴', relation: '户主' }, { name: '高娃', relation: '之女', sex: 'FEMALE' }] })
    expect(revised.members).toEqual([{ name: '斯琴', idNumber: '159999************' }, { name: '高娃', idNumber: null }])
    const after = await stored()
    expect(after).toMatchObject({ groupName: null, members: [{ name: '斯琴', education: '小学', birthDate: '1971-02-03' }, { name: '高娃', education: null }], revisions: [{ on: api.clock.today(), accountId: walk.scene.secretary.accountId }] })
    const { cipher } = api.application.core
    expect(cipher.decrypt(after?.members?.[0]?.idNumberCipher ?? '', EncryptedColumn.CASE_ID_NUMBER)).toBe(cipher.decrypt(before?.members?.[0]?.idNumberCipher ?? '', EncryptedColumn.CASE_ID_NUMBER))
    expect(await walk.refused(walk.scene.secretary, 'reviseCase', { id, version: 2, members: [{ keeps: 5, name: '斯琴', relation: '户主' }] })).toEqual(['VALIDATION members.0.keeps'])
    expect(await walk.refused(walk.scene.secretary, 'reviseCase', { id, version: 2, members: [{ keeps: 0, name: '斯琴', relation: '户主' }, { keeps: 0, name: '高娃', relation: '之女' }] })).toEqual(['VALIDATION members.1.keeps'])
    const without = await walk.scene.step(walk.scene.secretary, 'reviseCase', { id, version: 2, members: [{ keeps: 0, name: '斯琴', relation: '户主', idNumber: null, birthDate: '1971-02-03' }] })
    expect(without.members).toEqual([{ name: '斯琴', idNumber: null }])
  })
})

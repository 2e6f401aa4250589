import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { storedRows } from '../../testing/stored-rows.js'
import { chiefsToTell, reportersToTell } from './enterprise-told.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a test ends a term and begins another')

describe('C-10 what an enterprise is told of its report', () => {
  let api: ApiUnderTest
  let chief: Asker
  let term: Row<'Appointment'>
  let enterpriseId: string
  beforeAll(async () => {
    api = await startApi()
    chief = await api.as('chief-439')
    const [found] = await storedRows(api, 'Appointment', [{ column: 'accountId', equals: chief.accountId }, { column: 'role', equals: 'HONORARY_CHIEF' }])
    if (found?.enterpriseId == null) throw new Error('chief-439 stands for an enterprise.')
    term = found
    enterpriseId = found.enterpriseId
  })
  afterAll(async () => api.close())

  const told = async (submittedBy: string): Promise<readonly string[]> => {
    const { database, clock } = api.application.core
    return database.write((transaction) => reportersToTell(transaction, clock.today(), { enterpriseId, submittedBy }))
  }
  const write = async (work: Parameters<ApiUnderTest['application']['core']['database']['write']>[0]): Promise<void> => void (await api.application.core.database.write(work))

  it('goes to whoever handed it in, then to whoever stands for it, and to nobody who is out of office', async () => {
    expect(await told(chief.accountId)).toEqual([chief.accountId])
    const next = (await storedRows(api, 'Account', [{ column: 'login', equals: 'chief-440' }]))[0]?.id ?? ''
    await write((transaction) => APPOINTMENTS.insert(transaction, [{ ...term, id: newId(), accountId: next }]))
    expect(await told(chief.accountId), 'the other chief is not told of what this one handed in').toEqual([chief.accountId])
    await write((transaction) => APPOINTMENTS.update(transaction, [{ column: 'accountId', equals: chief.accountId }, { column: 'enterpriseId', equals: enterpriseId }], { endedOn: '2015-12-30' }))
    expect(await told(chief.accountId)).toEqual([next])
    await write((transaction) => APPOINTMENTS.update(transaction, [{ column: 'enterpriseId', equals: enterpriseId }], { endedOn: '2015-12-30' }))
    expect(await told(chief.accountId)).toEqual([])
    const { database, clock } = api.application.core
    expect(await database.write((transaction) => chiefsToTell(transaction, clock.today(), enterpriseId))).toEqual([])
  })
})

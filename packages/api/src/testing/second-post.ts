import type { Role } from '../access/roles.js'
import { UnscopedTable } from '../data/unscoped-table.js'
import type { ApiUnderTest, Asker } from './api-under-test.js'
import { newId } from './api-under-test.js'
import { forgetViewers } from './stored-rows.js'

const APPOINTMENTS = new UnscopedTable('Appointment', 'a test gives an account a second role')

/** Gives an account a second role for the length of the work. */
export const alsoAs = async (api: ApiUnderTest, who: Asker, role: Role, regionCode: string, work: () => Promise<void>): Promise<void> => {
  const id = newId()
  const { database } = api.application.core
  const first = await APPOINTMENTS.findOne(database, [{ column: 'accountId', equals: who.accountId }])
  if (first === null) throw new Error('The account has no appointment')
  await database.write(async (transaction) => {
    await APPOINTMENTS.insert(transaction, [{ ...first, id, role, regionCode, enterpriseId: null }])
    await forgetViewers(transaction)
  })
  try {
    await work()
  } finally {
    await database.write(async (transaction) => {
      await APPOINTMENTS.remove(transaction, [{ column: 'id', equals: id }])
      await forgetViewers(transaction)
    })
  }
}

import { addDays } from '../time/business-day.js'
import type { ApiUnderTest, Asker } from './api-under-test.js'
import { changeRows, storedRows } from './stored-rows.js'

/** Lets an account answer for another village, and for no household by name, for the length of the work. */
export const afterLeaving = async (api: ApiUnderTest, who: Asker, elsewhere: string, work: () => Promise<void>): Promise<void> => {
  const ofAccount = [{ column: 'accountId', equals: who.accountId }] as const
  const [posts, charges] = await Promise.all([storedRows(api, 'Appointment', ofAccount), storedRows(api, 'Responsibility', ofAccount)])
  await changeRows(api, 'Appointment', ofAccount, { regionCode: elsewhere })
  await changeRows(api, 'Responsibility', ofAccount, { endedOn: addDays(api.clock.today(), -1) })
  try {
    await work()
  } finally {
    for (const { id, regionCode } of posts) await changeRows(api, 'Appointment', [{ column: 'id', equals: id }], { regionCode })
    for (const { id, endedOn } of charges) await changeRows(api, 'Responsibility', [{ column: 'id', equals: id }], { endedOn })
  }
}

/** Takes one household from whoever answers for it by name for the length of the work; the others stay. */
export const afterLosing = async (api: ApiUnderTest, householdId: string, who: Asker, work: () => Promise<void>): Promise<void> => {
  const ofHousehold = [{ column: 'householdId', equals: householdId }, { column: 'accountId', equals: who.accountId }] as const
  const charges = await storedRows(api, 'Responsibility', ofHousehold)
  await changeRows(api, 'Responsibility', ofHousehold, { endedOn: addDays(api.clock.today(), -1) })
  try {
    await work()
  } finally {
    for (const { id, endedOn } of charges) await changeRows(api, 'Responsibility', [{ column: 'id', equals: id }], { endedOn })
  }
}

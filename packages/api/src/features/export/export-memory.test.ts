import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import { AccountService } from '../account/account-service.js'
import { startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { storedRow, storedRows } from '../../testing/stored-rows.js'
import { HouseholdExport } from './household-export.js'
import type { ExportFormat } from './household-export.js'

let api: ApiUnderTest
let access: Access
beforeAll(async () => {
  api = await startApi('town')
  const account = await storedRow(api, 'Account', [{ column: 'login', equals: 'city-office' }])
  const viewer = await api.application.composition.services.sessions.viewerOfAccount(account.id, 'none')
  if (viewer === null) throw new Error('The city office cannot sign in')
  access = accessFor(viewer, 'household.export')
})
afterAll(async () => api.close())

const begun = async (format: ExportFormat): Promise<AsyncGenerator<Buffer>> => {
  const { core } = api.application
  return new HouseholdExport(core, new AccountService(core)).begin(access, { format, filter: {}, orderBy: 'NUMBER_ASC', language: 'zh', stillOpen: () => Promise.resolve(true) })
}

describe('an export of a town', () => {
  it.each(['csv', 'xlsx'] as const)('as %s reads the database no faster than it is taken away', async (format) => {
    const { database } = api.application.core
    const bytes = await begun(format)
    const begin = database.statements
    await bytes.next()
    await bytes.next()
    await new Promise((resolve) => setImmediate(resolve))
    expect(database.statements - begin).toBeLessThanOrEqual(1)
    for await (const _piece of bytes) expect(database.statements - begin).toBeLessThanOrEqual(4)
    expect(database.statements - begin).toBeGreaterThan(1)
  })

  it('holds every household once', async () => {
    let text = ''
    for await (const piece of await begun('csv')) text += piece.toString('utf8')
    const numbers = text.slice(1).trimEnd().split('\r\n').slice(1).map((line) => line.split(',')[0] ?? '')
    const stored = (await storedRows(api, 'Household')).map((household) => household.number)
    expect(stored.length).toBeGreaterThan(2000)
    expect(numbers).toEqual(stored.toSorted((a, b) => (a < b ? -1 : 1)))
  })

  it('that is broken off leaves nothing running', async () => {
    const bytes = await begun('xlsx')
    await bytes.next()
    await bytes.return(undefined)
    expect((await bytes.next()).done).toBe(true)
  })
})

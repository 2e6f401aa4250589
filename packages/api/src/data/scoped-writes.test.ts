import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Access } from '../access/viewer.js'
import { emptyDatabase } from '../testing/empty-database.js'
import type { EmptyDatabase } from '../testing/empty-database.js'
import { sampleAccess, sampleGrant } from '../testing/sample-access.js'
import { sampleHousehold } from '../testing/sample-household.js'
import type { Row } from './entities.js'
import { OutOfScopeError, StaleRowError } from './scope-errors.js'
import { ScopedRepository } from './scoped-repository.js'
import { UnscopedTable } from './unscoped-table.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'a test of writing within a scope')
const VILLAGE = '150525100200'
const OTHER = '150525100201'
const secretary = sampleAccess('household.update', sampleGrant('FIRST_SECRETARY', VILLAGE))

describe('a write through a scope', () => {
  let made: EmptyDatabase
  let own: Row<'Household'>
  let foreign: Row<'Household'>

  const stored = async (id: string): Promise<Row<'Household'> | null> => HOUSEHOLDS.findOne(made.database, [{ column: 'id', equals: id }])
  const insert = (row: Row<'Household'>, access: Access = secretary): Promise<void> =>
    made.database.write((transaction) => new ScopedRepository(transaction, 'Household', access, '2015-12-31').insert(transaction, row))
  const update = (id: string, changes: Partial<Row<'Household'>>, version?: number, access: Access = secretary): Promise<void> =>
    made.database.write((transaction) => new ScopedRepository(transaction, 'Household', access, '2015-12-31').update(transaction, id, changes, version))

  beforeAll(async () => {
    made = await emptyDatabase()
  })
  afterAll(async () => {
    await made.close()
  })
  beforeEach(async () => {
    own = sampleHousehold({ regionCode: VILLAGE })
    foreign = sampleHousehold({ regionCode: OTHER })
    await made.database.write((transaction) => HOUSEHOLDS.insert(transaction, [own, foreign]))
  })

  it('of a new row outside it is undone', async () => {
    const row = sampleHousehold({ regionCode: OTHER })
    await expect(insert(row)).rejects.toThrow(OutOfScopeError)
    expect(await stored(row.id)).toBeNull()
    const inside = sampleHousehold({ regionCode: VILLAGE })
    await insert(inside)
    expect(await stored(inside.id)).not.toBeNull()
  })

  it('to a row outside it changes nothing, and says no more than of a row that is not there (trap 14)', async () => {
    await expect(update(foreign.id, { phone: '1' })).rejects.toThrow(OutOfScopeError)
    await expect(update('nothing has this id', { phone: '1' })).rejects.toThrow(OutOfScopeError)
    expect((await stored(foreign.id))?.phone).toBeNull()
  })

  it('cannot steal a row by moving it in: it must have been visible before (trap 14)', async () => {
    await expect(update(foreign.id, { regionCode: VILLAGE })).rejects.toThrow(OutOfScopeError)
    expect((await stored(foreign.id))?.regionCode).toBe(OTHER)
  })

  it('cannot move a row out: it must be visible after', async () => {
    await expect(update(own.id, { regionCode: OTHER, phone: '1' })).rejects.toThrow(OutOfScopeError)
    expect(await stored(own.id)).toMatchObject({ regionCode: VILLAGE, phone: null })
  })

  it('undoes everything else that was written in the same transaction', async () => {
    await expect(
      made.database.write(async (transaction) => {
        const rows = new ScopedRepository(transaction, 'Household', secretary, '2015-12-31')
        await rows.update(transaction, own.id, { phone: '1' })
        await rows.update(transaction, foreign.id, { phone: '1' })
      }),
    ).rejects.toThrow(OutOfScopeError)
    expect((await stored(own.id))?.phone).toBeNull()
  })

  it('takes the version that was read, counts it on, and refuses a stale one', async () => {
    await update(own.id, { phone: '1' }, 1)
    expect(await stored(own.id)).toMatchObject({ phone: '1', version: 2 })
    await expect(update(own.id, { phone: '2' }, 1)).rejects.toThrow(StaleRowError)
    expect(await stored(own.id)).toMatchObject({ phone: '1', version: 2 })
  })

  it('of what is already there is no failure', async () => {
    await update(own.id, { phone: own.phone })
    expect(await stored(own.id)).toEqual(own)
  })

  it('by nobody appointed, or by an appointment that does not permit it, changes nothing', async () => {
    const auditor = sampleAccess('household.update', sampleGrant('AUDITOR', '150500000000'))
    expect(auditor.grants).toEqual([])
    await expect(update(own.id, { phone: '1' }, undefined, auditor)).rejects.toThrow(OutOfScopeError)
    expect((await stored(own.id))?.phone).toBeNull()
  })

  it('of a column that the entity does not have is refused before anything runs', async () => {
    await expect(update(own.id, { ['phone` = NULL --']: 'x' } as Partial<Row<'Household'>>)).rejects.toThrow(/no column/)
  })
})

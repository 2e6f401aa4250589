import { v7 as uuidv7 } from 'uuid'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import { OutOfScopeError } from '../../data/scope-errors.js'
import { isDuplicate } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal } from '../../graphql/user-error.js'
import { HouseholdRegistering } from '../household/household-registering.js'
import { HouseholdRevising } from '../household/household-revising.js'
import { newHouseholdOf, revisionOf } from './draft-application.js'
import type { HouseholdDraft } from './household-draft.js'
import type { Claim, ImportLedger } from './import-ledger.js'

const STAGED = new UnscopedTable('ImportHousehold', 'rows of an import that this process works on for whoever brought it')
/** Households that are written in one transaction, all of one village. */
const CHUNK = 250
/** Chunks that are tried as a whole before the households that stand in the way are left out. */
const TRIES = 3

type Staged = Row<'ImportHousehold'>

/** What the trail says of where a change came from. */
export const reasonOf = ({ fileName }: Pick<Row<'RegisterImport'>, 'fileName'>): string => `导入 ${fileName}`

/** Brings the chosen households of an import into the register: village by village, in transactions of many households each. */
export class ImportApplying {
  private readonly registering: HouseholdRegistering
  private readonly revising: HouseholdRevising

  constructor(
    private readonly core: Core,
    private readonly ledger: ImportLedger,
  ) {
    this.registering = new HouseholdRegistering(core)
    this.revising = new HouseholdRevising(core)
  }

  /** Takes an import from APPLYING to APPLIED. What was written before it was cut off is not written again. */
  async run(claim: Claim, access: Access): Promise<void> {
    let [applied, stale] = [claim.row.applied, claim.row.stale]
    for (;;) {
      const chunk = await this.nextChunk(claim.row.id)
      if (chunk.length === 0) break
      const counts = await this.applyChunk(claim, access, chunk, { applied, stale })
      applied = counts.applied
      stale = counts.stale
    }
    await this.core.database.write(async (transaction) => {
      await this.ledger.finish(transaction, claim, 'APPLIED', { applied, stale })
      await this.core.audit.record(transaction, {
        accountId: claim.row.actorId,
        action: 'registerImport.apply',
        subjectType: 'RegisterImport',
        subjectId: claim.row.id,
        regionCode: claim.row.regionCode,
        changes: [{ field: 'fileName', from: null, to: claim.row.fileName }, { field: 'households', from: null, to: String(applied) }],
      })
    })
  }

  private async nextChunk(importId: string): Promise<Staged[]> {
    const waiting = [{ column: 'importId', equals: importId }, { column: 'isChosen', equals: true }, { column: 'outcome', equals: null }] as const
    const rows = await STAGED.findMany(this.core.database, waiting, { orderBy: [{ column: 'villageCode' }, { column: 'place' }], limit: CHUNK })
    return rows.filter(({ villageCode }) => villageCode === rows[0]?.villageCode)
  }

  private async applyChunk(claim: Claim, access: Access, chunk: readonly Staged[], before: { readonly applied: number; readonly stale: number }): Promise<{ readonly applied: number; readonly stale: number }> {
    const leftOut = new Set<number>()
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.core.database.write(async (transaction) => {
          const outcomes = await this.write(transaction, access, claim, chunk.filter(({ place }) => !leftOut.has(place)))
          const rows = chunk.map((row): Staged => ({ ...row, contentCipher: null, outcome: 'STALE', ...outcomes.get(row.place) }))
          await STAGED.upsert(transaction, rows, { replaced: ['contentCipher', 'outcome', 'householdId', 'number', 'appliedVersion', 'beforeCipher'] })
          const counts = { applied: before.applied + outcomes.size, stale: before.stale + chunk.length - outcomes.size }
          await this.ledger.progress(transaction, claim, counts)
          return counts
        })
      } catch (error) {
        const refused = refusedPlaces(error, chunk.filter(({ place, kind }) => kind === 'NEW' && !leftOut.has(place)))
        if (refused.length === 0 && !(isDuplicate(error) && tries < TRIES)) throw error
        for (const place of refused) leftOut.add(place)
      }
    }
  }

  /** Writes households of one village; answers what became of those that were written. */
  private async write(transaction: Transaction, access: Access, claim: Claim, rows: readonly Staged[]): Promise<Map<number, Partial<Staged>>> {
    const [first] = rows
    const outcomes = new Map<number, Partial<Staged>>()
    if (first?.villageCode === null || first === undefined) return outcomes
    const reason = reasonOf(claim.row)
    const added = rows.filter(({ kind }) => kind === 'NEW')
    const registered = await this.registering.registerMany(transaction, access, { regionCode: first.villageCode, households: added.map((row) => newHouseholdOf(this.draftOf(row), uuidv7())), reason })
    for (const [index, { household }] of registered.entries()) {
      const row = added[index]
      if (row !== undefined) outcomes.set(row.place, { outcome: 'APPLIED', householdId: household.id, number: household.number, appliedVersion: 1 })
    }
    const changed = new Map(rows.filter(({ kind, householdId }) => kind === 'CHANGED' && householdId !== null).map((row) => [row.householdId ?? '', row]))
    const revisions = [...changed].map(([householdId, row]) => ({ householdId, version: row.comparedVersion ?? 0, revision: revisionOf(this.draftOf(row)) }))
    for (const { householdId, version, before } of await this.revising.reviseMany(transaction, access, first.villageCode, revisions, reason)) {
      const row = changed.get(householdId)
      if (row !== undefined) outcomes.set(row.place, { outcome: 'APPLIED', appliedVersion: version, beforeCipher: this.core.cipher.encrypt(JSON.stringify(before), EncryptedColumn.REPLACED_VALUES) })
    }
    return outcomes
  }

  private draftOf({ contentCipher }: Staged): HouseholdDraft {
    return JSON.parse(this.core.cipher.decrypt(contentCipher ?? '', EncryptedColumn.IMPORTED_HOUSEHOLD)) as HouseholdDraft
  }
}

/** The new households that a refusal names by their index; all of them when the village is out of scope by now. */
const refusedPlaces = (error: unknown, added: readonly Staged[]): number[] => {
  if (error instanceof OutOfScopeError) return added.map(({ place }) => place)
  if (!(error instanceof Refusal)) return []
  return [...new Set(error.errors.flatMap(({ field }) => (field?.[0] === 'households' ? [Number(field[1])] : [])))].flatMap((index) => {
    const row = added[index]
    return row === undefined ? [] : [row.place]
  })
}

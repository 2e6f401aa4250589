import { accessFor, reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { AssignmentUndoing } from '../appointment/assignment-undoing.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { HouseholdRevising } from '../household/household-revising.js'
import { HouseholdUnregistering } from '../household/household-unregistering.js'
import type { Family } from '../membership/family.js'
import { planFamilyBack } from '../membership/family-plan.js'
import { FamilyRevising } from '../membership/family-revising.js'
import type { Replaced } from './import-applying.js'
import type { Claim, ImportLedger } from './import-ledger.js'

const STAGED = new UnscopedTable('ImportHousehold', 'rows of an import that this process works on for whoever brought it')
const HOUSEHOLDS = new UnscopedTable('Household', 'whether households of an import were changed since')
const CHUNK = 250

type Staged = Row<'ImportHousehold'>

const appliedOf = (importId: string) => [{ column: 'importId', equals: importId }, { column: 'isChosen', equals: true }, { column: 'outcome', equals: 'APPLIED' }] as const

/** Takes an import back, as far as nobody has changed its households since. */
export class ImportUndoing {
  private readonly revising: HouseholdRevising
  private readonly families: FamilyRevising
  private readonly unregistering: HouseholdUnregistering
  private readonly assignments: AssignmentUndoing

  constructor(
    private readonly core: Core,
    private readonly ledger: ImportLedger,
  ) {
    this.revising = new HouseholdRevising(core)
    this.families = new FamilyRevising(core)
    this.unregistering = new HouseholdUnregistering(core)
    this.assignments = new AssignmentUndoing(core)
  }

  /** How many of an import's households were changed, or named by anything, since it was applied. */
  async changedSince(importId: string): Promise<number> {
    let [changed, after] = [0, 0]
    for (;;) {
      const rows = await STAGED.findMany(this.core.database, [...appliedOf(importId), { column: 'place', above: after }], { orderBy: [{ column: 'place' }], limit: CHUNK })
      if (rows.length === 0) return changed
      after = rows.at(-1)?.place ?? after
      changed += await this.core.database.write(async (transaction) => {
        const added = rows.filter(({ kind }) => kind === 'NEW').map(({ householdId }) => householdId ?? '')
        const assigned = await this.assignments.standing(transaction, rows.flatMap((row) => this.assignedBy(row) ?? []))
        const touched = added.length === 0 ? 0 : (await this.unregistering.touched(transaction, added, assigned)).size
        const revised = rows.filter(({ kind }) => kind === 'CHANGED')
        const versions = new Map((await HOUSEHOLDS.findMany(transaction, [{ column: 'id', in: revised.map(({ householdId }) => householdId ?? '') }])).map(({ id, version, status }) => [id, status === 'CANCELLED' ? null : version]))
        return touched + revised.filter((row) => versions.get(row.householdId ?? '') !== row.appliedVersion || !this.isAsAssigned(row, assigned)).length
      })
    }
  }

  /** Takes an import from UNDOING to UNDONE; what was changed since is kept and counted. */
  async run(claim: Claim, access: Access): Promise<void> {
    let [undone, kept] = [claim.row.undone, claim.row.kept]
    for (;;) {
      const chunk = await this.nextChunk(claim.row.id)
      if (chunk.length === 0) break
      const taken = await this.core.database.write(async (transaction) => {
        const places = await this.undo(transaction, access, claim, chunk)
        const rows = chunk.map((row): Staged => ({ ...row, beforeCipher: null, outcome: places.has(row.place) ? 'UNDONE' : 'KEPT' }))
        await STAGED.upsert(transaction, rows, { replaced: ['beforeCipher', 'outcome'] })
        await this.ledger.progress(transaction, claim, { undone: undone + places.size, kept: kept + chunk.length - places.size })
        return places.size
      })
      undone += taken
      kept += chunk.length - taken
    }
    await this.core.database.write(async (transaction) => {
      await this.ledger.finish(transaction, claim, 'UNDONE', { undone, kept })
      await this.core.audit.record(transaction, {
        accountId: claim.row.actorId,
        action: 'registerImport.undo',
        subjectType: 'RegisterImport',
        subjectId: claim.row.id,
        regionCode: claim.row.regionCode,
        changes: [{ field: 'fileName', from: claim.row.fileName, to: null }, { field: 'households', from: String(undone + kept), to: String(kept) }],
      })
    })
  }

  private async nextChunk(importId: string): Promise<Staged[]> {
    const rows = await STAGED.findMany(this.core.database, appliedOf(importId), { orderBy: [{ column: 'villageCode' }, { column: 'place' }], limit: CHUNK })
    return rows.filter(({ villageCode }) => villageCode === rows[0]?.villageCode)
  }

  private async undo(transaction: Transaction, access: Access, claim: Claim, chunk: readonly Staged[]): Promise<Set<number>> {
    const villageCode = chunk[0]?.villageCode ?? ''
    const reason = `撤销导入 ${claim.row.fileName}`
    const placeOf = new Map(chunk.map((row) => [row.householdId ?? '', row.place]))
    const assigned = await this.standing(transaction, access, villageCode, chunk)
    const added = chunk.filter(({ kind }) => kind === 'NEW').map(({ householdId }) => householdId ?? '')
    const taken = await this.unregister(transaction, access, villageCode, added, assigned, reason)
    const restored = await this.restore(transaction, access, villageCode, chunk.filter((row) => row.kind === 'CHANGED' && this.isAsAssigned(row, assigned)), reason)
    await this.assignments.takeBack(transaction, restored.filter((id) => assigned.has(id)), access.viewer.accountId, reason)
    return new Set([...taken, ...restored].flatMap((id) => placeOf.get(id) ?? []))
  }

  /** The responsibilities that the import began and that are in force, by household, where whoever undoes it hands households out. Leaders before villages. */
  private async standing(transaction: Transaction, access: Access, villageCode: string, chunk: readonly Staged[]): Promise<ReadonlyMap<string, string>> {
    const ids = chunk.flatMap((row) => this.assignedBy(row) ?? [])
    if (ids.length === 0 || !reaches(accessFor(access.viewer, 'household.handOver'), villageCode)) return new Map()
    await this.assignments.lock(transaction, ids)
    return this.assignments.standing(transaction, ids)
  }

  /** A new household that nobody touched goes with its responsibility. */
  private async unregister(transaction: Transaction, access: Access, villageCode: string, added: readonly string[], assigned: ReadonlyMap<string, string>, reason: string): Promise<string[]> {
    if (added.length === 0) return []
    await lockVillage(transaction, villageCode)
    const touched = await this.unregistering.touched(transaction, added, assigned)
    const released = added.flatMap((id) => (touched.has(id) ? [] : (assigned.has(id) ? [id] : [])))
    await this.assignments.takeBack(transaction, released, access.viewer.accountId, reason)
    await this.assignments.forget(transaction, released.flatMap((id) => assigned.get(id) ?? []))
    return this.unregistering.unregisterMany(transaction, access, villageCode, added, reason, assigned)
  }

  /** Whether who answers for the household is as the import left it. */
  private isAsAssigned(row: Staged, standing: ReadonlyMap<string, string>): boolean {
    const assigned = this.assignedBy(row)
    return assigned === null || standing.get(row.householdId ?? '') === assigned
  }

  private assignedBy(row: Staged): string | null {
    return row.beforeCipher === null ? null : (this.replacedBy(row).assigned ?? null)
  }

  /** Members first: where one who left is registered elsewhere by now, the household is kept as a whole. Answers the households that are as before. */
  private async restore(transaction: Transaction, access: Access, villageCode: string, rows: readonly Staged[], reason: string): Promise<string[]> {
    const today = this.core.clock.today()
    const replaced = new Map(rows.map((row) => [row.householdId ?? '', this.replacedBy(row)]))
    const requests = rows.map(({ householdId, appliedVersion }) => ({
      householdId: householdId ?? '',
      version: appliedVersion ?? 0,
      planOf: (family: Family) => planFamilyBack(family, replaced.get(householdId ?? '')?.family ?? { joined: [], persons: [] }, today),
    }))
    const families = await this.families.reviseMany(transaction, access, villageCode, requests, reason)
    const told = new Set(families.filter(({ plan }) => plan.steps.length > 0).map(({ householdId }) => householdId))
    const revisions = families.map(({ householdId, version }) => {
      const { family: _family, assigned: _assigned, ...revision } = replaced.get(householdId) ?? {}
      return { householdId, version, revision }
    })
    return (await this.revising.reviseMany(transaction, access, villageCode, revisions, reason, told)).map(({ householdId }) => householdId)
  }

  private replacedBy({ beforeCipher }: Staged): Replaced {
    return JSON.parse(this.core.cipher.decrypt(beforeCipher ?? '', EncryptedColumn.REPLACED_VALUES)) as Replaced
  }
}

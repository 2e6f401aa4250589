import { v7 as uuidv7 } from 'uuid'
import { accessFor } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import { OutOfScopeError } from '../../data/scope-errors.js'
import { isDuplicate } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal } from '../../graphql/user-error.js'
import { HandOverService } from '../appointment/hand-over-service.js'
import { lockLeaders } from '../appointment/leader-lock.js'
import { HouseholdRegistering } from '../household/household-registering.js'
import { HouseholdRevising } from '../household/household-revising.js'
import type { Family } from '../membership/family.js'
import { planFamily, replacedBy } from '../membership/family-plan.js'
import type { ReplacedFamily } from '../membership/family-plan.js'
import { FamilyRevising } from '../membership/family-revising.js'
import type { HouseholdRevision } from '../household/household-revision.js'
import { assignedBy } from './cadre-comparison.js'
import { newHouseholdOf, revisionOf } from './draft-application.js'
import type { HouseholdDraft } from './household-draft.js'
import type { Claim, ImportLedger } from './import-ledger.js'
import { appliedContextOf, familyRevisionOf } from './member-revision.js'

const STAGED = new UnscopedTable('ImportHousehold', 'rows of an import that this process works on for whoever brought it')
/** Households that are written in one transaction, all of one village. */
const CHUNK = 250
/** Chunks that are tried as a whole before the households that stand in the way are left out. */
const TRIES = 3

type Staged = Row<'ImportHousehold'>

/** What an import replaced of a household, by which it is taken back: its facts, its family where that changed, and the responsibility that it began. */
export type Replaced = HouseholdRevision & { readonly family?: ReplacedFamily; readonly assigned?: string }

/** What became of a household, with what it replaced in clear. */
type Written = Pick<Partial<Staged>, 'outcome' | 'householdId' | 'number' | 'appliedVersion'> & { readonly replaced?: Replaced }

/** What the trail says of where a change came from. */
export const reasonOf = ({ fileName }: Pick<Row<'RegisterImport'>, 'fileName'>): string => `导入 ${fileName}`

/** Brings the chosen households of an import into the register: village by village, in transactions of many households each. */
export class ImportApplying {
  private readonly registering: HouseholdRegistering
  private readonly revising: HouseholdRevising
  private readonly families: FamilyRevising
  private readonly handing: HandOverService

  constructor(
    private readonly core: Core,
    private readonly ledger: ImportLedger,
  ) {
    this.registering = new HouseholdRegistering(core)
    this.revising = new HouseholdRevising(core)
    this.families = new FamilyRevising(core)
    this.handing = new HandOverService(core)
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
    let tried: readonly Staged[] = []
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.core.database.write(async (transaction) => {
          tried = await this.withRoom(transaction, access, chunk.filter(({ place }) => !leftOut.has(place)))
          const outcomes = await this.write(transaction, access, claim, tried)
          const rows = chunk.map((row): Staged => {
            const { replaced, ...outcome } = outcomes.get(row.place) ?? {}
            return { ...row, contentCipher: null, outcome: 'STALE', ...outcome, ...(replaced === undefined ? {} : { beforeCipher: this.core.cipher.encrypt(JSON.stringify(replaced), EncryptedColumn.REPLACED_VALUES) }) }
          })
          await STAGED.upsert(transaction, rows, { replaced: ['contentCipher', 'outcome', 'householdId', 'number', 'appliedVersion', 'beforeCipher'] })
          const counts = { applied: before.applied + outcomes.size, stale: before.stale + chunk.length - outcomes.size }
          await this.ledger.progress(transaction, claim, counts)
          return counts
        })
      } catch (error) {
        const refused = [...refusedPlaces(error, tried.filter(({ kind }) => kind === 'NEW')), ...placesNobodyTook(error)]
        if (refused.length === 0 && !(isDuplicate(error) && tries < TRIES)) throw error
        for (const place of refused) leftOut.add(place)
      }
    }
  }

  /** Writes households of one village; answers what became of those that were written. */
  private async write(transaction: Transaction, access: Access, claim: Claim, rows: readonly Staged[]): Promise<Map<number, Written>> {
    const [first] = rows
    const outcomes = new Map<number, Written>()
    if (first?.villageCode === null || first === undefined) return outcomes
    const reason = reasonOf(claim.row)
    const added = rows.filter(({ kind }) => kind === 'NEW')
    const registered = await this.registering.registerMany(transaction, access, { regionCode: first.villageCode, households: added.map((row) => newHouseholdOf(this.draftOf(row), uuidv7())), reason })
    for (const [index, { household }] of registered.entries()) {
      const row = added[index]
      if (row !== undefined) outcomes.set(row.place, { outcome: 'APPLIED', householdId: household.id, number: household.number, appliedVersion: 1 })
    }
    const changed = new Map(rows.filter(({ kind, householdId }) => kind === 'CHANGED' && householdId !== null).map((row) => [row.householdId ?? '', row]))
    for (const { householdId, version, replaced } of await this.revise(transaction, access, claim, first.villageCode, [...changed.values()])) {
      const row = changed.get(householdId)
      if (row !== undefined) outcomes.set(row.place, { outcome: 'APPLIED', householdId, appliedVersion: version, replaced })
    }
    await this.assign(transaction, access, reason, rows, outcomes)
    return outcomes
  }

  /**
   * Without the households that the preview gave to a leader who has no place for them any more, or to whom whoever applies
   * may give none: those are left alone as a whole. Of a leader with room for some, the first in the sheet are taken.
   */
  private async withRoom(transaction: Transaction, access: Access, rows: readonly Staged[]): Promise<readonly Staged[]> {
    const leaders = [...new Set(rows.flatMap(({ differences }) => assignedBy(differences) ?? []))]
    if (leaders.length === 0) return rows
    // Leaders before villages, as whoever assigns by hand: otherwise the two wait for each other.
    await lockLeaders(transaction, leaders)
    const room = new Map(await this.handing.placesFree(transaction, handingOf(access), leaders))
    return rows.filter(({ differences }) => {
      const leader = assignedBy(differences)
      if (leader === null) return true
      const free = room.get(leader) ?? 0
      room.set(leader, free - 1)
      return free > 0
    })
  }

  /** Gives what was written to the leaders whom the preview named, and keeps which responsibility the import began. */
  private async assign(transaction: Transaction, access: Access, reason: string, rows: readonly Staged[], outcomes: Map<number, Written>): Promise<void> {
    const lines = rows.flatMap(({ place, differences }) => {
      const [household, to] = [outcomes.get(place)?.householdId ?? null, assignedBy(differences)]
      return household === null || to === null ? [] : [{ place, household, to }]
    })
    if (lines.length === 0) return
    const placesOf = Map.groupBy(lines, ({ to }) => to)
    const fieldOf = (of: readonly { readonly place: number }[]): readonly string[] => ['places', ...of.map(({ place }) => String(place))]
    const assignments = lines.map((line) => ({ ...line, field: { household: fieldOf([line]), to: fieldOf(placesOf.get(line.to) ?? []) } }))
    const placed = await this.handing.assignWithin(transaction, handingOf(access), assignments, reason)
    for (const { place, household } of lines) {
      const [written, assigned] = [outcomes.get(place), placed.get(household)]
      if (written !== undefined && assigned !== undefined) outcomes.set(place, { ...written, replaced: { ...written.replaced, assigned } })
    }
  }

  /** Members first, since a household whose members cannot be changed is left alone as a whole; then its own facts, as the next version. */
  private async revise(transaction: Transaction, access: Access, claim: Claim, villageCode: string, rows: readonly Staged[]): Promise<{ readonly householdId: string; readonly version: number; readonly replaced: Replaced }[]> {
    const reason = reasonOf(claim.row)
    const drafts = new Map(rows.map((row) => [row.householdId ?? '', { draft: this.draftOf(row), differences: row.differences }]))
    const requests = rows.map(({ householdId, comparedVersion }) => ({
      householdId: householdId ?? '',
      version: comparedVersion ?? 0,
      planOf: (family: Family) => {
        const of = drafts.get(householdId ?? '')
        if (of === undefined) throw new Error('A household is asked for that is not of the chunk')
        const context = appliedContextOf(this.core, of.differences, claim.row.departures)
        return planFamily(family, familyRevisionOf(this.core, of.draft, family, context), context.today)
      },
    }))
    const families = new Map((await this.families.reviseMany(transaction, access, villageCode, requests, reason)).map((family) => [family.householdId, family]))
    const revisions = [...families.values()].flatMap(({ householdId, version }) => {
      const of = drafts.get(householdId)
      return of === undefined ? [] : [{ householdId, version, revision: revisionOf(of.draft, of.differences) }]
    })
    const told = new Set([...families.values()].filter(({ plan }) => plan.steps.length > 0).map(({ householdId }) => householdId))
    return (await this.revising.reviseMany(transaction, access, villageCode, revisions, reason, told)).map(({ householdId, version, before }) => {
      const family = families.get(householdId)
      return { householdId, version, replaced: { ...before, ...(family === undefined || family.plan.steps.length === 0 ? {} : { family: replacedBy(family.before, family.plan) }) } }
    })
  }

  private draftOf({ contentCipher }: Staged): HouseholdDraft {
    return JSON.parse(this.core.cipher.decrypt(contentCipher ?? '', EncryptedColumn.IMPORTED_HOUSEHOLD)) as HouseholdDraft
  }
}

const handingOf = ({ viewer }: Access): Access => accessFor(viewer, 'household.handOver')

/** The households that cannot be given to their leader any more: somebody else has them since the preview, or the leader is gone. */
const placesNobodyTook = (error: unknown): number[] =>
  error instanceof Refusal ? error.errors.flatMap(({ field }) => (field?.[0] === 'places' ? field.slice(1).map(Number) : [])) : []

/** The new households that a refusal names by their index; all of them when the village is out of scope by now. */
const refusedPlaces = (error: unknown, added: readonly Staged[]): number[] => {
  if (error instanceof OutOfScopeError) return added.map(({ place }) => place)
  if (!(error instanceof Refusal)) return []
  return [...new Set(error.errors.flatMap(({ field }) => (field?.[0] === 'households' ? [Number(field[1])] : [])))].flatMap((index) => {
    const row = added[index]
    return row === undefined ? [] : [row.place]
  })
}

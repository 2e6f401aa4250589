import { inRange } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Statement } from '../../data/statements.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, conflict, notFound, refusal } from '../../graphql/user-error.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AttachmentService, Upload } from '../attachment/attachment-service.js'
import { MOST_ATTACHMENTS } from '../attachment/attachment-service.js'
import { sumContributions } from '../dashboard/rollup-change.js'
import type { Office, OfficeHolder } from '../notice/notice-board.js'
import { observationsNumbered } from '../region/village-numbers.js'
import type { NotedTimes } from './device-clock.js'
import { reportedAt } from './observation-anonymity.js'
import { firstStep, submissionRecord } from './observation-beginning.js'
import { dueAtOf } from './observation-clock.js'
import { ALL_OBSERVATION_COLUMNS } from './observation-columns.js'
import type { ObservationRow } from './observation-columns.js'
import { observationContribution } from './observation-figures.js'
import { OBSERVATION_SENTENCES } from './observation-messages.js'
import { numbered } from './observation-numbering.js'
import { officeNotices, officesOf } from './observation-office-notices.js'
import { hasToDoWith } from './observation-people.js'
import type { ObservationPeople } from './observation-people.js'
import type { Submission } from './observation-submission-rules.js'
import { subjectOfficeOf } from './observation-subject.js'
import { heldVillages, openVillages } from './observation-villages.js'
import type { HeldVillage } from './observation-villages.js'

const SUBMITTED = new UnscopedTable('Observation', 'an id that was used before is recognised whoever used it, and never shown to others; what is new lies in the reporter’s scope')
const STEPS = new UnscopedTable('ObservationStep', 'the first steps of observations that are checked in scope in the same transaction')

/** A submission that nothing can be said against without looking at what is stored. */
export interface Entry {
  readonly access: Access
  readonly id: string
  readonly submission: Submission
  readonly contentHash: string
  readonly times: NotedTimes
}

/** What became of a submission. `observation` is null when it was kept before and is no longer in the viewer's scope. */
export interface Submitted {
  readonly observation: ObservationRow | null
  readonly replayed: boolean
}

export type Outcome = Submitted | Refusal

type Draft = Omit<ObservationRow, 'number'>
/** What is decided of an entry before anything is written. */
type Decision = { readonly draft: Draft; readonly replayed: boolean } | { readonly keptBefore: string } | Refusal

/** A row of a village. */
interface Placed {
  readonly id: string
  readonly regionCode: string
}

/** What is read of the database, at one moment, to decide about submissions. */
interface Ground {
  readonly villages: ReadonlyMap<string, HeldVillage>
  readonly known: ReadonlyMap<string, Pick<ObservationRow, 'reporterId' | 'contentHash'>>
  readonly holders: readonly OfficeHolder[]
  readonly isInVillage: (accountId: string, regionCode: string) => boolean
  readonly subjectOffice: (accountId: string | null, regionCode: string) => ObservationRow['subjectOffice']
  /** The village of a household that an access sees. */
  readonly villageOf: (access: Access, householdId: string) => string | undefined
  /** The village of a project that an access sees. */
  readonly villageOfProject: (access: Access, projectId: string) => string | undefined
  /** The named uploads of each account, and what holds them by now. */
  readonly uploads: ReadonlyMap<string, Map<string, Upload>>
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]
const present = (values: readonly (string | null)[]): string[] => distinct(values).filter((value) => value !== null)
const isByTerritory = ({ grants }: Access, region: string): boolean => grants.some((grant) => grant.role !== 'SECTION_LEADER' && grant.range !== null && inRange(grant.range, region))
const ownHouseholds = ({ grants }: Access): string[] => grants.filter((grant) => grant.role === 'SECTION_LEADER').flatMap((grant) => grant.householdIds)
const nameOf = ({ role, regionCode }: Office): string => `${role} ${regionCode}`

/**
 * Keeps submissions in one transaction that goes to the database twice: once to hold the villages and read all that decides,
 * once to write and commit; where a village is reported from for the first time, it is opened and all is read again. Each is kept or refused on its own, in order, as if they had come one after another (C-8).
 */
export class ObservationBatch {
  constructor(
    private readonly core: Core,
    private readonly people: ObservationPeople,
    private readonly attachments: AttachmentService,
  ) {}

  /** What became of each entry, in order. What is written goes with the commit. */
  async keep(transaction: Transaction, entries: readonly Entry[]): Promise<Outcome[]> {
    const ground = await this.read(transaction, entries)
    const writes: Statement[] = []
    const decisions: Decision[] = []
    const drafts = new Map<string, { readonly draft: Draft; readonly access: Access }>()
    for (const entry of entries) {
      const decision = this.decide(entry, ground, drafts, writes)
      if (!(decision instanceof Refusal) && 'draft' in decision && !decision.replayed) drafts.set(entry.id, { draft: decision.draft, access: entry.access })
      decisions.push(decision)
    }
    const unheld = distinct([...drafts.values()].map(({ draft }) => draft.regionCode)).filter((code) => !ground.villages.has(code))
    if (unheld.length > 0) {
      await openVillages(this.core, transaction, unheld)
      // What was read of a village before it was held may have changed by now, such as who sits in its town's office.
      return this.keep(transaction, entries)
    }
    const rows = await this.write(transaction, ground, [...drafts.values()], writes)
    const before = await this.keptBefore(transaction, entries, decisions)
    return entries.map(({ id }, place): Outcome => {
      const decision = decisions[place]
      if (decision instanceof Refusal) return decision
      if (decision !== undefined && 'draft' in decision) return { observation: rows.get(id) ?? null, replayed: decision.replayed }
      return { observation: before[place] ?? null, replayed: true }
    })
  }

  private async read(transaction: Transaction, entries: readonly Entry[]): Promise<Ground> {
    const { dialect } = transaction
    const placed = entries.filter(({ access, submission }) => this.regionFault(access, submission) === null)
    const regionCodes = distinct(placed.map(({ submission }) => submission.region)).filter((code) => this.core.regions.is(code, 'VILLAGE'))
    const cadres = present(placed.map(({ submission }) => submission.cadre))
    const offices = new Map(placed.flatMap(({ submission: { region, cadre } }) => officesOf({ regionCode: region, isAboutSomebody: cadre !== null })).map((office) => [nameOf(office), office]))
    const accesses = distinct(placed.filter(({ submission }) => submission.household !== null).map(({ access }) => access))
    const projectAccesses = distinct(placed.filter(({ submission }) => submission.project !== null).map(({ access }) => access))
    const uploaders = distinct(placed.filter(({ submission }) => submission.attachments.length > 0).map(({ access }) => access.viewer.accountId))
    const [villages, known, holders, posts, charges, ...rest] = await transaction.askTogether([
      regionCodes.length === 0 ? null : heldVillages(dialect, regionCodes, this.core.rollup.year()),
      SUBMITTED.question(dialect, [{ column: 'id', in: distinct(entries.map(({ id }) => id)) }]),
      offices.size === 0 ? null : this.core.notices.officeHolders([...offices.values()]),
      cadres.length === 0 ? null : this.people.postsOf(dialect, cadres),
      cadres.length === 0 ? null : this.people.chargesOf(dialect, cadres),
      ...accesses.map((access) => {
        const named = present(placed.filter((entry) => entry.access === access).map(({ submission }) => submission.household))
        return rowsOf(this.core, 'Household', access, transaction).question({ columns: ['id', 'regionCode'], where: [{ column: 'id', in: named }] })
      }),
      ...projectAccesses.map((access) => {
        const named = present(placed.filter((entry) => entry.access === access).map(({ submission }) => submission.project))
        return rowsOf(this.core, 'Project', access, transaction).question({ columns: ['id', 'regionCode'], where: [{ column: 'id', in: named }] })
      }),
      ...uploaders.map((accountId) => {
        const named = placed.filter(({ access }) => access.viewer.accountId === accountId).flatMap(({ submission }) => submission.attachments.slice(0, MOST_ATTACHMENTS))
        return this.attachments.uploads(dialect, accountId, distinct(named))
      }),
    ])
    const places = (asked: readonly Access[], first: number): Map<Access, Map<string, string>> =>
      new Map(asked.map((access, place) => [access, new Map((rest[first + place] as Placed[] | undefined)?.map((row) => [row.id, row.regionCode]))]))
    const seen = places(accesses, 0)
    const seenProjects = places(projectAccesses, accesses.length)
    const uploads = rest.slice(accesses.length + projectAccesses.length) as Upload[][]
    return {
      villages: new Map(villages?.map((village) => [village.regionCode, village])),
      known: new Map(known.map((row) => [row.id, row])),
      holders: holders ?? [],
      isInVillage: (accountId, regionCode) => hasToDoWith(accountId, regionCode, this.core.clock.today(), posts ?? [], charges ?? []),
      subjectOffice: (accountId, regionCode) => subjectOfficeOf(regionCode, accountId, posts ?? []),
      villageOf: (access, householdId) => seen.get(access)?.get(householdId),
      villageOfProject: (access, projectId) => seenProjects.get(access)?.get(projectId),
      uploads: new Map(uploaders.map((accountId, place) => [accountId, new Map(uploads[place]?.map((upload) => [upload.id, upload]))])),
    }
  }

  private decide(entry: Entry, ground: Ground, drafts: ReadonlyMap<string, { readonly draft: Draft }>, writes: Statement[]): Decision {
    const { access, id, submission, contentHash } = entry
    const { accountId } = access.viewer
    const kept = drafts.get(id)?.draft
    const before = kept ?? ground.known.get(id)
    if (before !== undefined) {
      if (before.reporterId !== accountId || before.contentHash !== contentHash) return conflict()
      return kept === undefined ? { keptBefore: id } : { draft: kept, replayed: true }
    }
    const fault = this.regionFault(access, submission) ?? householdFault(access, submission, ground)
    if (fault !== null) return fault
    if (submission.project !== null && ground.villageOfProject(access, submission.project) !== submission.region) return notFound('project')
    if (submission.cadre !== null && !ground.isInVillage(submission.cadre, submission.region)) return notFound('cadre')
    try {
      const uploads = ground.uploads.get(accountId) ?? new Map<string, Upload>()
      writes.push(...this.attachments.holding([...uploads.values()], submission.attachments, { type: 'OBSERVATION', id, regionCode: submission.region }))
      for (const named of submission.attachments) {
        const upload = uploads.get(named.toLowerCase())
        if (upload !== undefined) uploads.set(upload.id, { ...upload, holderId: id })
      }
    } catch (error) {
      if (error instanceof Refusal) return error
      throw error
    }
    return { draft: this.draftOf(entry, ground.subjectOffice(submission.cadre, submission.region)), replayed: false }
  }

  /** The village is one that the viewer reports on; a section-level leader reports on the own households alone. */
  private regionFault(access: Access, { region, household }: Submission): Refusal | null {
    const byTerritory = isByTerritory(access, region)
    if (this.core.regions.find(region) === null || (!byTerritory && ownHouseholds(access).length === 0)) return notFound('region')
    if (byTerritory && !this.core.regions.is(region, 'VILLAGE')) return refusal('VALIDATION', OBSERVATION_SENTENCES.notAVillage, ['region'])
    return household === null && !byTerritory ? refusal('VALIDATION', OBSERVATION_SENTENCES.ownHousehold, ['household']) : null
  }

  private draftOf({ access, id, submission, contentHash, times }: Entry, subjectOffice: ObservationRow['subjectOffice']): Draft {
    const submittedAt = reportedAt(submission, toStoredInstant(this.core.clock.now()))
    return {
      id,
      kind: submission.kind,
      severity: submission.severity,
      status: 'SUBMITTED',
      regionCode: submission.region,
      householdId: submission.household,
      projectId: submission.project,
      cadreId: submission.cadre,
      subjectOffice,
      foundCadreId: null,
      foundOffice: null,
      reporterId: access.viewer.accountId,
      source: null,
      anonymous: submission.anonymous,
      text: submission.text,
      seenOn: submission.seenOn,
      latitude: submission.latitude,
      longitude: submission.longitude,
      submittedAt,
      ...times,
      dueAt: dueAtOf('SUBMITTED', { startedAt: submittedAt, acceptedAt: null, extendedTo: null }),
      extendedTo: null,
      escalatedTo: null,
      leadId: null,
      handlerId: null,
      score: null,
      reopened: false,
      version: 1,
      contentHash,
    }
  }

  private async write(transaction: Transaction, ground: Ground, drafts: readonly { readonly draft: Draft; readonly access: Access }[], holding: readonly Statement[]): Promise<Map<string, ObservationRow>> {
    if (drafts.length === 0) return new Map()
    const { dialect } = transaction
    const regionCodes = distinct(drafts.map(({ draft }) => draft.regionCode))
    const year = Number(this.core.clock.today().slice(0, 4))
    const { numbers, serials } = numbered(drafts.map(({ draft }) => draft), ground.villages, year)
    const rows: ObservationRow[] = []
    const plain: ObservationRow[] = []
    for (const { draft, access } of drafts) {
      const row = { ...draft, number: numbers.get(draft.id) ?? '' }
      rows.push(row)
      const scoped = rowsOf(this.core, 'Observation', access, transaction)
      if (scoped.surelySees(row)) plain.push(row)
      else await scoped.insert(transaction, row)
    }
    const changes = new Map(regionCodes.map((code) => [code, sumContributions(rows.filter((row) => row.regionCode === code).map(observationContribution))]))
    transaction.executeLast([
      ...observationsNumbered(dialect, serials),
      ...SUBMITTED.insertion(plain),
      ...STEPS.insertion(rows.map(firstStep)),
      ...holding,
      ...this.core.rollup.adding(dialect, changes),
      ...this.core.audit.following(dialect, new Map(regionCodes.map((code) => [code, ground.villages.get(code)?.chainEnd ?? null])), rows.map(submissionRecord)),
      ...this.core.outbox.appending(transaction, 'villageChanged', regionCodes.map((regionCode) => ({ regionCode }))),
      ...this.core.notices.posting(rows.flatMap((row) => officeNotices(row, ground.holders))),
    ])
    return new Map(rows.map((row) => [row.id, row]))
  }

  /** What was kept before this batch, as far as whoever repeats it still sees it. */
  private async keptBefore(transaction: Transaction, entries: readonly Entry[], decisions: readonly Decision[]): Promise<(ObservationRow | undefined)[]> {
    const repeated = entries.filter((_, place) => {
      const decision = decisions[place]
      return decision !== undefined && 'keptBefore' in decision
    })
    const seen = new Map<Access, Map<string, ObservationRow>>()
    for (const access of distinct(repeated.map((entry) => entry.access))) {
      const ids = repeated.filter((entry) => entry.access === access).map(({ id }) => id)
      const rows = await rowsOf(this.core, 'Observation', access, transaction).findMany({ columns: ALL_OBSERVATION_COLUMNS, where: [{ column: 'id', in: ids }] })
      seen.set(access, new Map(rows.map((row) => [row.id, row])))
    }
    return entries.map(({ access, id }) => seen.get(access)?.get(id))
  }
}

/** The household lies in the village; a section-level leader's is one of the own. */
const householdFault = (access: Access, { region, household }: Submission, { villageOf }: Ground): Refusal | null => {
  if (household === null) return null
  // MySQL compares without trailing spaces; what is stored must be the id itself.
  const village = villageOf(access, household)
  if (village === undefined || (!isByTerritory(access, region) && !ownHouseholds(access).includes(household))) return notFound('household')
  return village === region ? null : refusal('VALIDATION', OBSERVATION_SENTENCES.otherVillage, ['household'])
}

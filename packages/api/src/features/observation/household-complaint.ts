import { createHash } from 'node:crypto'
import type { OwnHousehold } from '../../access/own-household.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { inForceOn, notEndedOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, conflict, refusal } from '../../graphql/user-error.js'
import { canonicalJson } from '../../text/canonical-json.js'
import { checkClientId } from '../../text/client-id.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { cadreOn } from '../household/household-targeting.js'
import { HouseholdComplaintSteps } from './household-complaint-steps.js'
import { dueAtOf } from './observation-clock.js'
import type { ObservationKind } from './observation-codes.js'
import type { ObservationRow } from './observation-columns.js'
import { enterObservation } from './observation-entry.js'
import { OBSERVATION_SENTENCES } from './observation-messages.js'
import { contentOf, faultsOf, submissionOf } from './observation-submission-rules.js'
import { subjectOfficeOf } from './observation-subject.js'

const OBSERVATIONS = new UnscopedTable('Observation', 'complaints of the household that asks, and an id that was used before, whoever used it')
const HOUSEHOLDS = new UnscopedTable('Household', 'the household that complains')
const APPOINTMENTS = new UnscopedTable('Appointment', 'who is complained of is found by the post')

/** Whom a household complains of, in its own words: it knows no accounts. */
export const ComplaintAbout = { RESPONSIBLE_CADRE: 'RESPONSIBLE_CADRE', FIRST_SECRETARY: 'FIRST_SECRETARY', TOWN_OFFICE: 'TOWN_OFFICE', NOBODY: 'NOBODY' } as const
export type ComplaintAbout = (typeof ComplaintAbout)[keyof typeof ComplaintAbout]

/** A complaint as it was typed. */
export interface Complaint {
  readonly id: string
  readonly kind: ObservationKind
  readonly about: ComplaintAbout
  readonly text: string
}

/** How many complaints of a household may be under way at once, of those that a session shows: the bound tells of no other (4.1). */
const MOST_OPEN = 10
const ENDED = ['CLOSED', 'DECLINED'] as const

/** Takes in what a household complains of (1.10, SO-4): an observation with a source of its own, by the same clocks and steps. */
export class HouseholdComplaints {
  private readonly steps: HouseholdComplaintSteps

  constructor(private readonly core: Core) {
    this.steps = new HouseholdComplaintSteps(core)
  }

  /**
   * Keeps a complaint, or says that the same was kept before. Whoever it is about neither sees nor handles it; about the
   * town's office or somebody of it, nobody of that office does and the banner's handles it (4.1). Throws VALIDATION, CONFLICT, or STATE when too many are under way.
   */
  async submit(own: OwnHousehold, complaint: Complaint): Promise<ObservationRow> {
    const id = checkClientId(complaint.id)
    return this.core.database.write(async (transaction) => {
      const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: own.householdId }])
      if (household === null) throw refusal('STATE', OBSERVATION_SENTENCES.overtaken)
      await lockVillage(transaction, household.regionCode)
      const { cadreId, subjectOffice } = await this.subjectOf(transaction, household, complaint.about)
      const submission = submissionOf({ id, kind: complaint.kind, region: household.regionCode, household: household.id, cadre: cadreId, seenOn: this.core.clock.today(), text: complaint.text })
      const faults = faultsOf(submission, household.id, this.core.clock.today())
      if (faults.length > 0) throw new Refusal(...faults)
      const { seenOn: _day, ...content } = submission
      const contentHash = createHash('sha256').update(canonicalJson({ ...contentOf(household.id, { ...content, seenOn: '' }), ...(complaint.about === 'TOWN_OFFICE' ? { about: complaint.about } : {}) })).digest('hex')
      const before = await OBSERVATIONS.findOne(transaction, [{ column: 'id', equals: id }])
      if (before !== null) {
        if (before.reporterId !== household.id || before.contentHash !== contentHash) throw conflict()
        return before
      }
      const made = await OBSERVATIONS.findMany(transaction, [{ column: 'householdId', equals: household.id }, { column: 'source', equals: 'HOUSEHOLD' }])
      const shown = await this.steps.stepsOf(transaction, own, made)
      if (made.filter(({ id: each, status }) => shown.has(each) && !(ENDED as readonly string[]).includes(status)).length >= MOST_OPEN) throw refusal('STATE', OBSERVATION_SENTENCES.tooManyComplaints)
      const at = toStoredInstant(this.core.clock.now())
      return enterObservation(this.core, transaction, {
        id,
        kind: submission.kind,
        severity: submission.severity,
        status: 'SUBMITTED',
        regionCode: household.regionCode,
        householdId: household.id,
        projectId: null,
        cadreId,
        subjectOffice,
        foundCadreId: null,
        foundOffice: null,
        reporterId: household.id,
        source: 'HOUSEHOLD',
        anonymous: false,
        text: submission.text,
        seenOn: submission.seenOn,
        latitude: null,
        longitude: null,
        submittedAt: at,
        writtenAt: null,
        deviceAhead: null,
        dueAt: dueAtOf('SUBMITTED', { startedAt: at, acceptedAt: null, extendedTo: null }),
        extendedTo: null,
        escalatedTo: null,
        leadId: null,
        handlerId: null,
        score: null,
        reopened: false,
        version: 1,
        contentHash,
      }, { accountId: null, action: 'ownFile.complain' })
    })
  }

  /** Whom it is about: the account behind the post today, refused where nobody holds it, or the town's office as a whole. */
  private async subjectOf(transaction: Transaction, household: Row<'Household'>, about: ComplaintAbout): Promise<Pick<ObservationRow, 'cadreId' | 'subjectOffice'>> {
    if (about === 'NOBODY') return { cadreId: null, subjectOffice: null }
    if (about === 'TOWN_OFFICE') return { cadreId: null, subjectOffice: 'TOWN_OFFICE' }
    const cadreId = about === 'RESPONSIBLE_CADRE' ? cadreOn(household, this.core.clock.today()) : await this.firstSecretaryOf(transaction, household.regionCode)
    if (cadreId === null) throw refusal('VALIDATION', OBSERVATION_SENTENCES.nobodyThere, ['about'])
    const posts = await APPOINTMENTS.findMany(transaction, [{ column: 'accountId', equals: cadreId }, { column: 'role', equals: 'TOWN_OFFICE' }, notEndedOn(this.core.clock.today())])
    return { cadreId, subjectOffice: subjectOfficeOf(household.regionCode, cadreId, posts) }
  }

  private async firstSecretaryOf(transaction: Transaction, regionCode: string): Promise<string | null> {
    const [post] = await APPOINTMENTS.findMany(transaction, [{ column: 'regionCode', equals: regionCode }, { column: 'role', equals: 'FIRST_SECRETARY' }, ...inForceOn(this.core.clock.today())], { orderBy: [{ column: 'startedOn' }, { column: 'id' }], limit: 1 })
    return post?.accountId ?? null
  }
}

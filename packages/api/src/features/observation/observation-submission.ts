import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Access } from '../../access/viewer.js'
import { ancestorCode, inRange } from '../../access/territory.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { isDuplicate } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, conflict, notFound, refusal } from '../../graphql/user-error.js'
import { canonicalJson } from '../../text/canonical-json.js'
import { checkClientId } from '../../text/client-id.js'
import { toStoredInstant } from '../../time/instant.js'
import type { AttachmentService } from '../attachment/attachment-service.js'
import { nextObservationNumber } from '../region/village-numbers.js'
import { signedStep } from './observation-anonymity.js'
import { dueAtOf } from './observation-clock.js'
import { ALL_OBSERVATION_COLUMNS } from './observation-columns.js'
import type { ObservationRow } from './observation-columns.js'
import { observationContribution } from './observation-figures.js'
import type { SubmitObservationInput } from './observation-input.js'
import { OBSERVATION_SENTENCES } from './observation-messages.js'
import type { ObservationPeople } from './observation-people.js'
import { contentOf, faultsOf, submissionOf } from './observation-submission-rules.js'
import type { Submission } from './observation-submission-rules.js'

const SUBMITTED = new UnscopedTable('Observation', 'an id that was used before is recognised whoever used it, and never shown to others')
const STEPS = new UnscopedTable('ObservationStep', 'the first step of an observation that is checked in scope in the same transaction')

/** What became of a submission. `observation` is null when it was kept before and is no longer in the viewer's scope. */
export interface Submitted {
  readonly observation: ObservationRow | null
  readonly replayed: boolean
}

/** Takes in what supervisors, leaders and offices report: once for each id, however often it is sent (C-8). */
export class ObservationSubmission {
  constructor(
    private readonly core: Core,
    private readonly people: ObservationPeople,
    private readonly attachments: AttachmentService,
  ) {}

  /** Keeps a submission, or says that the same was kept before. Refuses by {@link Refusal}; then nothing is changed. */
  async submit(access: Access, input: SubmitObservationInput): Promise<Submitted> {
    const { accountId } = access.viewer
    const id = checkClientId(input.id)
    const submission = submissionOf(input)
    const faults = faultsOf(submission, accountId, this.core.clock.today())
    if (faults.length > 0) throw new Refusal(...faults)
    const contentHash = createHash('sha256').update(canonicalJson(contentOf(accountId, submission))).digest('hex')
    try {
      return await this.core.database.write((transaction) => this.keep(transaction, access, id, submission, contentHash))
    } catch (error) {
      // The same id arrived more than once at the same moment: the first to take the village's next number keeps it, and the others find it kept.
      if (!isDuplicate(error)) throw error
      return this.core.database.write((transaction) => this.keep(transaction, access, id, submission, contentHash))
    }
  }

  private async keep(transaction: Transaction, access: Access, id: string, submission: Submission, contentHash: string): Promise<Submitted> {
    const before = await SUBMITTED.findOne(transaction, [{ column: 'id', equals: id }])
    if (before !== null) {
      if (before.reporterId !== access.viewer.accountId || before.contentHash !== contentHash) throw conflict()
      return { observation: await rowsOf(this.core, 'Observation', access, transaction).findOne([{ column: 'id', equals: id }], ALL_OBSERVATION_COLUMNS), replayed: true }
    }
    await this.checkPlace(transaction, access, submission)
    if (submission.cadre !== null && !(await this.people.isInVillage(submission.cadre, submission.region, transaction))) throw notFound('cadre')
    const observation = await this.rowOf(transaction, access.viewer.accountId, id, submission, contentHash)
    await rowsOf(this.core, 'Observation', access, transaction).insert(transaction, observation)
    await this.attachments.hold(transaction, access.viewer.accountId, submission.attachments, { type: 'OBSERVATION', id, regionCode: submission.region })
    await this.tell(transaction, observation)
    return { observation, replayed: false }
  }

  /** The village is one that the viewer reports on, and the household lies in it; a section-level leader reports on the own households alone. */
  private async checkPlace(transaction: Transaction, access: Access, { region, household }: Submission): Promise<void> {
    const byTerritory = access.grants.some((grant) => grant.role !== 'SECTION_LEADER' && grant.range !== null && inRange(grant.range, region))
    const byHousehold = access.grants.filter((grant) => grant.role === 'SECTION_LEADER').flatMap((grant) => grant.householdIds)
    if (this.core.regions.find(region) === null || (!byTerritory && byHousehold.length === 0)) throw notFound('region')
    if (byTerritory && !this.core.regions.is(region, 'VILLAGE')) throw refusal('VALIDATION', OBSERVATION_SENTENCES.notAVillage, ['region'])
    if (household === null) {
      if (!byTerritory) throw refusal('VALIDATION', OBSERVATION_SENTENCES.ownHousehold, ['household'])
      return
    }
    const found = await rowsOf(this.core, 'Household', access, transaction).findOne([{ column: 'id', equals: household }], ['id', 'regionCode'])
    // MySQL compares without trailing spaces; what is stored must be the id itself.
    if (found === null || found.id !== household || (!byTerritory && !byHousehold.includes(household))) throw notFound('household')
    if (found.regionCode !== region) throw refusal('VALIDATION', OBSERVATION_SENTENCES.otherVillage, ['household'])
  }

  private async rowOf(transaction: Transaction, reporterId: string, id: string, submission: Submission, contentHash: string): Promise<ObservationRow> {
    const submittedAt = toStoredInstant(this.core.clock.now())
    const year = Number(this.core.clock.today().slice(0, 4))
    return {
      id,
      number: await nextObservationNumber(transaction, submission.region, year),
      kind: submission.kind,
      severity: submission.severity,
      status: 'SUBMITTED',
      regionCode: submission.region,
      householdId: submission.household,
      cadreId: submission.cadre,
      reporterId,
      anonymous: submission.anonymous,
      text: submission.text,
      seenOn: submission.seenOn,
      latitude: submission.latitude,
      longitude: submission.longitude,
      submittedAt,
      dueAt: dueAtOf('SUBMITTED', { startedAt: submittedAt, acceptedAt: null, extendedTo: null }),
      extendedTo: null,
      handlerId: null,
      score: null,
      reopened: false,
      version: 1,
      contentHash,
    }
  }

  private async tell(transaction: Transaction, observation: ObservationRow): Promise<void> {
    const { id, regionCode, reporterId } = observation
    await STEPS.insert(transaction, [
      { id: uuidv7(), observationId: id, regionCode, sequence: 1, status: 'SUBMITTED', at: observation.submittedAt, accountId: signedStep(observation, reporterId, true), comment: null, extendedTo: null },
    ])
    await this.core.rollup.add(transaction, regionCode, observationContribution(observation))
    await this.core.audit.record(transaction, {
      accountId: reporterId,
      action: 'observation.submit',
      subjectType: 'Observation',
      subjectId: id,
      regionCode,
      changes: [
        { field: 'status', from: null, to: 'SUBMITTED' },
        { field: 'kind', from: null, to: observation.kind },
        { field: 'severity', from: null, to: observation.severity },
      ],
    })
    await this.tellOffice(transaction, observation)
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }

  /**
   * The office whose turn it is hears of it: the town's, or the banner's where the person complained of is of the town's
   * office, which stands back as a whole (contract, "Who may do what"; dossier 4.1). Neither that person nor the reporter
   * is told, and the words name nobody, anonymous or not. A repeat of the submission tells nobody again.
   */
  private async tellOffice(transaction: Transaction, { id, number, regionCode, cadreId, reporterId }: ObservationRow): Promise<void> {
    const townStandsBack = cadreId !== null && (await this.people.isOfTownOfficeNow(transaction, cadreId, regionCode))
    const office = townStandsBack ? ({ role: 'BANNER_OFFICE', regionCode: ancestorCode(regionCode, 'BANNER') } as const) : ({ role: 'TOWN_OFFICE', regionCode: ancestorCode(regionCode, 'TOWN') } as const)
    await this.core.notices.postToOffice(transaction, office, cadreId === null ? [reporterId] : [reporterId, cadreId], { kind: 'observationSubmitted', parameters: { number }, subject: { type: 'Observation', id } })
  }
}

import { createHash } from 'node:crypto'
import type { OwnHousehold } from '../../access/own-household.js'
import { ancestorCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { unauthenticated } from '../../graphql/errors.js'
import { conflict, notFound, refusal } from '../../graphql/user-error.js'
import { canonicalJson } from '../../text/canonical-json.js'
import { checkClientId } from '../../text/client-id.js'
import { checkText, wordsIn } from '../../text/plain-text.js'
import { toStoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import type { HouseholdJudgement } from '../outcome-report/household-judgement.js'
import { codeIssuerOf } from './code-issuer.js'
import type { ConfirmOwnResultInput, RequestOwnCorrectionInput, ShowOwnWordsInput } from './own-act-type.js'
import { OWN_FILE_SENTENCES } from './own-file-messages.js'
import { OwnRows } from './own-rows.js'
import { namesHousehold } from './shown-words.js'

const HOUSEHOLDS = new UnscopedTable('Household', 'the one household whose session it is, by its id')
const REQUESTS = new UnscopedTable('CorrectionRequest', 'written for the household whose session it is; an id that was used before is recognised')
const CONFIRMATIONS = new UnscopedTable('ResultConfirmation', 'written for the household whose session it is, of a result of its own')
const REPORTS = new UnscopedTable('OutcomeReport', 'who entered the report that an outcome of the household’s own is of')
const APPOINTMENTS = new UnscopedTable('Appointment', 'whoever holds the village’s post is told')
const [measures, outcomes, persons, requests] = [new OwnRows('Measure'), new OwnRows('HouseholdOutcome'), new OwnRows('Person'), new OwnRows('CorrectionRequest')]

const LONGEST_TEXT = 2_000
const LONGEST_COMMENT = 1_000
const LONGEST_WORDS = 200
/** How many requests of a household may wait at once. */
const MOST_OPEN = 10

/** What a household does on its own page: says whether a result is so, and asks for corrections (1.10, SO-4). */
export class OwnActs {
  constructor(
    private readonly core: Core,
    private readonly judgement: HouseholdJudgement,
  ) {}

  /**
   * Keeps what the household says of a measure or an outcome of its own, once. The same said again changes nothing; something
   * else is STATE, and so is a yes in a session whose code came from whoever entered it: they could say it themselves. A line of a
   * report that waits is judged by it; where it says no, the first secretary is told. Throws VALIDATION or NOT_FOUND too.
   */
  async confirmResult(own: OwnHousehold, input: ConfirmOwnResultInput): Promise<void> {
    const comment = wordsIn(input.comment)
    if (comment !== null && checkText(comment, { min: 1, max: LONGEST_COMMENT }) !== null) throw refusal('VALIDATION', OWN_FILE_SENTENCES.comment, ['comment'])
    if (!input.agreed && comment === null) throw refusal('VALIDATION', OWN_FILE_SENTENCES.sayWhy, ['comment'])
    await this.core.database.write(async (transaction) => {
      const household = await this.hold(transaction, own)
      const where = [{ column: 'id', equals: input.result }] as const
      const [result] = input.kind === 'MEASURE' ? await measures.of(transaction, own, where) : await outcomes.of(transaction, own, where)
      if (result === undefined) throw notFound('result')
      const enteredBy = 'reportId' in result ? await this.enteredReport(transaction, result) : [result.accountId]
      const before = await CONFIRMATIONS.findOne(transaction, [{ column: 'resultId', equals: result.id }], true)
      if (before !== null) {
        if (before.agreed === input.agreed && before.comment === comment) return
        throw refusal('STATE', OWN_FILE_SENTENCES.alreadySaid, ['result'])
      }
      const issuer = input.agreed ? await codeIssuerOf(transaction, own) : null
      if (issuer !== null && enteredBy.includes(issuer)) throw refusal('STATE', OWN_FILE_SENTENCES.codeOfRecorder, ['result'])
      await CONFIRMATIONS.insert(transaction, [{ resultId: result.id, householdId: household.id, regionCode: household.regionCode, kind: input.kind, agreed: input.agreed, comment, at: this.now(), words: null, shownBy: null }])
      await this.core.audit.record(transaction, { accountId: null, action: 'ownFile.confirmResult', subjectType: 'Household', subjectId: household.id, regionCode: household.regionCode, reason: comment, changes: [{ field: 'kind', from: null, to: input.kind }, { field: 'agreed', from: null, to: String(input.agreed) }] })
      if ('reportId' in result) await this.judgement.take(transaction, result, input.agreed, await codeIssuerOf(transaction, own))
      if (!input.agreed) await this.tell(transaction, household, 'FIRST_SECRETARY', household.regionCode, 'resultDisputed')
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode: household.regionCode })
    })
  }

  /**
   * Keeps what the household asks to have corrected, and tells the town's office. The same id and content sent again is kept
   * once; other content is CONFLICT. Throws VALIDATION, or STATE when too many wait.
   */
  async requestCorrection(own: OwnHousehold, input: RequestOwnCorrectionInput): Promise<void> {
    const id = checkClientId(input.id)
    if (checkText(input.text, { min: 1, max: LONGEST_TEXT }) !== null) throw refusal('VALIDATION', OWN_FILE_SENTENCES.text, ['text'])
    const contentHash = createHash('sha256').update(canonicalJson({ household: own.householdId, topic: input.topic, text: input.text })).digest('hex')
    await this.core.database.write(async (transaction) => {
      const household = await this.hold(transaction, own)
      const before = await REQUESTS.findOne(transaction, [{ column: 'id', equals: id }])
      if (before !== null) {
        if (before.householdId !== household.id || before.contentHash !== contentHash) throw conflict()
        return
      }
      if ((await requests.of(transaction, own, [{ column: 'status', equals: 'OPEN' }])).length >= MOST_OPEN) throw refusal('STATE', OWN_FILE_SENTENCES.tooManyRequests)
      await REQUESTS.insert(transaction, [{ id, householdId: household.id, regionCode: household.regionCode, topic: input.topic, text: input.text, submittedAt: this.now(), status: 'OPEN', answer: null, answeredBy: null, answeredAt: null, version: 1, contentHash }])
      await this.core.audit.record(transaction, { accountId: null, action: 'ownFile.requestCorrection', subjectType: 'Household', subjectId: household.id, regionCode: household.regionCode, changes: [{ field: 'topic', from: null, to: input.topic }] })
      await this.tell(transaction, household, 'TOWN_OFFICE', ancestorCode(household.regionCode, 'TOWN'), 'correctionRequested')
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode: household.regionCode })
    })
  }

  /**
   * Lets the page of the enterprise show a sentence of the household beside an outcome that it confirmed, or takes that back with
   * null. Not in a session whose code came from whoever entered, confirmed or approved the outcome. It names nobody of the household and no number.
   * VALIDATION, NOT_FOUND or STATE.
   */
  async showWords(own: OwnHousehold, { result, text }: ShowOwnWordsInput): Promise<void> {
    const words = wordsIn(text)
    if (words !== null && checkText(words, { min: 1, max: LONGEST_WORDS }) !== null) throw refusal('VALIDATION', OWN_FILE_SENTENCES.words, ['text'])
    await this.core.database.write(async (transaction) => {
      const household = await this.hold(transaction, own)
      const [outcome] = await outcomes.of(transaction, own, [{ column: 'id', equals: result }])
      const said = outcome === undefined ? null : await CONFIRMATIONS.findOne(transaction, [{ column: 'resultId', equals: outcome.id }], true)
      if (outcome === undefined || said?.agreed !== true) throw notFound('result')
      if (said.words === words) return
      if (words !== null) {
        const members = await persons.of(transaction, own)
        if (namesHousehold(words, [household.headName, ...members.map(({ name }) => name)])) throw refusal('VALIDATION', OWN_FILE_SENTENCES.wordsName, ['text'])
        const issuer = await codeIssuerOf(transaction, own)
        if (issuer !== null && (await this.partiesOf(transaction, outcome)).includes(issuer)) throw refusal('STATE', OWN_FILE_SENTENCES.codeOfParty, ['result'])
      }
      await CONFIRMATIONS.update(transaction, [{ column: 'resultId', equals: outcome.id }], { words, shownBy: words === null ? null : outcome.enterpriseId })
      await this.core.audit.record(transaction, { accountId: null, action: words === null ? 'ownFile.hideWords' : 'ownFile.showWords', subjectType: 'Household', subjectId: household.id, regionCode: household.regionCode, changes: [{ field: 'words', from: said.words, to: words }, { field: 'enterprise', from: null, to: outcome.enterpriseId }] })
    })
  }

  /** Who submitted the report of an outcome, and who confirmed it for the village: whoever confirmed other lines has said nothing of it. */
  private async enteredReport(transaction: Transaction, outcome: Row<'HouseholdOutcome'>): Promise<readonly (string | null)[]> {
    const report = await REPORTS.findOne(transaction, [{ column: 'id', equals: outcome.reportId }])
    return [outcome.confirmedBy, report?.submittedBy ?? null]
  }

  /** Whoever entered or confirmed it, and whoever approved its report, whose work is praised with it. */
  private async partiesOf(transaction: Transaction, outcome: Row<'HouseholdOutcome'>): Promise<readonly (string | null)[]> {
    const report = await REPORTS.findOne(transaction, [{ column: 'id', equals: outcome.reportId }])
    return [outcome.confirmedBy, report?.submittedBy ?? null, report?.decidedBy ?? null]
  }

  /** The household's row, its village held until the transaction ends. */
  private async hold(transaction: Transaction, own: OwnHousehold): Promise<Row<'Household'>> {
    const household = await HOUSEHOLDS.findOne(transaction, [{ column: 'id', equals: own.householdId }])
    if (household === null) throw unauthenticated()
    await lockVillage(transaction, household.regionCode)
    return household
  }

  private async tell(transaction: Transaction, { id, number }: Row<'Household'>, role: 'FIRST_SECRETARY' | 'TOWN_OFFICE', regionCode: string, kind: 'resultDisputed' | 'correctionRequested'): Promise<void> {
    const posts = await APPOINTMENTS.findMany(transaction, [{ column: 'regionCode', equals: regionCode }, { column: 'role', equals: role }, ...inForceOn(this.core.clock.today())])
    await this.core.notices.post(transaction, [...new Set(posts.map(({ accountId }) => accountId))].map((accountId) => ({ accountId, kind, parameters: { number }, subject: { type: 'Household' as const, id } })))
  }

  private now(): string {
    return toStoredInstant(this.core.clock.now())
  }
}

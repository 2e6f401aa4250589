import type { Access, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { StaleRowError } from '../../data/scope-errors.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import { shanghaiDay } from '../../time/business-day.js'
import { fromStoredInstant, toStoredInstant } from '../../time/instant.js'
import type { StoredInstant } from '../../time/instant.js'
import { lockVillage } from '../dashboard/rollup-ledger.js'
import { signedStep } from './observation-anonymity.js'
import { extendedDueAt, longestExtensionDays } from './observation-clock.js'
import { ALL_OBSERVATION_COLUMNS } from './observation-columns.js'
import type { ObservationRow } from './observation-columns.js'
import { extensionRefusal } from './observation-extension-rules.js'
import type { ExtendObservationInput } from './observation-input.js'
import { keepStep } from './observation-keeping.js'
import { EXTENSION_SENTENCES, OBSERVATION_SENTENCES, textSentence } from './observation-messages.js'
import { reportingAccount } from './observation-source.js'
import { rolesOver } from './observation-roles.js'
import { LONGEST_TEXT } from './observation-submission-rules.js'

const STEPS = new UnscopedTable('ObservationStep', 'the steps of an observation that is checked in scope in the same transaction')

/** Prolongs the deadline of an observation that is being handled, once and with approval (dossier 4.1). */
export class ObservationExtension {
  constructor(private readonly core: Core) {}

  /** Prolongs it by 1 to 15 calendar days and answers the observation after it. Refuses by Refusal; then nothing is changed. */
  async extend(access: Access, { id, days, reason }: ExtendObservationInput): Promise<ObservationRow> {
    const refused = checkText(reason, { min: 1, max: LONGEST_TEXT })
    if (refused !== null) throw refusal('VALIDATION', textSentence(refused.reason, LONGEST_TEXT), ['reason'])
    const row = await rowsOf(this.core, 'Observation', access).findOne([{ column: 'id', equals: id }], ALL_OBSERVATION_COLUMNS)
    if (row === null) throw notFound('id')
    const refusedTurn = this.turnOf(access.viewer, access, row)
    if (refusedTurn !== null) throw refusal('STATE', EXTENSION_SENTENCES[refusedTurn])
    const granted = row.dueAt === null ? null : extendedDueAt(row.dueAt, days ?? longestExtensionDays, row.extendedTo !== null)
    if (granted === null || 'refused' in granted) throw refusal('VALIDATION', OBSERVATION_SENTENCES.extensionDays, ['days'])
    return this.core.database.write((transaction) => this.keep(transaction, access, row, granted.dueAt, reason))
  }

  /** Whether the viewer may prolong it now. */
  isOpenTo(viewer: Viewer, row: ObservationRow): boolean {
    return this.turnOf(viewer, viewer, row) === null
  }

  private turnOf({ accountId }: Viewer, { grants }: Pick<Access, 'grants'>, row: ObservationRow): ReturnType<typeof extensionRefusal> {
    return extensionRefusal(row, { accountId, roles: rolesOver(grants, row), now: this.now() })
  }

  private async keep(transaction: Transaction, access: Access, row: ObservationRow, dueAt: StoredInstant, reason: string): Promise<ObservationRow> {
    await lockVillage(transaction, row.regionCode)
    const changes = { dueAt, extendedTo: dueAt, escalatedTo: null }
    try {
      await rowsOf(this.core, 'Observation', access, transaction).update(transaction, row.id, changes, row.version)
    } catch (error) {
      if (error instanceof StaleRowError) throw refusal('STATE', OBSERVATION_SENTENCES.overtaken)
      throw error
    }
    const after: ObservationRow = { ...row, ...changes, version: row.version + 1 }
    const sequence = await STEPS.count(transaction, [{ column: 'observationId', equals: row.id }])
    const { accountId } = access.viewer
    await keepStep(this.core, transaction, { before: row, after, sequence: sequence + 1, at: this.now(), comment: reason, signedBy: signedStep(row, accountId, false), accountId, action: 'observation.extend', extendedTo: dueAt })
    await this.tell(transaction, accountId, after)
    return after
  }

  private async tell(transaction: Transaction, accountId: string, after: ObservationRow): Promise<void> {
    const { id, number, handlerId, dueAt } = after
    const concerned = [...new Set([reportingAccount(after), handlerId])].filter((account) => account !== null && account !== accountId) as string[]
    const dueOn = dueAt === null ? '' : shanghaiDay(fromStoredInstant(dueAt))
    await this.core.notices.post(transaction, concerned.map((account) => ({ accountId: account, kind: 'observationExtended' as const, parameters: { number, dueOn }, subject: { type: 'Observation' as const, id } })))
  }

  private now(): StoredInstant {
    return toStoredInstant(this.core.clock.now())
  }
}

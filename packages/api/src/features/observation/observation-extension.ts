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
import type { ObservationPeople } from './observation-people.js'
import { reportingAccount } from './observation-source.js'
import { rolesOver } from './observation-roles.js'
import { LONGEST_TEXT } from './observation-submission-rules.js'

const STEPS = new UnscopedTable('ObservationStep', 'the steps of an observation that is checked in scope in the same transaction')

/** Prolongs the deadline of an observation that is being handled, once and with approval (dossier 4.1). */
export class ObservationExtension {
  constructor(
    private readonly core: Core,
    private readonly people: ObservationPeople,
  ) {}

  /**
   * Prolongs it by 1 to 15 calendar days, with those of the reports that it leads that may be, each from its own deadline; answers the observation
   * after it. Refuses by Refusal; then nothing is changed.
   */
  async extend(access: Access, { id, days, reason }: ExtendObservationInput): Promise<ObservationRow> {
    const refused = checkText(reason, { min: 1, max: LONGEST_TEXT })
    if (refused !== null) throw refusal('VALIDATION', textSentence(refused.reason, LONGEST_TEXT), ['reason'])
    const row = await rowsOf(this.core, 'Observation', access).findOne([{ column: 'id', equals: id }], ALL_OBSERVATION_COLUMNS)
    if (row === null) throw notFound('id')
    const refusedTurn = await this.turnOf(access.viewer, access, row)
    if (refusedTurn !== null) throw refusal('STATE', EXTENSION_SENTENCES[refusedTurn])
    const dueAt = grantedDueAt(row, days)
    if (dueAt === null) throw refusal('VALIDATION', OBSERVATION_SENTENCES.extensionDays, ['days'])
    return this.core.database.write(async (transaction) => {
      const after = await this.keep(transaction, access, row, dueAt, reason)
      const members = await rowsOf(this.core, 'Observation', access, transaction).findMany({ columns: ALL_OBSERVATION_COLUMNS, where: [{ column: 'regionCode', equals: row.regionCode }, { column: 'leadId', equals: row.id }] })
      for (const member of members) {
        const granted = (await this.turnOf(access.viewer, access, member)) === null ? grantedDueAt(member, days) : null
        if (granted !== null) await this.keep(transaction, access, member, granted, reason)
      }
      return after
    })
  }

  /** Whether the viewer may prolong it now. */
  async isOpenTo(viewer: Viewer, row: ObservationRow): Promise<boolean> {
    return (await this.turnOf(viewer, viewer, row)) === null
  }

  private async turnOf(viewer: Viewer, { grants }: Pick<Access, 'grants'>, row: ObservationRow): Promise<ReturnType<typeof extensionRefusal>> {
    const { accountId } = viewer
    const goesWithProject = row.projectId !== null && (await this.people.goesWith(accountId, row.projectId, viewer))
    return extensionRefusal(row, { accountId, roles: rolesOver(grants, row), goesWithProject, now: this.now() })
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

/** The finish after so many more days, 15 where nothing is said; null where it is not to be had. */
const grantedDueAt = ({ dueAt, extendedTo }: ObservationRow, days: number | null | undefined): StoredInstant | null => {
  const granted = dueAt === null ? null : extendedDueAt(dueAt, days ?? longestExtensionDays, extendedTo !== null)
  return granted === null || 'refused' in granted ? null : granted.dueAt
}

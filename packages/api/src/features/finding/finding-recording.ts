import { v7 as uuidv7 } from 'uuid'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import type { Sentence } from '../../text/sentence.js'
import { checkText } from '../../text/plain-text.js'
import type { AuditChange } from '../audit/audit-trail.js'
import type { ObservationKind } from '../observation/observation-codes.js'
import type { ObservationRow } from '../observation/observation-columns.js'
import { textSentence } from '../observation/observation-messages.js'
import { hasToDoWith } from '../observation/observation-people.js'
import type { ObservationPeople } from '../observation/observation-people.js'
import { subjectOfficeOf } from '../observation/observation-subject.js'

const FINDINGS = new UnscopedTable('Finding', 'the finding of an observation that is checked in scope in the same transaction')

const SENTENCES = {
  otherVillage: { zh: '请选择同一个村的农户或项目，没有保存。', en: 'Please choose a household or project of the same village; nothing was saved.' },
  oneself: { zh: '承办人不能认定自己的问题，请由扶贫办改派他人，没有保存。', en: 'A handler cannot find against oneself; please have the office assign somebody else. Nothing was saved.' },
  ownOffice: { zh: '承办人不能认定本单位的人有问题，请由扶贫办改派他人，没有保存。', en: 'A handler cannot find against somebody of the own office; please have somebody else assigned. Nothing was saved.' },
} as const satisfies Record<string, Sentence>

const LONGEST_MEASURE = 2_000

/** What a handler says of what was found. What is left out is as it was reported; null is none, whatever was reported. */
export interface FindingDraft {
  readonly kind?: ObservationKind | null
  readonly household?: string | null
  readonly project?: string | null
  readonly cadre?: string | null
  readonly measure?: string | null
}

/** Whom a finding names, for the observation that neither reads any more. */
export type FoundSubject = Pick<ObservationRow, 'foundCadreId' | 'foundOffice'>

/** Records what was found to be true (4.1, 4.2); how far it is put right follows the observation’s steps. */
export class FindingRecording {
  constructor(
    private readonly core: Core,
    private readonly people: ObservationPeople,
  ) {}

  /**
   * Keeps the finding of an observation that was confirmed in the same transaction, and answers whom it names. A report that another leads is
   * concluded with that one alone, so that the matter counts once. Throws VALIDATION, or NOT_FOUND for what is absent or out of scope.
   */
  async record(transaction: Transaction, access: Access, observation: ObservationRow, found: string, at: string, draft: FindingDraft): Promise<FoundSubject> {
    const { accountId } = access.viewer
    const { id: observationId, regionCode } = observation
    const householdId = draft.household === undefined ? observation.householdId : draft.household
    const projectId = draft.project === undefined ? observation.projectId : draft.project
    const cadreId = draft.cadre === undefined ? observation.cadreId : draft.cadre
    if (draft.measure !== undefined && draft.measure !== null) {
      const refused = checkText(draft.measure, { min: 0, max: LONGEST_MEASURE })
      if (refused !== null) throw refusal('VALIDATION', textSentence(refused.reason, LONGEST_MEASURE), ['finding', 'measure'])
    }
    if (cadreId === accountId) throw refusal('VALIDATION', SENTENCES.oneself, ['finding', 'cadre'])
    if (typeof draft.household === 'string') await this.mustLieThere(transaction, access, 'Household', draft.household, regionCode, 'household')
    if (typeof draft.project === 'string') await this.mustLieThere(transaction, access, 'Project', draft.project, regionCode, 'project')
    const [posts, charges] = cadreId === null ? [[], []] : await transaction.askTogether([this.people.postsOf(transaction.dialect, [cadreId, accountId]), this.people.chargesOf(transaction.dialect, [cadreId])])
    if (typeof draft.cadre === 'string' && !hasToDoWith(draft.cadre, regionCode, this.core.clock.today(), posts, charges)) throw notFound('finding', 'cadre')
    const subjectOffice = cadreId === observation.cadreId ? observation.subjectOffice : subjectOfficeOf(regionCode, cadreId, posts)
    if (subjectOffice !== null && subjectOfficeOf(regionCode, accountId, posts) === subjectOffice) throw refusal('VALIDATION', SENTENCES.ownOffice, ['finding', 'cadre'])
    const kind = draft.kind ?? observation.kind
    const facts = { kind, householdId, projectId, cadreId, subjectOffice, found, measure: draft.measure ?? null, state: 'OPEN' as const, handlerId: accountId, recordedAt: at }
    const before = await FINDINGS.findOne(transaction, [{ column: 'observationId', equals: observationId }])
    if (before === null) await FINDINGS.insert(transaction, [{ id: uuidv7(), observationId, regionCode, ...facts }])
    else await FINDINGS.update(transaction, [{ column: 'id', equals: before.id }], facts)
    const changes: AuditChange[] = [{ field: 'kind', from: null, to: kind }, { field: 'household', from: null, to: householdId }, { field: 'project', from: null, to: projectId }, { field: 'account', from: null, to: cadreId }]
    await this.core.audit.record(transaction, { accountId, action: 'finding.record', subjectType: 'Observation', subjectId: observationId, regionCode, reason: draft.measure ?? null, changes: changes.filter(({ to }) => to !== null) })
    return { foundCadreId: cadreId, foundOffice: subjectOffice }
  }

  private async mustLieThere(transaction: Transaction, access: Access, entity: 'Household' | 'Project', id: string, regionCode: string, field: string): Promise<void> {
    const where = [{ column: 'id', equals: id }] as const
    const row = entity === 'Household' ? await rowsOf(this.core, 'Household', access, transaction).findOne(where, ['id', 'regionCode']) : await rowsOf(this.core, 'Project', access, transaction).findOne(where, ['id', 'regionCode'])
    if (row === null) throw notFound('finding', field)
    if (row.regionCode !== regionCode) throw refusal('VALIDATION', SENTENCES.otherVillage, ['finding', field])
  }
}

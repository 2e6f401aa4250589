import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf, stillSeen } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { StaleEdit } from '../../graphql/stale-row.js'
import { conflict, notFound, refusal, Refusal } from '../../graphql/user-error.js'
import type { Refused } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { checkText } from '../../text/plain-text.js'
import type { AuditChange } from '../audit/audit-trail.js'
import type { AuditField } from '../audit/audit-words.js'
import { changesBetween } from '../audit/changes-between.js'
import { lockVillages } from '../appointment/responsibility-change.js'
import { checkListed } from '../code-list/code-list-service.js'
import { contributionChange, NO_CONTRIBUTION } from '../dashboard/rollup-change.js'
import { enterpriseContribution } from '../linkage/linkage-figures.js'
import { addToFigures, linkagesOfEnterprise } from '../linkage/linkage-holding.js'
import { checkCreditCode } from './credit-code.js'
import { refuseEnded } from './enterprise-ended.js'
import { CREDIT_CODE_SENTENCES, ENTERPRISE_SENTENCES } from './enterprise-messages.js'
import type { RegisterEnterpriseInput, ReviseEnterpriseInput } from './enterprise-writing-input.js'

const ENTERPRISES = new UnscopedTable('Enterprise', 'an id or a credit code that was used before is recognised whoever used it; rows are changed after they were found in scope')
const LONGEST_NAME = 100

/** An enterprise as it is kept: what a person writes of it. */
type EnterpriseContent = Pick<Row<'Enterprise'>, 'name' | 'regionCode' | 'creditCode' | 'industry' | 'leadingLevel'>

/** What became of an enterprise; null where the same was kept before and is in scope no more, such as with a seat elsewhere. */
export interface KeptEnterprise {
  readonly enterprise: Row<'Enterprise'> | null
  readonly replayed: boolean
}

/** Keeps the registry of industrialised enterprises (I-19): banner and city office, each within its territory. */
export class EnterpriseWriting {
  constructor(private readonly core: Core) {}

  /** Registers an enterprise once. VALIDATION; NOT_FOUND for a seat out of reach; CONFLICT. */
  async register(access: Access, input: RegisterEnterpriseInput): Promise<KeptEnterprise> {
    const id = checkClientId(input.id)
    const content = contentOf(input, 'always')
    this.checkSeat(access, content.regionCode)
    const contentHash = contentHashOf({ by: access.viewer.accountId, ...content })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      await lockVillages(transaction, [content.regionCode])
      const before = await ENTERPRISES.findOne(transaction, [{ column: 'id', equals: id }])
      if (before !== null) {
        if (before.contentHash !== contentHash) throw conflict()
        return { enterprise: await stillSeen(this.core, 'Enterprise', access, transaction, before), replayed: true }
      }
      await this.checkCodeIsFree(transaction, content.creditCode, id)
      await checkListed(transaction, 'INDUSTRY', content.industry, null, 'industry')
      const enterprise: Row<'Enterprise'> = { id, ...content, endedOn: null, endReason: null, version: 1, contentHash }
      await rowsOf(this.core, 'Enterprise', access, transaction).insert(transaction, enterprise)
      await addToFigures(this.core, transaction, [[content.regionCode, enterpriseContribution([])]])
      await this.tell(transaction, access, 'enterprise.register', enterprise, changesBetween<EnterpriseContent>(FIELDS, null, content))
      return { enterprise, replayed: false }
    }))
  }

  /** Writes an enterprise anew. With its seat its figures move to another village. Throws StaleEdit, VALIDATION or NOT_FOUND; then nothing is changed. */
  async revise(access: Access, input: ReviseEnterpriseInput): Promise<Row<'Enterprise'>> {
    const content = contentOf(input, 'whereOnFile')
    return this.core.database.write(async (transaction) => {
      const found = await rowsOf(this.core, 'Enterprise', access, transaction).findOne([{ column: 'id', equals: input.id }], ['regionCode'])
      if (found === null) throw notFound('id')
      // Before anything is locked: a code from outside is no row of the office’s, and perhaps none at all.
      if (found.regionCode !== content.regionCode) this.checkSeat(access, content.regionCode)
      await lockVillages(transaction, [found.regionCode, content.regionCode])
      const before = await ENTERPRISES.findOne(transaction, [{ column: 'id', equals: input.id }], true)
      if (before === null) throw notFound('id')
      if (before.version !== input.version) throw new StaleEdit(before)
      refuseEnded(before, 'id')
      // Its seat lies in the office’s own territory, not a linkage of it alone.
      if (!reaches(access, before.regionCode)) throw notFound('id')
      if (before.regionCode !== content.regionCode) this.checkSeat(access, content.regionCode)
      if (content.creditCode === null && before.creditCode !== null) throw refusal('VALIDATION', ENTERPRISE_SENTENCES.codeOnFile, ['creditCode'])
      await this.checkCodeIsFree(transaction, content.creditCode, input.id)
      await checkListed(transaction, 'INDUSTRY', content.industry, before.industry, 'industry')
      const after: Row<'Enterprise'> = { ...before, ...content, version: before.version + 1 }
      await rowsOf(this.core, 'Enterprise', access, transaction).update(transaction, input.id, content, input.version)
      if (before.regionCode !== content.regionCode) {
        const contribution = enterpriseContribution(await linkagesOfEnterprise(transaction, input.id))
        await addToFigures(this.core, transaction, [[before.regionCode, contributionChange(contribution, NO_CONTRIBUTION)], [content.regionCode, contribution]])
      }
      await this.tell(transaction, access, 'enterprise.revise', after, changesBetween<EnterpriseContent>(FIELDS, before, content))
      return after
    })
  }

  private checkSeat(access: Access, regionCode: string): void {
    if (this.core.regions.find(regionCode)?.level !== 'VILLAGE' || !reaches(access, regionCode)) throw refusal('NOT_FOUND', ENTERPRISE_SENTENCES.seat, ['seat'])
  }

  private async checkCodeIsFree(transaction: Transaction, creditCode: string | null, id: string): Promise<void> {
    if (creditCode === null) return
    const known = await ENTERPRISES.findOne(transaction, [{ column: 'creditCode', equals: creditCode }])
    if (known !== null && known.id !== id) throw refusal('VALIDATION', ENTERPRISE_SENTENCES.known, ['creditCode'])
  }

  private async tell(transaction: Transaction, access: Access, action: 'enterprise.register' | 'enterprise.revise', { id, regionCode }: Row<'Enterprise'>, changes: readonly AuditChange[]): Promise<void> {
    await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action, subjectType: 'Enterprise', subjectId: id, regionCode, changes })
    await this.core.outbox.append(transaction, 'villageChanged', { regionCode })
  }
}

/**
 * What was sent, white space put right and the credit code checked; throws every fault at once as VALIDATION. An enterprise from
 * before codes were kept has none on file, and the rest of it must not wait until somebody finds its licence.
 */
const contentOf = (input: Omit<ReviseEnterpriseInput, 'id' | 'version'>, needsCode: 'always' | 'whereOnFile'): EnterpriseContent => {
  const faults: Refused[] = []
  const name = input.name.trim()
  const industry = input.industry?.trim() ?? ''
  if (checkText(name, { min: 1, max: LONGEST_NAME }) !== null) faults.push({ code: 'VALIDATION', sentence: ENTERPRISE_SENTENCES.name, field: ['name'] })
  const typed = input.creditCode?.trim() ?? ''
  const code = typed === '' && needsCode === 'whereOnFile' ? null : checkCreditCode(typed)
  if (code?.valid === false) faults.push({ code: 'VALIDATION', sentence: CREDIT_CODE_SENTENCES[code.fault], field: ['creditCode'] })
  if (faults.length > 0) throw new Refusal(...faults)
  return { name, regionCode: input.seat, creditCode: code?.valid === true ? code.normalised : null, industry: industry === '' ? null : industry, leadingLevel: input.leadingLevel ?? null }
}

const FIELDS = { name: 'name', regionCode: 'region', creditCode: 'creditCode', industry: 'industry', leadingLevel: 'leadingLevel' } as const satisfies Record<keyof EnterpriseContent, AuditField>

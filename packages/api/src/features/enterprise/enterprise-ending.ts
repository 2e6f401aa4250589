import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { StaleEdit } from '../../graphql/stale-row.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { checkText } from '../../text/plain-text.js'
import { endTokensOf } from '../access-token/token-ending.js'
import { endChiefsOf, holdChiefsOf } from '../appointment/chief-ending.js'
import { lockVillages } from '../appointment/responsibility-change.js'
import { contributionChange, NO_CONTRIBUTION } from '../dashboard/rollup-change.js'
import { enterpriseContribution } from '../linkage/linkage-figures.js'
import { addToFigures, linkagesOfEnterprise } from '../linkage/linkage-holding.js'
import { refuseEnded } from './enterprise-ended.js'
import { ENTERPRISE_SENTENCES } from './enterprise-messages.js'
import type { EndEnterpriseInput } from './enterprise-writing-input.js'
import { unsettledReportsOf } from './unsettled-reports.js'

const ENTERPRISES = new UnscopedTable('Enterprise', 'an enterprise that was found in scope in the same transaction')
const LINKAGES = new UnscopedTable('Linkage', 'the villages of an enterprise that was found in scope in the same transaction')
const LONGEST_REASON = 1_000

/** Ends enterprises (C-10, I-19): banner and city office, each for those with their seat in its territory. */
export class EnterpriseEnding {
  constructor(private readonly core: Core) {}

  /**
   * Ends an enterprise with a reason: its chiefs leave office and its keys end at once, it is counted no more and nothing new is
   * written down of it; contracts, reports, pledges and certificates stay as they are. Its contracts are ended first, each by its own
   * rule, since that settles what is owed to households, and its reports are settled, since nobody else sends or reverses one; what a household disputes later an office settles alone. Throws StaleEdit, VALIDATION, NOT_FOUND or STATE; then nothing is changed.
   */
  async end(access: Access, { id, version, reason }: EndEnterpriseInput): Promise<Row<'Enterprise'>> {
    if (checkText(reason, { min: 1, max: LONGEST_REASON }) !== null) throw refusal('VALIDATION', ENTERPRISE_SENTENCES.endReason, ['reason'])
    return this.core.database.write(async (transaction) => {
      const found = await rowsOf(this.core, 'Enterprise', access, transaction).findOne([{ column: 'id', equals: id }], ['regionCode'])
      // Its seat lies in the office’s own territory, not a linkage of it alone.
      if (found === null || !reaches(access, found.regionCode)) throw notFound('id')
      // Accounts, then villages, then the enterprise: the order of whoever appoints and reports.
      const held = await holdChiefsOf(this.core, transaction, id)
      const villages = (await LINKAGES.findMany(transaction, [{ column: 'enterpriseId', equals: id }])).map(({ regionCode }) => regionCode)
      await lockVillages(transaction, [found.regionCode, ...villages])
      const before = await ENTERPRISES.findOne(transaction, [{ column: 'id', equals: id }], true)
      if (before === null || before.regionCode !== found.regionCode) throw notFound('id')
      if (before.version !== version) throw new StaleEdit(before)
      refuseEnded(before, 'id')
      const today = this.core.clock.today()
      const linkages = await linkagesOfEnterprise(transaction, id)
      const running = linkages.filter(({ endedOn }) => endedOn === null || endedOn >= today).length
      if (running > 0) throw refusal('STATE', ENTERPRISE_SENTENCES.contractsInForce(running), ['id'])
      const unsettled = await unsettledReportsOf(transaction, id)
      if (unsettled.length > 0) throw refusal('STATE', ENTERPRISE_SENTENCES.reportsUnsettled(unsettled), ['id'])
      const told = await endChiefsOf(this.core, transaction, access, { enterpriseId: id, reason, held, notBegun: ENTERPRISE_SENTENCES.chiefToCome, meanwhile: ENTERPRISE_SENTENCES.chiefMeanwhile })
      await endTokensOf(this.core, transaction, access, id)
      const change = { endedOn: today, endReason: reason }
      await rowsOf(this.core, 'Enterprise', access, transaction).update(transaction, id, change, version)
      await addToFigures(this.core, transaction, [[before.regionCode, contributionChange(enterpriseContribution(linkages), NO_CONTRIBUTION)]])
      await this.core.notices.post(transaction, told.map((accountId) => ({ accountId, kind: 'enterpriseEnded' as const, parameters: { name: before.name, reason } })))
      await this.core.audit.record(transaction, { accountId: access.viewer.accountId, action: 'enterprise.end', subjectType: 'Enterprise', subjectId: id, regionCode: before.regionCode, reason, changes: [{ field: 'endedOn', from: null, to: today }] })
      await this.core.outbox.append(transaction, 'villageChanged', { regionCode: before.regionCode })
      return { ...before, ...change, version: version + 1 }
    })
  }
}

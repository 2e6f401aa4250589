import { accessFor } from '../../access/viewer.js'
import type { Access, Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { batched } from '../../graphql/batch.js'
import { covers, mayAnswerFor } from './linkage-actions.js'

/** A proposal as the viewer reads it. */
export type ProposalRow = Row<'LinkageProposal'>

const COLUMNS = ['id', 'linkageId', 'enterpriseId', 'regionCode', 'householdNumber', 'householdId', 'status', 'proposedBy', 'proposedAt', 'answeredBy', 'answeredAt', 'reason'] as const

/** Who was asked to join linkages, as far as the viewer sees it. */
export class LinkageProposals {
  constructor(private readonly core: Core) {}

  /** The proposals of a linkage by number, those that joined among them. */
  async ofLinkage(access: Access, linkageId: string): Promise<ProposalRow[]> {
    const load = (ids: readonly string[]): Promise<Map<string, ProposalRow[]>> => rowsOf(this.core, 'LinkageProposal', access).findByParents({ parent: 'linkageId', parentIds: ids, columns: COLUMNS, orderBy: [{ column: 'householdNumber' }, { column: 'id' }] })
    return batched<ProposalRow[]>(access, 'linkage proposals', linkageId, load, [])
  }

  /** What the viewer may do with a proposal now: answer it for the household, or take it back. */
  actions(viewer: Viewer, proposal: ProposalRow): { readonly answer: boolean; readonly withdraw: boolean } {
    const isOpen = proposal.status === 'PROPOSED'
    return { answer: isOpen && proposal.proposedBy !== viewer.accountId && mayAnswerFor(accessFor(viewer, 'linkage.confirmHousehold'), proposal), withdraw: isOpen && covers(accessFor(viewer, 'linkage.conclude'), proposal) }
  }
}

import type { OwnHousehold } from '../../access/own-household.js'
import type { Core } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { mayJoinByCodeOf } from '../linkage/linkage-actions.js'
import type { OwnLinkageType } from './own-file-type.js'
import { OwnRows } from './own-rows.js'

const LINKAGES = new UnscopedTable('Linkage', 'the linkages that the household was asked to join')
const ENTERPRISES = new UnscopedTable('Enterprise', 'names of the enterprises whose linkages the household was asked to join')
const proposals = new OwnRows('LinkageProposal')

/**
 * The linkages that the household was asked to join, the latest question first; what was taken back is none.
 * @param issuer whoever handed out the code of the session
 */
export const ownLinkages = async (core: Core, own: OwnHousehold, issuer: string | null): Promise<OwnLinkageType[]> => {
  const asked = (await proposals.of(core.database, own, [], { orderBy: [{ column: 'proposedAt', descending: true }, { column: 'id' }] })).filter(({ status }) => status !== 'WITHDRAWN')
  if (asked.length === 0) return []
  const linkages = new Map((await LINKAGES.findMany(core.database, [{ column: 'id', in: asked.map(({ linkageId }) => linkageId) }])).map((row) => [row.id, row]))
  const names = new Map((await ENTERPRISES.findMany(core.database, [{ column: 'id', in: [...new Set(asked.map(({ enterpriseId }) => enterpriseId))] }])).map(({ id, name }) => [id, name]))
  return asked.flatMap(({ id, linkageId, enterpriseId, status, proposedBy }) => {
    const linkage = linkages.get(linkageId)
    if (linkage === undefined) return []
    const { form, contract, payingRhythm, startedOn, endedOn } = linkage
    const mayAnswer = status === 'PROPOSED' && (endedOn === null || endedOn >= core.clock.today())
    return [{ id, enterprise: names.get(enterpriseId) ?? '', form, payingRhythm, startedOn, endedOn, status, mayAnswer, mayAccept: mayAnswer && mayJoinByCodeOf({ proposedBy }, issuer), contract }]
  })
}

import { accessFor, reaches } from '../../access/viewer.js'
import type { Access, Viewer } from '../../access/viewer.js'
import type { Permission } from '../../access/permissions.js'
import type { LinkageRow } from './linkage-service.js'

type Placed = Pick<LinkageRow, 'regionCode' | 'enterpriseId'>

/**
 * Whether an access writes what is of a linkage: over its village, and a chief for the own enterprise alone. A chief reads the
 * linkages of the enterprise in all villages, and writes in the own one (dossier 4.4).
 */
export const covers = ({ grants }: Access, { regionCode, enterpriseId }: Placed): boolean =>
  reaches({ grants: grants.filter((grant) => grant.role !== 'HONORARY_CHIEF' || grant.enterpriseId === enterpriseId) }, regionCode)

/** The enterprise’s chief is a party to its contracts, whatever other post the same person holds. */
const isParty = (viewer: Viewer, enterpriseId: string): boolean => accessFor(viewer, 'linkage.conclude').grants.some((grant) => grant.role === 'HONORARY_CHIEF' && grant.enterpriseId === enterpriseId)

/** The first secretary answers for a household, and never who is a party to the contract (SO-4). */
export const mayAnswerFor = (access: Access, placed: Placed): boolean => covers(access, placed) && !isParty(access.viewer, placed.enterpriseId)

/**
 * Whether a household may say yes in a session whose code an account handed out: not where that account proposed it, since it
 * could have opened the file in the household’s place (1.10). Null for a code that is gone.
 */
export const mayJoinByCodeOf = ({ proposedBy }: { readonly proposedBy: string }, issuer: string | null): boolean => issuer !== proposedBy

/** A breach of contract is found by an office over the village, and by no party. */
export const mayFindDefault = (access: Access, { regionCode, enterpriseId }: Placed): boolean =>
  reaches({ grants: access.grants.filter(({ role }) => role !== 'HONORARY_CHIEF') }, regionCode) && !isParty(access.viewer, enterpriseId)

/** What the viewer may do with a linkage now, beside reporting. */
export const linkageActions = (viewer: Viewer, linkage: Placed & Pick<LinkageRow, 'endedOn' | 'endKind'>, today: string): { readonly renew: boolean; readonly end: boolean; readonly findDefault: boolean; readonly propose: boolean; readonly removeHousehold: boolean } => {
  const holds = (permission: Permission): boolean => covers(accessFor(viewer, permission), linkage)
  const isOpen = linkage.endedOn === null || linkage.endedOn >= today
  // How it ends is written down once; a party would erase a breach with an end of its own.
  const mayEnd = isOpen && linkage.endKind === null
  return {
    renew: holds('linkage.conclude'),
    end: holds('linkage.conclude') && mayEnd,
    findDefault: mayEnd && mayFindDefault(accessFor(viewer, 'linkage.conclude'), linkage),
    propose: holds('linkage.conclude') && isOpen,
    removeHousehold: holds('linkage.removeHousehold') && isOpen,
  }
}

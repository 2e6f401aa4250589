import { accessFor, reaches } from '../../access/viewer.js'
import type { Access, Viewer } from '../../access/viewer.js'
import type { AgreementRow } from './agreement-type.js'

/** Whether an access writes agreements of a place: over it, and a chief for the own enterprise in the own village alone. */
export const writesAgreements = ({ grants }: Pick<Access, 'grants'>, { regionCode, enterpriseId }: Pick<AgreementRow, 'regionCode' | 'enterpriseId'>): boolean =>
  reaches({ grants: grants.filter((grant) => grant.role !== 'HONORARY_CHIEF' || (enterpriseId !== null && grant.enterpriseId === enterpriseId)) }, regionCode)

/** Whether the viewer may end an agreement now. */
export const mayEndAgreement = (viewer: Viewer, agreement: AgreementRow, today: string): boolean =>
  (agreement.endedOn === null || agreement.endedOn >= today) && agreement.startedOn <= today && writesAgreements(accessFor(viewer, 'agreement.record'), agreement)

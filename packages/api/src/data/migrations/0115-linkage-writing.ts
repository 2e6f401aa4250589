import { addColumn } from './add-column.js'
import { createTable } from './create-table.js'

export const AddEnterpriseLeadingLevel = addColumn(1766000800061, 'enterprise', { name: 'leadingLevel', type: 'varchar', length: 16 })
export const AddEnterpriseVersion = addColumn(1766000800062, 'enterprise', { name: 'version', type: 'int', default: 1 })
export const AddEnterpriseContentHash = addColumn(1766000800063, 'enterprise', { name: 'contentHash', type: 'varchar', length: 64 })
export const AddLinkageVersion = addColumn(1766000800064, 'linkage', { name: 'version', type: 'int', default: 1 })
export const AddLinkageRenews = addColumn(1766000800065, 'linkage', { name: 'renews', type: 'varchar', length: 36 })
export const AddLinkageEndKind = addColumn(1766000800066, 'linkage', { name: 'endKind', type: 'varchar', length: 24 })
export const AddLinkageEndReason = addColumn(1766000800067, 'linkage', { name: 'endReason', type: 'varchar', length: 1000 })
export const AddLinkageContentHash = addColumn(1766000800068, 'linkage', { name: 'contentHash', type: 'varchar', length: 64 })

/** Households that an enterprise would like in a linkage, until they said yes or no (dossier 4.4). */
export const CreateLinkageProposal = createTable(1766000800069, 'linkage_proposal', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    linkageId: { type: 'varchar', length: 36 },
    enterpriseId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    householdNumber: { type: 'varchar', length: 20 },
    householdId: { type: 'varchar', length: 36, nullable: true },
    status: { type: 'varchar', length: 16 },
    proposedBy: { type: 'varchar', length: 36 },
    proposedAt: { type: 'datetime', precision: 3 },
    answeredBy: { type: 'varchar', length: 36, nullable: true },
    answeredAt: { type: 'datetime', precision: 3, nullable: true },
    reason: { type: 'varchar', length: 1000, nullable: true },
  },
  indices: {
    linkage_proposal_linkage: { columns: ['linkageId', 'householdNumber'], unique: true },
    linkage_proposal_household: { columns: ['householdId'] },
    linkage_proposal_region: { columns: ['regionCode', 'status', 'id'] },
    linkage_proposal_enterprise: { columns: ['enterpriseId', 'status'] },
  },
})

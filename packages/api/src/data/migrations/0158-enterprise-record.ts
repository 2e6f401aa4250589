import { addColumn } from './add-column.js'
import { addIndex } from './add-index.js'
import { createTable } from './create-table.js'

/** A sentence of a household that the page of an enterprise may show, and which enterprise; null while it shows none. */
export const AddHouseholdWords = addColumn(1766000800145, 'result_confirmation', { name: 'words', type: 'varchar', length: 400 })
export const AddWordsShownBy = addColumn(1766000800146, 'result_confirmation', { name: 'shownBy', type: 'varchar', length: 36 })
export const IndexWordsShownBy = addIndex(1766000800147, 'result_confirmation', 'result_confirmation_shown', ['shownBy', 'at'])

/** Certificates of what enterprises did in a year (C-10). */
export const CreateEnterpriseCertificate = createTable(1766000800148, 'enterprise_certificate', {
  columns: {
    id: { type: 'varchar', length: 36, primary: true },
    enterpriseId: { type: 'varchar', length: 36 },
    regionCode: { type: 'varchar', length: 12 },
    year: { type: 'int' },
    number: { type: 'varchar', length: 32, unique: true },
    figures: { type: 'simple-json' },
    issuedBy: { type: 'varchar', length: 36 },
    issuedAt: { type: 'datetime', precision: 3 },
  },
  indices: {
    enterprise_certificate_enterprise: { columns: ['enterpriseId', 'year', 'issuedAt'] },
    enterprise_certificate_region: { columns: ['regionCode', 'year'] },
  },
})

import { addColumn } from './add-column.js'

/** What the uploader called a document; null for photos, and for a document that came without a name. */
export const AddAttachmentName = addColumn(1766000800181, 'attachment', { name: 'name', type: 'varchar', length: 200 })

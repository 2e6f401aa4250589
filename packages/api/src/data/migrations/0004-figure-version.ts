import { addColumn } from './add-column.js'
import { addIndex } from './add-index.js'

/** Tells remembered figures from those that have changed since. */
export const AddFigureVersion = addColumn(1766000036000, 'village_rollup', { name: 'version', type: 'int' })

/** The versions of a territory are summed from the index alone. */
export const IndexFigureVersion = addIndex(1766000037000, 'village_rollup', 'village_rollup_version', ['regionCode', 'version'])

import { addIndex } from './add-index.js'

/** Whether a reversal of a report is under way is asked with every report that is shown. */
export const IndexReportReversal = addIndex(1766000060000, 'outcome_report', 'outcome_report_reverses', ['reverses'])

import { addIndex } from './add-index.js'

/** The disputed lines of one enterprise, by which it reads what is asked about them, among the lines of a whole city. */
export const IndexOutcomeEnterprise = addIndex(1766000800244, 'household_outcome', 'household_outcome_enterprise', ['enterpriseId', 'confirmation'])

import { householdCause } from './household-cause'
import { householdCodes } from './household-codes'
import { ownPage } from './own-page'

/** All that a household's own page says, which is a bundle of its own. */
export const englishOwnPage = { household: { ...householdCodes, cause: householdCause }, ownPage } as const

import { linkageTallyOf } from './linkage-tally.js'
import { tallyOf } from './tally.js'

/** The city, counted once for all tests. */
export const city = tallyOf('city')

/** The city's enterprises and linkages, counted once for all tests. */
export const cityLinkages = linkageTallyOf('city')

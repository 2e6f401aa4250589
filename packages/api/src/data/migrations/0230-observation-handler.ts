import { addIndex } from './add-index.js'

/** What an account handles, so that what waits for it is found among the reports of a whole city. */
export const IndexObservationHandler = addIndex(1766000800230, 'observation', 'observation_handler', ['handlerId', 'status'])

import { attachment } from './attachment'
import { coveredHousehold } from './covered-household'
import { householdCodes } from './household-codes'
import { notice } from './notice'
import { observationCodes } from './observation-codes'
import { observationReport } from './observation-report'
import { ownTasks } from './own-tasks'
import { phoneLock } from './phone-lock'
import { place } from './place'
import { publicNotice } from './public-notice'
import { shell } from './shell'
import { traceCodes } from './trace-codes'
import { ui } from './ui'
import { viewer } from './viewer'
import { villageProject } from './village-project'

/** What every page may need, and all that a supervisor's own pages need. */
export const english = { attachment, coveredHousehold, household: householdCodes, notice, observation: observationCodes, observationReport, ownTasks, phoneLock, place, publicNotice, shell, trace: traceCodes, ui, viewer, villageProject } as const

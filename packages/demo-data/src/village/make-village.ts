import type { VillagePlan } from '../city/village-plan.js'
import type { IdNumberIssuer } from '../id-number.js'
import { makeActivities } from './activities.js'
import { makeInspection } from './inspection.js'
import { makeSupervision } from './supervision.js'
import { makeLookBack } from './look-back.js'
import { makeCases } from './cases.js'
import { recordCourtyard } from './courtyard.js'
import { recordFullCoverage } from './full-coverage.js'
import { recordHistory } from './history.js'
import { makeHouseholds } from './households.js'
import { makeLinkages } from './linkages.js'
import { makeObservations } from './observations.js'
import { makeProjects } from './projects.js'
import { makeReports } from './reports.js'
import { makePromises } from './promises.js'
import { recordVillageFiles } from './village-files.js'
import { Village } from './village.js'
import type { VillageRows } from './village-rows.js'

/** Adds all rows of a village. */
export function makeVillage(plan: VillagePlan, rows: VillageRows, issuer: IdNumberIssuer): void {
  const village = new Village(plan, rows, issuer)
  const households = makeHouseholds(village, makeProjects(village))
  makeReports(village, makeLinkages(village, households))
  makeObservations(village, households)
  recordHistory(village, households)
  recordFullCoverage(village)
  recordCourtyard(village)
  makePromises(village)
  recordVillageFiles(village)
  makeCases(village)
  makeLookBack(village)
  makeInspection(village)
  makeSupervision(village)
  makeActivities(village, households)
}

import type { Runner } from '../data/database.js'
import { checkAccountNameGrams } from '../features/account/account-name-grams.js'
import { checkResponsibilities } from '../features/appointment/responsibility-check.js'
import { checkRollups } from '../features/dashboard/rollup-check.js'
import { townRanges } from '../features/dashboard/rollup-rebuild.js'
import { checkHouseholds } from '../features/household/household-check.js'
import { checkNameGrams } from '../features/household/name-gram-check.js'
import { checkLinkages } from '../features/linkage/linkage-check.js'
import { checkReports } from '../features/outcome-report/report-check.js'
import type { RegionCatalogue } from '../features/region/region-catalogue.js'
import { checkVillageNumbers } from '../features/region/village-number-check.js'

/** Every stored sum, counter, place and closeness that does not agree with the facts behind it, in words; nothing when all agrees. */
export async function* faultsOfFigures(runner: Runner, regions: RegionCatalogue, today: string): AsyncGenerator<string> {
  const towns = townRanges(regions)
  yield* checkRollups(runner, regions)
  yield* checkHouseholds(runner, towns)
  yield* checkNameGrams(runner, towns)
  yield* checkAccountNameGrams(runner)
  yield* checkLinkages(runner)
  yield* checkReports(runner)
  yield* checkVillageNumbers(runner)
  yield* checkResponsibilities(runner, towns, today)
}

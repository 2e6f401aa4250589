import type { Runner } from '../../data/database.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'

/** A link that no operation can break, and the statement that finds where it is broken all the same. */
interface Rule {
  readonly says: string
  readonly sql: string
}

/** M-4: no project without its plan, no plan without its target, no measure past its household. */
const RULES: readonly Rule[] = [
  { says: 'project without a plan', sql: 'SELECT p.`id` FROM `project` p LEFT JOIN `village_plan` v ON v.`id` = p.`planId` WHERE v.`id` IS NULL' },
  { says: 'project in another village than its plan', sql: 'SELECT p.`id` FROM `project` p JOIN `village_plan` v ON v.`id` = p.`planId` WHERE v.`regionCode` <> p.`regionCode`' },
  { says: 'household plan without a household', sql: 'SELECT p.`id` FROM `household_plan` p LEFT JOIN `household` h ON h.`id` = p.`householdId` WHERE h.`id` IS NULL' },
  { says: 'household plan that is in force and not the one of its household, or the reverse', sql: 'SELECT `id` FROM `household_plan` WHERE (`endedOn` IS NULL AND (`liveHousehold` IS NULL OR `liveHousehold` <> `householdId`)) OR (`endedOn` IS NOT NULL AND `liveHousehold` IS NOT NULL)' },
  { says: 'measure of a project that does not exist', sql: 'SELECT m.`id` FROM `measure` m LEFT JOIN `project` p ON p.`id` = m.`projectId` WHERE m.`projectId` IS NOT NULL AND p.`id` IS NULL' },
  { says: 'measure of another household’s plan', sql: 'SELECT m.`id` FROM `measure` m LEFT JOIN `household_plan` p ON p.`id` = m.`planId` WHERE m.`planId` IS NOT NULL AND (p.`id` IS NULL OR p.`householdId` <> m.`householdId`)' },
  { says: 'cadre of a project that does not exist', sql: 'SELECT c.`id` FROM `project_cadre` c LEFT JOIN `project` p ON p.`id` = c.`projectId` WHERE p.`id` IS NULL' },
]

/** Every link of the trace that is broken although no operation can break it (M-4), in words. */
export async function* checkTrace(runner: Runner, regions: RegionCatalogue): AsyncGenerator<string> {
  for (const { says, sql } of RULES) for (const { id } of await runner.query<{ id: string }>(sql, [])) yield `${says}: ${id}`
  for (const { id, regionCode } of await runner.query<{ id: string; regionCode: string }>('SELECT `id`, `regionCode` FROM `village_plan`', [])) {
    if (regions.find(regionCode)?.level !== 'VILLAGE') yield `village plan without a village: ${id}`
  }
}

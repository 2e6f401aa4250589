import type { Dialect } from '../../data/database.js'
import type { TableAccess } from './statement-plan.js'

/** How much of the city a viewer answers for. */
export type Breadth = 'city' | 'banner' | 'village'

/** One access to a table, and who asked for it by what. */
export interface Access extends TableAccess {
  readonly dialect: Dialect
  readonly breadth: Breadth
  readonly sql: string
}

/** An access that is expensive and stays, with the reason. */
export interface AllowedPlan {
  readonly name: string
  readonly reason: string
  /** Where it happens. */
  readonly dialects: readonly Dialect[]
  readonly covers: (access: Access) => boolean
}

/** Tables that have a row for each division, or a few for the whole system: they do not grow. */
export const STEADY_TABLES: ReadonlySet<string> = new Set(['region', 'region_target', 'setting', 'village_rollup', 'village_counter', 'village_year', 'work_team', 'sending_unit', 'designated_assistance', 'village_plan', 'full_coverage', 'village_file', 'provincial_mean', 'courtyard_project', 'minimum_wage', 'code_list_entry', 'cooperation_agreement'])

const isCount = (sql: string): boolean => sql.startsWith('SELECT COUNT(*)')

/** Every exception; the test fails as well when one is needed no more. */
export const ALLOWED_PLANS: readonly AllowedPlan[] = [
  {
    name: 'a total over a banner or the city',
    reason: 'A total counts all that it counts. Where that is a seventh of a table or more, reading through costs the optimizer no more than an index does: 130,000 households in 0.03 s.',
    dialects: ['mysql', 'sqlite'],
    covers: ({ whole, sql, breadth }) => whole && breadth !== 'village' && isCount(sql),
  },
  {
    name: 'enterprises by seat or linkage',
    reason: 'Two ways of seeing an enterprise joined by OR, which no single index serves. A prefecture has some 800 of them, read in 0.004 s.',
    dialects: ['mysql', 'sqlite'],
    covers: ({ whole, sorted, table, sql }) => (whole || sorted) && sql.includes('FROM `enterprise`') && (table === 'enterprise' || table === 'linkage'),
  },
  {
    name: 'accounts by name',
    reason: 'Asked by those who keep accounts alone, of some 10,000 that are known by their appointments, which an order by name cannot follow: 0.03 s.',
    dialects: ['mysql', 'sqlite'],
    covers: ({ whole, sorted, table, sql }) => (whole || sorted) && sql.includes('FROM `account`') && (table === 'account' || table === 'appointment'),
  },
  {
    name: 'appointments, the latest first',
    reason: 'Asked by those who keep appointments alone; some 10,000, sorted in 0.01 s.',
    dialects: ['mysql', 'sqlite'],
    covers: ({ whole, sorted, table }) => (whole || sorted) && table === 'appointment',
  },
  {
    name: 'observations, the newest first',
    reason:
      'Those of the territory are sorted: 18,000 of the whole city in 0.03 s, of a banner in 0.003 s. An index by moment alone would be one more to write with every report, and the optimizer walks it through the whole city where a filter finds little.',
    dialects: ['mysql', 'sqlite'],
    covers: ({ whole, sorted, table, sql, breadth }) => table === 'observation' && sql.includes('FROM `observation`') && (sorted || (whole && breadth === 'city')),
  },
  {
    name: 'findings, the newest first',
    reason: 'Those of the territory, or of ten households, are sorted: a part of the observations, some thousands a year in the whole city.',
    dialects: ['mysql', 'sqlite'],
    covers: ({ whole, sorted, table, breadth }) => table === 'finding' && (sorted || (whole && breadth === 'city')),
  },
  {
    name: 'linkages, outcome reports and cases, the latest first',
    reason: 'Those of the territory are sorted: 2,900 linkages, 2,500 reports, a few thousand cases and some draws a year of the whole city in 0.005 s.',
    dialects: ['mysql', 'sqlite'],
    covers: ({ whole, sorted, table, breadth }) => (table === 'linkage' || table === 'outcome_report' || table === 'register_case' || table === 'exit_test' || table === 'look_back' || table === 'inspection') && (sorted || (whole && breadth === 'city')),
  },
  {
    name: 'files that may be one household’s, the likeliest first',
    reason: 'Those of the territory are sorted: a few hundred of the whole city.',
    dialects: ['mysql', 'sqlite'],
    covers: ({ whole, sorted, table, breadth }) => table === 'duplicate_pair' && (sorted || (whole && breadth !== 'village')),
  },
  {
    name: 'imports, the latest first',
    reason: 'Those of the territory are sorted. An office brings a few sheets a month, so that a city has some thousands in ten years.',
    dialects: ['mysql', 'sqlite'],
    covers: ({ whole, sorted, table, breadth }) => table === 'register_import' && (sorted || (whole && breadth === 'city')),
  },
  {
    name: 'the trail on the embedded database',
    reason: 'The regions of the auditor and what has no region are two ranges joined by OR, whose ids SQLite sorts: 70,000 entries in 0.1 s. MariaDB walks the primary key instead.',
    dialects: ['sqlite'],
    covers: ({ dialect, sorted, table }) => dialect === 'sqlite' && sorted && table === 'audit_entry',
  },
  {
    name: 'households of a section-level leader or an honorary chief',
    reason: 'Ten, or those of the enterprise’s linkages, found by their ids and sorted.',
    dialects: ['mysql', 'sqlite'],
    covers: ({ whole, sorted, table, sql }) => sorted && !whole && table === 'household' && /`household`\.`id` IN \((?:\?|SELECT)/.test(sql),
  },
  {
    name: 'section-level leaders with room',
    reason: 'Asked by those who keep appointments alone, when households are handed over: counts the households of each.',
    dialects: ['mysql'],
    covers: ({ whole, table, sql }) => whole && table === 'responsibility' && sql.includes('FROM `appointment`'),
  },
  {
    name: 'households of each section-level leader of the city',
    reason: 'Asked by the city’s office and auditor alone, of everything that they count: 39,800 rows in 0.03 s.',
    dialects: ['mysql'],
    covers: ({ whole, table, sql, breadth }) => whole && breadth === 'city' && table === 'responsibility' && sql.includes('GROUP BY `responsibility`.`appointmentId`'),
  },
  {
    name: 'what households ask to have corrected',
    reason: 'Those of the territory, or of ten households, are sorted: some hundreds a year in the whole city.',
    dialects: ['mysql', 'sqlite'],
    covers: ({ whole, sorted, table }) => sorted && !whole && table === 'correction_request',
  },
  {
    name: 'plans without a project, projects without a cadre',
    reason: 'The server reads the other side once in place of a look for each: some thousands of projects in a city, a few to a village and year.',
    dialects: ['mysql'],
    covers: ({ whole, table, sql }) => whole && ((table === 'project_cadre' && sql.includes('`project_cadre_of_project`')) || (table === 'project' && sql.includes('`project_of_village_plan`'))),
  },
]

import type { CodeRange } from '../../access/territory.js'
import type { Runner } from '../../data/database.js'
import type { EntityName, Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { earlierEnd } from '../../time/intervals.js'
import { HOUSEHOLD_FACT_COLUMNS, householdContribution } from '../household/household-figures.js'
import { enterpriseContribution, linkageContribution, linkedHouseholdContribution, workTeamContribution } from '../linkage/linkage-figures.js'
import { observationContribution } from '../observation/observation-figures.js'
import { reportContribution } from '../outcome-report/report-figures.js'
import { sumContributions } from './rollup-change.js'
import type { Contribution } from './rollup-change.js'

const REASON = 'a recount reads every fact of the system'

/** Reads only the named columns of all rows in a range of villages; facts are many, so nothing else is read. */
const factsOf = async <Name extends EntityName>(database: Runner, table: string, columns: readonly (keyof Row<Name> & string)[], from: string, below: string): Promise<Row<Name>[]> =>
  database.query<Row<Name>>(`SELECT ${columns.map((column) => `\`${column}\``).join(',')} FROM \`${table}\` WHERE \`regionCode\` >= ? AND \`regionCode\` < ?`, [from, below])

const gathered = <T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group === undefined) groups.set(key(row), [row])
    else group.push(row)
  }
  return groups
}

/**
 * Counts every village's figures anew from the facts, a town at a time, so that memory stays small. Yields villages
 * with any fact.
 */
export async function* recountVillages(database: Runner, towns: readonly CodeRange[]): AsyncGenerator<{ regionCode: string; contribution: Contribution }> {
  const linkagesByEnterprise = gathered(await new UnscopedTable('Linkage', REASON).findMany(database, []), (linkage) => linkage.enterpriseId)
  for (const { from, below } of towns) {
    const found = new Map<string, Contribution[]>()
    const add = (regionCode: string, contribution: Contribution): void => {
      const list = found.get(regionCode)
      if (list === undefined) found.set(regionCode, [contribution])
      else list.push(contribution)
    }
    for (const row of await factsOf<'Household'>(database, 'household', ['regionCode', ...HOUSEHOLD_FACT_COLUMNS], from, below)) add(row.regionCode, householdContribution(row))
    for (const row of await factsOf<'Observation'>(database, 'observation', ['regionCode', 'status', 'dueAt'], from, below)) add(row.regionCode, observationContribution(row))
    for (const row of await factsOf<'OutcomeReport'>(database, 'outcome_report', ['regionCode', 'status', 'reverses', 'reversedBy', 'confirmedTotal'], from, below)) add(row.regionCode, reportContribution(row))
    const linkages = await factsOf<'Linkage'>(database, 'linkage', ['id', 'regionCode', 'startedOn', 'endedOn', 'closeness'], from, below)
    for (const row of linkages) add(row.regionCode, linkageContribution(row))
    const linkageById = new Map(linkages.map((linkage) => [linkage.id, linkage]))
    const memberships = gathered(await factsOf<'LinkageHousehold'>(database, 'linkage_household', ['linkageId', 'householdId', 'regionCode', 'joinedOn', 'leftOn'], from, below), (row) => row.householdId)
    for (const rows of memberships.values()) {
      const [first] = rows
      if (first === undefined) continue
      add(first.regionCode, linkedHouseholdContribution(rows.map((row) => ({ from: row.joinedOn, until: earlierEnd(row.leftOn, linkageById.get(row.linkageId)?.endedOn ?? null) }))))
    }
    for (const row of await factsOf<'Enterprise'>(database, 'enterprise', ['id', 'regionCode', 'endedOn'], from, below)) if (row.endedOn === null) add(row.regionCode, enterpriseContribution(linkagesByEnterprise.get(row.id) ?? []))
    for (const [regionCode, teams] of gathered(await factsOf<'WorkTeam'>(database, 'work_team', ['regionCode', 'startedOn', 'endedOn'], from, below), (team) => team.regionCode)) add(regionCode, workTeamContribution(teams))
    for (const [regionCode, contributions] of found) yield { regionCode, contribution: sumContributions(contributions) }
  }
}

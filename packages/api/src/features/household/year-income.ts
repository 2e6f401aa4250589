import type { Row } from '../../data/entities.js'
import type { YearIncomeType } from './household-type.js'
import { netOf, totalOf, transferOf } from './income-parts.js'
import { LivelihoodZone } from './living-conditions.js'
import { povertyLine } from './poverty-line.js'

const zoneOf = ({ living }: Pick<Row<'Household'>, 'living'>): LivelihoodZone | null => Object.values(LivelihoodZone).find((zone) => zone === living?.livelihoodZone) ?? null

/** The line of a year by which a household is measured: by its own standard and zone, fen per person; null where none is known (2.5). */
export const householdLine = ({ standard, living }: Pick<Row<'Household'>, 'standard' | 'living'>, year: number): number | null => povertyLine({ standard, year, basis: 'STATISTICAL', zone: zoneOf({ living }) })

/** An income of a year beside the line that the household is measured by, and with the sums of its parts (2.5). */
export const yearIncomeOf = (household: Pick<Row<'Household'>, 'standard' | 'living'>, { year, netPerCapita, parts }: Pick<Row<'HouseholdIncome'>, 'year' | 'netPerCapita' | 'parts'>): YearIncomeType => ({
  year,
  netPerCapita,
  line: householdLine(household, year),
  parts: parts === null ? null : { ...parts, transfer: transferOf(parts), total: totalOf(parts), net: netOf(parts) },
})

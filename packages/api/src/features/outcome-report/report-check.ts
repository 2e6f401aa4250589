import type { Runner } from '../../data/database.js'

interface Sums {
  readonly number: string
  readonly total: number
  readonly confirmedTotal: number
  readonly lines: number
  readonly confirmed: number
}

/** Every report whose totals are not the sums of its lines, in words; fen. */
export async function* checkReports(runner: Runner): AsyncGenerator<string> {
  const rows = await runner.query<Sums>(
    "SELECT r.`number`, r.`total`, r.`confirmedTotal`, COALESCE(SUM(o.`amount`), 0) AS `lines`, COALESCE(SUM(CASE WHEN o.`confirmation` = 'CONFIRMED' THEN o.`amount` ELSE 0 END), 0) AS `confirmed` " +
      'FROM `outcome_report` r LEFT JOIN `household_outcome` o ON o.`reportId` = r.`id` GROUP BY r.`id`, r.`number`, r.`total`, r.`confirmedTotal` ' +
      "HAVING r.`total` <> COALESCE(SUM(o.`amount`), 0) OR r.`confirmedTotal` <> COALESCE(SUM(CASE WHEN o.`confirmation` = 'CONFIRMED' THEN o.`amount` ELSE 0 END), 0)",
  )
  for (const { number, total, confirmedTotal, lines, confirmed } of rows) {
    yield `report ${number}: the totals are ${total} and ${confirmedTotal} fen and should be ${Number(lines)} and ${Number(confirmed)}`
  }
}

import type { Pool } from 'mysql2/promise'
import { rowsOf } from './database.ts'

const PAGE = 'SELECT id, number, headName, size, netIncome AS netIncomePerCapita FROM household WHERE regionCode = ? AND mainCause = ? ORDER BY netIncome, id LIMIT 50'
const TOTAL = 'SELECT COUNT(*) AS total FROM household WHERE regionCode = ? AND mainCause = ?'

/** W2: 50 households of a village by income with one cause, and the total. */
export const villageList = async (pool: Pool, village: string, cause: string): Promise<string> => {
  const [nodes, total] = await Promise.all([rowsOf(pool, PAGE, [village, cause]), rowsOf(pool, TOTAL, [village, cause])])
  return JSON.stringify({ data: { households: { totalCount: total[0]?.['total'], nodes } } })
}

const PREFIX = 'SELECT id, number, headName, size, status FROM household WHERE regionCode >= ? AND regionCode < ? AND headName LIKE ? ORDER BY regionCode, number LIMIT 20'

/** W5: the first 20 households of a banner whose head's name holds a text. */
export const nameSearch = async (pool: Pool, from: string, below: string, text: string): Promise<string> => {
  const nodes = await rowsOf(pool, PREFIX, [from, below, `%${text}%`])
  return JSON.stringify({ data: { households: { nodes } } })
}

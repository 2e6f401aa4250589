import type { Pool } from 'mysql2/promise'
import { BANNER_QUESTIONS } from '../workloads/banner-questions.ts'
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

/** W7: the first 50 households of a banner by one of the questions, and the total. */
export const bannerList = async (pool: Pool, from: string, below: string, place: number): Promise<string> => {
  const question = BANNER_QUESTIONS[place]
  if (question === undefined) throw new Error(`There is no question ${place}.`)
  const where = `regionCode >= ? AND regionCode < ? AND ${question.where}`
  const values = [from, below, ...question.values]
  const [nodes, total] = await Promise.all([
    rowsOf(pool, `SELECT id, number, headName, size, netIncome AS netIncomePerCapita FROM household WHERE ${where} ORDER BY ${question.order} LIMIT 50`, values),
    rowsOf(pool, `SELECT COUNT(*) AS total FROM household WHERE ${where}`, values),
  ])
  return JSON.stringify({ data: { households: { totalCount: total[0]?.['total'], nodes } } })
}

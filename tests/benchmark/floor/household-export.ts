import type { ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { Pool } from 'mysql2/promise'
import { rowsOf } from './database.ts'
import type { Row, Value } from './database.ts'

const TODAY = '2015-12-31'
const BATCH = 5_000
const HEAD = '\uFEFF户号,户主,嘎查村,组,状态,人口,主要致贫原因,人均纯收入（元）,精准到户,包扶责任人,最近走访\r\n'
const COLUMNS = 'h.id, h.regionCode, h.number, h.headName, r.name AS village, h.groupName, h.status, h.size, h.mainCause, h.netIncome, h.measureCount, h.cadreAccountId, h.cadreStartedOn, h.cadreEndedOn, a.name AS cadre, h.lastVisitedOn'
/** In the order of the index from the first: left to itself, MariaDB begins with the regions of a large banner and sorts all that is left of it for every page. */
const PAGE = `SELECT STRAIGHT_JOIN ${COLUMNS} FROM household h JOIN region r ON r.code = h.regionCode LEFT JOIN account a ON a.id = h.cadreAccountId
  WHERE h.regionCode >= ? AND h.regionCode < ? AND (h.regionCode > ? OR (h.regionCode = ? AND h.number > ?)) ORDER BY h.regionCode, h.number LIMIT ${BATCH}`

const WORDS: Readonly<Record<string, string>> = {
  NOT_EXITED: '未脱贫', PRE_EXIT: '预脱贫', EXITED: '已脱贫', RETURNED: '返贫', CANCELLED: '注销',
}
const CAUSES: Readonly<Record<string, string>> = {
  ILLNESS: '因病', DISABILITY: '因残', SCHOOLING: '因学', DISASTER: '因灾', LACK_LAND: '缺土地', LACK_WATER: '缺水', LACK_SKILL: '缺技术', LACK_LABOUR: '缺劳力', LACK_FUNDS: '缺资金', POOR_TRANSPORT: '交通条件落后', LACK_MOTIVATION: '自身发展动力不足', OTHER: '其他',
}

const cell = (value: Value | undefined): string => {
  const text = value === null || value === undefined ? '' : String(value)
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const inCharge = (row: Row): boolean => {
  const [from, until] = [row['cadreStartedOn'] ?? null, row['cadreEndedOn'] ?? null]
  return row['cadreAccountId'] !== null && from !== null && from <= TODAY && (until === null || until >= TODAY)
}

const missing = (row: Row): string => {
  const gaps = [Number(row['size']) > 0 ? '' : '人', row['mainCause'] === null ? '因' : '', Number(row['measureCount']) > 0 ? '' : '策', inCharge(row) ? '' : '责'].filter((gap) => gap !== '')
  return gaps.length === 0 ? '完整' : `缺：${gaps.join('、')}`
}

const line = (row: Row): string =>
  [
    row['number'], row['headName'], row['village'], row['groupName'], WORDS[String(row['status'])] ?? '', row['size'], CAUSES[String(row['mainCause'])] ?? '',
    row['netIncome'] === null ? '' : Number(row['netIncome']) / 100, missing(row), inCharge(row) ? (row['cadre'] ?? null) : null, row['lastVisitedOn'],
  ]
    .map(cell)
    .join(',')

/** W6: the households of a banner as lines of a table, in batches, so that memory does not grow. */
export const householdExport = async (pool: Pool, from: string, below: string, response: ServerResponse): Promise<void> => {
  response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' })
  response.write(HEAD)
  let [village, number]: [Value, Value] = [from, '']
  for (;;) {
    // The range begins in the village where the last page ended: compared as a pair alone, each page would read all pages before it.
    const rows = await rowsOf(pool, PAGE, [village, below, village, village, number])
    if (!response.write(rows.map((row) => `${line(row)}\r\n`).join(''))) await once(response, 'drain')
    const end = rows.at(-1)
    if (rows.length < BATCH || end === undefined) break
    village = end['regionCode'] ?? ''
    number = end['number'] ?? ''
  }
  response.end()
}

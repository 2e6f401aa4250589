/**
 * The floor: a bare handler over the same database, one process, the least SQL that gives the same JSON for the same
 * viewer. It checks nobody's session; what it leaves out is what the API is measured for.
 */
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { cityDashboard } from './city-dashboard.ts'
import { openPool } from './database.ts'
import { householdExport } from './household-export.ts'
import { bannerList, nameSearch, villageList } from './household-lists.ts'
import { leaderHome } from './leader-home.ts'
import { submission } from './submission.ts'
import type { FloorSubmission } from './submission.ts'

const pool = openPool(process.env['DATABASE_URL'] ?? '', 10)
const writers = openPool(process.env['DATABASE_URL'] ?? '', 16)

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = []
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(request.url ?? '/', 'http://floor')
  const given = (name: string): string => url.searchParams.get(name) ?? ''
  if (url.pathname === '/W6') return householdExport(pool, given('from'), given('below'), response)
  const json =
    url.pathname === '/W1' ? await leaderHome(pool, given('account'))
    : url.pathname === '/W2' ? await villageList(pool, given('village'), given('cause'))
    : url.pathname === '/W3' ? await cityDashboard(pool)
    : url.pathname === '/W4' ? await submission(writers, JSON.parse(await bodyOf(request)) as FloorSubmission)
    : url.pathname === '/W5' ? await nameSearch(pool, given('from'), given('below'), given('text'))
    : url.pathname === '/W7' ? await bannerList(pool, given('from'), given('below'), Number(given('question')))
    : '{}'
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(json) })
  response.end(json)
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    if (response.headersSent) response.destroy()
    else response.writeHead(500).end()
  })
})
server.listen(Number(process.env['PORT']), '127.0.0.1')
process.on('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
  void pool.end()
  void writers.end()
})

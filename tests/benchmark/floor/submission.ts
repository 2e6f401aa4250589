import { createHash, createHmac, randomUUID } from 'node:crypto'
import type { Pool, PoolConnection } from 'mysql2/promise'
import { format } from 'mysql2/promise'
import type { Row, Value } from './database.ts'

/** What a supervisor sends. */
export interface FloorSubmission {
  readonly id: string
  readonly account: string
  readonly region: string
  readonly kind: string
  readonly seenOn: string
  readonly text: string
}

const LOCK = 'SELECT c.observationYear, c.observations, a.sequence, a.hash FROM village_counter c LEFT JOIN audit_chain a ON a.chain = c.regionCode WHERE c.regionCode = ? FOR UPDATE'
const COUNT = 'UPDATE village_counter SET observationYear = ?, observations = ? WHERE regionCode = ?'
const OBSERVATION = `INSERT INTO observation (id, number, kind, severity, status, regionCode, householdId, cadreId, reporterId, anonymous, text, seenOn, latitude, longitude, submittedAt, dueAt, handlerId, score, reopened, version, contentHash)
  VALUES (?, ?, ?, 'NORMAL', 'SUBMITTED', ?, NULL, NULL, ?, 0, ?, ?, NULL, NULL, ?, ?, NULL, NULL, 0, 1, ?)`
const STEP = "INSERT INTO observation_step (id, observationId, regionCode, sequence, status, at, accountId, comment) VALUES (?, ?, ?, 1, 'SUBMITTED', ?, ?, NULL)"
const ROLLUP = 'UPDATE village_rollup SET observations = observations + 1, observationsOpen = observationsOpen + 1, observationsToTriage = observationsToTriage + 1, version = COALESCE(version, 0) + 1 WHERE regionCode = ?'
const TURN = "INSERT INTO village_turn (kind, regionCode, day, delta) VALUES ('OBSERVATION_OVERDUE', ?, ?, 1) ON DUPLICATE KEY UPDATE delta = delta + 1"
const ENTRY = `INSERT INTO audit_entry (id, chain, sequence, at, accountId, action, subjectType, subjectId, regionCode, reason, changes, previousHash, hash)
  VALUES (?, ?, ?, ?, ?, 'observation.submit', 'Observation', ?, ?, NULL, ?, ?, ?)`
const HEAD = 'INSERT INTO audit_chain (chain, sequence, hash, seal) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE sequence = VALUES(sequence), hash = VALUES(hash), seal = VALUES(seal)'
const NOTICE = `INSERT INTO notice (id, accountId, at, kind, parameters, subjectType, subjectId, readAt)
  SELECT CONCAT(?, SUBSTR(CONCAT('000000000000', ROW_NUMBER() OVER (ORDER BY holder.accountId)), -12)), holder.accountId, ?, 'observationSubmitted', ?, 'Observation', ?, NULL
  FROM (SELECT DISTINCT accountId FROM appointment WHERE regionCode = ? AND role = 'TOWN_OFFICE' AND startedOn <= ? AND (endedOn IS NULL OR endedOn >= ?)) AS holder
  JOIN account ON account.id = holder.accountId AND account.disabledAt IS NULL AND holder.accountId <> ?`
const EVENT = "INSERT INTO outbox_event (id, at, kind, regionCode, payload) VALUES (?, ?, 'villageChanged', ?, '{\"accountId\":null}')"

const YEAR = 2015
const TODAY = '2015-12-31'
const DUE = '2016-01-05 15:59:59.999'
const OVERDUE_FROM = '2016-01-06'
const seal = (text: string): string => createHmac('sha256', 'floor').update(text).digest('hex')

const written = async (connection: PoolConnection, submission: FloorSubmission): Promise<string> => {
  const { id, account, region, kind, seenOn, text } = submission
  const [answers] = await connection.query(`START TRANSACTION;${format(LOCK, [region])}`)
  const held = (answers as [unknown, Row[]])[1][0]
  const serial = held?.['observationYear'] === YEAR ? Number(held['observations']) + 1 : 1
  const number = `O${region}-${YEAR}-${String(serial).padStart(4, '0')}`
  const at = new Date().toISOString().slice(0, 23).replace('T', ' ')
  const sequence = Number(held?.['sequence'] ?? 0) + 1
  const previous = String(held?.['hash'] ?? '0'.repeat(64))
  const changes = JSON.stringify([{ field: 'status', from: null, to: 'SUBMITTED' }, { field: 'kind', from: null, to: kind }, { field: 'severity', from: null, to: 'NORMAL' }])
  const entry = randomUUID()
  const hash = seal(`${previous}${entry}${region}${sequence}${at}${account}${id}${changes}`)
  const content = createHash('sha256').update(JSON.stringify(submission)).digest('hex')
  const writes: [string, Value[]][] = [
    [COUNT, [YEAR, serial, region]],
    [OBSERVATION, [id, number, kind, region, account, text, seenOn, at, DUE, content]],
    [STEP, [randomUUID(), id, region, at, account]],
    [ROLLUP, [region]],
    [TURN, [region, OVERDUE_FROM]],
    [ENTRY, [entry, region, sequence, at, account, id, region, changes, previous, hash]],
    [HEAD, [region, sequence, hash, seal(`head${region}${sequence}${hash}`)]],
    [EVENT, [randomUUID(), at, region]],
    [NOTICE, [randomUUID().slice(0, 24), at, JSON.stringify({ number }), id, `${region.slice(0, 9)}000`, TODAY, TODAY, account]],
  ]
  // All that is written goes in one packet with what keeps it; the server stops at the first statement that it refuses.
  await connection.query([...writes.map(([sql, values]) => format(sql, values)), 'COMMIT'].join(';'))
  return JSON.stringify({ data: { submitObservation: { observation: { id, status: 'SUBMITTED' }, replayed: false, userErrors: [] } } })
}

/** W4: an observation with its step, figures, trail, event and notices, in one durable transaction that goes to the database twice. */
export const submission = async (pool: Pool, body: FloorSubmission): Promise<string> => {
  const connection = await pool.getConnection()
  try {
    return await written(connection, body)
  } catch (error) {
    await connection.query('ROLLBACK')
    throw error
  } finally {
    connection.release()
  }
}

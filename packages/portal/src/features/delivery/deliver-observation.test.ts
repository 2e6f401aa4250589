import { expect, test } from 'vitest'
import { deliverObservation, wordsOf } from './deliver-observation'
import type { WaitingReport } from './waiting-report'

const draft = { id: '0151f69f-1700-7000-8000-000000000001', text: '新打的井又抽不上水' }
const input = { id: draft.id, kind: 'PROJECT', region: '150525100202', seenOn: '2015-12-31', text: draft.text, attachments: ['p1', 'p2'] } as const
const report: WaitingReport = {
  form: 1, id: draft.id, sequence: 1, words: wordsOf({ input: { ...input, attachments: [...input.attachments] }, draft }), title: '', photos: [], writtenAt: '2026-05-01T08:00:00.000Z',
  state: 'WAITING', failures: 0, faults: 0, regrets: 0, pause: null, reasons: [], number: null, deliveredAt: null,
}

const answered = async (status: number, body: unknown, headers: Record<string, string> = {}) =>
  deliverObservation({ accountId: 'a', language: () => 'zh-CN', fetch: () => Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers })) }, report)
const submitted = (observation: unknown, replayed: boolean, userErrors: readonly unknown[] = []) => answered(200, { data: { submitObservation: { observation, replayed, userErrors } } })

test('what is sent was fixed when the report was finished, beside the clock of the device and the account that it is of', async () => {
  let sent: { address: string; init: RequestInit } | null = null
  const sender = { accountId: 'a', language: () => 'en', fetch: (address: string, init: RequestInit) => {
    sent = { address, init }
    return Promise.resolve(new Response('{"data":{"submitObservation":{"observation":{"id":"x","number":"O-1"},"replayed":false,"userErrors":[]}}}'))
  } }
  expect(await deliverObservation(sender, report, () => Date.parse('2026-05-09T08:00:00Z'))).toEqual({ kind: 'TAKEN', number: 'O-1' })
  expect(sent).toMatchObject({ address: '/graphql', init: { headers: { 'bangfu-account': 'a' } } })
  const body = JSON.parse((sent as unknown as { init: { body: string } }).init.body) as { variables: unknown }
  expect(body.variables).toEqual({ input: { ...input, writtenAt: '2026-05-01T08:00:00.000Z', sentAt: '2026-05-09T08:00:00.000Z' } })
})

test('a report is acknowledged by its row, and by a replay whose row is out of sight', async () => {
  expect(await submitted({ id: draft.id, number: 'O-1' }, true)).toEqual({ kind: 'TAKEN', number: 'O-1' })
  expect(await submitted(null, true)).toEqual({ kind: 'TAKEN', number: null })
})

test('photos that are gone are named by their places, unless something else is wrong too', async () => {
  const gone = { code: 'NOT_FOUND', field: ['attachments', '1'], message: '没有找到这张照片' }
  expect(await submitted(null, false, [gone])).toMatchObject({ kind: 'PHOTOS_GONE', places: [1] })
  expect(await submitted(null, false, [gone, { code: 'VALIDATION', field: ['text'], message: '' }])).toMatchObject({ kind: 'REFUSED' })
})

test('a refusal keeps its fields and words; an id that was used up is a conflict', async () => {
  const error = { code: 'NOT_FOUND', field: ['household'], message: '没有找到' }
  expect(await submitted(null, false, [error])).toEqual({ kind: 'REFUSED', reasons: [{ field: ['household'], message: '没有找到' }] })
  expect(await submitted(null, false, [{ code: 'CONFLICT', field: ['id'], message: '' }])).toMatchObject({ kind: 'CONFLICT' })
  expect(await answered(200, { errors: [{ message: '您目前的职责不包括这项操作。', extensions: { code: 'FORBIDDEN' } }] })).toMatchObject({ kind: 'REFUSED', reasons: [{ message: '您目前的职责不包括这项操作。' }] })
})

test('only the service’s own word counts as an answer', async () => {
  expect(await answered(200, '<html>Welcome to the hotel</html>')).toEqual({ kind: 'NO_ANSWER' })
  expect(await answered(200, { data: null })).toEqual({ kind: 'NO_ANSWER' })
  expect(await answered(502, '')).toEqual({ kind: 'NO_ANSWER' })
  expect(await answered(500, { errors: [{ message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })).toEqual({ kind: 'FAULT' })
  expect(await answered(503, { errors: [{ message: '', extensions: { code: 'UNAVAILABLE' } }] })).toEqual({ kind: 'NO_ANSWER' })
  expect(await answered(429, { errors: [{ message: '', extensions: { code: 'RATE_LIMITED', retryAfter: 7 } }] })).toEqual({ kind: 'WAIT', seconds: 7 })
  expect(await answered(401, { errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] })).toEqual({ kind: 'SIGNED_OUT' })
})

test('no network is no answer', async () => {
  for (const failure of [new TypeError('Failed to fetch'), new DOMException('late', 'TimeoutError')]) {
    expect(await deliverObservation({ accountId: 'a', language: () => 'en', fetch: () => Promise.reject(failure) }, report)).toEqual({ kind: 'NO_ANSWER' })
  }
})

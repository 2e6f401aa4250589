import { expect, test } from 'vitest'
import { deliverAnswer } from './deliver-answer'
import type { Sender } from './service-request'

const input = { id: '0151f69f-1700-7000-8000-000000000001', task: 't', seenOn: '2015-12-31', met: true, answers: [{ question: 'STATUS' as const, values: ['POOR'] }], note: null }
const record = { words: JSON.stringify({ input, draft: null }) }
const senderOf = (body: unknown, status = 200): Sender => ({ accountId: 'a', language: () => 'zh-CN', fetch: () => Promise.resolve(new Response(JSON.stringify(body), { status })) })
const answered = (task: object | null, replayed: boolean, userErrors: readonly unknown[] = []) => deliverAnswer(senderOf({ data: { answerInspectionTask: { task, replayed, userErrors } } }), record)

test('what is sent was fixed when the answers were finished, for the account that gave them', async () => {
  let sent: RequestInit | null = null
  const sender: Sender = { ...senderOf({ data: { answerInspectionTask: { task: { id: 't' }, replayed: false, userErrors: [] } } }) }
  const answer = await deliverAnswer({ ...sender, fetch: (address, init) => {
    sent = init
    return sender.fetch(address, init)
  } }, record)
  expect(answer).toEqual({ kind: 'TAKEN', number: null })
  expect(sent).toMatchObject({ headers: { 'bangfu-account': 'a' } })
  expect(JSON.parse((sent as unknown as { body: string }).body)).toMatchObject({ operationName: 'DeliverAnswer', variables: { input } })
})

test('answers are acknowledged by their task, and by a replay where somebody else has been sent since', async () => {
  expect(await answered({ id: 't' }, true)).toEqual({ kind: 'TAKEN', number: null })
  expect(await answered(null, true)).toEqual({ kind: 'TAKEN', number: null })
})

test('a refusal keeps its field and words; an id that was used up is a conflict', async () => {
  expect(await answered(null, false, [{ code: 'STATE', field: ['task'], message: '已经核查完' }])).toEqual({ kind: 'REFUSED', reasons: [{ field: ['task'], message: '已经核查完' }] })
  expect(await answered(null, false, [{ code: 'CONFLICT', field: ['id'], message: '' }])).toMatchObject({ kind: 'CONFLICT' })
})

test('only the service’s own word counts as an answer', async () => {
  expect(await deliverAnswer(senderOf({ data: null }), record)).toEqual({ kind: 'NO_ANSWER' })
  expect(await deliverAnswer(senderOf({ errors: [{ message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }, 500), record)).toEqual({ kind: 'FAULT' })
  expect(await deliverAnswer(senderOf({ errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] }, 401), record)).toEqual({ kind: 'SIGNED_OUT' })
})

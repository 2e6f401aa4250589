import { expect, test } from 'vitest'
import type { OwnReportsQuery } from '../../gql/observation-report/graphql'
import { reportsWithNews } from './reports-with-news'

const report = (id: string): OwnReportsQuery['sent']['nodes'][number] => ({ id, number: id, kind: 'COMMENDATION', status: 'ASSIGNED', text: '', dueAt: null, score: null, viewerCan: { close: false, reopen: false } })

test('a report with several notices counts once, and a notice about anything else not at all', () => {
  const notices = [{ id: 'n1', subject: { id: 'one' } }, { id: 'n2', subject: { id: 'one' } }, { id: 'n3', subject: { id: 'a task' } }, { id: 'n4', subject: null }]
  expect(reportsWithNews({ sent: { nodes: [report('one'), report('two')] }, notices: { nodes: notices } }).map(({ id }) => id)).toEqual(['one'])
})

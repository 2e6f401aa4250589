// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NoticeList } from '../../features/notice/NoticeList'
import { draw } from './draw'

beforeEach(() => void vi.stubGlobal('reportError', (error: unknown) => expect.fail(String(error))))
afterEach(() => vi.unstubAllGlobals())

test('news that cannot be marked as read for want of a network says so and stays news', async () => {
  const nodes = [{ __typename: 'Notice', id: 'n', at: '2015-12-30T04:00:00.000Z', kind: 'observationStep', text: '已受理', readAt: null, subject: null }]
  draw(<NoticeList />, {
    Notices: () => ({ notices: { __typename: 'NoticeConnection', totalCount: 1, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes } }),
    MarkNoticesRead: () => {
      throw new TypeError('Failed to fetch')
    },
  })
  fireEvent.click(await screen.findByRole('button', { name: '都标为已读' }))
  await screen.findByText('没有标上，请再点一次。')
  expect(screen.getByText('新')).toBeDefined()
})

import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Link } from 'wouter'
import { NoticeList } from '../../features/notice/NoticeList'
import { announceNews } from '../../ui/follow-news'
import { DeskNavigation } from '../desk/DeskNavigation'
import { NoticesLink } from '../desk/NoticesLink'
import { draw } from './draw'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const viewer = (unreadNotices: number) => ({ viewer: { __typename: 'Viewer', account: { __typename: 'Account', id: 'office' }, unreadNotices } })
const page = (readAt: string | null) => ({ notices: { __typename: 'NoticeConnection', totalCount: 1, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes: [{ __typename: 'Notice', id: 'n', at: '2015-12-30T04:00:00.000Z', kind: 'observationStep', text: '已受理', readAt, subject: null }] } })
const settled = () => act(async () => vi.advanceTimersByTimeAsync(10))

/** A frame whose service counts one more at each asking. */
const frame = () => {
  let unread = 0
  let cases = 0
  const dashboard = { __typename: 'RegionDashboard', region: { __typename: 'Region', code: '150525100000' }, households: { __typename: 'HouseholdFigures', poor: 0 }, attention: [] }
  return draw(
    <>
      <NoticesLink />
      <DeskNavigation onShortcuts={() => undefined} onDialog={() => undefined} onSignOut={() => undefined} />
      <Link href="/cases">案件</Link>
      <Link href="/cases?page=2">下一页</Link>
    </>,
    { UnreadNotices: () => viewer((unread += 1)), NavigationCounts: () => ({ dashboard, registerCases: { __typename: 'RegisterCaseConnection', totalCount: (cases += 1) } }) },
    ['dashboard.read', 'case.read'],
  )
}
const shown = () => [screen.getByRole('link', { name: /通知/ }).querySelector('em')?.firstChild?.textContent, screen.getAllByRole('link', { name: /识别与退出/ })[0]?.querySelector('span')?.textContent]

test('the bell and the counts of the menu follow when another page is opened, and ask for nothing on the same one', async () => {
  const { asked } = frame()
  await settled()
  expect(shown()).toEqual(['1', '1'])
  fireEvent.click(screen.getByText('案件'))
  await settled()
  expect(shown()).toEqual(['2', '2'])
  fireEvent.click(screen.getByText('下一页'))
  await settled()
  expect(asked).toHaveLength(4)
})

test('they follow what comes, many of it at once and once', async () => {
  const { asked } = frame()
  await settled()
  for (let times = 0; times < 5; times += 1) announceNews()
  await act(async () => vi.advanceTimersByTimeAsync(5000))
  expect(shown()).toEqual(['2', '2'])
  expect(asked).toHaveLength(4)
})

test('the bell follows when the notices are read', async () => {
  let read = false
  draw(
    <>
      <NoticesLink />
      <NoticeList />
    </>,
    { UnreadNotices: () => viewer(read ? 0 : 1), Notices: () => page(read ? '2015-12-31T04:00:00.000Z' : null), MarkNoticesRead: () => ({ markNoticesRead: (read = true) }) },
  )
  await settled()
  expect(screen.getByRole('link', { name: /通知/ }).querySelector('em')).not.toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '都标为已读' }))
  await settled()
  await settled()
  expect(screen.getByRole('link', { name: /通知/ }).querySelector('em')).toBeNull()
})

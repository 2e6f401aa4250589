import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { addTexts } from '../../ui/text/use-text'
import { NoticeList } from '../../features/notice/NoticeList'
import { chineseSeldom } from '../locales/zh-CN/seldom-catalogue'
import { draw } from './draw'

addTexts('zh-CN', chineseSeldom)
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

const none = { Notices: () => ({ notices: { __typename: 'NoticeConnection', totalCount: 0, pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null }, nodes: [] } }) }
const state = (pushServerKey: string | null, pushSubscribed = false) => ({ ...none, PushState: () => ({ pushServerKey, pushSubscribed }) })
const letBrowserBeTold = () => {
  vi.stubGlobal('PushManager', class {})
  vi.stubGlobal('Notification', class {})
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { serviceWorker: {} }))
}

test('the notices say where this device is let to tell of them', async () => {
  letBrowserBeTold()
  draw(<NoticeList />, state('key'))
  expect((await screen.findByRole('link', { name: '登录的设备' })).getAttribute('href')).toBe('/sign-ins')
})

test.each([
  ['the operator has set no keys', true, null, false],
  ['the browser cannot be told', false, 'key', false],
  ['the device tells of them already', true, 'key', true],
])('the notices offer nothing where %s', async (_case, canBeTold, key, subscribed) => {
  if (canBeTold) letBrowserBeTold()
  const { asked } = draw(<NoticeList />, state(key, subscribed))
  await screen.findByText('还没有通知')
  await expect.poll(() => asked.some(({ operation }) => operation === 'PushState')).toBe(canBeTold)
  expect(screen.queryByRole('link', { name: '登录的设备' })).toBeNull()
})

import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { SignInList } from '../../features/sign-in/SignInList'
import { addTexts } from '../../ui/text/use-text'
import { chineseSeldom } from '../locales/zh-CN/seldom-catalogue'
import { draw } from './draw'

addTexts('zh-CN', chineseSeldom)
afterEach(() => vi.unstubAllGlobals())

const signIn = (id: string, browser: string, current = false) => ({ __typename: 'SignIn', id, current, system: 'ANDROID', browser, signedInAt: '2026-11-20T01:00:00.000Z', lastSeenAt: '2026-11-25T08:00:00.000Z' })
const own = [signIn('here', 'CHROME', true), signIn('phone', 'WECHAT'), signIn('desk', 'EDGE')]
const withoutKeys = () => ({ pushServerKey: null, pushSubscribed: false })

test('each device stands with its browser and its times, and any but this one is signed out after a question', async () => {
  let left = own
  const { asked } = draw(<SignInList />, {
    SignIns: () => ({ signIns: left }),
    PushState: withoutKeys,
    EndSignIn: ({ id }) => {
      left = left.filter((one) => one.id !== id)
      return { endSignIn: { signIns: left, userErrors: [] } }
    },
  })
  const [here, phone] = await screen.findAllByRole('listitem')
  if (here === undefined || phone === undefined) throw new Error('Two devices are listed')
  expect(here.textContent).toContain('本机')
  expect(within(here).queryByRole('button')).toBeNull()
  expect(phone.textContent).toContain('微信')
  fireEvent.click(within(phone).getByRole('button'))
  expect(asked.some(({ operation }) => operation === 'EndSignIn')).toBe(false)
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '退出' }))
  await expect.poll(() => screen.queryByText('微信')).toBeNull()
  expect(asked.filter(({ operation }) => operation === 'EndSignIn').map(({ variables }) => variables['id'])).toEqual(['phone'])
  expect(screen.queryByText('通知提醒')).toBeNull()
})

/** A device whose browser can be told, and what was asked of it: a phone has a worker already, a desk none. */
const deviceThatCanBeTold = (permission: string, worker: 'phone' | 'none' = 'phone') => {
  const subscribe = vi.fn(() => Promise.resolve({ toJSON: () => ({ endpoint: 'https://push.example/1', keys: { p256dh: 'p', auth: 'a' } }) }))
  const registration = { pushManager: { getSubscription: () => Promise.resolve(null), subscribe } }
  const register = vi.fn(() => Promise.resolve(registration))
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: () => Promise.resolve(worker === 'phone' || register.mock.calls.length > 0 ? registration : undefined), register, ready: Promise.resolve(registration) } })
  vi.stubGlobal('PushManager', class {})
  vi.stubGlobal('Notification', { requestPermission: () => Promise.resolve(permission) })
  return { subscribe, register }
}

test('a phone is told of notices once its person allows it, with the operator’s key', async () => {
  const { subscribe, register } = deviceThatCanBeTold('granted')
  let subscribed = false
  const { asked } = draw(<SignInList />, {
    SignIns: () => ({ signIns: own }),
    PushState: () => ({ pushServerKey: 'server-key', pushSubscribed: subscribed }),
    SubscribePush: () => {
      subscribed = true
      return { subscribePush: { subscribed: true, userErrors: [] } }
    },
  })
  fireEvent.click(await screen.findByRole('button', { name: '开通' }))
  await screen.findByText('已开通')
  expect(subscribe.mock.calls).toEqual([[{ userVisibleOnly: true, applicationServerKey: 'server-key' }]])
  expect(register).not.toHaveBeenCalled()
  expect(asked.filter(({ operation }) => operation === 'SubscribePush').map(({ variables }) => variables['input'])).toEqual([{ endpoint: 'https://push.example/1', p256dh: 'p', auth: 'a' }])
})

test('a browser that does not allow it says what to do, and nothing is asked of the service', async () => {
  deviceThatCanBeTold('denied')
  const { asked } = draw(<SignInList />, { SignIns: () => ({ signIns: own }), PushState: () => ({ pushServerKey: 'server-key', pushSubscribed: false }) })
  fireEvent.click(await screen.findByRole('button', { name: '开通' }))
  expect((await screen.findByRole('alert')).textContent).toContain('浏览器设置')
  expect(asked.some(({ operation }) => operation === 'SubscribePush')).toBe(false)
})

test('a desk is told by a worker of its own, which comes with the switch and not before', async () => {
  const { subscribe, register } = deviceThatCanBeTold('granted', 'none')
  draw(<SignInList />, { SignIns: () => ({ signIns: own }), PushState: () => ({ pushServerKey: 'server-key', pushSubscribed: false }), SubscribePush: () => ({ subscribePush: { subscribed: true, userErrors: [] } }) })
  const turnOn = await screen.findByRole('button', { name: '开通' })
  expect(register).not.toHaveBeenCalled()
  fireEvent.click(turnOn)
  await expect.poll(() => subscribe.mock.calls.length).toBe(1)
  expect(register.mock.calls).toEqual([['/push.js']])
})

test('a worker that cannot be fetched is told as a service out of reach', async () => {
  const { register } = deviceThatCanBeTold('granted', 'none')
  register.mockRejectedValueOnce(new TypeError('Failed to register'))
  draw(<SignInList />, { SignIns: () => ({ signIns: own }), PushState: () => ({ pushServerKey: 'server-key', pushSubscribed: false }) })
  fireEvent.click(await screen.findByRole('button', { name: '开通' }))
  expect((await screen.findByRole('alert')).textContent).toContain('推送服务')
})

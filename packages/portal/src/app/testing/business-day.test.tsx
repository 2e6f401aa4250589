import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { useLocation } from 'wouter'
import { SessionProvider } from '../../features/viewer/SessionProvider'
import { useSession } from '../../features/viewer/use-viewer'
import { draw } from './draw'

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-23T02:00:00Z'), toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

function Day() {
  const [, navigate] = useLocation()
  const { viewer } = useSession()
  return <button type="button" onClick={() => navigate(`/observations/${Date.now()}`)}>{viewer.businessDate}</button>
}

function Opened() {
  const { viewer, appointment } = useSession()
  return <SessionProvider viewer={viewer} appointments={[appointment]}><Day /></SessionProvider>
}

test('a page that was left open without a network over midnight is of the new day once another page is opened', () => {
  draw(<Opened />)
  vi.setSystemTime(Date.parse('2026-11-23T13:59:00Z'))
  act(() => screen.getByText('2015-12-31').click())
  screen.getByText('2015-12-31')
  vi.setSystemTime(Date.parse('2026-11-23T14:01:00Z'))
  act(() => screen.getByText('2015-12-31').click())
  screen.getByText('2016-01-01')
})

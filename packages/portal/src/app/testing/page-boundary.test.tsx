import { fireEvent, screen } from '@testing-library/react'
import { lazy, Suspense } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Link, Route, Switch } from 'wouter'
import { PageBoundary } from '../../ui/PageBoundary'
import { draw } from './draw'

// React says on the console what a boundary caught.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** A page whose script cannot be fetched, beside one that is there, in a frame. */
function drawUnopened(onReopen: () => void = () => undefined) {
  const Page = lazy(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))
  draw(
    <>
      <Link href="/notices">通知</Link>
      <PageBoundary onReopen={onReopen}>
        <Suspense fallback={null}>
          <Switch>
            <Route path="/households"><Page /></Route>
            <Route path="/notices">还没有通知</Route>
          </Switch>
        </Suspense>
      </PageBoundary>
    </>,
  )
}

test('a page whose script cannot be fetched leaves the frame as it is, and the next page opens', async () => {
  drawUnopened()
  await screen.findByText('这一页没能打开')
  fireEvent.click(screen.getByText('通知'))
  await screen.findByText('还没有通知')
  expect(screen.queryByText('这一页没能打开')).toBeNull()
})

test('the portal is drawn anew once the service answers, and not before: without a network nothing would be left', async () => {
  const reopen = vi.fn()
  const ask = vi.fn<typeof fetch>().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce(new Response(''))
  vi.stubGlobal('fetch', ask)
  drawUnopened(reopen)
  const retry = await screen.findByRole<HTMLButtonElement>('button', { name: '再试一次' })
  fireEvent.click(retry)
  await expect.poll(() => [ask.mock.calls.length, retry.disabled]).toEqual([1, false])
  expect(reopen).not.toHaveBeenCalled()
  fireEvent.click(retry)
  await expect.poll(() => reopen.mock.calls.length).toBe(1)
})

import { Observable } from '@apollo/client'
import { expect, test } from 'vitest'
import { innerFromWith } from './inner-from'

const innerFrom = innerFromWith(Observable)

/** All that is heard of a source. */
const heard = (source: Parameters<typeof innerFrom>[0], most = Infinity) =>
  new Promise<unknown[]>((resolve) => {
    const values: unknown[] = []
    const subscription = innerFrom(source).subscribe({
      next: (value) => {
        values.push(value)
        if (values.length >= most) setTimeout(() => (subscription.unsubscribe(), resolve(values)))
      },
      error: (reason: unknown) => resolve([...values, reason]),
      complete: () => resolve([...values, 'complete']),
    })
  })

test('a list is told one after the other, a promise when it is kept, and either ends', async () => {
  expect(await heard([1, 2])).toEqual([1, 2, 'complete'])
  expect(await heard(Promise.resolve(3))).toEqual([3, 'complete'])
})

test('a promise that is broken is an error of who listens', async () => {
  const fault = new Error('out of reach')
  expect(await heard(Promise.reject(fault))).toEqual([fault])
})

test('what is an observable already stays the same', () => {
  const source = new Observable<number>()
  expect(innerFrom(source)).toBe(source)
})

import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { noticesAsked } from '../notice/notices-asked'
import { ageOfCopy, copyInto, copyLink } from './copy-link'
import { fillCopy } from './fill-copy'
import { answer, copyOn, emptyPage, notices, now, village, villageOf } from './testing/services'

beforeEach(() => {
  vi.stubGlobal('reportError', (error: unknown) => expect.fail(String(error)))
})
afterEach(() => {
  copyInto(null)
  vi.unstubAllGlobals()
})

/** A phone whose service does what it is told to. */
function phone(service: () => Promise<ApolloLink.Result>) {
  const end = new ApolloLink(() => new Observable((observer) => void service().then((result) => { observer.next(result); observer.complete() }, (reason: unknown) => observer.error(reason))))
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([copyLink(), end]) })
  return async () => (await client.query({ query: notices, variables: { first: 50 }, fetchPolicy: 'network-only' })).data
}

const unreached = () => Promise.reject(new TypeError('Failed to fetch'))

test('what the service answered is shown again where it cannot be reached, with its time', async () => {
  copyInto(copyOn())
  await phone(() => Promise.resolve({ data: answer }))()
  expect(ageOfCopy()).toBeNull()
  await expect.poll(async () => phone(unreached)().catch(() => null)).toEqual(answer)
  expect(ageOfCopy()).toBe(now)
  await phone(() => Promise.resolve({ data: answer }))()
  expect(ageOfCopy()).toBeNull()
})

test('a service that cannot look now is as one out of reach', async () => {
  copyInto(copyOn())
  const unavailable = () => Promise.resolve({ errors: [{ message: '现在查不到', extensions: { code: 'UNAVAILABLE' } }] })
  await expect(phone(unavailable)()).rejects.toThrow('现在查不到')
  await phone(() => Promise.resolve({ data: answer }))()
  await expect.poll(async () => phone(unavailable)().catch(() => null)).toEqual(answer)
  expect(ageOfCopy()).toBe(now)
})

describe('a service that is slow to answer', () => {
  const newer = { notices: { __typename: 'NoticeConnection', totalCount: 4 } }
  const asked = { query: notices, variables: { first: 50 } }

  /** What a page shows in turn of a client whose service answers once it is told to. */
  async function slow() {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const copy = copyOn()
    copyInto(copy)
    await copy.keep([{ operation: 'Notices', variables: { first: 50 }, data: answer }])
    let resolve: (result: ApolloLink.Result) => void = () => undefined
    let reject: (reason: unknown) => void = () => undefined
    const promise = new Promise<ApolloLink.Result>((answered, failed) => {
      resolve = answered
      reject = failed
    })
    const end = new ApolloLink(() => new Observable((observer) => void promise.then((result) => { observer.next(result); observer.complete() }, (reason: unknown) => observer.error(reason))))
    const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([copyLink(), end]) })
    const shown: unknown[] = []
    const show = () => client.watchQuery({ ...asked, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: false }).subscribe(({ data, error }) => shown.push(error ?? data))
    return { client, show, shown, resolve, reject }
  }
  afterEach(() => void vi.useRealTimers())

  test('is waited for two and a half seconds, and its answer takes the place of the copy when it comes', async () => {
    const { show, shown, resolve } = await slow()
    show()
    await vi.advanceTimersByTimeAsync(2_400)
    expect(shown.filter(Boolean)).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    await expect.poll(() => shown.at(-1)).toEqual(answer)
    expect(ageOfCopy()).toBe(now)
    resolve({ data: newer })
    await expect.poll(() => shown.at(-1)).toEqual(newer)
    expect(ageOfCopy()).toBeNull()
  })

  test('leaves the copy where in the end it does not answer, and takes it away where it refuses', async () => {
    const first = await slow()
    first.show()
    await vi.advanceTimersByTimeAsync(2_600)
    await expect.poll(() => first.shown.at(-1)).toEqual(answer)
    first.reject(new DOMException('', 'TimeoutError'))
    await vi.advanceTimersByTimeAsync(10)
    expect([first.shown.at(-1), ageOfCopy()]).toEqual([answer, now])
    const second = await slow()
    second.show()
    await vi.advanceTimersByTimeAsync(2_600)
    second.resolve({ errors: [{ message: '没有登录', extensions: { code: 'UNAUTHENTICATED' } }] })
    await expect.poll(() => String(second.shown.at(-1))).toContain('没有登录')
  })

  test('takes nothing newer from a page that has it in memory', async () => {
    const { client, show, shown } = await slow()
    client.writeQuery({ ...asked, data: newer })
    show()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(shown.filter(Boolean)).toEqual([newer])
  })
})

test('what is asked for the copy itself is never answered from it', async () => {
  const copy = copyOn()
  copyInto(copy)
  await fillCopy(villageOf([['0001']]), copy, village)
  const { link } = villageOf([['0001']])
  const cut = new ApolloLink((operation, forward) => (operation.operationName === 'Notices' ? new Observable((observer) => observer.error(new TypeError('Failed to fetch'))) : forward(operation)))
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([copyLink(), cut, link]) })
  await copy.keep([{ operation: 'Notices', variables: noticesAsked(null), data: { notices: emptyPage } }])
  await expect(fillCopy(client, copy, village)).rejects.toBeInstanceOf(TypeError)
})

test('what the service itself refuses is not read from the copy', async () => {
  const copy = copyOn()
  copyInto(copy)
  await copy.keep([{ operation: 'Notices', variables: { first: 50 }, data: answer }])
  await expect(phone(() => Promise.resolve({ errors: [{ message: '没有登录', extensions: { code: 'UNAUTHENTICATED' } }] }))()).rejects.toThrow('没有登录')
})

test('without a copy being out of reach is what it was', async () => {
  copyInto(null)
  await expect(phone(unreached)()).rejects.toBeInstanceOf(TypeError)
  copyInto(copyOn())
  await expect(phone(unreached)()).rejects.toBeInstanceOf(TypeError)
})

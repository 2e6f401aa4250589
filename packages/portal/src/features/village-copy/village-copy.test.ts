import { ApolloClient, ApolloLink, InMemoryCache, Observable, gql } from '@apollo/client'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MemoryStore } from '../sealed-store/memory-store'
import { tasksAsked } from '../inspection-task/tasks-asked'
import { noticesAsked } from '../notice/notices-asked'
import { ownReportsAsked } from '../observation-report/own-reports-asked'
import { projectsAsked } from '../village-project/projects-asked'
import { SealBrokenError } from '../sealed-store/sealing'
import { StoreFullError } from '../sealed-store/sealed-store'
import { ageOfCopy, copyInto, copyLink } from './copy-link'
import { fillCopy } from './fill-copy'
import { householdsInCopy, pageAsked } from './households-in-copy'
import { VillageCopy } from './village-copy'

const now = '2015-12-31T04:00:00.000Z'
const copyOn = (store = new MemoryStore()) => new VillageCopy(store, () => now)
const notices = gql`query Notices($first: Int) { notices(first: $first) { totalCount } }`
const answer = { notices: { __typename: 'NoticeConnection', totalCount: 3 } }

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

test('names of records tell nothing of what was asked for', async () => {
  const store = new MemoryStore()
  await copyOn(store).keep([{ operation: 'CoveredHouseholds', variables: { filter: { nameContains: '包' } }, data: {} }])
  expect(await store.list('')).toEqual([expect.stringMatching(/^copy\/answer\/[0-9a-f]{64}$/)])
})

test('a question is the same whatever the order of its variables', async () => {
  const copy = copyOn()
  await copy.keep([{ operation: 'Notices', variables: { first: 50, after: null }, data: answer }])
  expect(await copy.find({ operation: 'Notices', variables: { after: null, first: 50 } })).toEqual({ at: now, data: answer })
})

test('a phone without room goes on with the copy that it has', async () => {
  const store = new MemoryStore()
  const copy = copyOn(store)
  store.write = () => Promise.reject(new StoreFullError(null))
  await copy.keep([{ operation: 'Notices', variables: {}, data: answer }])
  expect(await store.list('')).toEqual([])
})

test('households are found by number and by the first character among all pages that are kept', async () => {
  const copy = copyOn()
  const page = (nodes: readonly (readonly [string, string])[], endCursor: string | null) => ({ households: { totalCount: 3, pageInfo: { hasNextPage: endCursor !== null, endCursor }, nodes: nodes.map(([number, headName]) => ({ id: number, number, headName })) } })
  await copy.keep([
    { ...pageAsked(null), data: page([['150525100202-0001', '包**'], ['150525100202-0017', '白**']], 'next') },
    { ...pageAsked('next'), data: page([['150525100202-0170', '包**']], null) },
  ])
  const sought = async (filter: object) => {
    const found = await householdsInCopy(copy, { operation: 'CoveredHouseholds', variables: { filter, first: 50, after: null } })
    const { nodes } = (found?.data['households'] ?? { nodes: [] }) as { readonly nodes: readonly { readonly number: string }[] }
    return nodes.map(({ number }) => number.slice(13))
  }
  expect(await sought({ nameContains: '包' })).toEqual(['0001', '0170'])
  expect(await sought({ number: '17' })).toEqual(['0017'])
  expect(await sought({ number: '150525100202-0170' })).toEqual(['0170'])
  expect(await sought({ number: '4' })).toEqual([])
  expect(await sought({ region: '150525100202', nameContains: '包' })).toEqual(['0001', '0170'])
  expect(await sought({ region: '150525100203', nameContains: '包' })).toEqual([])
  expect(await householdsInCopy(copyOn(), pageAsked(null))).toBeNull()
})

const emptyPage = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] }

/** What a service answers that has nothing of a village. */
function answerOf(operation = ''): Record<string, unknown> {
  switch (operation) {
    case 'VillageHouseholds':
      return { households: emptyPage }
    case 'VillageProjects':
      return { projects: emptyPage }
    case 'OwnReportFiles':
      return { observations: emptyPage }
    case 'OwnInspectionTaskFiles':
      return { ownInspectionTasks: emptyPage }
    default:
      return { publicNotices: [], notices: emptyPage, sent: emptyPage, region: null, village: null }
  }
}

test('where one is sent is kept as the list asks and as each page does, from one answer, and no longer than one is sent there', async () => {
  const copy = copyOn()
  const ownInspectionTasks = { ...emptyPage, totalCount: 1, nodes: [{ __typename: 'InspectionTask', id: 't1' }] }
  const end = new ApolloLink(({ operationName }) => new Observable((observer) => {
    observer.next({ data: operationName === 'OwnInspectionTaskFiles' ? { ownInspectionTasks } : answerOf(operationName) })
    observer.complete()
  }))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await fillCopy(new ApolloClient({ cache: new InMemoryCache(), link: end }), copy, '150525100202')
  expect(await copy.find({ operation: 'OwnInspectionTask', variables: { id: 't1' } })).toMatchObject({ data: { ownInspectionTask: { id: 't1' } } })
  expect(await copy.find({ operation: 'OwnInspectionTasks', variables: tasksAsked(true, null) })).toMatchObject({ data: { ownInspectionTasks: { totalCount: 1 } } })
  ownInspectionTasks.nodes = []
  await fillCopy(new ApolloClient({ cache: new InMemoryCache(), link: end }), copy, '150525100202')
  expect(await copy.find({ operation: 'OwnInspectionTask', variables: { id: 't1' } })).toBeNull()
})

test('the projects of the village are kept page by page, who answers for it, and each of the own reports from one answer', async () => {
  const copy = copyOn()
  copyInto(copy)
  const asked: string[] = []
  const project = (id: string) => ({ __typename: 'Project', id, name: id, task: 'INDUSTRY', category: 'INDUSTRY', effect: 'DEVELOPMENT_TYPE', status: 'UNDERWAY', startsOn: '2015-03-01', endsOn: null, responsibleUnit: '村委会', completedOn: null, verifiedOn: null, budget: null })
  const pageOf = (after: unknown) => (after === null ? { nodes: [project('p1')], totalCount: 2, pageInfo: { hasNextPage: true, endCursor: 'next' } } : { nodes: [project('p2')], totalCount: 2, pageInfo: { hasNextPage: false, endCursor: null } })
  const end = new ApolloLink(({ operationName, variables }) => new Observable((observer) => {
    asked.push(operationName ?? '')
    const observations = { ...emptyPage, totalCount: 2, nodes: [{ __typename: 'Observation', id: 'o1' }, { __typename: 'Observation', id: 'o2' }] }
    observer.next({ data: operationName === 'VillageProjects' ? { projects: pageOf(variables['after']) } : operationName === 'OwnReportFiles' ? { observations } : answerOf(operationName) })
    observer.complete()
  }))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await fillCopy(new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([copyLink(), end]) }), copy, '150525100202')
  await expect.poll(async () => copy.find({ operation: 'VillageProjects', variables: projectsAsked('150525100202', 'next') })).toMatchObject({ data: { projects: { nodes: [{ id: 'p2' }] } } })
  expect(await copy.find({ operation: 'VillageProjects', variables: projectsAsked('150525100202', null) })).not.toBeNull()
  expect(await copy.find({ operation: 'MyObservation', variables: { id: 'o2' } })).toMatchObject({ data: { observation: { id: 'o2' } } })
  expect(await copy.find({ operation: 'MyReports', variables: ownReportsAsked(null, null) })).not.toBeNull()
  expect(await copy.find({ operation: 'CadreChoices', variables: { village: '150525100202' } })).not.toBeNull()
  expect(asked.filter((name) => name === 'MyObservation' || name === 'MyReports')).toEqual([])
})

test('the copy of another village goes once the service answers for this one, and not while it is out of reach', async () => {
  const store = new MemoryStore()
  const copy = copyOn(store)
  const old = { operation: 'PublicNotices', variables: { region: '150525100202' } }
  const fill = async (village: string, isReached: boolean) => {
    const link = new ApolloLink(({ operationName }) => new Observable((observer) => (isReached ? observer.next({ data: answerOf(operationName) }) : observer.error(new TypeError('Failed to fetch')), observer.complete())))
    await fillCopy(new ApolloClient({ cache: new InMemoryCache(), link }), copy, village).catch(() => undefined)
  }
  await fill('150525100202', true)
  await copy.keep([{ ...old, data: answer }])
  await fill('150525100202', true)
  await fill('150525100203', false)
  expect(await copy.find(old)).not.toBeNull()
  await fill('150525100203', true)
  expect(await copy.find(old)).toBeNull()
  expect(await copy.find(pageAsked(null))).not.toBeNull()
})

test('a kept answer that cannot be opened is as none', async () => {
  const store = new MemoryStore()
  store.read = () => Promise.reject(new SealBrokenError())
  expect(await copyOn(store).find({ operation: 'Notices', variables: {} })).toBeNull()
})

/** A service that has these households, page by page, and is cut before the page that is named. */
function villageOf(pages: readonly (readonly string[])[], cutAt = Infinity): ApolloClient {
  const household = (id: string) => ({ __typename: 'Household', id, number: `150525100202-${id}`, headName: '包**' })
  const link = new ApolloLink(({ operationName, variables }) => new Observable((observer) => {
    const place = Number(variables['after'] ?? 0)
    if (operationName === 'VillageHouseholds' && place === cutAt) return observer.error(new TypeError('Failed to fetch'))
    const hasNextPage = place + 1 < pages.length
    const households = { totalCount: 0, pageInfo: { hasNextPage, endCursor: hasNextPage ? String(place + 1) : null }, nodes: (pages[place] ?? []).map(household) }
    observer.next({ data: operationName === 'VillageHouseholds' ? { households } : answerOf(operationName) })
    observer.complete()
  }))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  return new ApolloClient({ cache: new InMemoryCache(), link })
}

const village = '150525100202'
const fileOf = (id: string) => ({ operation: 'CoveredHousehold', variables: { id } })

test('a household that left the village is read no longer once the whole copy was made anew, nor what was found before', async () => {
  const copy = copyOn()
  await fillCopy(villageOf([['0001', '0002'], ['0003']]), copy, village)
  const sought = { operation: 'CoveredHouseholds', variables: { filter: { nameContains: '包' }, first: 50, after: null } }
  await copy.keep([{ ...sought, data: { households: emptyPage } }, { operation: 'Notices', variables: { first: 50 }, data: answer }])
  await fillCopy(villageOf([['0001'], ['0003']], 1), copy, village).catch(() => undefined)
  expect(await copy.find(fileOf('0002'))).not.toBeNull()
  await fillCopy(villageOf([['0001'], ['0003']]), copy, village)
  expect([await copy.find(fileOf('0002')), await copy.find(sought)]).toEqual([null, null])
  for (const asked of [fileOf('0001'), fileOf('0003'), pageAsked(null), pageAsked('1'), { operation: 'Notices', variables: { first: 50 } }]) expect(await copy.find(asked)).not.toBeNull()
})

test('a copy is as old as the last time that all of it was made anew, and none of another village', async () => {
  const store = new MemoryStore()
  await fillCopy(villageOf([['0001'], ['0002']], 1), copyOn(store), village).catch(() => undefined)
  expect(await copyOn(store).filledAt(village)).toBeNull()
  await fillCopy(villageOf([['0001'], ['0002']]), copyOn(store), village)
  expect([await copyOn(store).filledAt(village), await copyOn(store).filledAt('150525100203')]).toEqual([now, null])
  await copyOn(store).beginWith('150525100203')
  await copyOn(store).beginWith(village)
  expect(await copyOn(store).filledAt(village)).toBeNull()
})

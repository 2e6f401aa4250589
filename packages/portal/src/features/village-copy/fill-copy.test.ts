import { ApolloLink, Observable } from '@apollo/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tasksAsked } from '../inspection-task/tasks-asked'
import { ownReportsAsked } from '../observation-report/own-reports-asked'
import { MemoryStore } from '../sealed-store/memory-store'
import { projectsAsked } from '../village-project/projects-asked'
import { copyInto, copyLink } from './copy-link'
import { fillCopy } from './fill-copy'
import { pageAsked } from './households-in-copy'
import { answer, answerOf, clientOf, copyOn, emptyPage, now, village, villageOf } from './testing/services'

beforeEach(() => {
  vi.stubGlobal('reportError', (error: unknown) => expect.fail(String(error)))
})
afterEach(() => {
  copyInto(null)
  vi.unstubAllGlobals()
})

const fileOf = (id: string) => ({ operation: 'CoveredHousehold', variables: { id } })

/** A service by which somebody is sent to these households, page by page. */
const sentTo = (pages: readonly (readonly string[])[]) => clientOf((operation, { after }) => {
  const place = Number(after ?? 0)
  const hasNextPage = place + 1 < pages.length
  const nodes = (pages[place] ?? []).map((id) => ({ __typename: 'InspectionTask', id, status: 'OPEN' }))
  const ownInspectionTasks = { totalCount: pages.flat().length, pageInfo: { hasNextPage, endCursor: hasNextPage ? String(place + 1) : null }, nodes }
  return operation === 'OwnInspectionTaskFiles' ? { ownInspectionTasks } : answerOf(operation)
})
const taskOf = (id: string) => ({ operation: 'OwnInspectionTask', variables: { id } })
const tasksAfter = (after: string | null) => ({ operation: 'OwnInspectionTasks', variables: tasksAsked(true, after) })

test('every household to which one is sent is kept, page by page as the list asks and each as its own page does', async () => {
  const copy = copyOn()
  await fillCopy(sentTo([['t1', 't2'], ['t3']]), copy, village)
  expect(await copy.find(tasksAfter(null))).toMatchObject({ data: { ownInspectionTasks: { totalCount: 3, nodes: [{ id: 't1' }, { id: 't2' }] } } })
  expect(await copy.find(tasksAfter('1'))).toMatchObject({ data: { ownInspectionTasks: { nodes: [{ id: 't3' }] } } })
  for (const id of ['t1', 't2', 't3']) expect(await copy.find(taskOf(id))).toMatchObject({ data: { ownInspectionTask: { id } } })
})

test('where one is sent no longer is kept no longer, nor a page of the list that is gone; what one has answered stays', async () => {
  const copy = copyOn()
  const answered = { operation: 'OwnInspectionTasks', variables: tasksAsked(false, null) }
  await fillCopy(sentTo([['t1'], ['t2']]), copy, village)
  await copy.keep([{ ...answered, data: { ownInspectionTasks: { ...emptyPage, nodes: [{ id: 't0', status: 'ANSWERED' }] } } }])
  await fillCopy(sentTo([['t1']]), copy, village)
  expect([await copy.find(taskOf('t2')), await copy.find(tasksAfter('1'))]).toEqual([null, null])
  for (const asked of [taskOf('t1'), tasksAfter(null), answered]) expect(await copy.find(asked)).not.toBeNull()
})

test('the projects of the village are kept page by page, who answers for it, and each of the own reports from one answer', async () => {
  const copy = copyOn()
  copyInto(copy)
  const asked: string[] = []
  const project = (id: string) => ({ __typename: 'Project', id, name: id, task: 'INDUSTRY', category: 'INDUSTRY', effect: 'DEVELOPMENT_TYPE', status: 'UNDERWAY', startsOn: '2015-03-01', endsOn: null, responsibleUnit: '村委会', completedOn: null, verifiedOn: null, budget: null })
  const pageOf = (after: unknown) => (after === null ? { nodes: [project('p1')], totalCount: 2, pageInfo: { hasNextPage: true, endCursor: 'next' } } : { nodes: [project('p2')], totalCount: 2, pageInfo: { hasNextPage: false, endCursor: null } })
  const observations = { ...emptyPage, totalCount: 2, nodes: [{ __typename: 'Observation', id: 'o1' }, { __typename: 'Observation', id: 'o2' }] }
  const client = clientOf((operation, variables) => {
    asked.push(operation)
    return operation === 'VillageProjects' ? { projects: pageOf(variables['after']) } : operation === 'OwnReportFiles' ? { observations } : answerOf(operation)
  }, copyLink())
  await fillCopy(client, copy, village)
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
  const cut = new ApolloLink(() => new Observable((observer) => observer.error(new TypeError('Failed to fetch'))))
  const fill = async (village: string, isReached: boolean) => fillCopy(clientOf(answerOf, ...(isReached ? [] : [cut])), copy, village).catch(() => undefined)
  await fill('150525100202', true)
  await copy.keep([{ ...old, data: answer }])
  await fill('150525100202', true)
  await fill('150525100203', false)
  expect(await copy.find(old)).not.toBeNull()
  await fill('150525100203', true)
  expect(await copy.find(old)).toBeNull()
  expect(await copy.find(pageAsked(null))).not.toBeNull()
})

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

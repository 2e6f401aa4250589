import { expect, test } from 'vitest'
import { reportKey } from '../delivery/waiting-report'
import { MemoryStore } from '../sealed-store/memory-store'
import { StoreFullError } from '../sealed-store/sealed-store'
import { emptyTaskDraft, readTaskDraft, taskDraftRecord, type KeptTaskDraft, type TaskDraft } from './task-draft'
import { taskDraftKey } from './task-draft-keys'
import { TaskDraftKeeper } from './task-draft-keeper'

function tabOn(store: MemoryStore, opened: KeptTaskDraft = { draft: emptyTaskDraft('t', '王** 0017', '2015-12-31'), savedAt: '', reasons: [] }) {
  const shown: TaskDraft[] = [opened.draft]
  return { keeper: new TaskDraftKeeper(store, opened, (draft) => shown.push(draft), () => 0), shows: () => shown.at(-1) }
}

test('tabs that opened a task without a draft write one draft, with what was said in either', async () => {
  const store = new MemoryStore()
  const [one, other] = [tabOn(store), tabOn(store)]
  await one.keeper.change({ chosen: { WATER: ['NO'] } })
  await other.keeper.change({ chosen: { STATUS: ['POOR'] } })
  await other.keeper.change({ note: '井' })
  await one.keeper.look()
  expect(one.shows()).toMatchObject({ chosen: { WATER: ['NO'], STATUS: ['POOR'] }, note: '井' })
  expect([other.shows(), (await readTaskDraft(store, 't'))?.draft]).toEqual([one.shows(), one.shows()])
  expect(await store.list('')).toEqual([taskDraftKey('t')])
})

test('what is typed while it is kept is kept next, and shown all along', async () => {
  const store = new MemoryStore()
  const { keeper, shows } = tabOn(store)
  const all = ['井', '井是', '井是干的'].map((note) => keeper.change({ note }))
  expect(shows()?.note).toBe('井是干的')
  expect(await Promise.all(all)).toEqual([true, true, true])
  expect([shows()?.note, (await readTaskDraft(store, 't'))?.draft.note]).toEqual(['井是干的', '井是干的'])
})

test('a device without room is told, and what could not be kept is tried again with the next', async () => {
  const store = new MemoryStore()
  const { keeper, shows } = tabOn(store)
  const write = store.write.bind(store)
  store.write = () => Promise.reject(new StoreFullError(null))
  expect(await keeper.change({ note: '井' })).toBe(false)
  expect(shows()?.note).toBe('井')
  store.write = write
  expect(await keeper.change({ met: false })).toBe(true)
  expect((await readTaskDraft(store, 't'))?.draft).toMatchObject({ met: false, note: '井' })
})

test('what another tab said is shown before it is finished, and nothing is kept after the end', async () => {
  const store = new MemoryStore()
  const [one, other] = [tabOn(store), tabOn(store)]
  await one.keeper.change({ note: '井' })
  await other.keeper.change({ met: false })
  expect(await one.keeper.end()).toBeNull()
  expect(one.shows()).toMatchObject({ met: false, note: '井' })
  const ready = await one.keeper.end()
  expect(ready).toMatchObject({ met: false, note: '井' })
  await store.remove([taskDraftKey('t')])
  await one.keeper.change({ note: '水' })
  expect(await store.list('')).toEqual([])
  one.keeper.resume()
  await one.keeper.change({ note: '水塔' })
  expect((await readTaskDraft(store, 't'))?.draft.note).toBe('水塔')
})

test('what is said after another tab has finished the draft is another, under another id', async () => {
  const store = new MemoryStore()
  const draft = { ...emptyTaskDraft('t', '王** 0017', '2015-12-31'), note: '井' }
  await store.write([taskDraftRecord({ draft, savedAt: '', reasons: [] })])
  const { keeper } = tabOn(store, { draft, savedAt: '', reasons: [] })
  await store.write([{ key: reportKey(draft.id), content: '{"form":2}' }], [taskDraftKey('t')])
  await keeper.change({ note: '井是干的' })
  const kept = (await readTaskDraft(store, 't'))?.draft
  expect(kept?.note).toBe('井是干的')
  expect(kept?.id).not.toBe(draft.id)
})

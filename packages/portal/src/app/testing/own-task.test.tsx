import { fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { parseReport, reportPrefix, type WaitingReport } from '../../features/delivery/waiting-report'
import { OwnTask } from '../../features/inspection-task/OwnTask'
import { readTaskDraft } from '../../features/inspection-task/task-draft'
import { taskDraftKey } from '../../features/inspection-task/task-draft-keys'
import { WaitingReports } from '../../features/observation-report/WaitingReports'
import { MemoryStore } from '../../features/sealed-store/memory-store'
import { addTexts } from '../../ui/text/use-text'
import { chineseSeldom } from '../locales/zh-CN/seldom-catalogue'
import { deliveryOn } from './delivery-on'
import { draw } from './draw'

addTexts('zh-CN', chineseSeldom)
beforeEach(() => void vi.stubGlobal('reportError', (error: unknown) => expect.fail(String(error))))
afterEach(() => vi.unstubAllGlobals())

const task = {
  __typename: 'InspectionTask', id: 't', status: 'ASSIGNED', drawnOn: '2015-12-15', dueOn: '2016-01-20', overdue: false, note: null, seenOn: null,
  region: { __typename: 'Region', code: '150525100202', name: '白音嘎查' }, place: { __typename: 'InspectedPlace', number: '150525100202-0017', headName: '王**', groupName: '一组' },
  asked: [{ __typename: 'InspectionAskedQuestion', question: 'WATER', codes: ['YES', 'NO'], several: false, most: null }], answers: [], viewerCan: { __typename: 'InspectionTaskActions', answer: true },
}
const answers = { OwnInspectionTask: () => ({ ownInspectionTask: task }) }
const record: WaitingReport = {
  form: 2, id: 'a', task: 't', sequence: 1, words: '{}', title: '王** 0017', photos: [], writtenAt: '2015-12-31T04:00:00.000Z', state: 'WAITING', failures: 0, faults: 0, regrets: 0, pause: null, reasons: [], number: null, deliveredAt: null,
}

test('what is answered is kept as it is chosen, and finished answers wait to be sent in the same step in which their draft goes', async () => {
  const store = new MemoryStore()
  draw(deliveryOn(store, <OwnTask id="t" />), answers)
  fireEvent.click(await screen.findByLabelText('不安全'))
  await expect.poll(async () => (await readTaskDraft(store, 't'))?.draft.chosen).toEqual({ WATER: ['NO'] })
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  await expect.poll(async () => store.list(taskDraftKey('t'))).toEqual([])
  const [key] = await store.list(reportPrefix)
  const kept = parseReport(await store.read(key ?? ''))
  expect(kept).toMatchObject({ form: 2, task: 't', title: '王** 0017', state: 'WAITING' })
  expect(JSON.parse(kept?.words ?? '')).toMatchObject({ input: { id: kept?.id, task: 't', met: true, answers: [{ question: 'WATER', values: ['NO'] }] } })
})

test('what was begun is there again, under its own id', async () => {
  const store = new MemoryStore()
  const draft = { id: 'own', task: 't', title: '王** 0017', chosen: {}, met: false, seenOn: '2015-12-30', note: '外出务工' }
  await store.write([{ key: taskDraftKey('t'), content: JSON.stringify({ draft, savedAt: '', reasons: [] }) }])
  draw(deliveryOn(store, <OwnTask id="t" />), answers)
  expect((await screen.findByLabelText<HTMLTextAreaElement>('备注')).value).toBe('外出务工')
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  await expect.poll(async () => store.list('')).toEqual(['report/own'])
})

test('every question left out is marked, the first of them is gone to, and a mark goes once its question is answered', async () => {
  const missing = '请回答这个问题'
  const asked = [...task.asked, { __typename: 'InspectionAskedQuestion', question: 'STATUS', codes: ['POOR', 'NOT_POOR'], several: false, most: null }]
  draw(deliveryOn(new MemoryStore(), <OwnTask id="t" />), { OwnInspectionTask: () => ({ ownInspectionTask: { ...task, asked } }) })
  fireEvent.click(await screen.findByRole('button', { name: '提交' }))
  expect(await screen.findAllByText(missing)).toHaveLength(2)
  expect(document.activeElement?.closest('fieldset')?.id).toBe('question-WATER')
  fireEvent.click(screen.getByLabelText('不安全'))
  await expect.poll(() => screen.queryAllByText(missing).map((mark) => mark.closest('fieldset')?.id)).toEqual(['question-STATUS'])
})

test('nobody met takes a reason before it is kept', async () => {
  const store = new MemoryStore()
  draw(deliveryOn(store, <OwnTask id="t" />), answers)
  fireEvent.click(await screen.findByLabelText('没有见到'))
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  await screen.findByRole('alert')
  expect(await store.list(reportPrefix)).toEqual([])
})

test('answers that wait stand in the place of the form, and those that were refused say why', async () => {
  draw(deliveryOn(new MemoryStore(), <OwnTask id="t" />, [], [record]), answers)
  await screen.findByText('已存好，等着发')
  expect(screen.queryByRole('button', { name: '提交' })).toBeNull()
  draw(deliveryOn(new MemoryStore(), <OwnTask id="t" />, [], [{ ...record, state: 'REFUSED', reasons: [{ field: ['seenOn'], message: '日期不对' }] }]), answers)
  await screen.findByText('日期不对')
})

test('a copy from before the service had the answers asks for none again', async () => {
  draw(deliveryOn(new MemoryStore(), <OwnTask id="t" />, [], [{ ...record, state: 'DELIVERED', words: '', deliveredAt: '2999-01-01T00:00:00.000Z' }]), answers)
  await screen.findByText('已提交，谢谢。')
  expect(screen.queryByRole('button', { name: '提交' })).toBeNull()
})

test('that nobody was met is shown as it was kept, and may be put down again with a note of its own, from the day of the draw on', async () => {
  const missed = { ...task, status: 'NOT_MET', note: '外出务工', seenOn: '2015-12-20' }
  const store = new MemoryStore()
  draw(deliveryOn(store, <OwnTask id="t" />, [], [{ ...record, state: 'DELIVERED', words: '', deliveredAt: '2000-01-01T00:00:00.000Z' }]), { OwnInspectionTask: () => ({ ownInspectionTask: missed }) })
  expect((await screen.findByText('已记下：2015-12-20 没有见到')).parentElement?.textContent).toContain('外出务工')
  expect((await screen.findByLabelText<HTMLInputElement>('入户日期')).min).toBe('2015-12-15')
  fireEvent.click(screen.getByLabelText('没有见到'))
  const note = screen.getByLabelText<HTMLTextAreaElement>('备注')
  expect(note.value).toBe('')
  fireEvent.change(note, { target: { value: '还是没人' } })
  fireEvent.submit(note)
  await expect.poll(async () => (await store.list(reportPrefix)).length).toBe(1)
  expect(JSON.parse(parseReport(await store.read((await store.list(reportPrefix))[0] ?? ''))?.words ?? '')).toMatchObject({ input: { met: false, note: '还是没人', answers: [] } })
})

test('two tabs on one task hold both what was said in either, and what one has not shown yet is not sent unseen', async () => {
  const store = new MemoryStore()
  draw(deliveryOn(store, <OwnTask id="t" />), answers)
  draw(deliveryOn(store, <OwnTask id="t" />), answers)
  await expect.poll(() => screen.queryAllByLabelText('备注').length).toBe(2)
  const [one, other] = screen.getAllByLabelText<HTMLTextAreaElement>('备注')
  fireEvent.change(other as HTMLElement, { target: { value: '羊圈是新的' } })
  await expect.poll(async () => (await readTaskDraft(store, 't'))?.draft.note).toBe('羊圈是新的')
  fireEvent.click(screen.getAllByLabelText('不安全')[0] as HTMLElement)
  await expect.poll(async () => (await readTaskDraft(store, 't'))?.draft).toMatchObject({ chosen: { WATER: ['NO'] }, note: '羊圈是新的' })
  await expect.poll(() => one?.value).toBe('羊圈是新的')
  fireEvent.change(other as HTMLElement, { target: { value: '羊圈是新的，井是干的' } })
  await expect.poll(async () => (await readTaskDraft(store, 't'))?.draft.note).toContain('井是干的')
  fireEvent.submit(one as HTMLElement)
  await screen.findByText('这一户在另一个窗口里也填了')
  expect([one?.value, await store.list(reportPrefix)]).toEqual(['羊圈是新的，井是干的', []])
  fireEvent.submit(one as HTMLElement)
  await expect.poll(async () => (await store.list(reportPrefix)).length).toBe(1)
  expect(await store.list(taskDraftKey('t'))).toEqual([])
  // The other one has not heard of it yet.
  fireEvent.submit(other as HTMLElement)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect([(await store.list(reportPrefix)).length, await store.list(taskDraftKey('t'))]).toEqual([1, []])
  fireEvent.change(other as HTMLElement, { target: { value: '井修好了' } })
  fireEvent.submit(other as HTMLElement)
  await expect.poll(async () => (await readTaskDraft(store, 't'))?.draft.note).toBe('井修好了')
  expect((await store.list(reportPrefix)).length).toBe(1)
})

test('begun answers can be let go where reports wait, also where one is sent there no longer', async () => {
  const store = new MemoryStore()
  const draft = { id: 'own', task: 't', title: '王** 0017', chosen: {}, met: false, seenOn: '2015-12-30', note: '外出务工' }
  await store.write([{ key: taskDraftKey('t'), content: JSON.stringify({ draft, savedAt: '2015-12-30T04:00:00.000Z', reasons: [] }) }])
  draw(deliveryOn(store, <WaitingReports />), {})
  fireEvent.click(await screen.findByRole('button', { name: '丢掉草稿' }))
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: '丢掉草稿' }))
  await expect.poll(async () => store.list('')).toEqual([])
})

test('whoever is sent reads in which group the household is, its number, and whom in the village to ask for the way, by name and nothing else', async () => {
  const people = [{ id: 'p1', role: 'DIVISION_LEADER', account: { __typename: 'Account', id: 'l', name: '李国庆' } }, { id: 'p2', role: 'FIRST_SECRETARY', account: { __typename: 'Account', id: 's', name: '白秀英' } }]
  const village = { __typename: 'Village', region: task.region, team: null, appointments: people.map((post) => ({ __typename: 'Appointment', ...post })) }
  draw(deliveryOn(new MemoryStore(), <OwnTask id="t" />), { ...answers, CadreChoices: () => ({ village }) }, ['inspection.answer', 'village.read'])
  await screen.findByText('白音嘎查 一组 · 150525100202-0017')
  expect((await screen.findByText(/第一书记白秀英/)).textContent).toBe('找不到这户，可以问第一书记白秀英。问路就好，不必说去做什么。')
  expect(screen.queryByText(/李国庆/)).toBeNull()
})

test('whoever does not read who answers for the village is named nobody, and nobody is asked for', async () => {
  const { asked } = draw(deliveryOn(new MemoryStore(), <OwnTask id="t" />), answers, ['inspection.answer'])
  await screen.findByLabelText('不安全')
  expect([asked.map(({ operation }) => operation), screen.queryByText(/第一书记/)]).toEqual([['OwnInspectionTask'], null])
})

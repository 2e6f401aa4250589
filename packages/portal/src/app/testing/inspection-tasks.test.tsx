import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { InspectionTaskTable } from '../../features/inspection/InspectionTaskTable'
import { ReportMapPage } from '../../features/observation-desk/ReportMapPage'
import { addTexts } from '../../ui/text/use-text'
import { chineseSeldom } from '../locales/zh-CN/seldom-catalogue'
import { draw } from './draw'

addTexts('zh-CN', chineseSeldom)

const region = { code: '150525100202', name: '西河村', parent: { code: '150525100000', name: '大沁他拉镇' } }
const place = { number: '150525100202-0012', headName: '包**', groupName: '2组' }
const drawn = { id: 'task', version: 3, stratum: 'POOR' as const, status: 'ASSIGNED' as const, dueOn: '2016-01-20', overdue: false, note: null, seenOn: null, region, place, household: null, inspector: { id: 'one', name: '白音仓' }, comparisons: [], observations: [], viewerCan: { handOver: true } }

test('a list without any household says so', () => {
  draw(<InspectionTaskTable tasks={[]} onChanged={() => undefined} />)
  expect(screen.getByText('这里没有户')).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
})

test('a task that somebody else changed meanwhile is handed over at the second try, as it is stored by then', async () => {
  const candidates = [[{ id: 'two', name: '乌兰' }], [{ id: 'three', name: '苏和' }]]
  const { asked } = draw(<InspectionTaskTable tasks={[drawn]} onChanged={() => undefined} />, {
    InspectorCandidates: () => ({ inspectorCandidates: candidates.length > 1 ? candidates.shift() : candidates[0] }),
    HandOverInspectionTask: ({ input }) =>
      (input as { version: number }).version === 3
        ? { result: { task: { id: 'task', version: 4, status: 'ASSIGNED', inspector: { id: 'two', name: '乌兰' } }, userErrors: [{ code: 'STALE', field: ['version'], message: '这项任务刚刚被别人改过。' }] } }
        : { result: { task: { id: 'task', version: 5, status: 'ASSIGNED', inspector: { id: 'three', name: '苏和' } }, userErrors: [] } },
  })
  const handOver = async (name: string): Promise<void> => {
    await screen.findByRole('option', { name })
    const to = screen.getByLabelText('转交给')
    fireEvent.change(to, { target: { value: name === '乌兰' ? 'two' : 'three' } })
    fireEvent.submit(to)
  }
  fireEvent.click(screen.getByRole('button', { name: '转交' }))
  fireEvent.change(screen.getByLabelText('原因'), { target: { value: '外出' } })
  await handOver('乌兰')
  await screen.findByText('这项任务刚刚被别人改过。')
  await handOver('苏和')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const sent = asked.filter(({ operation }) => operation === 'HandOverInspectionTask').map(({ variables }) => variables['input'])
  expect(sent).toMatchObject([{ version: 3, inspector: 'two' }, { version: 4, inspector: 'three', reason: '外出' }])
})

test('a map without open reports says so in place of a table without rows', async () => {
  draw(<ReportMapPage />, { ReportMap: () => ({ observations: { totalCount: 0, nodes: [] }, observationVillages: [] }) })
  expect(await screen.findByText('没有未办结的反映')).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
})

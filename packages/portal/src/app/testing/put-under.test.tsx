import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GroupPanel } from '../../features/observation-desk/GroupPanel'
import { draw, type Answers } from './draw'

const village = { __typename: 'Region', code: '150525100202', name: '村' }
const of = (id: string, serial: number, text: string, rest: Readonly<Record<string, unknown>> = {}) => ({
  __typename: 'Observation', id, number: `O150525100202-2015-000${serial}`, kind: 'PUBLICITY', status: 'TRIAGED', text, submittedAt: '2015-12-01T02:00:00.000Z', subjectOffice: null, source: 'ACCOUNT', household: null, project: null, cadre: null, ...rest,
})
const report = { ...of('o', 1, '公示栏里没有名单'), reopened: false, region: village, lead: null, members: [], similar: [] }
const listed = [of('o', 1, '公示栏里没有名单'), of('a', 2, '村口墙上什么也没贴', { household: { __typename: 'Household', id: 'h', headName: '张某' } }), of('b', 3, '干部不公开', { cadre: { __typename: 'Account', id: 'c', name: '李某' } }), of('d', 4, '评议的结果没有张贴')]
const found = (nodes: readonly unknown[]) => ({ observations: { __typename: 'ObservationConnection', totalCount: nodes.length, nodes } })

const drawPanel = (answers: Answers = {}, shown: Readonly<Record<string, unknown>> = {}, mayGroup = true) => draw(<GroupPanel id="o" mayGroup={mayGroup} onChanged={() => undefined} />, { ReportGroup: () => ({ observation: { ...report, ...shown } }), LeadCandidates: () => found(listed), ...answers })
const open = async () => {
  fireEvent.click(await screen.findByRole('button', { name: '归并到另一条' }))
  return within(screen.getByRole('dialog', { hidden: true }))
}
const act = { name: '归并到选中的一条', hidden: true }
const grouping = (message: string | null) => ({ result: { __typename: 'ObservationPayload', observation: null, userErrors: message === null ? [] : [{ __typename: 'UserError', code: 'STATE', field: ['members'], message }] } })

test('a report is put under another one in other words by whoever has read both sides, and the other one leads', async () => {
  const { asked } = drawPanel({ GroupReports: () => grouping(null) })
  const dialog = await open()
  // Neither itself nor what is about somebody else.
  await expect.poll(() => dialog.getAllByRole('radio', { hidden: true }).length).toBe(2)
  expect(asked.find(({ operation }) => operation === 'LeadCandidates')?.variables).toEqual({ filter: { region: '150525100202', kind: ['PUBLICITY'], status: ['TRIAGED', 'ASSIGNED'], grouped: true }, first: 50 })
  expect(dialog.getByRole('button', act)).toHaveProperty('disabled', true)
  fireEvent.click(dialog.getByRole('radio', { name: /村口墙上/, hidden: true }))
  expect(within(dialog.getByRole('region', { name: '这一条', hidden: true })).getByText('公示栏里没有名单')).toBeTruthy()
  expect(within(dialog.getByRole('region', { name: '归并到（主件）', hidden: true })).getByText('村口墙上什么也没贴')).toBeTruthy()
  expect(within(dialog.getByRole('region', { name: '归并到（主件）', hidden: true })).getByText(/张某/)).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', act))
  await expect.poll(() => screen.queryByRole('dialog', { hidden: true })).toBeNull()
  expect(asked.find(({ operation }) => operation === 'GroupReports')?.variables).toEqual({ input: { lead: 'a', members: ['o'] } })
})

test('the other report is found by its number in the village, whatever it is about, and why it may not lead stands beside the number until another is sought', async () => {
  const why = '只有同一个村、同一类的才能合并办理，没有改动。'
  const { asked } = drawPanel({
    LeadCandidates: ({ filter }) => found(typeof filter === 'object' && filter !== null && 'number' in filter ? [of('e', 7, '井没有打完', { kind: 'PROJECT' })] : listed),
    GroupReports: () => grouping(why),
  })
  const dialog = await open()
  const field = dialog.getByLabelText('另一条的编号')
  fireEvent.change(field, { target: { value: '2015-0007' } })
  await expect.poll(() => dialog.getByRole('button', act)).toHaveProperty('disabled', false)
  expect(asked.findLast(({ operation }) => operation === 'LeadCandidates')?.variables).toEqual({ filter: { region: '150525100202', number: '2015-0007' }, first: 50 })
  expect(within(dialog.getByRole('region', { name: '归并到（主件）', hidden: true })).getByText('井没有打完')).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', act))
  await dialog.findByText(why)
  await expect.poll(() => document.activeElement === field).toBe(true)
  expect([field.getAttribute('aria-invalid'), document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[1] ?? '')?.textContent]).toEqual(['true', why])
  fireEvent.change(field, { target: { value: '' } })
  expect(dialog.queryByText(why)).toBeNull()
})

test('a few words narrow the list, and nothing found says so', async () => {
  drawPanel()
  const dialog = await open()
  fireEvent.change(dialog.getByLabelText('另一条的编号'), { target: { value: '张贴' } })
  await expect.poll(() => dialog.getAllByRole('radio', { hidden: true }).length).toBe(1)
  fireEvent.change(dialog.getByLabelText('另一条的编号'), { target: { value: '没有这样的' } })
  await dialog.findByText(/没有找到/)
  expect(dialog.getByRole('button', act)).toHaveProperty('disabled', true)
})

test.each([
  ['concluded', { status: 'CONFIRMED' }, true],
  ['reopened', { reopened: true }, true],
  ['under another already', { lead: { __typename: 'Observation', id: 'a', number: 'O150525100202-2015-0002' } }, true],
  ['not the viewer’s to group', {}, false],
])('a report that is %s is put under no other', async (_case, shown, mayGroup) => {
  const { asked } = drawPanel({}, { similar: [of('a', 2, '村口墙上什么也没贴')], ...shown }, mayGroup)
  await screen.findByText('同一件事的反映')
  expect(screen.queryByRole('button', { name: '归并到另一条' })).toBeNull()
  expect(asked.map(({ operation }) => operation)).toEqual(['ReportGroup'])
})

import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ObservationWholeFragment } from '../../gql/observation/graphql'
import { observationFilterOf } from '../../features/observation/observation-query'
import { ObservationActions } from '../../features/observation/ObservationActions'
import { StepDialog } from '../../features/observation/StepDialog'
import { GroupPanel } from '../../features/observation-desk/GroupPanel'
import { MissedDeadlines } from '../../features/observation-desk/MissedDeadlines'
import { UrgentPanel } from '../../features/observation-desk/UrgentPanel'
import { draw } from './draw'

const fails = () => {
  throw new Error('no answer')
}

test('what is urgent, and what says the same, say that they could not be fetched, and are asked for again', async () => {
  const { asked } = draw(
    <>
      <UrgentPanel region="150525100000" view="mine" />
      <GroupPanel id="o" mayGroup onChanged={() => undefined} />
    </>,
    { UrgentReports: fails, ReportGroup: fails },
  )
  await expect.poll(() => screen.queryAllByRole('alert').length).toBe(2)
  for (const button of screen.getAllByRole('button')) fireEvent.click(button)
  await expect.poll(() => asked.map(({ operation }) => operation).toSorted()).toEqual(['ReportGroup', 'ReportGroup', 'UrgentReports', 'UrgentReports'])
})

test('the home of an office counts what the list behind it shows: what waits for its step', async () => {
  const { asked } = draw(<UrgentPanel region="150525100000" view="mine" />, { UrgentReports: () => ({ observations: { __typename: 'ObservationConnection', totalCount: 3, nodes: [] } }) })
  const link = await screen.findByRole('link', { name: /3/ })
  const [, parameters] = (link.getAttribute('href') ?? '').split('?')
  expect(asked[0]?.variables).toEqual({ filter: observationFilterOf(new URLSearchParams(parameters)), first: 8 })
  expect(asked[0]?.variables).toEqual({ filter: { region: '150525100000', toHandle: true }, first: 8 })
})

test('what was accepted late says so while the clock to finish runs', () => {
  draw(<MissedDeadlines missed={[{ kind: 'TRIAGE', workingDays: 3 }, { kind: 'ACCEPTANCE', workingDays: null }]} />, {})
  expect(screen.getByText('受理曾超期 3 个工作日')).toBeTruthy()
  expect(screen.getByText('交办或答复曾超期')).toBeTruthy()
})

const observation = {
  __typename: 'Observation', id: 'o', number: 'O150525100202-2015-0001', kind: 'PROJECT', severity: 'NORMAL', status: 'ASSIGNED', text: '井没有打完', submittedAt: '2015-12-01T02:00:00.000Z', dueAt: '2016-01-15T15:59:59.999Z',
  overdue: false, anonymous: false, deadline: null, missedDeadlines: [], region: { __typename: 'Region', code: '150525100202', name: '村' }, household: { __typename: 'Household', id: 'h', headName: '王某' }, handler: null, seenOn: '2015-12-01', score: null, reopened: false, extendedTo: null, escalatedTo: null,
  project: { __typename: 'Project', id: 'p', name: '打井' }, cadre: null, subjectOffice: null, source: 'ACCOUNT', reporter: null, attachments: [], steps: [],
  viewerCan: { __typename: 'ObservationActions', triage: false, assign: false, decline: false, conclude: true, rectify: false, verify: false, close: false, reopen: false, separate: false, extend: false },
} as unknown as ObservationWholeFragment
const member = { __typename: 'Observation', id: 'm', number: 'O150525100202-2015-0002', status: 'ASSIGNED', text: '打井的钱没到', submittedAt: '2015-12-02T02:00:00.000Z', viewerCan: { __typename: 'ObservationActions', separate: true } }
const grouped = { __typename: 'Observation', id: 'o', number: 'O150525100202-2015-0001', kind: 'PROJECT', status: 'ASSIGNED', text: '井没有打完', submittedAt: '2015-12-01T02:00:00.000Z', subjectOffice: null, source: 'ACCOUNT', household: null, project: { __typename: 'Project', id: 'p', name: '打井' }, cadre: null, reopened: false, region: { __typename: 'Region', code: '150525100202', name: '村' }, lead: null, members: [], similar: [] }

const subject = (id: string, name: string, role: string) => ({ __typename: 'Appointment', id: `post-${id}`, role, sendingUnit: null, account: { __typename: 'Account', id, name }, region: { __typename: 'Region', code: '150525100000', name: '镇' } })

test('a conclusion names household and person as they were found, takes out what it is not about, and answers each reporter of the matter', async () => {
  const { asked } = draw(
    <StepDialog step="conclude" observation={observation} onClose={() => undefined} />,
    {
      ProjectChoices: () => ({ projects: { __typename: 'ProjectConnection', nodes: [{ __typename: 'Project', id: 'p', name: '打井' }] } }),
      FindingHouseholds: () => ({ households: { __typename: 'HouseholdConnection', totalCount: 1, nodes: [{ __typename: 'Household', id: 'h2', number: '150525100202-0002', headName: '张某', group: null }] } }),
FindingSubjects: () => ({ observation: { __typename: 'Observation', id: 'o', subjectPosts: [subject('c', '李某', 'TOWN_OFFICE'), subject('d', '王某', 'FIRST_SECRETARY')] } }),
      ReportGroup: () => ({ observation: { ...grouped, members: [member] } }),
      ConcludeObservation: () => ({ result: { __typename: 'ObservationPayload', observation, userErrors: [] } }),
    },
    ['project.read'],
  )
  fireEvent.click(screen.getByRole('radio', { name: '属实' }))
  fireEvent.change(await screen.findByLabelText('涉及的项目'), { target: { value: '' } })
  const household = screen.getByText('王某').closest('.field')
  if (!(household instanceof HTMLElement)) throw new Error('The household stands as it was reported')
  fireEvent.click(within(household).getByRole('button'))
  fireEvent.focus(screen.getByLabelText('涉及的农户'))
  fireEvent.click(await screen.findByText('张某'))
  fireEvent.change(screen.getByLabelText('涉及的干部'), { target: { value: '李' } })
  // The offices over the village may be named as well as its cadres.
  fireEvent.click(await screen.findByText('李某'))
  fireEvent.change(screen.getByLabelText('说明'), { target: { value: '查实' } })
  fireEvent.change(await screen.findByLabelText(/单独答复 O150525100202-2015-0002/), { target: { value: '谢谢，钱已补发' } })
  fireEvent.click(screen.getByRole('button', { name: '下结论' }))
  await expect.poll(() => asked.find(({ operation }) => operation === 'ConcludeObservation')?.variables).toEqual({
    input: { id: 'o', confirmed: true, comment: '查实', finding: { kind: 'PROJECT', household: 'h2', project: null, cadre: 'c' }, answers: [{ observation: 'm', comment: '谢谢，钱已补发' }] },
  })
})

test('reports are put together by whoever has seen both sides, and one that stands under another is taken out from there', async () => {
  let members: readonly (typeof member)[] = []
  const { asked } = draw(<GroupPanel id="o" mayGroup onChanged={() => undefined} />, {
    ReportGroup: () => ({ observation: { ...grouped, members: [...members], similar: members.length === 0 ? [member, { ...member, id: 'n', status: 'CONFIRMED', text: '已经查实的' }] : [] } }),
    GroupReports: () => {
      members = [member]
      return { result: { __typename: 'ObservationPayload', observation: { __typename: 'Observation', id: 'o', status: 'ASSIGNED' }, userErrors: [] } }
    },
    SeparateReport: () => {
      members = []
      return { result: { __typename: 'ObservationPayload', observation: { __typename: 'Observation', id: 'm' }, userErrors: [] } }
    },
  })
  const changes = () => asked.filter(({ operation }) => operation !== 'ReportGroup')
  fireEvent.click(await screen.findByRole('button', { name: '对照后合并' }))
  const dialog = within(screen.getByRole('dialog', { hidden: true }))
  expect(changes()).toEqual([])
  expect([dialog.getByText('井没有打完'), dialog.getByText('打井的钱没到'), dialog.queryByText('已经查实的')].map((side) => side !== null)).toEqual([true, true, false])
  fireEvent.click(dialog.getByRole('button', { name: '把选中的 1 件合并办理', hidden: true }))
  fireEvent.click(await screen.findByRole('button', { name: '把 O150525100202-2015-0002 拆出来' }))
  await screen.findByRole('button', { name: '对照后合并' })
  expect(changes()).toEqual([{ operation: 'GroupReports', variables: { input: { lead: 'o', members: ['m'] } } }, { operation: 'SeparateReport', variables: { id: 'm' } }])
})

test('concluding is the act of the page for its handler, who may also name another one', () => {
  draw(<ObservationActions observation={{ ...observation, viewerCan: { ...observation.viewerCan, assign: true, conclude: true } }} />, {})
  expect(screen.getAllByRole('button').filter((button) => button.className.includes('primary')).map(({ textContent }) => textContent)).toEqual(['下结论'])
})

test.each([
  ['the office closes it', { reporter: null }, '办结以后反映人可以要求再办一次。 由扶贫办办结，反映人就不能再打分了；要听反映人满意不满意，等反映人自己打分办结。'],
  ['it was handled again already', { reopened: true }, '已经再办过一次，办结以后反映人不能再要求再办。 由扶贫办办结，反映人就不能再打分了；要听反映人满意不满意，等反映人自己打分办结。'],
  ['its reporter closes it', { reporter: { __typename: 'Account', id: 'office', name: '包桂兰' } }, '办结以后反映人可以要求再办一次。'],
  ['it is a commendation', { kind: 'COMMENDATION' }, '办结以后反映人可以要求再办一次。'],
])('closing says what becomes of the reporter’s score and asking again where %s', (_case, changes, words) => {
  draw(<StepDialog step="close" observation={{ ...observation, status: 'VERIFIED', ...changes } as unknown as ObservationWholeFragment} onClose={() => undefined} />)
  expect(screen.getByText(words)).toBeTruthy()
})

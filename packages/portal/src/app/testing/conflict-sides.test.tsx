import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ConflictSides } from '../../features/observation-report/ConflictSides'
import { emptyDraft } from '../../features/observation-report/observation-draft'
import { draw } from './draw'

const draft = { ...emptyDraft('o', '150525100000', '2015-12-30'), kind: 'PROJECT' as const, text: '井又抽不上水', household: { id: 'h', name: '王** 0017', region: '150525100000' } }
const there = {
  __typename: 'Observation', id: 'o', number: '20151229-1', kind: 'FUND_USE', status: 'SUBMITTED', text: '款没有到', dueAt: null, score: null, viewerCan: { __typename: 'ObservationActions', close: false, reopen: false },
  severity: 'NORMAL', seenOn: '2015-12-28', submittedAt: '2015-12-29T04:00:00.000Z', overdue: false, anonymous: false, reopened: false, region: { __typename: 'Region', code: '150525100202', name: '白音嘎查' },
  household: { __typename: 'Household', id: 'g', headName: '李**', number: '150525100202-0003' }, project: null, cadre: null, attachments: [], steps: [],
}

test('both sides of a conflict say what they are about and of which day, not the words alone', async () => {
  draw(<ConflictSides draft={draft} writtenAt="2015-12-30T04:00:00.000Z" photos={1} />, { MyObservation: () => ({ observation: there }) })
  expect((await screen.findByText(/资金/)).textContent).toBe('资金使用 · 白音嘎查 · 李** 0003 · 12 月 28 日所见')
  expect(screen.getByText(/项目/).textContent).toBe('项目 · 大沁他拉镇 · 王** 0017 · 12 月 30 日所见')
})

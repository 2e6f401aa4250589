import { cleanup, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CodeSlipPage } from '../../features/own-code/CodeSlipPage'
import { draw } from './draw'

const household = {
  __typename: 'Household', id: 'h', number: '150525100290-0001', headName: '宝音', viewerCan: { __typename: 'HouseholdActs', issueCode: true },
  region: { __typename: 'Region', code: '150525100290', name: '某嘎查', parent: { __typename: 'Region', code: '150525100000', name: '大沁他拉镇' } },
  codeLeavesNoReviewer: false,
  code: { __typename: 'HouseholdCodeState', issuedAt: '2026-01-02T04:00:00.000Z', validUntil: '2026-01-16T04:00:00.000Z', usedAt: null },
}
const slip = { __typename: 'HouseholdCodeSlip', code: '123 456 7890', number: household.number, headName: '宝音', path: '/own', validUntil: '2026-01-16T04:00:00.000Z', nobodyElseReviews: false }

test('before a code is made its address is said to open on this computer alone, and the slip names the town and the real date', async () => {
  window.location.href = 'http://127.0.0.1:4000/households/h/code'
  draw(<CodeSlipPage id="h" />, { CodeFile: () => ({ household }), IssueHouseholdCode: () => ({ issueHouseholdCode: { __typename: 'IssueHouseholdCodePayload', slip, userErrors: [] } }) })
  await screen.findByText(/127\.0\.0\.1:4000 只有这台电脑能打开/)
  expect(screen.getByText(/按实际日期计算，不按系统里的日期/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '生成新的一次性码' }))
  expect((await screen.findByText(/2026 年 1 月 16 日/)).textContent).toContain('（按实际日期）')
  expect(screen.getByText(/到大沁他拉镇扶贫办再领/)).toBeTruthy()
})

test('a town office with one account is told before it makes a code that nobody could then review the exit, and a larger one is not', async () => {
  const drawn = draw(<CodeSlipPage id="h" />, { CodeFile: () => ({ household: { ...household, codeLeavesNoReviewer: true } }) })
  expect(await screen.findByText(/发码的人不能再审核/)).toBeTruthy()
  expect(drawn.asked.map(({ operation }) => operation)).toEqual(['CodeFile'])
  cleanup()
  draw(<CodeSlipPage id="h" />, { CodeFile: () => ({ household }) })
  await screen.findByRole('button', { name: '生成新的一次性码' })
  expect(screen.queryByText(/发码的人不能再审核/)).toBeNull()
})

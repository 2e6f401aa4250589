import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DeskNavigation } from '../desk/DeskNavigation'
import { draw } from './draw'

const dashboard = { __typename: 'RegionDashboard', region: { __typename: 'Region', code: '150525100000' }, households: { __typename: 'HouseholdFigures', poor: 0 }, attention: [] }

test('the menu of a town’s office says how many cases wait for the town, and can be done today', async () => {
  const { asked } = draw(
    <DeskNavigation onShortcuts={() => undefined} onDialog={() => undefined} onSignOut={() => undefined} />,
    { NavigationCounts: () => ({ dashboard, registerCases: { __typename: 'RegisterCaseConnection', totalCount: 3 } }) },
    ['dashboard.read', 'case.read'],
  )
  await screen.findAllByText('3')
  expect(screen.getAllByRole('link', { name: /识别与退出/ })[0]?.textContent).toBe('识别与退出3')
  expect(asked).toEqual([{ operation: 'NavigationCounts', variables: { region: '150525100000', levels: ['TOWN'], actsOnCases: true, open: { region: '150525100000', grouped: true, status: ['SUBMITTED', 'TRIAGED', 'ASSIGNED', 'CONFIRMED', 'RECTIFYING', 'VERIFIED', 'UNFOUNDED'] }, reads: false } }])
})

import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AdministratorHome } from '../../features/first-day/AdministratorHome'
import { FirstDay } from '../../features/first-day/FirstDay'
import { WithoutCadreNote } from '../../features/household/WithoutCadreNote'
import { draw } from './draw'

const hrefs = (): string[] => screen.queryAllByRole('link').map((link) => link.getAttribute('href') ?? '')

test('a town office is told that the banner puts people in charge, and is not led to a page that it does not have', () => {
  draw(<FirstDay />, {}, ['household.read', 'household.import', 'responsibility.read', 'dashboard.read'])
  screen.getByText(/^由旗县扶贫办办理/)
  expect(hrefs()).toEqual(['/import', '/'])
})

test('a banner office is led to its proposal', () => {
  draw(<FirstDay />, {}, ['household.read', 'household.handOver'])
  expect(hrefs()).toEqual(['/responsibility/proposal'])
})

test('who cannot assign a cadre is told who does, and what is left to do', () => {
  draw(<WithoutCadreNote />, {}, ['household.read', 'household.export', 'responsibility.read'])
  screen.getByText(/由旗县扶贫办安排。您可以导出这份名单/)
  expect(hrefs()).toEqual(['/responsibility'])
})

test('who assigns cadres is led to the proposal', () => {
  draw(<WithoutCadreNote />, {}, ['household.read', 'household.handOver'])
  expect(hrefs()).toEqual(['/responsibility/proposal'])
})

test('an administrator who is alone in the system begins with the first day, and later with the accounts', async () => {
  const counts = (accounts: number) => ({ FirstDay: () => ({ accounts: { __typename: 'AccountConnection', totalCount: accounts }, appointments: { __typename: 'AppointmentConnection', totalCount: 1 } }) })
  draw(<AdministratorHome />, counts(1), ['account.read', 'account.manage'])
  await screen.findByRole('heading', { name: '从空系统到第一张看板', level: 1 })
  cleanup()
  draw(<AdministratorHome />, counts(2), ['account.read', 'account.manage'])
  await screen.findByRole('heading', { name: '账号', level: 1 })
})

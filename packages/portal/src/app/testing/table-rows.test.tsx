// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HouseholdTable } from '../../features/household/HouseholdTable'
import type { HouseholdRowFragment } from '../../gql/household/graphql'
import { openRow } from '../../ui/open-row'
import { draw } from './draw'

const row = (n: number, headName: string, changes: Partial<HouseholdRowFragment> = {}): HouseholdRowFragment => ({
  id: `household-${n}`, number: `H150525100202-000${n}`, headName, status: 'NOT_EXITED', size: 3, mainCause: 'ILLNESS', lastVisitedOn: '2015-12-01', netIncomePerCapita: 250_000,
  region: { code: '150525100202', name: '西归力村' },
  targeting: { who: true, cause: true, measure: true, cadre: false, complete: false },
  responsibleCadre: null,
  ...changes,
})

const table = (rows: readonly HouseholdRowFragment[]) => (
  <main onClick={openRow}>
    <HouseholdTable rows={rows} orderBy="NUMBER_ASC" />
  </main>
)
const rowOf = (name: string): HTMLElement => screen.getByRole('row', { name: new RegExp(name) })

test('a click beside the name opens the household of that row and no other', () => {
  const { history } = draw(table([row(1, '白双喜'), row(2, '韩宝山')]))
  fireEvent.click(within(rowOf('韩宝山')).getByText('西归力村'))
  expect(history.at(-1)).toBe('/households/household-2')
})

test('a click on a head sorts and opens nothing', () => {
  const { history } = draw(table([row(1, '白双喜')]))
  fireEvent.click(screen.getByRole('button', { name: '户主' }))
  expect(history.at(-1)).toBe('/households?order=HEAD_NAME_ASC')
})

test('the arrows go from row to row and stop at both ends', () => {
  draw(table([row(1, '白双喜'), row(2, '韩宝山')]))
  const press = (key: string): string | null => {
    fireEvent.keyDown(document.activeElement === document.body ? screen.getByRole('table') : (document.activeElement ?? document.body), { key })
    return document.activeElement?.textContent ?? null
  }
  expect(['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map(press)).toEqual(['白双喜', '韩宝山', '韩宝山', '白双喜', '白双喜'])
})

test('columns whose values are withheld are not drawn, and a household without a cadre says so', () => {
  draw(table([row(1, '白双喜')]))
  expect(screen.getAllByRole('columnheader')).toHaveLength(10)
  expect(within(rowOf('白双喜')).getByText('没有责任人', { exact: false })).toBeDefined()
})

test('of covered households no marks, incomes or cadres are drawn', () => {
  draw(table([row(1, '白**', { targeting: null, netIncomePerCapita: null, mainCause: null })]))
  expect(screen.getAllByRole('columnheader')).toHaveLength(5)
})

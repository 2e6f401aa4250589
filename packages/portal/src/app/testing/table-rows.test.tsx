import { cleanup, fireEvent, screen, within } from '@testing-library/react'
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

const heads = (): string[] => screen.getAllByRole('columnheader').map((head) => head.textContent ?? '')
const always = ['户号', '户主', '嘎查村', '状态', '人口']

test('a household without a cadre says so', () => {
  draw(table([row(1, '白双喜')]))
  within(rowOf('白双喜')).getByText('没有责任人', { exact: false })
})

test('columns whose values are withheld are drawn neither as heads nor as cells, and those that are shown have both', () => {
  const cells = (name: string): number => within(rowOf(name)).getAllByRole('cell').length + 1
  draw(table([row(1, '白双喜', { responsibleCadre: { id: 'cadre', name: '包桂兰' } })]))
  expect([heads(), cells('白双喜')]).toEqual([[...always, '谁因策责', '2015 人均收入，元', '上次走访', '距今', '责任人'], 10])
  within(rowOf('白双喜')).getByText('包桂兰')
  cleanup()
  draw(table([row(2, '韩**', { targeting: null, netIncomePerCapita: null, mainCause: null, lastVisitedOn: null })]))
  expect([heads(), cells('韩')]).toEqual([always, 5])
  expect(within(rowOf('韩')).queryByText('没有责任人', { exact: false })).toBeNull()
})

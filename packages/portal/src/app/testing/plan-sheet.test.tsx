import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PlanSheetPage } from '../../features/print/PlanSheetPage'
import { draw, type Answers } from './draw'

const household = {
  __typename: 'Household', id: 'household-1', number: '150525100202-0007', headName: '白双喜', status: 'NOT_EXITED', size: 3, identifiedOn: '2014-05-01', exitedOn: null, attribute: 'GENERAL_POOR', mainCause: 'ILLNESS', otherCauses: [], standard: 'NATIONAL', group: null, phone: null,
  region: { code: '150525100202', name: '东升村', parent: { code: '150525100000', name: '大沁他拉镇', parent: { code: '150525000000', name: '奈曼旗' } } },
  responsibleCadre: null, incomeYears: [2015], incomes: [], measures: [], persons: [], visits: [], timeline: [], linkages: [],
}
const plan = { id: 'plan-1', startYear: 2015, endYear: 2017, lapsed: false, endedOn: null, expectedIncome: 452_000, agreedOn: null, points: [{ point: 'INCOME_INDUSTRY', content: '养基础母羊 10 只' }], madeBy: { id: 'office', name: '包桂兰' } }
const papers: Answers = { HouseholdPaper: () => ({ household }), PlanPaper: () => ({ household: { __typename: 'Household', id: household.id, plans: [plan], measures: [] } }) }

test('the sheet of a plan that is still being fetched is not drawn, for it would be signed as one of which nothing is planned', async () => {
  const { asked } = draw(<PlanSheetPage id={household.id} />, { HouseholdPaper: () => ({ household }) })
  await expect.poll(() => asked.map(({ operation }) => operation).toSorted()).toEqual(['HouseholdPaper', 'PlanPaper'])
  await expect.poll(() => document.title).toContain('白双喜')
  expect(document.querySelector('.sheet')).toBeNull()
})

test('a plan that could not be fetched says so, and is fetched once more on asking', async () => {
  let fails = true
  draw(<PlanSheetPage id={household.id} />, {
    ...papers,
    PlanPaper: (variables) => {
      if (fails) throw new TypeError('Failed to fetch')
      return papers['PlanPaper']?.(variables) ?? {}
    },
  })
  const again = await screen.findByRole('button', { name: '再试一次' })
  expect(document.querySelector('.sheet')).toBeNull()
  fails = false
  fireEvent.click(again)
  await screen.findByText('养基础母羊 10 只')
})

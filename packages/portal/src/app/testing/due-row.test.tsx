import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DueRow } from '../../features/outcome-report/DueRow'
import { draw } from './draw'

type Deadlines = Parameters<typeof DueRow>[0]['linkage']['reportDeadlines']
const region = { code: '150525100202', name: '光明嘎查', parent: null }
const drawDue = (reportDeadlines: Deadlines) => draw(<ul><DueRow linkage={{ id: 'work', form: 'EMPLOYMENT', region, startedOn: '2012-04-30', reportDeadlines }} /></ul>)
const quarter = (period: string, overdue: boolean): Deadlines[number] => ({ period, quarters: [period], dueOn: '2015-10-31', overdue })
const links = () => screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])

test('the quarter that a link names is the quarter that it opens: the one that has waited longest', () => {
  drawDue([quarter('2015Q4', false), quarter('2015Q3', true)])
  expect(links()).toEqual([['选别的季度', '/reports/new?linkage=work'], ['填报 2015 年第三季度', '/reports/new?linkage=work&period=2015Q3']])
  expect([screen.getByText('已超期') !== null, screen.getByText(/先报 2015 年第三季度，应在 2015 年 10 月 31 日前填报/) !== null]).toEqual([true, true])
})

test('a paying period of several quarters leads to the choice, since only the enterprise knows in which it paid', () => {
  drawDue([{ period: '2015Q4', quarters: ['2015Q4', '2015Q3'], dueOn: '2016-01-31', overdue: false }])
  expect(links()).toEqual([['选季度填报', '/reports/new?linkage=work']])
})

test('a contract says when it began, so that two of one form and village are told apart, and how many periods wait', () => {
  drawDue(Array.from({ length: 16 }, (_, n) => quarter(`${2015 - Math.floor(n / 4)}Q${4 - (n % 4)}`, true)))
  expect(screen.getByText('吸纳务工 · 光明嘎查 · 2012 年 4 月 30 日起')).toBeDefined()
  expect(screen.getByText('16')).toBeDefined()
  expect(screen.getByText(/先报 2012 年第一季度/)).toBeDefined()
})

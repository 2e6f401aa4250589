import { describe, expect, it } from 'vitest'
import { headingOf, matchRows, type SheetHousehold, type SheetRows } from './sheet-rows'

const village = '150525100202'
const households: readonly SheetHousehold[] = [
  { number: `${village}-0007`, headName: '白**', group: '1组' },
  { number: `${village}-0012`, headName: '白**', group: '2组' },
  { number: `${village}-0031`, headName: '包**', group: '2组' },
  { number: `${village}-0044`, headName: '包**', group: '2组' },
]

const read = (...table: readonly (readonly string[])[]): SheetRows => {
  const heading = headingOf(table)
  if (heading === null || 'several' in heading) throw new Error('No heading')
  return matchRows(table, heading, households)
}
const asked = ({ questions }: SheetRows) => questions.map(({ line, candidates }) => [line, candidates])

describe('the columns of a sheet', () => {
  it('are found below a title, by what payrolls and delivery notes call them', () => {
    expect(headingOf([['三季度货款'], ['序号', '姓名', '村民小组', '净重（斤）', '单位', '实发金额'], ['1']])).toEqual({ row: 1, places: { head: 1, group: 2, quantity: 3, unit: 4, amount: 5 }, owed: false })
  })

  it('are those of what was paid, before what was owed or what it was made up of, wherever they stand', () => {
    const amountIn = (...heads: string[]) => {
      const heading = headingOf([['姓名', ...heads]])
      return heading !== null && 'places' in heading ? [heads[(heading.places.amount ?? 0) - 1], heading.owed] : heading
    }
    expect(amountIn('应发工资', '工资', '合计', '实发工资')).toEqual(['实发工资', false])
    expect(amountIn('工资', '合计')).toEqual(['合计', false])
    expect(amountIn('应发（元）')).toEqual(['应发（元）', true])
    expect(amountIn('金额', '单位', '金额（元）')).toEqual({ several: ['金额', '金额（元）'] })
  })

  it('are none without a household or without an amount', () => {
    expect([headingOf([['姓名', '单位']]), headingOf([['金额', '单位']]), headingOf([])]).toEqual([null, null, null])
  })
})

describe('the rows of a sheet', () => {
  it('are matched by number, whole or its running part, with what they say', () => {
    const rows = read(['户号', '金额', '月数', '数量', '单位', '原因'], [`${village}-0007`, '1200', '3', '', '', ''], ['12', '800.5', '', '2', '吨', '水分超标'])
    expect([...rows.changes]).toEqual([[0, { amount: '1,200', months: '3' }], [1, { amount: '800.50', quantity: '2', unit: '吨', reason: '水分超标' }]])
    expect(rows.questions).toEqual([])
  })

  it('are matched by the first character of a name and the group, whoever stands in the sheet in full', () => {
    expect([...read(['姓名', '组', '金额'], ['白金山', '二组', '100'], ['白**', '1', '200']).changes.keys()]).toEqual([1, 0])
  })

  it('that fit several households are asked with those, and never guessed', () => {
    expect(asked(read(['姓名', '组', '金额'], ['包永强', '2组', '100']))).toEqual([[2, [2, 3]]])
  })

  it('that have a name without its group are asked, even where one household fits', () => {
    expect(asked(read(['姓名', '金额'], ['白金山', '100'], ['王强', '1']))).toEqual([[2, [0, 1]], [3, []]])
  })

  it('that two make out to be of one household are both asked', () => {
    const rows = read(['姓名', '组', '金额'], ['白金山', '1组', '100'], ['白银山', '1组', '200'])
    expect([rows.changes.size, asked(rows)]).toEqual([0, [[2, [0]], [3, [0]]]])
  })

  it('with a number of somebody of another name are asked, with whoever has the name: a firm numbers its people from 1 on', () => {
    const rows = read(['户号', '姓名', '组', '金额'], ['7', '包永强', '2组', '100'], ['12', '白金山', '', '200'], ['44', '王强', '', '300'])
    expect([...rows.changes]).toEqual([[1, { amount: '200' }]])
    expect(asked(rows)).toEqual([[2, [0, 2, 3]], [4, [3]]])
  })

  it('with a number that nobody in the linkage has are asked without a candidate', () => expect(asked(read(['户号', '金额'], ['99', '5']))).toEqual([[2, []]]))

  it('that are sums, empty or say nothing of what was received are none', () => {
    const rows = read(['姓名', '组', '月数', '金额'], ['合计', '', '9', '300'], ['', '', '', ''], ['白金山', '1组', '', ''])
    expect([rows.changes.size, rows.questions]).toEqual([0, []])
  })

  it('that say months or a quantity and no amount are asked, and whoever takes one finds its amount empty, not that of the last report', () => {
    const rows = read(['姓名', '组', '月数', '数量', '金额'], ['白金山', '1组', '3', '', ''], ['白金山', '2组', '', '2', ''])
    expect([rows.changes.size, rows.questions]).toEqual([0, [
      { line: 2, named: '白金山 1组', cells: { amount: '', months: '3' }, candidates: [0] },
      { line: 3, named: '白金山 2组', cells: { amount: '', quantity: '2' }, candidates: [1] },
    ]])
  })
})

import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ProvincialMeans } from '../../features/region/ProvincialMeans'
import { testYears } from '../../features/region/test-years'
import { VillageMarks } from '../../features/region/VillageMarks'
import { draw } from './draw'

const meanOf = (year: number, version: number) => ({ __typename: 'ProvincialMean', year, incidence: 7.12, netIncome: 1_077_600, source: '内蒙古统计年鉴', version })

test('2.3 the means of a year are set with their source, upon the version that is on file', async () => {
  const { asked } = draw(<ProvincialMeans />, {
    ProvincialMeans: () => ({ provincialMeans: [meanOf(2015, 3)] }),
    SetProvincialMean: () => ({ setProvincialMean: { mean: meanOf(2014, 1), userErrors: [] } }),
  })
  await screen.findByText('内蒙古统计年鉴')
  screen.getByText('10,776 元')
  fireEvent.click(screen.getByRole('button', { name: '登记平均值' }))
  // The latest year without means comes first; one that has some begins with them.
  const year = screen.getByLabelText<HTMLSelectElement>('年份')
  expect([year.value, screen.getByLabelText<HTMLInputElement>('贫困发生率').value]).toEqual(['2014', ''])
  fireEvent.change(year, { target: { value: '2015' } })
  expect(screen.getByLabelText<HTMLInputElement>('贫困发生率').value).toBe('7.12')
  fireEvent.change(screen.getByLabelText('贫困发生率'), { target: { value: '7.2' } })
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await expect.poll(() => asked.filter(({ operation }) => operation === 'SetProvincialMean').map(({ variables }) => variables['input'])).toEqual([{ year: 2015, version: 3, incidence: 7.2, netIncome: 1_077_600, source: '内蒙古统计年鉴' }])
})

test('2.3 where villages are marked each stands with what its test says, and nothing is said to whoever does not read it', () => {
  const villages = [{ code: '150525100201', name: '东升村', level: 'VILLAGE' as const, isPoorVillage: false }, { code: '150525100202', name: '西河村', level: 'VILLAGE' as const, isPoorVillage: true }]
  const criteria = (['INCIDENCE', 'NET_INCOME', 'COLLECTIVE_INCOME'] as const).map((criterion, index) => ({ criterion, met: index === 1 ? null : true, missing: [] }))
  draw(<VillageMarks villages={villages} tests={[{ verdict: 'UNDECIDED', region: { code: '150525100201' }, criteria }]} />)
  screen.getByText('贫困发生率符合、人均纯收入缺数字、村集体收入符合')
  screen.getByText('这一年没有登记表和贫困户')
  expect(screen.getByRole('link', { name: /缺数字/ }).getAttribute('href')).toBe('/villages/150525100201/file')
})

test('2.3 villages are tested by figures of this year and of those before it, back to 2010', () => {
  expect(testYears('2015-12-31')).toEqual([2015, 2014, 2013, 2012, 2011, 2010])
})

test('what was ticked in a town and not saved is there again after another town was looked at', () => {
  const villages = [{ code: '150525100201', name: '东升村', level: 'VILLAGE' as const, isPoorVillage: false }, { code: '150525100202', name: '西河村', level: 'VILLAGE' as const, isPoorVillage: true }]
  const unsaved: (readonly string[] | null)[] = []
  draw(<VillageMarks villages={villages} tests={null} kept={new Set(['150525100201', '150525100202'])} onUnsaved={(ticked) => unsaved.push(ticked === null ? null : [...ticked])} />)
  screen.getByText('改了 1 个，还没有保存')
  fireEvent.click(screen.getByLabelText('西河村'))
  fireEvent.click(screen.getByLabelText('东升村'))
  fireEvent.click(screen.getByLabelText('西河村'))
  expect(unsaved).toEqual([['150525100201'], [], null])
})

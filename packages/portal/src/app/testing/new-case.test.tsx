import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NewCase } from '../../features/register-case/NewCase'
import { draw } from './draw'

const region = { code: '150525100000', name: '大沁他拉镇', level: 'TOWN', children: [{ code: '150525100202', name: '西河村', level: 'VILLAGE' }] }
const refused = [
  { code: 'VALIDATION', field: ['region'], message: '请选嘎查村。' },
  { code: 'VALIDATION', field: ['members', '1', 'idNumber'], message: '身份证号校验位不对，请核对证件。' },
  { code: 'VALIDATION', field: ['reason'], message: '请填写理由。' },
  { code: 'STATE', field: ['kind'], message: '按这一天的规定，不再办理这类事项。' },
]

test('what is wrong with an application stands at its field, with the member whose it is; the rest stands below', async () => {
  draw(<NewCase />, { RegionBelow: () => ({ region }), OpenCase: () => ({ result: { registerCase: null, replayed: false, userErrors: refused } }) })
  fireEvent.click(screen.getByRole('button', { name: '添一人' }))
  const village = await screen.findByLabelText<HTMLSelectElement>('嘎查村')
  expect(within(village).getByRole<HTMLOptionElement>('option', { name: '请选嘎查村' }).selected).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: '登记' }))
  await screen.findByText('请选嘎查村。')
  const saidAt = (control: HTMLElement): string => document.querySelector(`#${CSS.escape(control.getAttribute('aria-describedby') ?? 'none')}`)?.textContent ?? ''
  expect(saidAt(village)).toBe('请选嘎查村。')
  expect(screen.getAllByLabelText('身份证号，可不填').map(saidAt)).toEqual(['', '身份证号校验位不对，请核对证件。'])
  expect(saidAt(screen.getByLabelText('理由'))).toBe('请填写理由。')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('按这一天的规定，不再办理这类事项。')
  expect(screen.getAllByText('请填写理由。')).toHaveLength(1)
})

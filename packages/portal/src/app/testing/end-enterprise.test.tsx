import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EndEnterpriseDialog } from '../../features/enterprise/EndEnterpriseDialog'
import { draw } from './draw'

const enterprise = { id: 'e', name: '某公司', version: 3 }
const act = () => fireEvent.click(screen.getByRole('button', { name: '停用企业' }))

test('an enterprise is ended with a reason, after what ends and what stays was read', async () => {
  let ended = 0
  const { asked } = draw(<EndEnterpriseDialog enterprise={enterprise} onClose={() => undefined} onEnded={() => { ended += 1 }} />, { EndEnterprise: () => ({ endEnterprise: { __typename: 'ReviseEnterprisePayload', enterprise: { __typename: 'Enterprise', id: 'e' }, userErrors: [] } }) })
  expect(screen.getByText(/以前的合同、报告、证明都保留/)).toBeDefined()
  act()
  expect(await screen.findByText('写明原因。')).toBeDefined()
  expect(asked).toEqual([])
  fireEvent.change(screen.getByRole('textbox'), { target: { value: ' 已注销 ' } })
  act()
  await expect.poll(() => ended).toBe(1)
  expect(asked.map(({ variables }) => variables['input'])).toEqual([{ id: 'e', version: 3, reason: '已注销' }])
})

test('why it is not ended stands in the dialog, which stays open', async () => {
  draw(<EndEnterpriseDialog enterprise={enterprise} onClose={() => undefined} onEnded={() => { throw new Error('ended') }} />, { EndEnterprise: () => ({ endEnterprise: { __typename: 'ReviseEnterprisePayload', enterprise: null, userErrors: [{ __typename: 'UserError', field: ['id'], message: '这家企业还有 2 份联结合同有效。' }] } }) })
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '已注销' } })
  act()
  expect(await screen.findByText('这家企业还有 2 份联结合同有效。')).toBeDefined()
})

import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { ComponentProps } from 'react'
import { expect, test } from 'vitest'
import { CoveragePanel } from '../../features/village/CoveragePanel'
import { draw, type Answers } from './draw'

const coverage: ComponentProps<typeof CoveragePanel>['coverage'] = [{ item: 'STREETS', status: 'UNDER_WAY', since: '2015-01-08' }]
const taken: Answers = { SetFullCoverage: () => ({ setFullCoverage: { __typename: 'SetFullCoveragePayload', fullCoverage: [], userErrors: [] } }) }

test('how far a service is changes only after the question what it changes to was answered', async () => {
  let changes = 0
  const { asked } = draw(<CoveragePanel code="150525100214" coverage={coverage} mayChange onChanged={() => { changes += 1 }} />, taken)
  fireEvent.change(screen.getByLabelText('街巷硬化'), { target: { value: 'DONE' } })
  await screen.findByRole('heading', { name: '“街巷硬化”改为“已覆盖”' })
  expect(asked).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: '确认修改' }))
  await waitFor(() => expect(changes).toBe(1))
  expect(asked.map(({ variables }) => variables)).toEqual([{ input: { village: '150525100214', item: 'STREETS', status: 'DONE' } }])
})

test('a choice that is taken back leaves the service as it was', async () => {
  const { asked } = draw(<CoveragePanel code="150525100214" coverage={coverage} mayChange onChanged={() => undefined} />, taken)
  fireEvent.change(screen.getByLabelText('街巷硬化'), { target: { value: 'NOT_STARTED' } })
  fireEvent.click(await screen.findByRole('button', { name: '取消' }))
  expect([asked, screen.getByLabelText<HTMLSelectElement>('街巷硬化').value]).toEqual([[], 'UNDER_WAY'])
})

import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { WaitingDeliveriesPanel } from '../../features/pledge/WaitingDeliveriesPanel'
import { draw, type Answers } from './draw'

const waiting = (totalCount: number): Answers => ({ WaitingDeliveries: () => ({ pledges: { __typename: 'PledgeConnection', totalCount } }) })

test('whoever confirms deliveries sees at home how many wait, with the list of them alone', async () => {
  draw(<WaitingDeliveriesPanel region="150525100214" />, waiting(2), ['pledge.confirm'])
  const link = await screen.findByRole('link')
  expect([link.textContent, link.getAttribute('href')]).toEqual(['看 2 项', '/pledges?region=150525100214&waits=yes'])
})

test('nothing stands there where no delivery waits', () => {
  draw(<WaitingDeliveriesPanel region="150525100214" />, waiting(0), ['pledge.confirm'])
  expect(screen.queryByRole('link')).toBeNull()
})

test('whoever reads pledges without confirming them asks for none', () => {
  expect(draw(<WaitingDeliveriesPanel region="150525100214" />, waiting(2), ['pledge.read']).asked).toEqual([])
})

import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LinkagePanel } from '../../features/dashboard/LinkagePanel'
import { draw } from './draw'

const figures = { __typename: 'LinkageFigures', enterprises: 23, enterprisesLinked: 17, enterprisesClose: 6, linkages: 34, householdsLinked: 846, reportsAwaiting: 0, outcomeTotal: 295_961_900 } as const

test('the figure of contracts in force opens the list of these, not of all that ever were', () => {
  draw(<LinkagePanel linkage={figures} region="150525100000" />, {}, ['linkage.read'])
  expect(screen.getByRole('link', { name: /34/ }).getAttribute('href')).toBe('/linkages?region=150525100000&inForce=yes')
})

import { expect, test } from 'vitest'
import type { ObservationWholeFragment } from '../../gql/observation/graphql'
import { observationSteps } from './observation-steps'

const steps = (anonymous: boolean) =>
  observationSteps(
    {
      kind: 'PROJECT', status: 'TRIAGED', anonymous,
      steps: [
        { __typename: 'ObservationStep', status: 'SUBMITTED', at: '2015-12-26T16:00:00.000Z', comment: null, extendedTo: null, by: anonymous ? null : { __typename: 'Account', id: 'a', name: '白音' } },
        { __typename: 'ObservationStep', status: 'TRIAGED', at: '2015-12-29T08:39:00.000Z', comment: null, extendedTo: null, by: { __typename: 'Account', id: 'o', name: '镇扶贫办' } },
      ] as unknown as ObservationWholeFragment['steps'],
    },
    (name) => name,
  ).slice(0, 2).map(({ at }) => at)

test('of an anonymous report the day of its coming is told and no moment, of the office’s steps both', () => {
  expect(steps(true)).toEqual(['12-27', '12-29 16:39'])
  expect(steps(false)).toEqual(['12-27 00:00', '12-29 16:39'])
})

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

test('what its reporter asked for after the end is told as that, and what the office accepted before as accepted', () => {
  const step = (status: string, name: string) => ({ __typename: 'ObservationStep', status, at: '2015-12-26T16:00:00.000Z', comment: null, extendedTo: null, by: { __typename: 'Account', id: name, name } })
  const told = observationSteps(
    { kind: 'PROJECT', status: 'TRIAGED', anonymous: false, steps: [step('SUBMITTED', '白音'), step('TRIAGED', '镇扶贫办'), step('DECLINED', '镇扶贫办'), step('TRIAGED', '白音')] as unknown as ObservationWholeFragment['steps'] },
    (name) => name,
  )
  expect(told.slice(0, 4).map(({ name }) => name)).toEqual(['observation.step.SUBMITTED', 'observation.step.TRIAGED', 'observation.step.DECLINED', 'observation.step.reopened'])
})

test('of an anonymous report the day of its coming is told and no moment, of the office’s steps both', () => {
  expect(steps(true)).toEqual(['12-27', '12-29 16:39'])
  expect(steps(false)).toEqual(['12-27 00:00', '12-29 16:39'])
})

import { expect, test } from 'vitest'
import { observationFilterOf } from '../observation/observation-query'
import { queueAddress, queueFilters, queueStep } from './office-queues'

const region = '150525000000'

test('every queue of an office’s home is counted by the filter of the list that it opens', () => {
  for (const [queue, filter] of Object.entries(queueFilters(region))) {
    const [, parameters] = queueAddress(queue as keyof ReturnType<typeof queueFilters>, region).split('?')
    expect(filter, queue).toEqual(observationFilterOf(new URLSearchParams(parameters)))
    expect(filter, queue).toMatchObject({ region, grouped: true })
  }
  expect(queueFilters(region).lateElsewhere).toEqual({ region, overdue: true, toHandle: false, grouped: true })
})

test('a queue that the office does not have is no work of it', () => {
  expect(queueStep('verify', 'toVerify', region, undefined)).toMatchObject({ count: 0, late: false })
  expect(queueStep('close', 'toClose', region, { totalCount: 2, nodes: [{ overdue: true }] })).toMatchObject({ count: 2, late: true, href: `/observations?region=${region}&status=VERIFIED,UNFOUNDED`.replace(',', '%2C') })
})

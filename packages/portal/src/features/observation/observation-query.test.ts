import { expect, test } from 'vitest'
import { observationFilterOf, observationViews, viewAddress, viewOf } from './observation-query'

test('every view has an address that opens it', () => {
  for (const view of observationViews) {
    const address = viewAddress(view, new URLSearchParams('region=150525100000&kind=PROJECT&after=x'))
    const parameters = new URLSearchParams(address.split('?')[1])
    expect(viewOf(parameters)).toBe(view)
    expect(parameters.get('after')).toBeNull()
    expect(observationFilterOf(parameters)).toMatchObject({ region: '150525100000', kind: ['PROJECT'] })
  }
})

test('the view of what is overdue asks for overdue, not for a status', () => {
  expect(observationFilterOf(new URLSearchParams('overdue=1'))).toEqual({ overdue: true })
  expect(observationFilterOf(new URLSearchParams('status=SUBMITTED'))).toEqual({ status: ['SUBMITTED'] })
})

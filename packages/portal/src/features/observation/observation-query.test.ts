import { expect, test } from 'vitest'
import { attentionAddress } from '../dashboard/attention-links'
import { observationFilterOf, observationOrderOf, observationViews, viewAddress, viewOf } from './observation-query'

test('every view has an address that opens it', () => {
  for (const view of observationViews) {
    const address = viewAddress(view, new URLSearchParams('region=150525100000&kind=PROJECT&after=x'))
    const parameters = new URLSearchParams(address.split('?')[1])
    expect(viewOf(parameters)).toBe(view)
    expect(parameters.get('after')).toBeNull()
    expect(observationFilterOf(parameters)).toMatchObject({ region: '150525100000', kind: ['PROJECT'] })
  }
})

test('what has ended is not in the list that opens first, and is the whole of the list that is called so', () => {
  const { status } = observationFilterOf(new URLSearchParams())
  expect(status).not.toContain('CLOSED')
  expect(status).not.toContain('DECLINED')
  expect(observationFilterOf(new URLSearchParams('status=CLOSED,DECLINED'))).toEqual({ status: ['CLOSED', 'DECLINED'] })
})

test('what waits to be verified and what waits to be closed are two views', () => {
  expect(observationFilterOf(new URLSearchParams(viewAddress('toVerify', new URLSearchParams()).split('?')[1]))).toEqual({ status: ['RECTIFYING'], grouped: true })
  expect(observationFilterOf(new URLSearchParams(viewAddress('toClose', new URLSearchParams()).split('?')[1]))).toEqual({ status: ['VERIFIED', 'UNFOUNDED'], grouped: true })
})

test('the list behind a figure shows each report that was counted, until another view is chosen', () => {
  const parameters = new URLSearchParams(attentionAddress('OBSERVATION_TO_TRIAGE', '150525100000', '2015-12-31').split('?')[1])
  expect(observationFilterOf(parameters)).toEqual({ region: '150525100000', status: ['SUBMITTED'] })
  expect(viewOf(parameters)).toBe('toTriage')
  expect(viewAddress('toTriage', parameters)).toBe('/observations?region=150525100000&status=SUBMITTED')
})

test('what waits begins with the most urgent, what is over with the latest', () => {
  for (const view of observationViews) {
    const parameters = new URLSearchParams(viewAddress(view, new URLSearchParams()).split('?')[1])
    expect(observationOrderOf(parameters), view).toBe(view === 'ended' || view === 'all' ? 'SUBMITTED_DESC' : 'URGENCY')
  }
})

test('a project narrows the list, and stays when another view is chosen', () => {
  const parameters = new URLSearchParams('status=all&project=0190')
  expect(observationFilterOf(parameters)).toMatchObject({ project: '0190' })
  expect(viewAddress('overdue', parameters)).toBe('/observations?project=0190&overdue=1')
})

test('a number is looked for whatever its state', () => {
  expect(observationFilterOf(new URLSearchParams('number=O150525100202-2015-0001'))).toEqual({ number: 'O150525100202-2015-0001' })
})

test('the view of what waits for oneself asks for that alone', () => {
  expect(observationFilterOf(new URLSearchParams('mine=1'))).toEqual({ toHandle: true })
})

test('what is late elsewhere is overdue and waits for others, each group once', () => {
  expect(observationFilterOf(new URLSearchParams(viewAddress('lateElsewhere', new URLSearchParams()).split('?')[1]))).toEqual({ overdue: true, toHandle: false, grouped: true })
})

test('the view of what is overdue asks for overdue, not for a status', () => {
  expect(observationFilterOf(new URLSearchParams('overdue=1'))).toEqual({ overdue: true })
  expect(observationFilterOf(new URLSearchParams('status=SUBMITTED'))).toEqual({ status: ['SUBMITTED'], grouped: true })
})

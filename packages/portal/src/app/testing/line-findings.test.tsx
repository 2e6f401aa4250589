import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { useLineFindings } from '../../features/outcome-report/use-line-findings'
import { draw } from './draw'

/** A line of which the amount is typed, with what is found of it. */
function Line() {
  const [amount, setAmount] = useState(1)
  const findings = useLineFindings('rent', '2015Q4', [{ household: 'h', amount, months: null, quantity: null, unit: null, reason: null }])
  return <><input value={amount} onChange={({ target }) => setAmount(Number(target.value))} /><p>{(findings.get('h') ?? []).map(({ text }) => text).join() || 'nothing found'}</p></>
}

test('what was found of a line that was corrected since says nothing more once the service no longer answers', async () => {
  const { asked } = draw(<Line />, {
    OutcomeFindings: ({ outcomes }) => {
      const [line] = outcomes as readonly { readonly amount: number }[]
      if (line?.amount !== 1) throw new Error('the line broke')
      return { outcomeFindings: [{ __typename: 'OutcomeLineFindings', household: 'h', findings: [{ __typename: 'OutcomeFinding', asksReason: true, text: 'too little' }] }] }
    },
  })
  await screen.findByText('too little')
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '20' } })
  expect(screen.getByText('too little'), 'while the next answer is under way the last one stands').toBeDefined()
  await expect.poll(() => asked.length).toBe(2)
  await screen.findByText('nothing found')
})

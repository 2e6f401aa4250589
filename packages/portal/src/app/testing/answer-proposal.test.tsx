// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AnswerProposalDialog } from '../../features/linkage/AnswerProposalDialog'
import { ProposalPanel } from '../../features/linkage/ProposalPanel'
import { draw } from './draw'

const asked = (n: number) => ({ id: `p${n}`, householdNumber: `150525100202-000${n}`, household: { id: `h${n}`, headName: `户主${n}` } })
const nothing = () => undefined
const taken = { AnswerLinkageProposal: () => ({ answerLinkageProposal: { __typename: 'LinkagePayload', linkage: null, userErrors: [] } }) }

test('whoever answers for several households reads whom, and no answer is suggested or sent without one', async () => {
  const drawn = draw(<AnswerProposalDialog proposals={[asked(1), asked(2)]} onClose={nothing} onAnswered={nothing} />, taken)
  expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['0001 户主1', '0002 户主2'])
  expect(screen.getAllByRole('radio').filter((each) => (each as HTMLInputElement).checked)).toEqual([])
  expect(screen.getByText(/答复后不能更改/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: '代为答复' }))
  expect((await screen.findByRole('alert')).textContent).toBe('先选农户的意见。')
  expect(drawn.asked).toEqual([])
  fireEvent.click(screen.getByLabelText('不加入'))
  fireEvent.click(screen.getByRole('button', { name: '代为答复' }))
  await expect.poll(() => drawn.asked.map(({ variables }) => (variables['input'] as { readonly agreed: boolean }).agreed)).toEqual([false, false])
})

test('several are answered for at once only where they were ticked', () => {
  const proposal = (n: number) => ({ ...asked(n), status: 'PROPOSED' as const, reason: null, proposedAt: '2015-12-30T03:00:00.000Z', answeredAt: null, viewerCan: { answer: true, withdraw: false } })
  draw(<ProposalPanel proposals={[proposal(1), proposal(2)]} onChanged={nothing} />)
  expect(screen.queryByRole('button', { name: /^代选中的/ })).toBe(null)
  fireEvent.click(screen.getByRole('checkbox', { name: '选中 户主2 0002' }))
  expect(screen.getByRole('button', { name: '代选中的 1 户答复' })).toBeDefined()
})

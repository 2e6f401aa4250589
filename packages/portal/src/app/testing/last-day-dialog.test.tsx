import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { EndServiceDialog } from '../../features/responsibility/EndServiceDialog'
import { EndTeamDialog } from '../../features/responsibility/EndTeamDialog'
import { draw } from './draw'

const nothing = () => undefined

it('a service ends with a reason only, and keeps what was filled in when it is refused', async () => {
  let ended = 0
  const { asked } = draw(<EndServiceDialog service={{ id: 's', name: '包桂兰' }} onClose={nothing} onEnded={() => (ended += 1)} />, {
    EndService: () => ({ endDispatch: { __typename: 'DispatchPayload', dispatch: null, userErrors: [{ __typename: 'UserError', code: 'VALIDATION', field: ['input', 'endedOn'], message: '晚于今天' }] } }),
  })
  const end = screen.getAllByRole('button').at(-1) as HTMLElement
  fireEvent.click(end)
  await screen.findByText('写明原因。')
  expect(asked).toEqual([])
  fireEvent.change(screen.getByLabelText('原因'), { target: { value: ' 期满 ' } })
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'RECALL' } })
  fireEvent.click(end)
  await screen.findByText('晚于今天')
  expect(asked.map(({ variables }) => variables['input'])).toEqual([{ id: 's', endedOn: expect.any(String) as string, kind: 'RECALL', reason: '期满' }])
  expect(ended).toBe(0)
})

it('a team has no kind of end, and the page is told once it is over', async () => {
  let ended = 0
  const { asked } = draw(<EndTeamDialog team={{ id: 't', name: '驻村工作队' }} onClose={nothing} onEnded={() => (ended += 1)} />, { EndTeam: () => ({ endWorkTeam: { __typename: 'WorkTeamPayload', workTeam: null, userErrors: [] } }) })
  expect(screen.queryByRole('combobox')).toBeNull()
  fireEvent.change(screen.getByLabelText('原因'), { target: { value: '任务完成' } })
  fireEvent.click(screen.getAllByRole('button').at(-1) as HTMLElement)
  await waitFor(() => expect(ended).toBe(1))
  expect(asked.map(({ variables }) => Object.keys(variables['input'] as object))).toEqual([['id', 'endedOn', 'reason']])
})

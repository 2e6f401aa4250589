import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TrainingDialog } from '../../features/supervision/TrainingDialog'
import { draw } from './draw'

const people = [{ id: 'a', name: '甲' }, { id: 'b', name: '乙' }]
const ticked = () => people.filter(({ name }) => screen.getByLabelText<HTMLInputElement>(name).checked).map(({ id }) => id)

test('a training begins with nobody present; all at once are ticked by choice', () => {
  draw(<TrainingDialog supervisors={people} onClose={() => undefined} onDone={() => undefined} />)
  expect(ticked()).toEqual([])
  fireEvent.click(screen.getByLabelText('全选'))
  expect(ticked()).toEqual(['a', 'b'])
  fireEvent.click(screen.getByLabelText('甲'))
  expect([ticked(), screen.getByLabelText<HTMLInputElement>('全选').checked]).toEqual([['b'], false])
})

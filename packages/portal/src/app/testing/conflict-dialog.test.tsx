import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ConflictDialog } from '../../features/household/ConflictDialog'
import type { HouseholdDraft } from '../../features/household/household-edit'
import { draw } from './draw'

const opened: HouseholdDraft = { attribute: 'GENERAL_POOR', mainCause: 'ILLNESS', phone: '12900000001', bankAccount: null, income: 250_000 }
const sides = { opened, current: { ...opened, phone: '12900000002', income: 260_000 }, mine: { ...opened, phone: '12900000003', mainCause: 'DISABILITY' as const } }

const dialog = (more: Partial<Parameters<typeof ConflictDialog>[0]> = {}) => (
  <ConflictDialog sides={sides} year={2015} versions={{ opened: 3, current: 4 }} busy={false} error={null} onDiscard={() => undefined} onResolve={() => undefined} {...more} />
)
const save = (): HTMLButtonElement => screen.getByRole<HTMLButtonElement>('button', { name: '按所选存为第 5 次' })

test('a fact that both changed has to be decided before anything can be saved; one that only the editor changed is kept without asking', () => {
  const resolved: HouseholdDraft[] = []
  draw(dialog({ onResolve: (draft) => resolved.push(draft) }))
  expect(screen.getAllByRole('radio')).toHaveLength(2)
  expect(screen.getByText('另外 1 项（主要致贫原因）只有您改了，会一并保存。')).toBeDefined()
  expect(save().disabled).toBe(true)
  fireEvent.click(save())
  expect(resolved).toEqual([])

  fireEvent.click(screen.getByRole('radio', { name: /12900000003/ }))
  expect(save().disabled).toBe(false)
  fireEvent.click(save())
  expect(resolved).toEqual([{ ...opened, phone: '12900000003', mainCause: 'DISABILITY', income: 260_000 }])
})

test('what was typed is given up by its own button or Esc, and by neither while it is being saved', () => {
  let discarded = 0
  const given = { onDiscard: () => (discarded += 1) }
  draw(dialog(given))
  fireEvent.click(screen.getByRole('button', { name: '放弃我的修改' }))
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  expect(discarded).toBe(2)
})

test('nothing is given up while it is being saved', () => {
  let discarded = 0
  draw(dialog({ busy: true, onDiscard: () => (discarded += 1) }))
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  fireEvent.click(screen.getByRole('button', { name: '放弃我的修改' }))
  expect(discarded).toBe(0)
})

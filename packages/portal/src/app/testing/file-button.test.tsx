import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { FileButton } from '../../ui/FileButton'

afterEach(cleanup)

test('a file is chosen by a button that says what for, and the same one may be chosen again', () => {
  const chosen = vi.fn()
  render(<FileButton accept=".xlsx,.csv" onFiles={chosen}>选择表格</FileButton>)
  const input = screen.getByLabelText<HTMLInputElement>('选择表格')
  expect(input.className).toBe('hidden-text')
  const file = new File(['a'], 'a.csv')
  fireEvent.change(input, { target: { files: [file] } })
  expect([chosen.mock.calls, input.value]).toEqual([[[[file]]], ''])
})

test('choosing nothing leaves what was chosen', () => {
  const chosen = vi.fn()
  render(<FileButton accept=".csv" onFiles={chosen}>选择表格</FileButton>)
  fireEvent.change(screen.getByLabelText('选择表格'), { target: { files: [] } })
  expect(chosen).not.toHaveBeenCalled()
})

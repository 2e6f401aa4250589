// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DrawInspectionDialog } from '../../features/inspection/DrawInspectionDialog'
import { draw } from './draw'

const proposedSeed = (): string => {
  draw(<DrawInspectionDialog onClose={() => undefined} />)
  const { value } = screen.getByLabelText<HTMLInputElement>('抽样号')
  cleanup()
  return value
}

test('a draw gets a seed that nobody can guess from the day, to be published once the answers are due', () => {
  const seeds = [proposedSeed(), proposedSeed()]
  expect(new Set(seeds).size).toBe(2)
  for (const seed of seeds) expect(seed).toMatch(/^[0-9a-f]{16}$/)
  draw(<DrawInspectionDialog onClose={() => undefined} />)
  expect(screen.getByText(/到期以后再公布/)).toBeDefined()
  expect(screen.queryByText(/事先公布/)).toBeNull()
})

import { describe, expect, it } from 'vitest'
import { monitoringFault, monitoringScopeLine } from './monitoring-rules.js'

const income = (perCapita: number): { year: number; perCapita: number } => ({ year: 2021, perCapita })

describe('2.8 a monitored household', () => {
  it('lies within 1.5 times the line of the campaign’s end, 6,000 yuan in 2021; of other years no line is known', () => {
    expect([2020, 2021, 2022].map(monitoringScopeLine)).toEqual([null, 600_000, null])
  })

  it.each([
    ['UNSTABLE_EXITED', 'EXITED', 600_000, null],
    ['UNSTABLE_EXITED', 'EXITED', 600_001, 'SCOPE'],
    ['UNSTABLE_EXITED', 'NOT_EXITED', 500_000, 'STATUS'],
    ['UNSTABLE_EXITED', null, 500_000, 'STATUS'],
    ['BORDERLINE_POVERTY_PRONE', null, 600_000, null],
    ['BORDERLINE_POVERTY_PRONE', 'EXITED', 500_000, 'ON_REGISTER'],
    ['SUDDEN_SEVERE_DIFFICULTY', 'EXITED', 600_001, null],
    ['SUDDEN_SEVERE_DIFFICULTY', null, 900_000, null],
    ['SUDDEN_SEVERE_DIFFICULTY', null, 600_000, 'SCOPE'],
    ['SUDDEN_SEVERE_DIFFICULTY', 'RETURNED', 900_000, 'STATUS'],
  ] as const)('as %s with status %s and %i fen a person: %s', (type, status, perCapita, fault) => {
    expect(monitoringFault(type, { status, income: income(perCapita) })).toBe(fault)
  })

  it('is judged by its risk alone where no line or no income is known', () => {
    expect(monitoringFault('UNSTABLE_EXITED', { status: 'EXITED', income: { year: 2023, perCapita: 9_000_000 } })).toBeNull()
    expect(monitoringFault('UNSTABLE_EXITED', { status: 'EXITED', income: null })).toBeNull()
  })
})

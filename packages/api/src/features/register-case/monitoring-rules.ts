import type { PovertyStatus } from '../household/household-codes.js'
import type { MonitoringType } from './case-codes.js'

/** 1.5 times the national line of the campaign's end, fen per person a year (dossier 2.8). Of later years the province's figure is not known here. */
const SCOPE_LINES: Readonly<Record<number, number>> = { 2021: 600_000 }

/** The monitoring scope of a year, fen per person; null where none is known, which is said and never guessed. */
export const monitoringScopeLine = (year: number): number | null => SCOPE_LINES[year] ?? null

/** What of a household decides by which type it may be monitored. */
export interface MonitoredFacts {
  /** Its status on the register; null when it is not registered. */
  readonly status: PovertyStatus | null
  readonly income: { readonly year: number; readonly perCapita: number } | null
}

export type MonitoringFault = 'STATUS' | 'ON_REGISTER' | 'SCOPE'

/**
 * Why a household cannot be monitored by a type; null when it can. An unstable household left poverty, one on the verge was
 * never registered, and both lie within the year's scope; sudden difficulty lies above it and meets either. Where income or
 * line is not known, risk decides alone. Source: dossier 2.8.
 */
export const monitoringFault = (type: MonitoringType, { status, income }: MonitoredFacts): MonitoringFault | null => {
  if (type === 'UNSTABLE_EXITED' && status !== 'EXITED') return 'STATUS'
  if (type === 'BORDERLINE_POVERTY_PRONE' && status !== null) return 'ON_REGISTER'
  if (type === 'SUDDEN_SEVERE_DIFFICULTY' && status !== null && status !== 'EXITED') return 'STATUS'
  const line = income === null ? null : monitoringScopeLine(income.year)
  if (line === null || income === null) return null
  return income.perCapita <= line === (type !== 'SUDDEN_SEVERE_DIFFICULTY') ? null : 'SCOPE'
}

import { expect } from 'vitest'
import { ask } from './ask.js'
import type { Visitor } from './browser.js'
import type { PaidLine, Worker } from './enterprise-payroll.js'

interface StoredReport {
  readonly status: string
  readonly total: number
  readonly confirmedTotal: number
  readonly attachments: readonly unknown[]
  readonly outcomes: readonly (Omit<PaidLine, 'household'> & { readonly confirmation: string; readonly household: { readonly id: string }; readonly dispute: { readonly status: string } | null })[]
}

const report = 'query ($id: ID!) { outcomeReport(id: $id) { status total confirmedTotal attachments { id } outcomes { amount months quantity unit reason confirmation household { id } dispute { status } } } }'
const idIn = (address: string): string => address.split('/').at(-1) ?? ''

/** What is kept of a report. */
export async function storedReport({ context }: Visitor, address: string): Promise<StoredReport> {
  return (await ask<{ outcomeReport: StoredReport }>(context, report, { id: idIn(address) })).outcomeReport
}

const inOrder = (lines: readonly PaidLine[]): PaidLine[] => lines.toSorted((one, other) => (one.household < other.household ? -1 : 1))

/** The lines of a report that is kept are those, to the fen. */
export function expectLines({ outcomes }: StoredReport, lines: readonly PaidLine[]): void {
  expect(inOrder(outcomes.map(({ household, amount, months, quantity, unit, reason }) => ({ household: household.id, amount, months, quantity, unit, reason })))).toEqual(inOrder(lines))
}

/** The first households of a village by their numbers, as the list that an enterprise is handed. */
export async function workersIn({ context }: Visitor, village: string, count: number): Promise<Worker[]> {
  const { households } = await ask<{ households: { nodes: Worker[] } }>(context, 'query ($filter: HouseholdFilter) { households(first: 100, filter: $filter) { nodes { id number headName } } }', { filter: { region: village, status: ['NOT_EXITED'] } })
  const workers = households.nodes.toSorted((one, other) => (one.number < other.number ? -1 : 1)).slice(0, count)
  expect(workers.length).toBe(count)
  return workers
}

/** What an enterprise’s year comes to; `amount`: fen. */
export async function yearOf({ context }: Visitor, address: string, year: number): Promise<{ readonly households: number; readonly amount: number }> {
  const { enterprise } = await ask<{ enterprise: { record: { households: number; amount: number } } }>(context, 'query ($id: ID!, $year: Int!) { enterprise(id: $id) { record(year: $year) { households amount } } }', { id: idIn(address), year })
  return enterprise.record
}

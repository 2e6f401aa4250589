import type { Dialect, Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import type { Statement } from '../../data/statements.js'
import { UnscopedTable } from '../../data/unscoped-table.js'

const COUNTERS = new UnscopedTable('VillageCounter', 'running numbers live in the village’s own row')
const EMPTY: Omit<Row<'VillageCounter'>, 'regionCode'> = { households: 0, observationYear: 0, observations: 0, reportYear: 0, reports: 0, caseYear: null, cases: null, inspectionYear: null, inspections: null }

/** The counter of a village, which begins with it; held until the transaction ends. */
export const counterOf = async (transaction: Transaction, regionCode: string): Promise<typeof EMPTY> => {
  const own = [{ column: 'regionCode', equals: regionCode }] as const
  const found = await COUNTERS.findOne(transaction, own, true)
  if (found !== null) return found
  // Two who begin a village at once come one after another, and the second finds what the first has counted.
  await COUNTERS.upsert(transaction, [{ regionCode, ...EMPTY }], { added: ['households'] })
  return (await COUNTERS.findOne(transaction, own, true)) ?? EMPTY
}

/** The running number at the end of a household's, observation's or report's number. */
export const serialOf = (number: string): number => Number(number.slice(number.lastIndexOf('-') + 1))

/** The year in an observation's or report's number. */
export const yearOf = (number: string): number => Number(number.split('-')[1])

/** A running number as it stands in a number. */
export const padded = (serial: number): string => String(serial).padStart(4, '0')

/** The year to number in and the next running number. Numbering never goes back to an earlier year, also when the business date was set back: its numbers are taken. */
const following = (lastYear: number, lastSerial: number, year: number): { readonly year: number; readonly serial: number } =>
  year > lastYear ? { year, serial: 1 } : { year: lastYear, serial: lastSerial + 1 }

/** How far a village has numbered its observations. */
export type ObservationSerial = Pick<typeof EMPTY, 'observationYear' | 'observations'>

/** The next observation number of a village and year: O, village code, year, running number (contract, "Numbers"). */
export const nextObservationNumber = (regionCode: string, last: ObservationSerial, year: number): ObservationSerial & { readonly number: string } => {
  const next = following(last.observationYear, last.observations, year)
  return { observationYear: next.year, observations: next.serial, number: `O${regionCode}-${next.year}-${padded(next.serial)}` }
}

/**
 * The next number of what an inspection found in a village and year: J, village code, year, running number. It has a row of numbers of its own: an
 * inspector who reports before and after an answer would tell by a gap between the own numbers that the answer differs from the register (ADR 0027).
 * Holds the village's row until the transaction ends.
 */
export const nextInspectionNumber = async (transaction: Transaction, regionCode: string, year: number): Promise<string> => {
  const counter = await counterOf(transaction, regionCode)
  const next = following(counter.inspectionYear ?? 0, counter.inspections ?? 0, year)
  await COUNTERS.update(transaction, [{ column: 'regionCode', equals: regionCode }], { inspectionYear: next.year, inspections: next.serial })
  return `J${regionCode}-${next.year}-${padded(next.serial)}`
}

/** Whether a number is one of what an inspection found. Those found before they had numbers of their own count among observations. */
export const isInspectionNumber = (number: string): boolean => number.startsWith('J')

/** The statement that writes down how far villages have numbered their observations. The transaction holds their counters. */
export const observationsNumbered = (dialect: Dialect, serials: ReadonlyMap<string, ObservationSerial>): Statement[] =>
  COUNTERS.upsertion(dialect, [...serials].map(([regionCode, { observationYear, observations }]) => ({ ...EMPTY, regionCode, observationYear, observations })), { replaced: ['observationYear', 'observations'] })

/** The next numbers of households of a village: village code, a hyphen, running number (contract, "Numbers"). Holds the village's row until the transaction ends. */
export const nextHouseholdNumbers = async (transaction: Transaction, regionCode: string, count: number): Promise<string[]> => {
  const { households } = await counterOf(transaction, regionCode)
  await COUNTERS.update(transaction, [{ column: 'regionCode', equals: regionCode }], { households: households + count })
  return Array.from({ length: count }, (_, index) => `${regionCode}-${padded(households + index + 1)}`)
}

/** The next outcome report number of a village and year: R, village code, year, running number. Holds the village's row until the transaction ends. */
export const nextReportNumber = async (transaction: Transaction, regionCode: string, year: number): Promise<string> => {
  const counter = await counterOf(transaction, regionCode)
  const next = following(counter.reportYear, counter.reports, year)
  await COUNTERS.update(transaction, [{ column: 'regionCode', equals: regionCode }], { reportYear: next.year, reports: next.serial })
  return `R${regionCode}-${next.year}-${padded(next.serial)}`
}

/** The next case number of a village and year: C, village code, year, running number. Holds the village's row until the transaction ends. */
export const nextCaseNumber = async (transaction: Transaction, regionCode: string, year: number): Promise<string> => {
  const counter = await counterOf(transaction, regionCode)
  const next = following(counter.caseYear ?? 0, counter.cases ?? 0, year)
  await COUNTERS.update(transaction, [{ column: 'regionCode', equals: regionCode }], { caseYear: next.year, cases: next.serial })
  return `C${regionCode}-${next.year}-${padded(next.serial)}`
}

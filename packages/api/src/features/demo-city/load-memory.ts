import type { DemoBatch } from '@bangfu/demo-data'
import type { Row } from '../../data/entities.js'
import type { FieldCipher } from '../../data/field-cipher.js'
import { isInspectionNumber, serialOf, yearOf } from '../region/village-numbers.js'
import type { DemoRowContext } from './demo-rows.js'

const REMEMBERED_PARENTS = 50_000

/** Remembers what later rows need of earlier ones. */
export class LoadMemory implements DemoRowContext {
  private readonly places = new Map<string, number>()
  private readonly enterprises = new Map<string, string>()
  private readonly counters = new Map<string, Row<'VillageCounter'>>()

  constructor(
    readonly cipher: FieldCipher,
    readonly passwordHash: string,
    readonly loadedAt: string,
  ) {}

  readonly placeIn = (parentId: string): number => {
    const place = (this.places.get(parentId) ?? 0) + 1
    if (place === 1 && this.places.size >= REMEMBERED_PARENTS) this.places.clear()
    this.places.set(parentId, place)
    return place
  }

  readonly enterpriseOfReport = (reportId: string): string => this.enterprises.get(reportId) ?? ''

  /** Notes the running numbers that the rows use up. */
  note(batch: DemoBatch): void {
    if (batch.table === 'household') for (const row of batch.rows) this.counter(row.regionCode).households = Math.max(this.counter(row.regionCode).households, serialOf(row.number))
    if (batch.table === 'observation') for (const row of batch.rows) noteObservation(this.counter(row.regionCode), row.number)
    if (batch.table === 'registerCase') {
      for (const row of batch.rows) Object.assign(this.counter(row.regionCode), { caseYear: yearOf(row.number), cases: serialOf(row.number) })
    }
    if (batch.table === 'outcomeReport') {
      for (const row of batch.rows) {
        this.enterprises.set(row.id, row.enterpriseId)
        noteYear(this.counter(row.regionCode), 'report', row.number)
      }
    }
  }

  counterRows(): Row<'VillageCounter'>[] {
    return [...this.counters.values()]
  }

  private counter(regionCode: string): Row<'VillageCounter'> {
    let counter = this.counters.get(regionCode)
    if (counter === undefined) {
      counter = { regionCode, households: 0, observationYear: 0, observations: 0, reportYear: 0, reports: 0, caseYear: null, cases: null, inspectionYear: null, inspections: null }
      this.counters.set(regionCode, counter)
    }
    return counter
  }
}

const noteObservation = (counter: Row<'VillageCounter'>, number: string): void => {
  if (isInspectionNumber(number)) Object.assign(counter, { inspectionYear: yearOf(number), inspections: Math.max(counter.inspections ?? 0, serialOf(number)) })
  else noteYear(counter, 'observation', number)
}

const noteYear = (counter: Row<'VillageCounter'>, which: 'observation' | 'report', number: string): void => {
  const [yearName, countName] = which === 'observation' ? (['observationYear', 'observations'] as const) : (['reportYear', 'reports'] as const)
  const year = yearOf(number)
  if (year < counter[yearName]) return
  counter[countName] = year === counter[yearName] ? Math.max(counter[countName], serialOf(number)) : serialOf(number)
  counter[yearName] = year
}

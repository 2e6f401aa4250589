import { nextObservationNumber } from '../region/village-numbers.js'
import type { ObservationSerial } from '../region/village-numbers.js'
import { namedFirst } from './observation-anonymity.js'
import type { ObservationRow } from './observation-columns.js'

/**
 * The numbers of what is new, by id, and how far each village comes with them. Anonymous reports come after the named ones of the
 * batch: a number between two of one moment would say from whom it is.
 */
export const numbered = (drafts: readonly Pick<ObservationRow, 'id' | 'regionCode' | 'anonymous'>[], villages: ReadonlyMap<string, ObservationSerial>, year: number): { readonly numbers: ReadonlyMap<string, string>; readonly serials: ReadonlyMap<string, ObservationSerial> } => {
  const serials = new Map<string, ObservationSerial>()
  const numbers = new Map<string, string>()
  for (const { id, regionCode } of namedFirst(drafts)) {
    const last = serials.get(regionCode) ?? villages.get(regionCode)
    if (last === undefined) throw new Error('A village could not be held')
    const { number, ...serial } = nextObservationNumber(regionCode, last, year)
    serials.set(regionCode, serial)
    numbers.set(id, number)
  }
  return { numbers, serials }
}

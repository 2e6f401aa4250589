import { formatYuan } from '../../ui/format/money'
import { checkCells, emptyCells, type Cells } from './cell-rules'

/**
 * Two rows of a sheet that are of one household, such as two delivery notes, as the one line that a report has of it. Null where they do
 * not add up: an amount that cannot be read, or quantities of different units.
 */
export function addedUp(one: Partial<Cells>, other: Partial<Cells>): Partial<Cells> | null {
  const [first, second] = [checkCells({ ...emptyCells, ...one }), checkCells({ ...emptyCells, ...other })]
  if (first.amount === null || second.amount === null) return null
  if (Object.keys(first.faults).length > 0 || Object.keys(second.faults).length > 0) return null
  if (first.quantity !== null && second.quantity !== null && first.unit !== second.unit) return null
  const quantity = sumOf(first.quantity, second.quantity)
  const months = sumOf(first.months, second.months)
  const unit = first.unit ?? second.unit
  const reasons = [...new Set([first.reason, second.reason].filter((reason) => reason !== null))]
  return {
    amount: formatYuan(first.amount + second.amount),
    ...(months === null ? {} : { months: String(months) }),
    ...(quantity === null ? {} : { quantity: String(quantity / 1000) }),
    ...(unit === null ? {} : { unit }),
    ...(reasons.length === 0 ? {} : { reason: reasons.join('；') }),
  }
}

function sumOf(one: number | null, other: number | null): number | null {
  return one === null && other === null ? null : (one ?? 0) + (other ?? 0)
}

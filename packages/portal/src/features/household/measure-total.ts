import { formatYuan } from '../../ui/format/money'
import type { Household } from './household-file'

/** What measures come to, in yuan; lines whose amount is withheld or not in money do not count. */
export function measureTotal(measures: Household['measures']): string | null {
  const amounts = measures.map(({ amount }) => amount).filter((amount) => amount !== null)
  return amounts.length === 0 ? null : formatYuan(amounts.reduce((sum, amount) => sum + amount, 0))
}

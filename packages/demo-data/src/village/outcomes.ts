import type { SeededRandom } from '../random.js'
import type { OutcomeFindingRow } from '../rows/linkage.js'
import { tonnePrice } from './linkage-terms.js'
import type { VillageLinkage } from './linkages.js'

/** What a household was paid in a quarter, without its report; fen. */
export interface PlannedOutcome {
  readonly amount: number
  readonly months: number | null
  readonly quantity: number | null
  readonly unit: string | null
  readonly findings?: readonly OutcomeFindingRow[]
}

/** Fen in a yuan. */
const YUAN = 100
const QUARTERS_OF_YEAR = 4
/** What is paid for a tonne, as a part of its price: from, and how far up. */
const LEAST_PRICE = 0.97
const PRICE_SPREAD = 0.08
/** Below this part of the price even an enterprise with a floor price pays less, and says why. */
const GOODS_OF_LESS_WORTH = 0.9715

/**
 * What one household of a linkage was paid in a quarter, in keeping with the form and the contract (dossier 4.4).
 * @param quarters of how many quarters that is
 */
export function outcomeOf(linkage: VillageLinkage, quarters: number, random: SeededRandom): PlannedOutcome {
  const { contract, form } = linkage
  const many = linkage.households.length
  const about = (yuan: number): number => Math.max(1, Math.round(yuan * (0.6 + random.next() * 0.8))) * YUAN
  switch (form) {
    case 'ORDER': {
      const tonnes = Math.max(0.1, Math.round(((contract.volume ?? many) / many / QUARTERS_OF_YEAR) * (0.5 + random.next()) * 10) / 10)
      return { ...priced(tonnes, tonnePrice(linkage.industry) * (LEAST_PRICE + random.next() * PRICE_SPREAD), contract.floorPrice), months: null, quantity: tonnes, unit: '吨' }
    }
    case 'EMPLOYMENT': {
      const months = random.between(1, 3)
      return { amount: months * (contract.wage ?? 2_000 * YUAN), months, quantity: null, unit: null }
    }
    case 'TRUSTEESHIP': {
      const animals = Math.max(1, Math.round((contract.animals ?? many) / many))
      return { amount: Math.round((animals * (contract.annualReturn ?? 0) * quarters) / QUARTERS_OF_YEAR), months: null, quantity: animals, unit: '头' }
    }
    case 'LAND_TRANSFER': {
      const mu = Math.max(1, Math.round(((contract.area ?? many) / many) * (0.5 + random.next())))
      return { amount: Math.round((mu * (contract.rent ?? 0) * quarters) / QUARTERS_OF_YEAR), months: null, quantity: mu, unit: '亩' }
    }
    case 'SHARE':
      return { amount: about(220) * quarters, months: null, quantity: Math.max(1, Math.round((contract.shares ?? many) / many)), unit: '股' }
    case 'ASSET_INCOME':
      return plain(about(180) * quarters)
    case 'LEASE':
      return plain(Math.round(((contract.rent ?? 0) * quarters) / QUARTERS_OF_YEAR))
    case 'SERVICE':
      return { amount: about(90), months: null, quantity: random.between(1, 4), unit: '次' }
    case 'ALLIANCE':
      return plain(about(150) * quarters)
    case 'DONATION':
      return { amount: contract.value ?? about(300), months: null, quantity: 1, unit: '份' }
  }
}

/** What is paid for a delivery: with a floor price at least that, but for goods that are worth less. Yuan a tonne and fen. */
function priced(tonnes: number, price: number, floorPrice: number | undefined): Pick<PlannedOutcome, 'amount' | 'findings'> {
  if (floorPrice === undefined) return { amount: Math.round(tonnes * price) * YUAN }
  const [floor, amount] = [floorPrice / YUAN, Math.round(tonnes * price) * YUAN]
  if (price >= floor * GOODS_OF_LESS_WORTH) return { amount: Math.ceil(tonnes * Math.max(price, floor)) * YUAN }
  return { amount, findings: [{ kind: 'PRICE_UNDER_FLOOR', found: Math.round(amount / tonnes), agreed: floorPrice }] }
}

function plain(amount: number): PlannedOutcome {
  return { amount, months: null, quantity: null, unit: null }
}

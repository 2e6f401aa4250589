import { apportion } from '../apportion.js'
import { elementAt, hashText } from '../random.js'
import type { CourtyardKind, CourtyardModel } from '../rows/courtyard.js'

/** Project villages and what was put in, in fen (I-15: 60 villages, 300 million yuan). The article gives neither its parts nor the households. */
export const COURTYARD = { villages: 60, investment: 30_000_000_000 } as const
const POOR_VILLAGES = 435
const KINDS = ['BREEDING', 'GROWING', 'TOURISM'] as const satisfies readonly CourtyardKind[]
/** Each model is read as that of one kind (I-16, inference). */
const MODELS = { BREEDING: 'SMALL_SCALE_LARGE_GROUP', GROWING: 'MOUNTAIN_AND_SAND', TOURISM: 'RURAL_TOURISM' } as const satisfies Record<CourtyardKind, CourtyardModel>

/** What is planned for a project village. `investment`: fen. */
export interface PlannedCourtyard {
  /** 1 to 60. */
  readonly n: number
  readonly kind: CourtyardKind
  readonly model: CourtyardModel
  readonly investment: number
}

/** Number of the first project village, so that one of them lies among the few of the smallest scale. */
const OFFSET = 3
let shares: readonly number[] | undefined

/** The courtyard project of a poor village by its number among the 435; null where there is none. Every seventh or so has one. */
export function courtyardOf(poorVillage: number): PlannedCourtyard | null {
  const reached = (villages: number): number => Math.floor(((villages + OFFSET) * COURTYARD.villages) / POOR_VILLAGES)
  const n = reached(poorVillage)
  if (n === reached(poorVillage - 1) || n > COURTYARD.villages) return null
  // Whole ten thousands of yuan, as such sums are granted.
  const grant = 1_000_000
  shares ??= apportion(COURTYARD.investment / grant, Array.from({ length: COURTYARD.villages }, (_, index) => 60 + (hashText(`courtyard ${index + 1}`) % 81)))
  const draw = hashText(`courtyard kind ${n}`) % 100
  const kind = elementAt(KINDS, draw < 48 ? 0 : draw < 85 ? 1 : 2)
  return { n, kind, model: MODELS[kind], investment: elementAt(shares, n - 1) * grant }
}

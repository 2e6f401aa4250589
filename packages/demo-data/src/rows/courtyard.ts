export type CourtyardKind = 'BREEDING' | 'GROWING' | 'TOURISM'
export type CourtyardModel = 'SMALL_SCALE_LARGE_GROUP' | 'MOUNTAIN_AND_SAND' | 'RURAL_TOURISM'

/** What a project village does in its courtyards in a year (I-15, I-16); money in fen. */
export interface CourtyardProjectRow {
  readonly id: string
  readonly regionCode: string
  readonly year: number
  readonly kind: CourtyardKind
  readonly model: CourtyardModel
  readonly investment: number
  readonly households: number
  readonly yearYield: number | null
}

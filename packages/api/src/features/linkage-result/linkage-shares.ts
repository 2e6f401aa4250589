/** Against what the closely linked enterprises are held: the linked ones, or all (dossier 7.5, X-7). */
export const CloseReading = { OF_LINKED: 'OF_LINKED', OF_ALL: 'OF_ALL' } as const
export type CloseReading = (typeof CloseReading)[keyof typeof CloseReading]

/** Industrialised enterprises of a territory: all, those with a linkage in force, and of these the close ones. */
export interface EnterpriseCounts {
  readonly enterprises: number
  readonly linked: number
  readonly close: number
}

/** A part of a whole in hundredths of a per cent, rounded half up; null where there is nothing to hold it against. */
export const basisPoints = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part * 10_000) / whole))

/** Linked enterprises ÷ all, basis points (I-19, dossier 7.4). */
export const linkageShare = ({ enterprises, linked }: EnterpriseCounts): number | null => basisPoints(linked, enterprises)

/**
 * The share of close enterprises in both readings of “其中45%联结紧密” (I-20, dossier 7.5): of the linked ones, which is the one
 * that is meant where none is named, and of all.
 */
export const closeShares = ({ enterprises, linked, close }: EnterpriseCounts): { readonly reading: CloseReading; readonly base: number; readonly share: number | null }[] => [
  { reading: CloseReading.OF_LINKED, base: linked, share: basisPoints(close, linked) },
  { reading: CloseReading.OF_ALL, base: enterprises, share: basisPoints(close, enterprises) },
]

/** What of a contract its results depend on. Days are in Asia/Shanghai; `endedOn` is the last in force. */
export interface ContractFacts {
  readonly form: string
  readonly startedOn: string
  readonly endedOn: string | null
  readonly endKind: string | null
  /** Whole months; null where the contract names no term. */
  readonly termMonths: number | null
}

/** The days that results are counted over. */
export interface ResultDays {
  readonly from: string
  readonly until: string
}

/** Contracts that were in force on a day of the period. */
export const inForceWithin = <Contract extends Pick<ContractFacts, 'startedOn' | 'endedOn'>>(contracts: readonly Contract[], { from, until }: ResultDays): Contract[] =>
  contracts.filter(({ startedOn, endedOn }) => startedOn <= until && (endedOn === null || (endedOn >= from && endedOn >= startedOn)))

/** Contracts that were in force in a period, how long they were made for, and how many a party broke. */
export interface ContractResults {
  readonly contracts: number
  /** Months, to one decimal; null where none names a term. */
  readonly meanTerm: number | null
  readonly enterpriseDefaults: number
  readonly householdDefaults: number
  /** Broken contracts ÷ contracts in force in the period, basis points. */
  readonly defaultRate: number | null
}

/** The default rate and the term of contracts (dossier 4.4, “Indicators”): a contract is broken in the period in which the breach ended it. */
export const contractResults = (contracts: readonly ContractFacts[], days: ResultDays): ContractResults => {
  const inForce = inForceWithin(contracts, days)
  const terms = inForce.flatMap(({ termMonths }) => termMonths ?? [])
  const brokenBy = (kind: string): number => inForce.filter(({ endKind, endedOn }) => endKind === kind && endedOn !== null && endedOn <= days.until).length
  const [enterpriseDefaults, householdDefaults] = [brokenBy('ENTERPRISE_DEFAULT'), brokenBy('HOUSEHOLDS_DEFAULT')]
  return {
    contracts: inForce.length,
    meanTerm: terms.length === 0 ? null : Math.round((terms.reduce((sum, months) => sum + months, 0) * 10) / terms.length) / 10,
    enterpriseDefaults,
    householdDefaults,
    defaultRate: basisPoints(enterpriseDefaults + householdDefaults, inForce.length),
  }
}

import type { LinkageForm } from '../linkage/linkage-codes.js'
import type { OutcomeLine } from './report-rules.js'

/** What a line does not agree with. */
export const FindingKind = {
  PRICE_UNDER_FLOOR: 'PRICE_UNDER_FLOOR',
  MORE_THAN_VOLUME: 'MORE_THAN_VOLUME',
  WAGE_UNDER_CONTRACT: 'WAGE_UNDER_CONTRACT',
  WAGE_UNDER_MINIMUM: 'WAGE_UNDER_MINIMUM',
  MORE_THAN_POSTS: 'MORE_THAN_POSTS',
  MORE_THAN_AGREED: 'MORE_THAN_AGREED',
  HOUSEHOLD_LEFT: 'HOUSEHOLD_LEFT',
  PRICE_NOT_CHECKED: 'PRICE_NOT_CHECKED',
  WAGE_NOT_CHECKED: 'WAGE_NOT_CHECKED',
  NO_MINIMUM_ON_FILE: 'NO_MINIMUM_ON_FILE',
  UNCHANGED_AFTER_DISPUTE: 'UNCHANGED_AFTER_DISPUTE',
} as const
export type FindingKind = (typeof FindingKind)[keyof typeof FindingKind]

/**
 * Whether a finding asks the enterprise for a reason. None refuses a line: a report says what was paid, and one that could not say
 * that less was paid than agreed would be filled in wrongly. A floor price that a line keeps from being checked asks for one too, or leaving the quantity out would pass it by; what else could not be checked is said and asks for nothing.
 */
export const ASKS_REASON = {
  PRICE_UNDER_FLOOR: true,
  MORE_THAN_VOLUME: true,
  WAGE_UNDER_CONTRACT: true,
  WAGE_UNDER_MINIMUM: true,
  MORE_THAN_POSTS: true,
  MORE_THAN_AGREED: true,
  HOUSEHOLD_LEFT: true,
  PRICE_NOT_CHECKED: true,
  WAGE_NOT_CHECKED: false,
  NO_MINIMUM_ON_FILE: false,
  UNCHANGED_AFTER_DISPUTE: true,
} as const satisfies Record<FindingKind, boolean>

/** Something that a line does not agree with. `found` and `agreed`: fen of prices and wages, tonnes, mu, animals, shares or posts of amounts; `day`: the last day in the linkage. */
export interface Finding {
  readonly kind: FindingKind
  readonly found?: number
  readonly agreed?: number
  readonly day?: string
}

/** What the findings of a report depend on beside its lines. */
export interface ContractSurroundings {
  readonly form: LinkageForm
  readonly contract: Readonly<Record<string, unknown>>
  /** Tonnes delivered by the live reports of other quarters of the same calendar year. */
  readonly deliveredBefore: number
  /** The lowest minimum wage of a month in the quarter where the village lies, fen; null where the city's office has none on file. */
  readonly minimumWage: number | null
  /** The last day of households that left the linkage before the quarter ended. */
  readonly leftOn: ReadonlyMap<string, string>
}

/** Tonnes in a unit of weight as it is written on delivery notes, in either language; units of other kinds have none. */
const TONNES: Readonly<Record<string, number>> = { 吨: 1, t: 1, ton: 1, tons: 1, tonne: 1, tonnes: 1, 公斤: 0.001, 千克: 0.001, kg: 0.001, kilogram: 0.001, kilograms: 0.001, 斤: 0.0005, 市斤: 0.0005, jin: 0.0005 }

/** A unit as it is looked up: keyboards write brackets and letters in two widths. */
const spelled = (unit: string | null | undefined): string => (unit ?? '').normalize('NFKC').trim().toLowerCase()

/** Tonnes of a line; null where its unit is no weight or nothing was written down. */
export const tonnesOf = ({ quantity, unit }: Pick<OutcomeLine, 'quantity' | 'unit'>): number | null => {
  const tonnes = TONNES[spelled(unit)]
  return tonnes === undefined || quantity === null || quantity === undefined || !(quantity > 0) ? null : quantity * tonnes
}

const agreedOf = (contract: ContractSurroundings['contract'], term: string): number | null => {
  const value = contract[term]
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null
}

/** Hundredths: what is shown of a measured amount. */
const rounded = (amount: number): number => Math.round(amount * 100) / 100

type LineCheck = (line: OutcomeLine, surroundings: ContractSurroundings) => readonly Finding[]

/** Price a tonne against the floor price. A fen of rounding on the whole line is no breach. */
const price: LineCheck = (line, { contract }) => {
  const floor = agreedOf(contract, 'floorPrice')
  if (floor === null) return []
  const tonnes = tonnesOf(line)
  if (tonnes === null) return [{ kind: 'PRICE_NOT_CHECKED' }]
  return line.amount + 1 < floor * tonnes ? [{ kind: 'PRICE_UNDER_FLOOR', found: Math.round(line.amount / tonnes), agreed: floor }] : []
}

/** Wages of the months worked against the contract and against the law. Which months they were is not reported, so the lowest minimum of the quarter is held against them. */
const wage: LineCheck = ({ amount, months }, { contract, minimumWage }) => {
  if (months === null || months === undefined || months === 0) return [{ kind: 'WAGE_NOT_CHECKED' }]
  const agreed = agreedOf(contract, 'wage')
  const found = Math.round(amount / months)
  return [
    ...(agreed !== null && amount < agreed * months ? [{ kind: 'WAGE_UNDER_CONTRACT' as const, found, agreed }] : []),
    ...(minimumWage === null ? [{ kind: 'NO_MINIMUM_ON_FILE' as const }] : amount < minimumWage * months ? [{ kind: 'WAGE_UNDER_MINIMUM' as const, found, agreed: minimumWage }] : []),
  ]
}

const LINE_CHECKS: Readonly<Partial<Record<LinkageForm, LineCheck>>> = { ORDER: price, EMPLOYMENT: wage }

/** What is added up over the lines of a report, in their order, and held against a term of the contract. */
interface RunningCheck {
  readonly kind: FindingKind
  readonly term: string
  readonly of: (line: OutcomeLine) => number
  /** What other reports of the year had already. */
  readonly before?: (surroundings: ContractSurroundings) => number
}

const quantityOf = ({ quantity }: OutcomeLine): number => quantity ?? 0
/** What a line has of a count that a contract agreed on, by what one of each unit is of it; nothing in units of other kinds. */
const countedIn = (units: Readonly<Record<string, number>>) => (line: OutcomeLine): number => quantityOf(line) * (units[spelled(line.unit)] ?? 0)

const MU = { 亩: 1, mu: 1, 公顷: 15, ha: 15, hectare: 15, hectares: 15 }
const ANIMALS = { 头: 1, 只: 1, '头(只)': 1, head: 1, animal: 1, animals: 1 }
const SHARES = { 股: 1, share: 1, shares: 1 }

const RUNNING_CHECKS: Readonly<Partial<Record<LinkageForm, readonly RunningCheck[]>>> = {
  ORDER: [{ kind: 'MORE_THAN_VOLUME', term: 'volume', of: (line) => tonnesOf(line) ?? 0, before: ({ deliveredBefore }) => deliveredBefore }],
  EMPLOYMENT: [{ kind: 'MORE_THAN_POSTS', term: 'posts', of: ({ months }) => ((months ?? 0) > 0 ? 1 : 0) }],
  TRUSTEESHIP: [
    { kind: 'MORE_THAN_AGREED', term: 'animals', of: countedIn(ANIMALS) },
    { kind: 'MORE_THAN_AGREED', term: 'area', of: countedIn(MU) },
  ],
  LAND_TRANSFER: [{ kind: 'MORE_THAN_AGREED', term: 'area', of: countedIn(MU) }],
  SHARE: [{ kind: 'MORE_THAN_AGREED', term: 'shares', of: countedIn(SHARES) }],
}

/** The line with which a sum goes beyond what was agreed, and each after it that adds to it. */
const beyond = ({ kind, term, of, before }: RunningCheck, outcomes: readonly OutcomeLine[], surroundings: ContractSurroundings): (readonly [index: number, finding: Finding])[] => {
  const agreed = agreedOf(surroundings.contract, term)
  if (agreed === null) return []
  let sum = before?.(surroundings) ?? 0
  return outcomes.flatMap((line, index): (readonly [number, Finding])[] => {
    const part = of(line)
    sum += part
    return part > 0 && sum > agreed + 1e-6 ? [[index, { kind, found: rounded(sum), agreed }]] : []
  })
}

/**
 * What each line of a report does not agree with, in the order of the lines: the floor price and the volume of an order, the wage,
 * the posts and the minimum wage of employment, the land, animals or shares of other forms, and households that left within the
 * quarter. A contract that agreed on nothing finds nothing. Source: dossier 4.4, contract data against outcome data.
 */
export const findingsOf = (outcomes: readonly OutcomeLine[], surroundings: ContractSurroundings): Finding[][] => {
  const found = outcomes.map((line): Finding[] => {
    const day = surroundings.leftOn.get(line.household)
    return [...(LINE_CHECKS[surroundings.form]?.(line, surroundings) ?? []), ...(day === undefined ? [] : [{ kind: 'HOUSEHOLD_LEFT' as const, day }])]
  })
  for (const check of RUNNING_CHECKS[surroundings.form] ?? []) for (const [index, finding] of beyond(check, outcomes, surroundings)) found[index]?.push(finding)
  return found
}

/** Whether a line needs a reason of the enterprise. */
export const asksReason = (findings: readonly Finding[]): boolean => findings.some(({ kind }) => ASKS_REASON[kind])

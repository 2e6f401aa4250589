import { ObjectType, Field, Int } from 'type-graphql'
import { FenScalar } from '../../graphql/scalars.js'

/** What an enterprise's record of a year is made of. Reports: approved, no reversal and not reversed; lines: confirmed by the village, and not looked into. */
export interface RecordFacts {
  readonly linkages: readonly { readonly startedOn: string; readonly endedOn: string | null }[]
  readonly lines: readonly { readonly householdId: string; readonly amount: number }[]
  /** Members of each household. */
  readonly sizes: ReadonlyMap<string, number>
  /** Deliveries of pledges that the village confirmed, of the year; unit null for money in fen. */
  readonly deliveries: readonly { readonly size: number; readonly unit: string | null }[]
  /** Days on which pledges were met. */
  readonly met: readonly string[]
}

@ObjectType('EnterpriseFigures', { description: 'What an enterprise did in a year: of reports that the village confirmed and the town approved and nobody took back, without lines that an office looks into or found wrong, and of pledges as the village confirmed them.', simpleResolvers: true })
export class EnterpriseFigures {
  @Field(() => Int, { description: 'Contracts in force on any day of the year.' }) linkages: number
  @Field(() => Int, { description: 'Households that got something, each once.' }) households: number
  @Field(() => Int, { description: 'Persons in these households, as they are now.' }) persons: number
  @Field(() => FenScalar, { description: 'What they got, fen.' }) amount: number
  @Field(() => Int, { description: 'Deliveries of pledges that the village confirmed.' }) deliveries: number
  @Field(() => FenScalar, { description: 'Money among these deliveries, fen.' }) deliveredMoney: number
  @Field(() => Int, { description: 'Pledges that were met in the year.' }) pledgesMet: number
}

/** The figures of a year (C-10, I-19): sums of what was confirmed, each household and person once however many contracts reach it. */
export const recordFigures = ({ linkages, lines, sizes, deliveries, met }: RecordFacts, year: number): EnterpriseFigures => {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const households = new Set(lines.filter(({ amount }) => amount > 0).map(({ householdId }) => householdId))
  return {
    linkages: linkages.filter(({ startedOn, endedOn }) => startedOn <= last && (endedOn === null || endedOn >= first)).length,
    households: households.size,
    persons: [...households].reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0),
    amount: lines.reduce((sum, { amount }) => sum + amount, 0),
    deliveries: deliveries.length,
    deliveredMoney: deliveries.reduce((sum, { size, unit }) => sum + (unit === null ? size : 0), 0),
    pledgesMet: met.filter((day) => day >= first && day <= last).length,
  }
}

/** Whether there is anything to certify. */
export const isNothing = ({ households, deliveries }: EnterpriseFigures): boolean => households === 0 && deliveries === 0

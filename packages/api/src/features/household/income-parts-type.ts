import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { FenScalar } from '../../graphql/scalars.js'
import { INCOME_PARTS } from './income-parts.js'
import type { IncomeAmounts, IncomePart } from './income-parts.js'

const NOTES: Readonly<Record<IncomePart | 'costs', string>> = {
  wage: 'Wages (工资性收入).',
  business: 'Household business (生产经营性收入).',
  property: 'Property (财产性收入).',
  familyPlanning: 'Transfer: family planning subsidy (计划生育金).',
  lowAllowance: 'Transfer: low allowance (低保金).',
  fiveGuarantee: 'Transfer: five guarantees (五保金).',
  pension: 'Transfer: pension insurance (养老保险金).',
  ecoCompensation: 'Transfer: compensation for ecology (生态补偿金).',
  otherTransfer: 'Transfer: anything else.',
  costs: 'Cost of production and business (生产经营性支出).',
}

@ObjectType('IncomeParts', { description: 'Income of a household in a year by its parts, fen (2.1, 2.5).', simpleResolvers: true })
export class IncomePartsType {
  @Field(() => FenScalar, { description: 'Transfer income: the sum of its parts.' }) transfer: number
  @Field(() => FenScalar, { description: 'All that came in (A17).' }) total: number
  @Field(() => FenScalar, { description: 'What is left after the costs (A19); may be negative.' }) net: number
  @Field(() => Int, { description: 'Persons that it was shared by.' }) persons: number
}
export interface IncomePartsType extends IncomeAmounts {}

@InputType('IncomePartsInput', { description: 'Income of a household in a year by its parts; what is absent is nothing.' })
export class IncomePartsInput {
  @Field(() => Int, { description: 'Calendar year, from 2010 to the current one.' }) year: number
}
export interface IncomePartsInput extends Partial<Record<IncomePart | 'costs', number | null>> {}

for (const part of [...INCOME_PARTS, 'costs'] as const) {
  Field(() => FenScalar, { description: NOTES[part] })(IncomePartsType.prototype, part)
  Field(() => FenScalar, { nullable: true, description: NOTES[part] })(IncomePartsInput.prototype, part)
}

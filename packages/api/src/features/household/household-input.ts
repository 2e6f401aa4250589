import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { DateScalar } from '../../graphql/scalars.js'
import { EntitlementKind } from '../entitlement/entitlement-rules.js'
import { PovertyCause, PovertyStatus } from './household-codes.js'
import './household-enums.js'

/** A link that is broken at a household (M-5). */
export const HouseholdGap = {
  NO_CAUSE: 'NO_CAUSE',
  NO_PLAN: 'NO_PLAN',
  NO_MEASURE: 'NO_MEASURE',
  NO_PROJECT: 'NO_PROJECT',
  NO_CADRE: 'NO_CADRE',
  NO_EFFECT: 'NO_EFFECT',
  TRACE_INCOMPLETE: 'TRACE_INCOMPLETE',
  MEASURE_ON_CANCELLED: 'MEASURE_ON_CANCELLED',
} as const
export type HouseholdGap = (typeof HouseholdGap)[keyof typeof HouseholdGap]

registerEnumType(HouseholdGap, {
  name: 'HouseholdGap',
  description: 'A link that is broken at a household (M-5); of the still poor, but for the last.',
  valuesConfig: {
    NO_CAUSE: { description: 'No main cause on file.' },
    NO_PLAN: { description: 'No plan in force.' },
    NO_MEASURE: { description: 'No measure in force.' },
    NO_PROJECT: { description: 'No measure in force is part of a project.' },
    NO_CADRE: { description: 'Nobody is in charge today.' },
    NO_EFFECT: { description: 'No result that the household confirmed.' },
    TRACE_INCOMPLETE: { description: 'Cause, measure, project or cadre is missing (7.8).' },
    MEASURE_ON_CANCELLED: { description: 'Struck off the register, and still a measure in force.' },
  },
})

export const HouseholdOrder = {
  NUMBER_ASC: 'NUMBER_ASC',
  NET_INCOME_ASC: 'NET_INCOME_ASC',
  NET_INCOME_DESC: 'NET_INCOME_DESC',
  HEAD_NAME_ASC: 'HEAD_NAME_ASC',
  IDENTIFIED_ON_DESC: 'IDENTIFIED_ON_DESC',
  LAST_VISIT_ASC: 'LAST_VISIT_ASC',
} as const
export type HouseholdOrder = (typeof HouseholdOrder)[keyof typeof HouseholdOrder]

registerEnumType(HouseholdOrder, {
  name: 'HouseholdOrder',
  description: 'Order of a list of households. An order by a field that is hidden from the viewer is refused.',
  valuesConfig: {
    NUMBER_ASC: { description: 'By number: village by village.' },
    NET_INCOME_ASC: { description: 'By net income per person of the latest year, lowest first; none on file comes first.' },
    NET_INCOME_DESC: { description: 'By net income per person of the latest year, highest first; none on file comes last.' },
    HEAD_NAME_ASC: { description: 'By the name of the head, in code point order.' },
    IDENTIFIED_ON_DESC: { description: 'By the day of identification, latest first.' },
    LAST_VISIT_ASC: { description: 'By the last visit, those never visited first, then those longest without one (R-11).' },
  },
})

@InputType('HouseholdFilter', { description: 'Narrows a list of households; all conditions together. A filter by a field that is hidden from the viewer is refused.' })
export class HouseholdFilter {
  @Field(() => ID, { nullable: true, description: 'Code of a region; out of reach the list is empty.' }) region?: string | null
  @Field(() => [PovertyStatus], { nullable: true, description: 'Any of these statuses.' }) status?: PovertyStatus[] | null
  @Field(() => [PovertyCause], { nullable: true, description: 'Any of these main causes.' }) mainCause?: PovertyCause[] | null
  @Field(() => String, { nullable: true, description: 'Part of the name of the head; where names are masked, its first character only.' }) nameContains?: string | null
  @Field(() => String, { nullable: true, description: 'The number: whole, with or without its hyphen, or the running number within its village alone; with or without leading zeros. What is no number finds nothing.' }) number?: string | null
  @Field(() => Int, { nullable: true, description: 'Exited in this calendar year; of those that have exited, unless statuses are given.' }) exitedIn?: number | null
  @Field(() => ID, { nullable: true, description: 'Account of the section-level leader in charge today.' }) responsibleCadre?: string | null
  @Field(() => Boolean, { nullable: true, description: 'True: nobody is in charge today; of the still poor, unless statuses are given. False: somebody is.' }) withoutCadre?: boolean | null
  @Field(() => DateScalar, { nullable: true, description: 'No visit on this day or later; of the still poor, unless statuses are given.' }) notVisitedSince?: string | null
  @Field(() => Boolean, { nullable: true, description: 'True: one of the four links of targeting is missing; false: all are there. Of the still poor, unless statuses are given.' }) targetingIncomplete?: boolean | null
  @Field(() => HouseholdGap, { nullable: true, description: 'At which this link is broken; of the still poor, unless statuses are given.' }) traceGap?: HouseholdGap | null
  @Field(() => ID, { nullable: true, description: 'A project: those that no measure in force puts on it.' }) notOnProject?: string | null
  @Field(() => EntitlementKind, { nullable: true, description: 'Who stand on the roster of this year for it and did not get all of it yet (M-8).' }) entitlementDue?: EntitlementKind | null
}

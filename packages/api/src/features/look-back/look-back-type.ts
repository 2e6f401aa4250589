import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { DateScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { LookBackFinding, LookBackStratum } from './look-back-codes.js'

registerEnumType(LookBackFinding, {
  name: 'LookBackFinding',
  description: 'What an inspection finds (R-13).',
  valuesConfig: { RIGHT: { description: 'The register is right (属实).' }, WRONGLY_IDENTIFIED: { description: 'On the register without being poor (错评).' }, OMITTED: { description: 'Poor and not on the register (漏评).' }, WRONGLY_EXITED: { description: 'Out of poverty on paper alone (错退).' } },
})
registerEnumType(LookBackStratum, {
  name: 'LookBackStratum',
  description: 'From where a household was drawn.',
  valuesConfig: { POOR: { description: 'Counted as poor (在册).' }, EXITED: { description: 'Out of poverty (已脱贫).' }, CANCELLED: { description: 'Struck off (已注销).' }, ORDINARY: { description: 'Never on the register (一般农户).' } },
})

@ObjectType('LookBackFigures', { description: 'What a sample came to; rates in per cent, null where nothing was inspected.', simpleResolvers: true })
export class LookBackFiguresType {
  @Field(() => Int, { description: 'Households of the sample.' }) drawn: number
  @Field(() => Int, { description: 'Of them inspected.' }) inspected: number
  @Field(() => Int, { description: 'Counted as poor and inspected.' }) poorInspected: number
  @Field(() => Int, { description: 'Wrongly identified.' }) wronglyIdentified: number
  @Field(() => Number, { nullable: true, description: 'Rate of wrong identification.' }) wrongIdentificationRate: number | null
  @Field(() => Int, { description: 'Exited and inspected.' }) exitedInspected: number
  @Field(() => Int, { description: 'Wrongly exited.' }) wronglyExited: number
  @Field(() => Number, { nullable: true, description: 'Rate of wrong exits.' }) wrongExitRate: number | null
  @Field(() => Int, { description: 'Off the register and inspected.' }) outsideInspected: number
  @Field(() => Int, { description: 'Omitted.' }) omitted: number
  @Field(() => Number, { nullable: true, description: 'Rate of omissions.' }) omissionRate: number | null
}

@ObjectType('LookBackTerritory', { description: 'What the sample of one town or village came to.', simpleResolvers: true })
export class LookBackTerritoryType {
  @Field(() => LookBackFiguresType, { description: 'What it came to.' }) figures: LookBackFiguresType
}

@ObjectType('LookBack', { description: 'A draw of households that are looked at again (回头看; R-13).', simpleResolvers: true })
export class LookBackType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => String, { description: 'The seed: with it anybody draws the same households from the same register.' }) seed: string
  @Field(() => Int, { description: 'Households of every village and stratum.' }) perStratum: number
  @Field(() => Int, { description: 'Households drawn.' }) householdCount: number
  @Field(() => DateScalar, { description: 'When it was drawn.' }) drawnOn: string
}

@ObjectType('LookBackHousehold', { description: 'A household of a draw, with what was found.', simpleResolvers: true })
export class LookBackHouseholdType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => String, { nullable: true, description: 'Its head, of a household that never was on the register.' }) headName: string | null
  @Field(() => LookBackStratum, { description: 'From where it was drawn.' }) stratum: LookBackStratum
  @Field(() => LookBackFinding, { nullable: true, description: 'What was found; null until somebody looked.' }) finding: LookBackFinding | null
  @Field(() => String, { nullable: true, description: 'What was seen.' }) note: string | null
  @Field(() => DateScalar, { nullable: true, description: 'When it was inspected.' }) inspectedOn: string | null
}

export const LookBackConnection = connectionOf('LookBack', LookBackType)
export const LookBackHouseholdConnection = connectionOf('LookBackHousehold', LookBackHouseholdType)

@InputType('DrawLookBackInput', { description: 'A draw. With the same seed and register it is the same again.' })
export class DrawLookBackInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same id with the same content is answered again.' }) id: string
  @Field(() => ID, { description: 'The region whose villages are drawn from.' }) region: string
  @Field(() => String, { description: 'The seed; 1 to 64 characters.' }) seed: string
  @Field(() => Int, { description: 'Households of every village and stratum, 1 to 20. Where that would be more than 1,000, villages are drawn first by the seed, in turn of the towns, and the households of these.' }) perStratum: number
}

@InputType('InspectLookBackHouseholdInput', { description: 'What was found in a drawn household.' })
export class InspectLookBackHouseholdInput {
  @Field(() => ID, { description: 'The household of the draw.' }) id: string
  @Field(() => LookBackFinding, { description: 'What was found; one that its stratum allows.' }) finding: LookBackFinding
  @Field(() => String, { nullable: true, description: 'What was seen; at most 1,000 characters, required where something is wrong.' }) note?: string | null
}

@InputType('AddLookBackHouseholdInput', { description: 'A household that never was on the register, looked at beside the draw: right to be left out, or omitted.' })
export class AddLookBackHouseholdInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same id is written down once.' }) id: string
  @Field(() => ID, { description: 'The draw.' }) lookBack: string
  @Field(() => ID, { description: 'Its village, in the region of the draw.' }) region: string
  @Field(() => String, { description: 'Its head; 1 to 120 characters.' }) headName: string
  @Field(() => LookBackFinding, { description: 'RIGHT or OMITTED.' }) finding: LookBackFinding
  @Field(() => String, { nullable: true, description: 'What was seen; at most 1,000 characters, required where something is wrong.' }) note?: string | null
}

@ObjectType('DrawLookBackPayload', { description: 'The draw, or why none was made.', simpleResolvers: true })
export class DrawLookBackPayload {
  @Field(() => LookBackType, { nullable: true, description: 'The draw; null when it was refused, or was kept before and the viewer sees it no more.' }) lookBack: LookBackType | null
  @Field(() => Boolean, { description: 'True when this id was answered before; nothing was stored again.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Expected failures; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('LookBackHouseholdPayload', { description: 'The household as inspected, or why it was not.', simpleResolvers: true })
export class LookBackHouseholdPayload {
  @Field(() => LookBackHouseholdType, { nullable: true, description: 'The household; null when it was refused.' }) household: LookBackHouseholdType | null
  @Field(() => [UserErrorType], { description: 'Expected failures; empty on success.' }) userErrors: UserErrorType[]
}

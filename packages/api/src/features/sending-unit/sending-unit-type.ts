import { Field, ID, InputType, ObjectType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { connectionOf } from '../../graphql/connection.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { UnitLevelEnum, UnitTypeEnum } from './unit-enums.js'
import type { UnitLevel, UnitType } from './unit-codes.js'

/** A body as it is read. */
export type SendingUnitRow = Pick<Row<'SendingUnit'>, 'id' | 'regionCode' | 'name' | 'unitType' | 'unitLevel'>

@ObjectType('SendingUnit', { description: 'A body that sends cadres or looks after a place (C-19, L-7).', simpleResolvers: true })
export class SendingUnitType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => String, { description: 'What it is called.' }) name: string
  @Field(() => UnitTypeEnum, { description: 'What kind of body it is.' }) unitType: UnitType
  @Field(() => UnitLevelEnum, { description: 'Of which level.' }) unitLevel: UnitLevel
}

export const SendingUnitConnection = connectionOf('SendingUnit', SendingUnitType)

@InputType('SendingUnitFilter', { description: 'Narrows the bodies in scope; conditions are joined by AND.' })
export class SendingUnitFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, at most 100 characters.' }) nameContains?: string | null
  @Field(() => [UnitLevelEnum], { nullable: true, description: 'Of one of these levels.' }) level?: UnitLevel[] | null
}

@InputType('RegisterSendingUnitInput', { description: 'A body to be registered.' })
export class RegisterSendingUnitInput {
  @Field(() => ID, { description: 'A UUID that the client made; sent again it gives the same answer.' }) id: string
  @Field(() => String, { description: 'The name, 1 to 200 characters.' }) name: string
  @Field(() => UnitTypeEnum, { description: 'What kind of body it is.' }) unitType: UnitType
  @Field(() => UnitLevelEnum, { description: 'Of which level.' }) unitLevel: UnitLevel
  @Field(() => ID, { description: 'The city or banner whose office keeps it, by its 12-digit code.' }) region: string
}

@ObjectType('RegisterSendingUnitPayload', { description: 'The body as it stands, or why nothing was changed.', simpleResolvers: true })
export class RegisterSendingUnitPayload {
  @Field(() => SendingUnitType, { nullable: true, description: 'The body; null when it was refused.' }) sendingUnit: SendingUnitRow | null
  @Field(() => Boolean, { description: 'True when the same had been done before.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'What was wrong.' }) userErrors: UserErrorType[]
}

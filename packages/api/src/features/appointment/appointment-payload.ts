import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { UserErrorType } from '../../graphql/user-error.js'
import type { Row } from '../../data/entities.js'
import { AppointmentType } from './appointment-type.js'

@ObjectType('AppointPayload', { description: 'The appointment as it stands, or why nothing was changed.', simpleResolvers: true })
export class AppointPayload {
  @Field(() => AppointmentType, { nullable: true, description: 'The appointment; null when it was refused, or was kept before and the viewer sees it no more.' }) appointment: Row<'Appointment'> | null
  @Field(() => Boolean, { description: 'True when the same had been done before and nothing was changed now.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'QUOTA when a limit of the responsibility scheme bites, else what was wrong.' }) userErrors: UserErrorType[]
}

export const AppointmentConnection = connectionOf('Appointment', AppointmentType)

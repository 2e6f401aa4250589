import { Field, ID, ObjectType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { DateTimeScalar } from '../../graphql/scalars.js'

@ObjectType('Notice', { description: 'What happened to one’s own reports, households and appointments.', simpleResolvers: true })
export class NoticeType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => DateTimeScalar, { description: 'When it happened.' }) at: string
  @Field(() => String, { description: 'What kind of event, such as reportReturned.' }) kind: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read; null while unread.' }) readAt: string | null
}

export const NoticeConnection = connectionOf('Notice', NoticeType)

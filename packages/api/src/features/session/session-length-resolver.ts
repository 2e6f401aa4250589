import { Arg, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering, UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { SessionLength } from './session-length.js'

@ObjectType('SessionDaysPayload', { description: 'How long sign-ins last now, or why it was not changed.', simpleResolvers: true })
export class SessionDaysPayload {
  @Field(() => Int, { nullable: true, description: 'Days from now on; null when it was refused.' }) days: number | null
  @Field(() => [UserErrorType], { description: 'VALIDATION for a number outside 1 to 365.' }) userErrors: UserErrorType[]
}

/** How long a sign-in lasts. */
@Resolver()
export class SessionLengthResolver {
  constructor(private readonly length: SessionLength) {}

  @Query(() => Int, { description: 'How many days a sign-in lasts that begins now; 30 until another number is set.' })
  sessionDays(@Access('account.manage') _access: ViewerAccess): Promise<number> {
    return this.length.days()
  }

  @Mutation(() => SessionDaysPayload, { description: 'Sets how many days a sign-in lasts, from the next one on: 1 to 365.' })
  setSessionDays(@Access('account.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('days', () => Int, { description: 'Days.' }) days: number): Promise<SessionDaysPayload> {
    return answering<Omit<SessionDaysPayload, 'userErrors'>>(language, { days: null }, async () => ({ days: await this.length.set(access.viewer.accountId, days) }))
  }
}

import { Arg, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import { RevealInput, RevealPayload } from './reveal-type.js'
import type { Revealing } from './revealing.js'

@Resolver()
export class RevealResolver {
  constructor(private readonly revealing: Revealing) {}

  @Mutation(() => RevealPayload, { description: 'Shows a sensitive field for a reason; logged, at most 30 times an hour.' })
  async reveal(
    @Access('household.reveal') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => RevealInput, { description: 'What to see, and why.' }) input: RevealInput,
  ): Promise<{ value: string | null; userErrors: UserErrorType[] }> {
    return answering<{ value: string | null }>(language, { value: null }, async () => ({ value: await this.revealing.reveal(access, input) }))
  }
}

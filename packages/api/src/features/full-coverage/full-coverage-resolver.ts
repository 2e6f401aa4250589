import { Arg, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { FullCoverageService } from './full-coverage-service.js'
import { SetFullCoverageInput, SetFullCoveragePayload } from './full-coverage-type.js'

@Resolver()
export class FullCoverageResolver {
  constructor(private readonly coverage: FullCoverageService) {}

  @Mutation(() => SetFullCoveragePayload, { description: 'Says how far a village is with one of the ten services (M-7).' })
  setFullCoverage(@Access('village.update') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => SetFullCoverageInput, { description: 'The village, the service and how far it is.' }) input: SetFullCoverageInput): Promise<SetFullCoveragePayload> {
    return answering<Omit<SetFullCoveragePayload, 'userErrors'>>(language, { fullCoverage: [] }, async () => ({ fullCoverage: await this.coverage.set(access, input) }))
  }
}

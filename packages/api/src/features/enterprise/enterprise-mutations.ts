import { Arg, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answeringEdit } from '../../graphql/stale-row.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { EnterpriseEnding } from './enterprise-ending.js'
import type { EnterpriseRow } from './enterprise-service.js'
import { EnterpriseType, RegisterEnterprisePayload, ReviseEnterprisePayload } from './enterprise-type.js'
import type { EnterpriseWriting } from './enterprise-writing.js'
import { EndEnterpriseInput, RegisterEnterpriseInput, ReviseEnterpriseInput } from './enterprise-writing-input.js'

interface Registered {
  readonly enterprise: EnterpriseRow | null
  readonly replayed: boolean
}

@Resolver(() => EnterpriseType)
export class EnterpriseMutations {
  constructor(
    private readonly writing: EnterpriseWriting,
    private readonly ending: EnterpriseEnding,
  ) {}

  @Mutation(() => RegisterEnterprisePayload, { description: 'Registers an enterprise with its seat in the office’s territory. The same id and content sent again is kept once.' })
  async registerEnterprise(@Access('enterprise.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => RegisterEnterpriseInput, { description: 'The enterprise.' }) input: RegisterEnterpriseInput): Promise<Registered & { userErrors: UserErrorType[] }> {
    return answering<Registered>(language, { enterprise: null, replayed: false }, () => this.writing.register(access, input))
  }

  @Mutation(() => ReviseEnterprisePayload, { description: 'Writes an enterprise of the office’s territory anew; refused with what is stored when somebody else changed it meanwhile.' })
  async reviseEnterprise(@Access('enterprise.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ReviseEnterpriseInput, { description: 'The enterprise.' }) input: ReviseEnterpriseInput): Promise<{ enterprise: EnterpriseRow | null; current: EnterpriseRow | null; userErrors: UserErrorType[] }> {
    const { row, current, userErrors } = await answeringEdit<EnterpriseRow>(language, () => this.writing.revise(access, input))
    return { enterprise: row, current, userErrors }
  }

  @Mutation(() => ReviseEnterprisePayload, { description: 'Ends an enterprise of the office’s territory with a reason: its chiefs and keys end at once, what it did stays. Refused while a contract of it is in force.' })
  async endEnterprise(@Access('enterprise.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => EndEnterpriseInput, { description: 'Which, and why.' }) input: EndEnterpriseInput): Promise<{ enterprise: EnterpriseRow | null; current: EnterpriseRow | null; userErrors: UserErrorType[] }> {
    const { row, current, userErrors } = await answeringEdit<EnterpriseRow>(language, () => this.ending.end(access, input))
    return { enterprise: row, current, userErrors }
  }
}

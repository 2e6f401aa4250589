import { Arg, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import { OpenCaseInput, ReviseCaseInput } from './case-input.js'
import { StaleCase } from './case-opening.js'
import type { CaseOpening } from './case-opening.js'
import { EVERY_CASE_COLUMN } from './case-reader.js'
import type { CaseReader, CaseRow } from './case-reader.js'
import { OpenCasePayload, RegisterCaseType, ReviseCasePayload } from './case-type.js'

interface Opened {
  readonly registerCase: CaseRow | null
  readonly replayed: boolean
}

interface Revised {
  readonly registerCase: CaseRow | null
  readonly current: CaseRow | null
}

@Resolver(() => RegisterCaseType)
export class CaseOpeningResolver {
  constructor(
    private readonly cases: CaseReader,
    private readonly opening: CaseOpening,
  ) {}

  @Mutation(() => OpenCasePayload, { description: 'Opens a case under the rules of today, for the village; one at a time for a household.' })
  async openCase(
    @Access('case.propose') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => OpenCaseInput, { description: 'The case.' }) input: OpenCaseInput,
  ): Promise<Opened & { userErrors: UserErrorType[] }> {
    return answering<Opened>(language, { registerCase: null, replayed: false }, async () => {
      const { row, replayed } = await this.opening.open(access, input)
      return { registerCase: await this.read(access, row.id), replayed }
    })
  }

  @Mutation(() => ReviseCasePayload, { description: 'Puts a draft, or a case that was sent back, right; STALE when somebody was first.' })
  async reviseCase(
    @Access('case.propose') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => ReviseCaseInput, { description: 'What changes.' }) input: ReviseCaseInput,
  ): Promise<Revised & { userErrors: UserErrorType[] }> {
    let current: CaseRow | null = null
    const answer = await answering<Revised>(language, { registerCase: null, current: null }, async () => {
      try {
        await this.opening.revise(access, input)
      } catch (error) {
        if (error instanceof StaleCase) current = await this.read(access, error.caseId)
        throw error
      }
      return { registerCase: await this.read(access, input.id), current: null }
    })
    return { ...answer, current }
  }

  private async read(access: ViewerAccess, id: string): Promise<CaseRow | null> {
    return this.cases.find(accessFor(access.viewer, 'case.read'), id, EVERY_CASE_COLUMN)
  }
}

import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Info, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { selectedFields } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import { householdColumns } from './household-columns.js'
import { UpdateHouseholdInput, UpdateHouseholdPayload } from './household-edit-type.js'
import { StaleHousehold } from './household-editing.js'
import type { HouseholdEditing } from './household-editing.js'
import type { HouseholdRow } from './household-service.js'

interface Answer {
  readonly household: HouseholdRow | null
  readonly current: HouseholdRow | null
  readonly userErrors: readonly UserErrorType[]
}

@Resolver()
export class HouseholdEditResolver {
  constructor(private readonly editing: HouseholdEditing) {}

  @Mutation(() => UpdateHouseholdPayload, { description: 'Edits a household’s file; refused with what is stored when somebody else changed it meanwhile.' })
  async updateHousehold(
    @Access('household.update') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => UpdateHouseholdInput, { description: 'The edit.' }) input: UpdateHouseholdInput,
  ): Promise<Answer> {
    let current: HouseholdRow | null = null
    const answer = await answering(language, { household: null as HouseholdRow | null }, async () => {
      try {
        return { household: await this.editing.update(access, input, householdColumns(selectedFields(info, 'household', 'current'))) }
      } catch (error) {
        if (error instanceof StaleHousehold) current = error.current
        throw error
      }
    })
    return { ...answer, current }
  }
}

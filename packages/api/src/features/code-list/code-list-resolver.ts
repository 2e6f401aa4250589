import { Arg, Mutation, Query, Resolver } from 'type-graphql'
import { Access, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import { CodeListName } from './code-list-name.js'
import type { CodeListService } from './code-list-service.js'
import { CodeListEntryType, SaveCodeListEntryInput, SaveCodeListEntryPayload } from './code-list-type.js'

@Resolver(() => CodeListEntryType)
export class CodeListResolver {
  constructor(private readonly lists: CodeListService) {}

  @Query(() => [CodeListEntryType], { description: 'The entries of a list that the city keeps itself, in its order.' })
  async codeList(@SignedIn('names of industries and models are public words') _viewer: Viewer, @Arg('list', () => CodeListName, { description: 'Which.' }) list: CodeListName): Promise<Row<'CodeListEntry'>[]> {
    return this.lists.entries(list)
  }

  @Mutation(() => SaveCodeListEntryPayload, { description: 'Writes an entry anew, or adds one; refused when somebody else changed it meanwhile.' })
  async saveCodeListEntry(@Access('codeList.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => SaveCodeListEntryInput, { description: 'The entry.' }) input: SaveCodeListEntryInput): Promise<SaveCodeListEntryPayload> {
    return answering<{ entry: Row<'CodeListEntry'> | null }>(language, { entry: null }, async () => ({ entry: await this.lists.save(access, input) }))
  }
}

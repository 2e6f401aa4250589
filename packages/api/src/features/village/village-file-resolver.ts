import { Arg, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answeringEdit } from '../../graphql/stale-row.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { VillageFileChange, VillageFileReader, VillageFileValue } from './village-file-reader.js'
import type { VillageFileSaving } from './village-file-saving.js'
import { UpdateVillageFileInput, UpdateVillageFilePayload, VillageFileChangeType, VillageFileType } from './village-file-type.js'

interface Answer {
  readonly file: VillageFileValue | null
  readonly current: VillageFileValue | null
  readonly userErrors: readonly UserErrorType[]
}

@Resolver(() => VillageFileType)
export class VillageFileResolver {
  constructor(
    private readonly files: VillageFileReader,
    private readonly saving: VillageFileSaving,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => VillageFileType, { nullable: true, description: 'The file of a village for a year, the latest on file when none is named (2.3); null when absent or out of reach.' })
  villageFile(
    @Access('village.read') access: ViewerAccess,
    @Arg('village', () => ID, { description: 'Code of the village.' }) village: string,
    @Arg('year', () => Int, { nullable: true, description: 'The year of the figures.' }) year: number | null,
  ): Promise<VillageFileValue | null> {
    return this.files.find(access, village, year ?? null)
  }

  @Mutation(() => UpdateVillageFilePayload, { description: 'Changes the file of a village for a year (2.3); refused with what is stored when somebody else changed it meanwhile.' })
  async updateVillageFile(@Access('village.update') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => UpdateVillageFileInput, { description: 'The edit.' }) input: UpdateVillageFileInput): Promise<Answer> {
    const { row, current, userErrors } = await answeringEdit(language, () => this.saving.save(access, input, (transaction) => this.files.find(accessFor(access.viewer, 'village.read'), input.village, input.year, transaction)))
    return { file: row, current, userErrors }
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who last changed it.' })
  savedBy(@SignedIn('who saved a file that is already shown') viewer: Viewer, @Root() file: VillageFileValue): Promise<AccountValue | null> {
    return this.accounts.find(viewer, file.accountId)
  }

  @Public('the history of a file that is already shown, empty where it is not for the viewer')
  @FieldResolver(() => [VillageFileChangeType], { description: 'What was changed in the file of the year, the latest first; empty for supervisors and chiefs.' })
  changes(@Root() file: VillageFileValue): readonly VillageFileChange[] {
    return file.changes
  }
}

@Resolver(() => VillageFileChangeType)
export class VillageFileChangeResolver {
  constructor(private readonly accounts: AccountService) {}

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who did.' })
  by(@SignedIn('who changed a file that is already shown') viewer: Viewer, @Root() change: VillageFileChange): Promise<AccountValue | null> {
    return this.accounts.find(viewer, change.accountId)
  }
}

import { Arg, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { asksTotal } from '../../graphql/selection.js'
import { answering, refusal } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import { missingFields, yearOfColumn } from './column-mapping.js'
import { obstacleSentence } from './difference-obstacle.js'
import { faultSentence } from './import-fault.js'
import { IMPORT_FIELD_NAMES, YEARLY_FIELDS } from './import-field.js'
import type { ImportField } from './import-field.js'
import { IMPORT_SENTENCES } from './import-messages.js'
import { mayTake } from './import-service.js'
import type { ImportHouseholdRow, ImportRow, ImportService } from './import-service.js'
import {
  ApplyImportInput, CheckImportInput, ImportActionsType, ImportColumnType, ImportDifferenceType, ImportFaultType, ImportFieldEnum, ImportFiguresType, ImportHouseholdConnection, ImportHouseholdType, ImportPayload, MappedCodeType, RegisterImportConnection, RegisterImportType,
} from './import-type.js'
import type { CodedField } from './import-codes.js'
import { givesNumbers } from './number-sheet.js'
import { ImportKind } from './register-import.entity.js'

const MOST_PLACES = 2_000

interface Answered {
  readonly import: ImportRow | null
  readonly userErrors: UserErrorType[]
}

@Resolver(() => RegisterImportType)
export class ImportResolver {
  constructor(
    private readonly imports: ImportService,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => RegisterImportConnection, { name: 'registerImports', description: 'Sheets that were brought into the viewer’s territory, the latest first.' })
  async list(
    @Access('household.import') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer.' }) after?: string,
  ): Promise<ConnectionValue<ImportRow>> {
    return toConnection(await this.imports.page(access, { first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Query(() => RegisterImportType, { nullable: true, name: 'registerImport', description: 'An import by its id; null when it is absent or out of scope.' })
  async one(@Access('household.import') access: ViewerAccess, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<ImportRow | null> {
    return this.imports.find(access, id)
  }

  @Query(() => [String], { name: 'importSources', description: 'Sources whose columns the offices of the viewer’s banner have named, by name.' })
  async sources(@Access('household.import') access: ViewerAccess): Promise<string[]> {
    const regionCode = access.grants.find((grant) => grant.regionCode !== null)?.regionCode ?? null
    return regionCode === null ? [] : this.imports.sources.names(regionCode)
  }

  @Mutation(() => ImportPayload, { description: 'Says what the columns and words of a sheet stand for, and has it checked. The register is not changed.' })
  async checkImport(@Access('household.import') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => CheckImportInput, { description: 'The columns.' }) input: CheckImportInput): Promise<Answered> {
    return this.stepped(access, language, input.id, () =>
      this.imports.check(access, { id: input.id, source: input.source?.trim() ?? '', columns: input.columns.map(({ place, field, year }) => ({ place, field: field ?? null, year: year ?? null })), codes: input.codes ?? [], departures: input.departures ?? null }),
    )
  }

  @Mutation(() => ImportPayload, { description: 'Writes the chosen households of a preview into the register. It goes on when nobody looks.' })
  async applyImport(@Access('household.import') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ApplyImportInput, { description: 'Which households.' }) input: ApplyImportInput): Promise<Answered> {
    return this.stepped(access, language, input.id, async () => {
      const places = input.places ?? null
      if (places !== null && places.length > MOST_PLACES) throw refusal('VALIDATION', IMPORT_SENTENCES.nothingChosen, ['places'])
      await this.imports.apply(access, { id: input.id, kinds: input.kinds, places })
    })
  }

  @Mutation(() => ImportPayload, { description: 'Takes an applied import back. Where households were changed since, it is STATE unless they are to be kept.' })
  async undoImport(
    @Access('household.import') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
    @Arg('keepChanged', () => Boolean, { nullable: true, description: 'Takes back the others and keeps those that were changed since.' }) keepChanged?: boolean,
  ): Promise<Answered> {
    return this.stepped(access, language, id, () => this.imports.undo(access, id, keepChanged ?? false))
  }

  @Mutation(() => ImportPayload, { description: 'Gives an import up before it is applied: the sheet and its preview are deleted.' })
  async discardImport(@Access('household.import') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('id', () => ID, { description: 'The import.' }) id: string): Promise<Answered> {
    return this.stepped(access, language, id, () => this.imports.discard(access, id))
  }

  @Public('the territory of an import that is already shown')
  @FieldResolver(() => RegionType, { nullable: true, description: 'The territory of whoever brought it.' })
  region(@Root() row: ImportRow): Row<'Region'> | null {
    return this.regions.find(row.regionCode)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who brought it; null for the machine’s command line.' })
  async by(@SignedIn('who brought an import that is already shown') viewer: Viewer, @Root() row: ImportRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, row.accountId)
  }

  @Public('counts of an import that is already shown')
  @FieldResolver(() => ImportFiguresType, { description: 'Its numbers.' })
  figures(@Root() row: ImportRow): ImportFiguresType {
    return row
  }

  @Public('how an import that is already shown is read')
  @FieldResolver(() => [ImportColumnType], { description: 'Its columns.' })
  columns(@Root() row: ImportRow): ImportColumnType[] {
    return row.columns.map((column) => ({ place: column.place, heading: column.heading, field: column.field, year: yearOfColumn(column) }))
  }

  @Public('how an import that is already shown is read')
  @FieldResolver(() => [ImportFieldEnum], { description: 'Fields that need a column and have none.' })
  missingFields(@Root() row: ImportRow): ImportField[] {
    return row.status === 'MAPPING' ? missingFields(row.columns) : []
  }

  @Public('how every sheet is read')
  @FieldResolver(() => [ImportFieldEnum], { description: 'Fields of income, a column of which is of one year.' })
  yearlyFields(): ImportField[] {
    return IMPORT_FIELD_NAMES.filter((field) => YEARLY_FIELDS.has(field))
  }

  @Public('how an import that is already shown is read')
  @FieldResolver(() => [MappedCodeType], { description: 'What words stand for.' })
  codes(@Root() row: ImportRow): MappedCodeType[] {
    return (Object.entries(row.codes) as [CodedField, Readonly<Record<string, string>>][]).flatMap(([field, codes]) => Object.entries(codes).map(([text, code]) => ({ field, text, code })))
  }

  @FieldResolver(() => ImportActionsType, { description: 'What may be done with it now.' })
  viewerCan(@SignedIn('what may be done with an import that is already shown') viewer: Viewer, @Root() row: ImportRow): ImportActionsType {
    return {
      check: mayTake('check', row),
      apply: mayTake('apply', row) && row.added + row.changed > 0,
      undo: mayTake('undo', row) && row.applied > 0,
      discard: mayTake('discard', row),
      download: viewer.accountId === row.accountId && row.faulty > 0 && row.forgottenAt === null,
      downloadNumbers: viewer.accountId === row.accountId && givesNumbers(row),
    }
  }

  @FieldResolver(() => ImportHouseholdConnection, { description: 'The households of the preview, in the order of the sheet.' })
  async households(
    @Access('household.import') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Root() row: ImportRow,
    @Arg('kinds', () => [ImportKind], { nullable: true, description: 'Only these kinds.' }) kinds?: ImportKind[],
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and kinds.' }) after?: string,
  ): Promise<ConnectionValue<ImportHouseholdRow>> {
    return toConnection(await this.imports.households(access, row.id, { kinds, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  private async stepped(access: ViewerAccess, language: Language, id: string, step: () => Promise<void>): Promise<Answered> {
    return answering<Omit<Answered, 'userErrors'>>(language, { import: null }, async () => {
      await step()
      return { import: await this.imports.find(access, id) }
    })
  }
}

@Resolver(() => ImportHouseholdType)
export class ImportHouseholdResolver {
  constructor(private readonly regions: RegionCatalogue) {}

  @Public('the place of a row that is already shown')
  @FieldResolver(() => ID, { description: 'Its import and its place.' })
  id(@Root() row: ImportHouseholdRow): string {
    return `${row.importId}-${row.place}`
  }

  @Public('the village of a row that is already shown')
  @FieldResolver(() => RegionType, { nullable: true, description: 'Its village; null where the sheet names none that exists.' })
  village(@Root() row: ImportHouseholdRow): Row<'Region'> | null {
    return row.villageCode === null ? null : this.regions.find(row.villageCode)
  }

  @Public('faults of a row that is already shown, in words')
  @FieldResolver(() => [ImportFaultType], { description: 'What is wrong with its rows.' })
  faults(@RequestLanguage() language: Language, @Root() row: ImportHouseholdRow): ImportFaultType[] {
    return row.faults.map((fault) => ({ line: fault.line, field: fault.field, message: faultSentence(fault, language) }))
  }

  @Public('differences of a row that is already shown')
  @FieldResolver(() => [ImportDifferenceType], { description: 'In what it differs from the register.' })
  differences(@RequestLanguage() language: Language, @Root() row: ImportHouseholdRow): ImportDifferenceType[] {
    return row.differences.map(({ field, person, from, to, applies, obstacle = null, event = null, on = null }) => ({
      field: field === 'member' ? null : (field satisfies ImportField),
      person, from, to, event, on, applies,
      obstacle: obstacle === null ? null : obstacleSentence(obstacle)[language],
    }))
  }
}

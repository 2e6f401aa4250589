import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import { RegionLevel, levelOfCode } from '../../access/territory.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { householdColumns } from '../household/household-columns.js'
import type { HouseholdRow, HouseholdService } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import { personColumns } from '../person/person-columns.js'
import type { PersonRow, PersonService } from '../person/person-service.js'
import { StaleDuplicate } from './duplicate-deciding.js'
import type { Decided, DuplicateDeciding } from './duplicate-deciding.js'
import { mayDecide } from './duplicate-reader.js'
import type { DuplicateReader, DuplicateRow, SignRow } from './duplicate-reader.js'
import type { SameNumberReader } from './same-number-reader.js'
import { DuplicateFilter, DuplicatePairConnection, DuplicatePairType, DuplicatePayload, DuplicateSignConnection, DuplicateSignType, MergeDuplicateInput, SamePersonType, TellApartInput } from './duplicate-type.js'

interface Answer {
  readonly duplicate: DuplicateRow | null
  readonly replayed: boolean
  readonly userErrors: readonly UserErrorType[]
}

@Resolver(() => DuplicatePairType)
export class DuplicateResolver {
  constructor(
    private readonly reader: DuplicateReader,
    private readonly deciding: DuplicateDeciding,
    private readonly households: HouseholdService,
    private readonly persons: PersonService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => DuplicatePairConnection, { name: 'duplicates', description: 'Files that may be one household’s, both within the viewer’s responsibility; the likeliest first.' })
  async list(
    @Access('duplicate.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => DuplicateFilter, { nullable: true, description: 'Narrows the list.' }) filter?: DuplicateFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and filter.' }) after?: string,
  ): Promise<ConnectionValue<DuplicateRow>> {
    return toConnection(await this.reader.page(access, filter, { first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Query(() => DuplicatePairType, { nullable: true, name: 'duplicate', description: 'A pair by its id; null when it is absent or one side is out of scope.' })
  async one(@Access('duplicate.read') access: ViewerAccess, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<DuplicateRow | null> {
    return this.reader.find(access, id)
  }

  @Query(() => DuplicateSignConnection, { description: 'Own files that have a match in a place that the viewer does not answer for; neither whose nor where is told.' })
  async duplicateSigns(
    @Access('duplicate.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer.' }) after?: string,
  ): Promise<ConnectionValue<SignRow>> {
    return toConnection(await this.reader.signs(access, { first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Mutation(() => DuplicatePayload, { description: 'Makes two files of one household one: members, visits, measures and history come over, the emptied file is struck off.' })
  async mergeDuplicate(@Access('duplicate.decide') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => MergeDuplicateInput, { description: 'Which file goes on.' }) input: MergeDuplicateInput): Promise<Answer> {
    return this.decided(language, () => this.deciding.merge(access, input))
  }

  @Mutation(() => DuplicatePayload, { description: 'Says that two files are of two households; remembered, with who and why.' })
  async tellDuplicateApart(@Access('duplicate.decide') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => TellApartInput, { description: 'The decision.' }) input: TellApartInput): Promise<Answer> {
    return this.decided(language, () => this.deciding.tellApart(access, input))
  }

  private async decided(language: Language, work: () => Promise<Decided>): Promise<Answer> {
    let current: DuplicateRow | null = null
    const answer = await answering(language, { duplicate: null as DuplicateRow | null, replayed: false }, async () => {
      try {
        return await work()
      } catch (error) {
        if (error instanceof StaleDuplicate) current = error.current
        throw error
      }
    })
    return current === null ? answer : { ...answer, duplicate: current }
  }

  @Public('how far apart the two files of a pair lie that is already shown')
  @FieldResolver(() => RegionLevel, { description: 'Level of the smallest region that holds both.' })
  within(@Root() pair: DuplicateRow): RegionLevel {
    return levelOfCode(pair.regionCode)
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The file of the lower number.' })
  async first(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() pair: DuplicateRow): Promise<HouseholdRow | null> {
    return this.households.ofParent(access, pair.firstHouseholdId, householdColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The other file.' })
  async second(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() pair: DuplicateRow): Promise<HouseholdRow | null> {
    return this.households.ofParent(access, pair.secondHouseholdId, householdColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The file that goes on; null while none was chosen.' })
  async kept(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() pair: DuplicateRow): Promise<HouseholdRow | null> {
    return pair.keptHouseholdId === null ? null : this.households.ofParent(access, pair.keptHouseholdId, householdColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => [SamePersonType], { description: 'Members of both files of the same name and day of birth.' })
  async samePersons(@Access('person.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() pair: DuplicateRow): Promise<{ first: PersonRow; second: PersonRow }[]> {
    const columns = [...new Set([...personColumns(selectedFields(info, 'first', 'second')), 'name', 'birthDate'] as const)]
    const [first, second] = await Promise.all([this.persons.ofHousehold(access, pair.firstHouseholdId, columns), this.persons.ofHousehold(access, pair.secondHouseholdId, columns)])
    return first.flatMap((one) => {
      const other = second.find(({ name, birthDate }) => birthDate !== null && birthDate === one.birthDate && name === one.name)
      return other === undefined ? [] : [{ first: one, second: other }]
    })
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who decided.' })
  async decidedBy(@SignedIn('who decided is part of a decision that is already shown') viewer: Viewer, @Root() pair: DuplicateRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, pair.decidedBy)
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is for the viewer to decide: within a banner for its office and the town’s, between banners for the city’s; and while it is open.' })
  mayDecide(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() pair: DuplicateRow): boolean {
    return pair.status === 'OPEN' && mayDecide(accessFor(viewer, 'duplicate.decide'), pair)
  }
}

@Resolver(() => SamePersonType)
export class SamePersonResolver {
  constructor(private readonly numbers: SameNumberReader) {}

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether both bear one ID number, which is not told; null where one of them has none on file.' })
  sameIdNumber(@SignedIn('compares two members who are already shown; no number is told') viewer: Viewer, @Root() { first, second }: { readonly first: PersonRow; readonly second: PersonRow }): Promise<boolean | null> {
    return this.numbers.compare(viewer, first.id, second.id)
  }
}

@Resolver(() => DuplicateSignType)
export class DuplicateSignResolver {
  constructor(private readonly households: HouseholdService) {}

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The own file.' })
  async household(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() sign: SignRow): Promise<HouseholdRow | null> {
    return this.households.ofParent(access, sign.householdId, householdColumns(selectedFields(info, '')))
  }
}

@Resolver(() => HouseholdType)
export class HouseholdMergedResolver {
  constructor(
    private readonly reader: DuplicateReader,
    private readonly households: HouseholdService,
  ) {}

  @FieldResolver(() => HouseholdType, { nullable: true, description: 'The file in which this one went up when both were found to be one household’s; null where none did, or out of scope.' })
  async mergedInto(@Access('household.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() household: HouseholdRow): Promise<HouseholdRow | null> {
    if (household.status !== 'CANCELLED') return null
    const kept = await this.reader.keptInstead(access.viewer, household.id)
    return kept === null ? null : this.households.ofParent(access, kept, householdColumns(selectedFields(info, '')))
  }
}

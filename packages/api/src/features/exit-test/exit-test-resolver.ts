import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { asksTotal } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import { RegisteredExitFigureType } from './exit-figure-type.js'
import { comparedFigures } from './exit-figures.js'
import type { ComparedFigure } from './exit-figures.js'
import type { ExitFiguresReader } from './exit-figures-reader.js'
import type { ExitTestRow, ExitTestService } from './exit-test-service.js'
import { BannerExitFiguresType, ExitTestConnection, ExitTestFilter, ExitTestType, ExitThresholdsType, TestExitInput, TestExitPayload, VillageExitFiguresType } from './exit-test-type.js'
import type { BannerFigures, VillageFigures } from './exit-tests.js'
import { EXIT_THRESHOLDS } from './exit-thresholds.js'

interface Tested {
  readonly exitTest: ExitTestRow | null
  readonly replayed: boolean
}

const SHOWN = 'a part of a test that is already shown'

@Resolver(() => ExitTestType)
export class ExitTestResolver {
  constructor(
    private readonly tests: ExitTestService,
    private readonly figures: ExitFiguresReader,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => ExitTestConnection, { name: 'exitTests', description: 'Exit tests of villages and banners within the viewer’s responsibility, the latest first.' })
  async list(
    @Access('exitTest.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ExitTestFilter, { nullable: true, description: 'Narrows the list.' }) filter?: ExitTestFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and filter.' }) after?: string,
  ): Promise<ConnectionValue<ExitTestRow>> {
    return toConnection(await this.tests.page(access, { filter, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Query(() => [RegisteredExitFigureType], { description: 'What the register gives for the exit test of a village or banner today (2.7); empty for any other region and out of reach.' })
  async exitFigures(@Access('exitTest.read') access: ViewerAccess, @Arg('region', () => ID, { description: 'The 12-digit code of the village or banner.' }) region: string): Promise<ComparedFigure[]> {
    return (await this.figures.of(access, region)).map((figure) => ({ ...figure, typed: null, difference: null }))
  }

  @Mutation(() => TestExitPayload, { description: 'Tests a village or banner by the thresholds of today and keeps the test with its figures (2.7, 7.11).' })
  async testExit(@Access('exitTest.record') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => TestExitInput, { description: 'What is tested.' }) input: TestExitInput): Promise<Tested & { userErrors: UserErrorType[] }> {
    return answering<Tested>(language, { exitTest: null, replayed: false }, async () => {
      const { row, replayed } = await this.tests.test(access, input)
      return { exitTest: row, replayed }
    })
  }

  @Public('administrative divisions are public')
  @FieldResolver(() => RegionType, { description: 'The village or banner.' })
  region(@Root() test: ExitTestRow): Row<'Region'> | null {
    return this.regions.find(test.regionCode)
  }

  @Public(SHOWN)
  @FieldResolver(() => VillageExitFiguresType, { nullable: true, description: 'Of a village: what it was tested by.' })
  village(@Root() test: ExitTestRow): VillageFigures | null {
    return 'village' in test.figures ? test.figures.village : null
  }

  @Public(SHOWN)
  @FieldResolver(() => BannerExitFiguresType, { nullable: true, description: 'Of a banner: what it was tested by.' })
  banner(@Root() test: ExitTestRow): BannerFigures | null {
    return 'banner' in test.figures ? test.figures.banner : null
  }

  @Public(SHOWN)
  @FieldResolver(() => [RegisteredExitFigureType], { description: 'What the register gave on the day, beside what was typed; empty of tests from before it was asked.' })
  registered(@Root() test: ExitTestRow): ComparedFigure[] {
    return comparedFigures(test.registered ?? [], test.figures)
  }

  @Public('rules of the system')
  @FieldResolver(() => ExitThresholdsType, { nullable: true, description: 'The limits of its rule set.' })
  thresholds(@Root() test: ExitTestRow): ExitThresholdsType | null {
    const set = EXIT_THRESHOLDS.find(({ id }) => id === test.ruleSet)
    if (set === undefined) return null
    const { incidence, wrongExit, omission, approval } = set
    return { incidence: incidence.limit, wrongExit: wrongExit.limit, omission: omission.limit, approval: approval.least, incidenceInclusive: incidence.inclusive, approvalInclusive: approval.inclusive }
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who made it.' })
  async testedBy(@SignedIn('who made a test that is already shown') viewer: Viewer, @Root() test: ExitTestRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, test.testedBy)
  }
}

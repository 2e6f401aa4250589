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
import type { Clock } from '../../time/clock.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { InspectionDrawing } from './inspection-drawing.js'
import { countsOf, hidesFew, questionCountsOf, strataOf } from './inspection-figures.js'
import { DrawInspectionInput, InspectionTaskView } from './inspection-input.js'
import type { InspectionReader, InspectionRow, TaskRow } from './inspection-reader.js'
import { DrawInspectionPayload, InspectionConnection, InspectionFiguresType, InspectionQuestionFiguresType, InspectionStratumFiguresType, InspectionTaskConnection, InspectionType } from './inspection-type.js'

interface Drawn {
  readonly inspection: InspectionRow | null
  readonly replayed: boolean
}

interface Stratum extends InspectionStratumFiguresType {
  readonly town: string
}

@Resolver(() => InspectionType)
export class InspectionResolver {
  constructor(
    private readonly reader: InspectionReader,
    private readonly drawing: InspectionDrawing,
    private readonly accounts: AccountService,
    private readonly regions: RegionCatalogue,
    private readonly clock: Clock,
  ) {}

  @Query(() => InspectionConnection, { name: 'inspections', description: 'Draws of households within the viewer’s responsibility, the latest first (4.3).' })
  async list(
    @Access('inspection.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer.' }) after?: string,
    @Arg('late', () => Boolean, { nullable: true, description: 'True: only those whose day is past with answers missing, and of which the viewer may send somebody else.' }) late?: boolean,
  ): Promise<ConnectionValue<InspectionRow>> {
    return toConnection(await this.reader.page(access, { first: pageSize(first), after, late: late ?? false, countTotal: asksTotal(info) }))
  }

  @Query(() => InspectionType, { nullable: true, name: 'inspection', description: 'A draw by its id; null when it is absent or out of scope.' })
  async one(@Access('inspection.read') access: ViewerAccess, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<InspectionRow | null> {
    return this.reader.find(access, id)
  }

  @Mutation(() => DrawInspectionPayload, { description: 'Draws households by a seed that the service makes, each town and status by its share, and sends somebody to each: with the same seed and register the same again (4.3).' })
  async drawInspection(@Access('inspection.draw') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => DrawInspectionInput, { description: 'The draw.' }) input: DrawInspectionInput): Promise<Drawn & { userErrors: UserErrorType[] }> {
    return answering<Drawn>(language, { inspection: null, replayed: false }, async () => {
      const { row, replayed } = await this.drawing.draw(access, input)
      // One that was drawn before as it may be read by now: whoever answers for households by name since reads no seed (4.3).
      return { inspection: replayed ? await this.reader.find(access, row.id) : row, replayed }
    })
  }

  @Public('administrative divisions are public')
  @FieldResolver(() => RegionType, { description: 'The region whose households were drawn from.' })
  region(@Root() inspection: InspectionRow): Row<'Region'> | null {
    return this.regions.find(inspection.regionCode)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who drew it.' })
  async drawnBy(@SignedIn('who made a draw that is already shown') viewer: Viewer, @Root() inspection: InspectionRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, inspection.drawnBy)
  }

  @FieldResolver(() => InspectionFiguresType, { description: 'How far it has come.' })
  async figures(@Access('inspection.read') access: ViewerAccess, @Root() inspection: InspectionRow): Promise<InspectionFiguresType> {
    const tasks = await this.reader.counted(access, inspection.id)
    return countsOf(tasks, this.clock.today(), hidesFew(tasks, access.viewer.accountId))
  }

  @FieldResolver(() => [InspectionStratumFiguresType], { description: 'The same by town and status.' })
  async strata(@Access('inspection.read') access: ViewerAccess, @Root() inspection: InspectionRow): Promise<Stratum[]> {
    const tasks = await this.reader.counted(access, inspection.id)
    return strataOf(tasks, this.clock.today(), hidesFew(tasks, access.viewer.accountId)).map(({ counts, ...rest }) => ({ ...rest, figures: counts }))
  }

  @FieldResolver(() => [InspectionQuestionFiguresType], { description: 'What each of its questions came to.' })
  async questions(@Access('inspection.read') access: ViewerAccess, @Root() inspection: InspectionRow): Promise<InspectionQuestionFiguresType[]> {
    const tasks = await this.reader.counted(access, inspection.id)
    return questionCountsOf(inspection.ruleSet, tasks, hidesFew(tasks, access.viewer.accountId))
  }

  @FieldResolver(() => InspectionTaskConnection, { description: 'Its households, village by village.' })
  async tasks(
    @Access('inspection.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Root() inspection: InspectionRow,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins.' }) after?: string,
    @Arg('view', () => InspectionTaskView, { nullable: true, description: 'Which of them; all when not given.' }) view?: InspectionTaskView,
  ): Promise<ConnectionValue<TaskRow>> {
    return toConnection(await this.reader.tasks(access, inspection.id, { first: pageSize(first), after, view: view ?? 'ALL', countTotal: asksTotal(info) }))
  }
}

@Resolver(() => InspectionStratumFiguresType)
export class InspectionStratumResolver {
  constructor(private readonly regions: RegionCatalogue) {}

  @Public('administrative divisions are public')
  @FieldResolver(() => RegionType, { description: 'The town.' })
  region(@Root() stratum: Stratum): Row<'Region'> | null {
    return this.regions.find(stratum.town)
  }
}

import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, Public } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Row } from '../../data/entities.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { asksTotal } from '../../graphql/selection.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { RegionCatalogue } from '../region/region-catalogue.js'
import { RegionType } from '../region/region-type.js'
import type { CourtyardRow, CourtyardService } from './courtyard-service.js'
import { CourtyardFigures, CourtyardFilter, CourtyardProjectConnection, CourtyardProjectType, SaveCourtyardProjectInput, SaveCourtyardProjectPayload } from './courtyard-type.js'

@Resolver(() => CourtyardProjectType)
export class CourtyardResolver {
  constructor(
    private readonly projects: CourtyardService,
    private readonly regions: RegionCatalogue,
  ) {}

  @Query(() => CourtyardProjectConnection, { name: 'courtyardProjects', description: 'Courtyard projects within the viewer’s responsibility, by village, year and kind.' })
  async list(
    @Access('courtyard.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => CourtyardFilter, { nullable: true, description: 'Narrows the list.' }) filter?: CourtyardFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and filter.' }) after?: string,
  ): Promise<ConnectionValue<CourtyardRow>> {
    return toConnection(await this.projects.page(access, { filter: filter ?? {}, first: pageSize(first), after, countTotal: asksTotal(info) }))
  }

  @Query(() => CourtyardFigures, { name: 'courtyardFigures', description: 'The courtyard projects of a territory and year in sums (I-15), as far as they lie within the viewer’s responsibility.' })
  async figures(@Access('courtyard.read') access: ViewerAccess, @Arg('region', () => ID, { description: 'The territory, by its 12-digit code.' }) region: string, @Arg('year', () => Int, { description: 'The year.' }) year: number): Promise<CourtyardFigures> {
    return this.projects.figures(access, region, year)
  }

  @Mutation(() => SaveCourtyardProjectPayload, { description: 'Keeps the courtyard project of a village, year and kind; refused when somebody else changed it meanwhile.' })
  async saveCourtyardProject(@Access('courtyard.manage') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => SaveCourtyardProjectInput, { description: 'The project.' }) input: SaveCourtyardProjectInput): Promise<{ project: CourtyardRow | null; userErrors: UserErrorType[] }> {
    return answering<{ project: CourtyardRow | null }>(language, { project: null }, async () => ({ project: await this.projects.save(access, input) }))
  }

  @Public('the village of a courtyard project that is already shown')
  @FieldResolver(() => RegionType, { nullable: true, description: 'Its village.' })
  region(@Root() project: CourtyardRow): Row<'Region'> | null {
    return this.regions.find(project.regionCode)
  }
}

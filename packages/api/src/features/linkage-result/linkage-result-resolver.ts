import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { pageSize } from '../../graphql/connection.js'
import { DateScalar } from '../../graphql/scalars.js'
import { selectedFields } from '../../graphql/selection.js'
import { enterpriseColumns } from '../enterprise/enterprise-service.js'
import type { EnterpriseRow, EnterpriseService } from '../enterprise/enterprise-service.js'
import { EnterpriseType } from '../enterprise/enterprise-type.js'
import type { EnterpriseResult, Income, LinkageResultReader, ResultQuestion } from './linkage-result-reader.js'
import { EnterpriseResultType, LinkageContractsType, LinkageEnterprisesType, LinkageExitsType, LinkageFormResultsType, LinkageIncomeType, LinkageResultsType } from './linkage-result-type.js'
import { closeShares, linkageShare } from './linkage-shares.js'

const OF_RESULTS = 'counts of linkages that the viewer was found to answer for'

const withMean = ({ total, households }: Income): LinkageIncomeType => ({ total, households, perHousehold: households === 0 ? null : Math.round(total / households) })

@Resolver(() => LinkageResultsType)
export class LinkageResultResolver {
  constructor(private readonly results: LinkageResultReader) {}

  @Query(() => LinkageResultsType, {
    nullable: true,
    name: 'linkageResults',
    description: 'What linkages brought: of a territory within the own one, of an enterprise (a chief’s own in all villages, others’ in the own territory), or of what the first appointment is over. Null out of reach and for a year that has not begun.',
  })
  async find(
    @Access('linkageResult.read') access: ViewerAccess,
    @Arg('region', () => ID, { nullable: true, description: 'The territory, by its 12-digit code.' }) region?: string | null,
    @Arg('enterprise', () => ID, { nullable: true, description: 'One enterprise.' }) enterprise?: string | null,
    @Arg('year', () => Int, { nullable: true, description: 'One calendar year; all years up to today when it is left out.' }) year?: number | null,
  ): Promise<ResultQuestion | null> {
    return this.results.question(access, { region: region ?? null, enterprise: enterprise ?? null, year: year ?? null })
  }

  @Public(OF_RESULTS)
  @FieldResolver(() => DateScalar, { description: 'The last day that is counted.' })
  asOf(@Root() { days }: ResultQuestion): string {
    return days.until
  }

  @Public(OF_RESULTS)
  @FieldResolver(() => LinkageEnterprisesType, { description: 'Enterprises, and the share of linked and of closely linked ones.' })
  async enterprises(@Root() question: ResultQuestion): Promise<LinkageEnterprisesType> {
    const counts = await this.results.enterprises(question)
    return { ...counts, linkageShare: linkageShare(counts), closeShares: closeShares(counts) }
  }

  @Public(OF_RESULTS)
  @FieldResolver(() => LinkageContractsType, { description: 'Contracts, their term and how many were broken.' })
  async contracts(@Root() question: ResultQuestion): Promise<LinkageContractsType> {
    return (await this.results.contracts(question)).all
  }

  @Public(OF_RESULTS)
  @FieldResolver(() => Int, { description: 'Households in linkages in the period, each once.' })
  async householdsLinked(@Root() question: ResultQuestion): Promise<number> {
    return this.results.householdsLinked(question)
  }

  @Public(OF_RESULTS)
  @FieldResolver(() => LinkageIncomeType, { description: 'What linkages brought in the quarters of the period.' })
  async income(@Root() question: ResultQuestion): Promise<LinkageIncomeType> {
    return withMean(await this.results.income(question))
  }

  @Public(OF_RESULTS)
  @FieldResolver(() => [LinkageFormResultsType], { description: 'By form of linkage; forms without a contract in the period are left out.' })
  async forms(@Root() question: ResultQuestion): Promise<LinkageFormResultsType[]> {
    const [{ byForm }, income] = await Promise.all([this.results.contracts(question), this.results.incomeByForm(question)])
    return [...byForm].map(([form, contracts]) => ({ form, contracts, income: withMean(income.get(form) ?? { total: 0, households: 0 }) }))
  }

  @Public(OF_RESULTS)
  @FieldResolver(() => LinkageExitsType, { description: 'Persons who exited with a linkage, each once (I-21).' })
  async exits(@Root() question: ResultQuestion): Promise<LinkageExitsType> {
    const { persons, households, shared } = await this.results.exits(question)
    return { persons, households, shared }
  }

  @Public(OF_RESULTS)
  @FieldResolver(() => [EnterpriseResultType], { description: 'Enterprises with a part in it: the most persons first, then the most money.' })
  async ranking(@Root() question: ResultQuestion, @Arg('first', () => Int, { nullable: true, description: 'How many: 20 when not given, at most 100.' }) first?: number): Promise<EnterpriseResult[]> {
    return this.results.ranking(question, pageSize(first))
  }
}

@Resolver(() => EnterpriseResultType)
export class EnterpriseResultResolver {
  constructor(private readonly enterprises: EnterpriseService) {}

  @FieldResolver(() => EnterpriseType, { nullable: true, description: 'The enterprise; null where the viewer does not see it.' })
  async enterprise(@Access('enterprise.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() result: EnterpriseResult): Promise<EnterpriseRow | null> {
    return this.enterprises.ofParent(access, result.enterpriseId, enterpriseColumns(selectedFields(info, '')))
  }

  @Public(OF_RESULTS)
  @FieldResolver(() => LinkageIncomeType, { description: 'What its linkages brought.' })
  income(@Root() { income }: EnterpriseResult): LinkageIncomeType {
    return withMean(income)
  }
}

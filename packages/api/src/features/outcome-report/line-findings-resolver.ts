import { Arg, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { Finding } from './contract-findings.js'
import type { LineFindings, LineFindingsReader } from './line-findings.js'
import { HouseholdOutcomeInput } from './outcome-report-input.js'
import { OutcomeFindingType } from './outcome-report-type.js'

@ObjectType('LineFindings', { description: 'What a line that is being filled in does not agree with in the contract.', simpleResolvers: true })
export class LineFindingsType {
  @Field(() => ID, { description: 'The household of the line, as it was given.' }) household: string
  @Field(() => [OutcomeFindingType], { description: 'What it does not agree with; never empty.' }) findings: readonly Finding[]
}

@Resolver(() => LineFindingsType)
export class LineFindingsResolver {
  constructor(private readonly lines: LineFindingsReader) {}

  @Query(() => [LineFindingsType], { name: 'outcomeFindings', description: 'What lines that are being filled in do not agree with in the contract of the own enterprise, as it would be found if they were handed in now; nothing is kept. Only the lines with something; empty for a linkage out of reach.' })
  async found(
    @Access('outcomeReport.submit') access: ViewerAccess,
    @Arg('linkage', () => ID, { description: 'The linkage.' }) linkage: string,
    @Arg('period', () => String, { description: 'The quarter, such as 2015Q3.' }) period: string,
    @Arg('outcomes', () => [HouseholdOutcomeInput], { description: 'The lines, at most 500.' }) outcomes: HouseholdOutcomeInput[],
  ): Promise<LineFindings[]> {
    return this.lines.of(access, { linkage, period, outcomes })
  }
}

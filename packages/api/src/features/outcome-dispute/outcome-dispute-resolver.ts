import { Arg, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { DateScalar } from '../../graphql/scalars.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import type { Language } from '../../text/sentence.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import { EVERY_REPORT_COLUMN } from '../outcome-report/outcome-report-service.js'
import type { OutcomeReportService, OutcomeRow, ReportRow } from '../outcome-report/outcome-report-service.js'
import { HouseholdOutcomeType, OutcomeReportType } from '../outcome-report/outcome-report-type.js'
import { disputeDueOn } from './dispute-clock.js'
import type { DisputeRow, OutcomeDisputes } from './outcome-disputes.js'
import { answerOf, questionOf } from './outcome-dispute-messages.js'
import { ConcludeOutcomeDisputeInput, OutcomeDisputeActions, OutcomeDisputePayload, OutcomeDisputeType, OutcomeReportDisputes, TakeUpOutcomeDisputeInput } from './outcome-dispute-type.js'

/** A report as stored, which the schema's resolvers turn into its type, with why the step failed. */
interface Answered {
  readonly outcomeReport: ReportRow | null
  readonly userErrors: UserErrorType[]
}

@Resolver(() => OutcomeDisputeType)
export class OutcomeDisputeResolver {
  constructor(
    private readonly disputes: OutcomeDisputes,
    private readonly reports: OutcomeReportService,
    private readonly accounts: AccountService,
  ) {}

  @Mutation(() => OutcomeDisputePayload, { description: 'The town’s or banner’s office looks into a disputed line; the enterprise is told until when.' })
  async takeUpOutcomeDispute(@Access('outcomeReport.followUp') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => TakeUpOutcomeDisputeInput, { description: 'Which, and until when.' }) input: TakeUpOutcomeDisputeInput): Promise<Answered> {
    return this.stepped(access, language, input.id, () => this.disputes.takeUp(access, input))
  }

  @Mutation(() => OutcomeDisputePayload, { description: 'The office says what it found about a disputed line; household and enterprise are told the answer.' })
  async concludeOutcomeDispute(@Access('outcomeReport.followUp') access: ViewerAccess, @RequestLanguage() language: Language, @Arg('input', () => ConcludeOutcomeDisputeInput, { description: 'What was found.' }) input: ConcludeOutcomeDisputeInput): Promise<Answered> {
    return this.stepped(access, language, input.id, () => this.disputes.conclude(access, input))
  }

  @Public('the id of a dispute that is already shown')
  @FieldResolver(() => ID, { description: 'To name it by.' })
  id(@Root() dispute: DisputeRow): string {
    return dispute.outcomeId
  }

  @Public('a part of a dispute that is already shown')
  @FieldResolver(() => String, { nullable: true, description: 'What household and enterprise are told; null before.' })
  answer(@Root() dispute: DisputeRow, @RequestLanguage() language: Language): string | null {
    return answerOf(dispute, language)
  }

  @Public('a part of a dispute that is already shown')
  @FieldResolver(() => String, { nullable: true, description: 'What the office asks the enterprise about the line; null before it is looked into.' })
  question(@Root() dispute: DisputeRow, @RequestLanguage() language: Language): string | null {
    return questionOf(dispute, language)
  }

  @Public('a part of a dispute that is already shown')
  @FieldResolver(() => DateScalar, { nullable: true, description: 'The last day for the next step (4.1): five working days to take it up, then the day that was set, then fifteen days to put right what was found wrong; null once settled, and before it is taken up for whoever does not read when it was raised.' })
  actBy(@Root() dispute: DisputeRow): string | null {
    return disputeDueOn(dispute)
  }

  @Public('a part of a dispute that is already shown')
  @FieldResolver(() => Boolean, { description: 'Whether the next step is late.' })
  overdue(@Root() dispute: DisputeRow): boolean {
    return this.disputes.isOverdue(dispute)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who looks into it; null before.' })
  async handler(@SignedIn('who acts on a dispute that is already shown') viewer: Viewer, @Root() dispute: DisputeRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, dispute.handlerId)
  }

  @FieldResolver(() => OutcomeDisputeActions, { description: 'What the viewer may do about it now.' })
  async viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() dispute: DisputeRow): Promise<OutcomeDisputeActions> {
    return this.disputes.actions(viewer, dispute)
  }

  private async stepped(access: ViewerAccess, language: Language, id: string, step: () => Promise<void>): Promise<Answered> {
    return answering<Omit<Answered, 'userErrors'>>(language, { outcomeReport: null }, async () => {
      await step()
      const reportId = await this.disputes.reportOf(access, id)
      return { outcomeReport: reportId === null ? null : await this.reports.find(accessFor(access.viewer, 'outcomeReport.read'), reportId, EVERY_REPORT_COLUMN) }
    })
  }
}

@Resolver(() => OutcomeReportType)
export class ReportDisputesResolver {
  constructor(private readonly disputes: OutcomeDisputes) {}

  @FieldResolver(() => OutcomeReportDisputes, { nullable: true, description: 'What waits about disputed lines of it; null where nothing does that the viewer reads.' })
  disputed(@Access('outcomeReport.read') access: ViewerAccess, @Root() report: ReportRow): Promise<OutcomeReportDisputes | null> {
    return this.disputes.ofReport(access, report.id)
  }
}

@Resolver(() => HouseholdOutcomeType)
export class LineDisputeResolver {
  constructor(private readonly disputes: OutcomeDisputes) {}

  @FieldResolver(() => OutcomeDisputeType, { nullable: true, description: 'What becomes of it where somebody says that it is not so; null where nobody does.' })
  dispute(@Access('outcomeReport.read') access: ViewerAccess, @Root() outcome: OutcomeRow): Promise<DisputeRow | null> {
    return this.disputes.ofLine(access, outcome.id)
  }
}

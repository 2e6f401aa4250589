import { Arg, Mutation, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import { accessFor } from '../../access/viewer.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { RequestLanguage } from '../../graphql/language-decorator.js'
import { answering } from '../../graphql/user-error.js'
import type { UserErrorType } from '../../graphql/user-error.js'
import { wordsIn } from '../../text/plain-text.js'
import type { Language } from '../../text/sentence.js'
import { ApproveOutcomeReportInput, ConfirmOutcomesInput, DisputeOutcomeInput, ReturnOutcomeReportInput, SubmitOutcomeReportInput } from './outcome-report-input.js'
import { EVERY_REPORT_COLUMN } from './outcome-report-service.js'
import type { OutcomeReportService, ReportRow } from './outcome-report-service.js'
import { OutcomeReportPayload, OutcomeReportType, SubmitOutcomeReportPayload } from './outcome-report-type.js'
import type { ReportSteps } from './report-steps.js'
import type { ReportSubmission } from './report-submission.js'

/** A report as stored, which the schema's resolvers turn into its type, with why the step failed. */
interface Answered {
  readonly outcomeReport: ReportRow | null
  readonly userErrors: UserErrorType[]
}

@Resolver(() => OutcomeReportType)
export class OutcomeReportMutations {
  constructor(
    private readonly reports: OutcomeReportService,
    private readonly submission: ReportSubmission,
    private readonly steps: ReportSteps,
  ) {}

  @Mutation(() => SubmitOutcomeReportPayload, { description: 'Hands in what a linkage brought in a quarter (honorary chief): whole or not at all, each fault naming its line.' })
  async submitOutcomeReport(
    @Access('outcomeReport.submit') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => SubmitOutcomeReportInput, { description: 'The report.' }) input: SubmitOutcomeReportInput,
  ): Promise<Answered & { replayed: boolean }> {
    return answering<Omit<Answered, 'userErrors'> & { replayed: boolean }>(language, { outcomeReport: null, replayed: false }, async () => {
      const { report, replayed } = await this.submission.submit(access, input)
      return { outcomeReport: report, replayed }
    })
  }

  @Mutation(() => OutcomeReportPayload, { description: 'Confirms lines for the village (first secretary). The report goes on to the town when none is pending.' })
  async confirmOutcomes(
    @Access('outcomeReport.confirm') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => ConfirmOutcomesInput, { description: 'Which lines.' }) input: ConfirmOutcomesInput,
  ): Promise<Answered> {
    return this.stepped(access, language, input.id, () => this.steps.confirm(access, input.id, input.households ?? null, wordsIn(input.reason)))
  }

  @Mutation(() => OutcomeReportPayload, { description: 'Disputes a line for the village, with a reason (first secretary). A disputed line does not count.' })
  async disputeOutcome(
    @Access('outcomeReport.confirm') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => DisputeOutcomeInput, { description: 'Which line, and why.' }) input: DisputeOutcomeInput,
  ): Promise<Answered> {
    return this.stepped(access, language, input.id, () => this.steps.dispute(access, input.id, input.household, input.reason))
  }

  @Mutation(() => OutcomeReportPayload, { description: 'Approves a report (town office, a third person). An approved reversal takes back the report that it names.' })
  async approveOutcomeReport(
    @Access('outcomeReport.approve') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => ApproveOutcomeReportInput, { description: 'Which report.' }) input: ApproveOutcomeReportInput,
  ): Promise<Answered> {
    return this.stepped(access, language, input.id, () => this.steps.approve(access, input.id, input.comment ?? null))
  }

  @Mutation(() => OutcomeReportPayload, { description: 'Returns a report with a reason (town office, a third person). Its quarter is free again.' })
  async returnOutcomeReport(
    @Access('outcomeReport.approve') access: ViewerAccess,
    @RequestLanguage() language: Language,
    @Arg('input', () => ReturnOutcomeReportInput, { description: 'Which report, and why.' }) input: ReturnOutcomeReportInput,
  ): Promise<Answered> {
    return this.stepped(access, language, input.id, () => this.steps.giveBack(access, input.id, input.reason))
  }

  private async stepped(access: ViewerAccess, language: Language, id: string, step: () => Promise<void>): Promise<Answered> {
    return answering<Omit<Answered, 'userErrors'>>(language, { outcomeReport: null }, async () => {
      await step()
      return { outcomeReport: await this.reports.find(accessFor(access.viewer, 'outcomeReport.read'), id, EVERY_REPORT_COLUMN) }
    })
  }
}

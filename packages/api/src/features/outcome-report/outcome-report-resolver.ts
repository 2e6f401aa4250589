import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { Access, Public, SignedIn } from '../../access/access-decorator.js'
import type { Access as ViewerAccess, Viewer } from '../../access/viewer.js'
import { pageSize, toConnection } from '../../graphql/connection.js'
import type { ConnectionValue } from '../../graphql/connection.js'
import { FenScalar } from '../../graphql/scalars.js'
import { asksTotal, selectedFields } from '../../graphql/selection.js'
import type { AccountService, AccountValue } from '../account/account-service.js'
import { AccountType } from '../account/account-type.js'
import type { AttachmentService } from '../attachment/attachment-service.js'
import { AttachmentType } from '../attachment/attachment-type.js'
import { linkageColumns } from '../linkage/linkage-service.js'
import type { LinkageRow, LinkageService } from '../linkage/linkage-service.js'
import { LinkageType } from '../linkage/linkage-type.js'
import { OutcomeReportFilter } from './outcome-report-input.js'
import { reportColumns } from './outcome-report-service.js'
import type { OutcomeReportService, OutcomeRow, ReportRow } from './outcome-report-service.js'
import { HouseholdOutcomeType, OutcomeReportActions, OutcomeReportConnection, OutcomeReportType } from './outcome-report-type.js'
import type { ReportActions } from './report-actions.js'
import { seesWholeReport, totalsOfLines } from './report-totals.js'

@Resolver(() => OutcomeReportType)
export class OutcomeReportResolver {
  constructor(
    private readonly reports: OutcomeReportService,
    private readonly actions: ReportActions,
    private readonly linkages: LinkageService,
    private readonly accounts: AccountService,
    private readonly attachmentsOf: AttachmentService,
  ) {}

  @Query(() => OutcomeReportConnection, { name: 'outcomeReports', description: 'Outcome reports within the viewer’s responsibility, the latest submitted first.' })
  async list(
    @Access('outcomeReport.read') access: ViewerAccess,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => OutcomeReportFilter, { nullable: true, description: 'Narrows the list.' }) filter?: OutcomeReportFilter,
    @Arg('first', () => Int, { nullable: true, description: 'Rows on the page: 20 when not given, at most 100.' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row after which the page begins; of the same viewer and filter.' }) after?: string,
  ): Promise<ConnectionValue<ReportRow>> {
    const columns = reportColumns(selectedFields(info, 'nodes', 'edges.node'))
    return toConnection(await this.reports.page(access, { filter, first: pageSize(first), after, columns, countTotal: asksTotal(info) }))
  }

  @Query(() => OutcomeReportType, { nullable: true, name: 'outcomeReport', description: 'An outcome report by its id; null when it is absent or out of scope.' })
  async one(@Access('outcomeReport.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID, { description: 'The id.' }) id: string): Promise<ReportRow | null> {
    return this.reports.find(access, id, reportColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => LinkageType, { description: 'The linkage that it reports of.' })
  async linkage(@Access('linkage.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() report: ReportRow): Promise<LinkageRow | null> {
    return this.linkages.ofParent(access, report.linkageId, linkageColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => FenScalar, { description: 'Sum of the lines, fen; for a section-level leader, of the lines that are shown.' })
  async total(@Access('outcomeReport.read') access: ViewerAccess, @Root() report: ReportRow): Promise<number> {
    return seesWholeReport(access, report) ? report.total : totalsOfLines(await this.reports.outcomes(access, report.id)).total
  }

  @FieldResolver(() => FenScalar, { description: 'Sum of the confirmed lines, fen, as they are shown: a section-level leader’s own households; for the enterprise without those that are looked into.' })
  async confirmedTotal(@Access('outcomeReport.read') access: ViewerAccess, @Root() report: ReportRow): Promise<number> {
    return seesWholeReport(access, report) ? this.reports.confirmedTotal(access, report) : totalsOfLines(await this.reports.outcomes(access, report.id)).confirmedTotal
  }

  @FieldResolver(() => [HouseholdOutcomeType], { description: 'The lines in their order; a section-level leader’s own households only.' })
  async outcomes(@Access('outcomeReport.read') access: ViewerAccess, @Root() report: ReportRow): Promise<OutcomeRow[]> {
    return this.reports.outcomes(access, report.id)
  }

  @FieldResolver(() => [AttachmentType], { description: 'Photos handed in with it; none for a section-level leader, since they name other households.' })
  async attachments(@Access('attachment.read') access: ViewerAccess, @Root() report: ReportRow): Promise<AttachmentType[]> {
    return this.attachmentsOf.ofHolder(access, 'OUTCOME_REPORT', report.id)
  }

  @FieldResolver(() => OutcomeReportType, { nullable: true, description: 'The report that this one takes back; null unless it is a reversal.' })
  async reverses(@Access('outcomeReport.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() report: ReportRow): Promise<ReportRow | null> {
    return report.reverses === null ? null : this.reports.ofParent(access, report.reverses, reportColumns(selectedFields(info, '')))
  }

  @FieldResolver(() => OutcomeReportType, { nullable: true, description: 'The last report of the same linkage and quarter that was returned before this one, which it corrects; null for none, and of a reversal.' })
  async corrects(@Access('outcomeReport.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() report: ReportRow): Promise<ReportRow | null> {
    return this.reports.corrected(access, report, reportColumns(selectedFields(info, '')))
  }

  @Public('a state of a report that is already shown')
  @FieldResolver(() => Boolean, { description: 'Whether an approved reversal took it back: it no longer counts.' })
  reversed(@Root() report: ReportRow): boolean {
    return report.reversedBy !== null
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'The chief who submitted it.' })
  async submittedBy(@SignedIn('who acted on a report that is already shown') viewer: Viewer, @Root() report: ReportRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, report.submittedBy)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who confirmed or disputed lines for the village, the last of them; null before, and for the enterprise, which is not to tell by it whose word it was.' })
  async confirmedBy(@SignedIn('who acted on a report that is already shown') viewer: Viewer, @Root() report: ReportRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, report.confirmedBy)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who approved it for the town; null unless it is approved.' })
  async approvedBy(@SignedIn('who acted on a report that is already shown') viewer: Viewer, @Root() report: ReportRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, report.status === 'APPROVED' ? report.decidedBy : null)
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who returned it for the town; null unless it is returned.' })
  async returnedBy(@SignedIn('who acted on a report that is already shown') viewer: Viewer, @Root() report: ReportRow): Promise<AccountValue | null> {
    return this.accounts.find(viewer, report.status === 'RETURNED' ? report.decidedBy : null)
  }

  @FieldResolver(() => OutcomeReportActions, { description: 'What the viewer may do with the report now.' })
  async viewerCan(@SignedIn('tells a person of their own permissions') viewer: Viewer, @Root() report: ReportRow): Promise<OutcomeReportActions> {
    return this.actions.of(viewer, report)
  }
}

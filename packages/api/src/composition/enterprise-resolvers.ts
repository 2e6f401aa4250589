import { AccessTokenResolver, EnterpriseAccessTokensResolver } from '../features/access-token/access-token-resolver.js'
import { CooperationAgreementResolver } from '../features/cooperation-agreement/agreement-resolver.js'
import { AgreementService } from '../features/cooperation-agreement/agreement-service.js'
import { CourtyardResolver } from '../features/courtyard/courtyard-resolver.js'
import { CourtyardService } from '../features/courtyard/courtyard-service.js'
import { EnterpriseCertificateResolver, EnterpriseRecordResolver } from '../features/enterprise-record/enterprise-record-resolver.js'
import { EnterpriseRecordService } from '../features/enterprise-record/enterprise-record-service.js'
import { EnterpriseEnding } from '../features/enterprise/enterprise-ending.js'
import { EnterpriseChiefs } from '../features/enterprise/enterprise-chiefs.js'
import { EnterpriseMutations } from '../features/enterprise/enterprise-mutations.js'
import { EnterpriseResolver } from '../features/enterprise/enterprise-resolver.js'
import { EnterpriseWriting } from '../features/enterprise/enterprise-writing.js'
import { LinkageResultReader } from '../features/linkage-result/linkage-result-reader.js'
import { EnterpriseResultResolver, LinkageResultResolver } from '../features/linkage-result/linkage-result-resolver.js'
import { HouseholdLinkagesResolver } from '../features/linkage/household-linkages-resolver.js'
import { LinkageConcluding } from '../features/linkage/linkage-concluding.js'
import { LinkageEnding } from '../features/linkage/linkage-ending.js'
import { LinkageMembers } from '../features/linkage/linkage-members.js'
import { LinkageMutations } from '../features/linkage/linkage-mutations.js'
import { LinkageProposals } from '../features/linkage/linkage-proposals.js'
import { LinkageReporting } from '../features/linkage/linkage-reporting.js'
import { LinkageProposalResolver, LinkageResolver } from '../features/linkage/linkage-resolver.js'
import { LinkageService } from '../features/linkage/linkage-service.js'
import { MinimumWageResolver } from '../features/minimum-wage/minimum-wage-resolver.js'
import { MinimumWageService } from '../features/minimum-wage/minimum-wage-service.js'
import { LineDisputeResolver, OutcomeDisputeResolver, ReportDisputesResolver } from '../features/outcome-dispute/outcome-dispute-resolver.js'
import { OutcomeDisputes } from '../features/outcome-dispute/outcome-disputes.js'
import { HouseholdOutcomeResolver, OutcomeFindingResolver } from '../features/outcome-report/household-outcome-resolver.js'
import { LeftHouseholdResolver } from '../features/outcome-report/left-household-resolver.js'
import { LeftHouseholds } from '../features/outcome-report/left-households.js'
import { NamedHouseholds } from '../features/outcome-report/named-household.js'
import { OutcomeReportMutations } from '../features/outcome-report/outcome-report-mutations.js'
import { LineFindingsResolver } from '../features/outcome-report/line-findings-resolver.js'
import { LineFindingsReader } from '../features/outcome-report/line-findings.js'
import { OutcomeReportResolver } from '../features/outcome-report/outcome-report-resolver.js'
import { OutcomeReportService } from '../features/outcome-report/outcome-report-service.js'
import { ReportActions } from '../features/outcome-report/report-actions.js'
import { ReportNotices } from '../features/outcome-report/report-notices.js'
import { ReportSteps } from '../features/outcome-report/report-steps.js'
import { ReportSubmission } from '../features/outcome-report/report-submission.js'
import { PledgeDelivering } from '../features/pledge/pledge-delivering.js'
import { PledgeMutations } from '../features/pledge/pledge-mutations.js'
import { PledgeDeliveryResolver, PledgeResolver } from '../features/pledge/pledge-resolver.js'
import { PledgeService } from '../features/pledge/pledge-service.js'
import { PledgeWriting } from '../features/pledge/pledge-writing.js'
import type { ResolverInstance } from '../graphql/schema.js'
import type { SharedServices } from './shared-services.js'

/** Enterprises: pledges, agreements, linkages and what they report that these brought. */
export const enterpriseResolvers = ({ core, accounts, attachments, enterprises, households, linkageJoining, accessTokens }: SharedServices): readonly ResolverInstance[] => {
  const linkageMembers = new LinkageMembers(core)
  const linkageProposals = new LinkageProposals(core)
  const linkages = new LinkageService(core)
  const outcomeDisputes = new OutcomeDisputes(core)
  const outcomeReports = new OutcomeReportService(core)
  const reportNotices = new ReportNotices(core)
  const enterpriseChiefs = new EnterpriseChiefs(core)
  const enterpriseRecords = new EnterpriseRecordService(core)
  const namedHouseholds = new NamedHouseholds(core)
  return [
    new CourtyardResolver(new CourtyardService(core), core.regions),
    new CooperationAgreementResolver(new AgreementService(core, attachments), enterprises, attachments, core.regions, core.clock),
    new PledgeResolver(new PledgeService(core), enterprises, accounts, core.regions, core.clock),
    new PledgeDeliveryResolver(accounts, attachments),
    new PledgeMutations(new PledgeWriting(core), new PledgeDelivering(core, attachments)),
    new EnterpriseResolver(enterprises, linkages, enterpriseChiefs, accounts, core.regions),
    new EnterpriseRecordResolver(core, enterpriseRecords),
    new EnterpriseCertificateResolver(accounts, enterpriseRecords, core.regions),
    new AccessTokenResolver(accessTokens, accounts),
    new EnterpriseAccessTokensResolver(accessTokens),
    new EnterpriseMutations(new EnterpriseWriting(core), new EnterpriseEnding(core)),
    new HouseholdLinkagesResolver(linkageMembers),
    new OutcomeFindingResolver(),
    new OutcomeDisputeResolver(outcomeDisputes, outcomeReports, accounts),
    new LineDisputeResolver(outcomeDisputes),
    new ReportDisputesResolver(outcomeDisputes),
    new HouseholdOutcomeResolver(households, accounts, namedHouseholds),
    new LeftHouseholdResolver(new LeftHouseholds(core, namedHouseholds)),
    new LinkageResolver(linkages, linkageMembers, new LinkageReporting(core), enterprises, core.regions, linkageProposals, core.clock),
    new LinkageProposalResolver(linkageProposals, households, accounts),
    new MinimumWageResolver(new MinimumWageService(core), core.regions),
    new LinkageResultResolver(new LinkageResultReader(core)),
    new EnterpriseResultResolver(enterprises),
    new LinkageMutations(new LinkageConcluding(core), new LinkageEnding(core), linkageJoining),
    new OutcomeReportMutations(outcomeReports, new ReportSubmission(core, attachments, reportNotices), new ReportSteps(core, reportNotices)),
    new LineFindingsResolver(new LineFindingsReader(core)),
    new OutcomeReportResolver(outcomeReports, new ReportActions(core), linkages, accounts, attachments),
  ]
}

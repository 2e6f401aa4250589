import { CorrectionRequestResolver, HouseholdCorrectionsResolver } from '../features/correction-request/correction-request-resolver.js'
import { CorrectionRequestService } from '../features/correction-request/correction-request-service.js'
import { HouseholdComplaintSteps } from '../features/observation/household-complaint-steps.js'
import { HouseholdComplaints } from '../features/observation/household-complaint.js'
import { HouseholdJudgement } from '../features/outcome-report/household-judgement.js'
import { CodeIssuingResolver } from '../features/own-file/code-issuing-resolver.js'
import { CodeIssuing } from '../features/own-file/code-issuing.js'
import { CodeReader } from '../features/own-file/code-reader.js'
import { CodeReviewers } from '../features/own-file/code-reviewers.js'
import { OwnActResolver } from '../features/own-file/own-act-resolver.js'
import { OwnActs } from '../features/own-file/own-acts.js'
import { OwnFileOpening } from '../features/own-file/own-file-opening.js'
import { OwnFileReader } from '../features/own-file/own-file-reader.js'
import { OwnDisputeResolver, OwnFileResolver, OwnLinkageResolver } from '../features/own-file/own-file-resolver.js'
import { HouseholdAnswers } from '../features/register-case/household-answer.js'
import { ResultConfirmationReader } from '../features/result-confirmation/result-confirmation-reader.js'
import { MeasureConfirmationResolver, OutcomeConfirmationResolver } from '../features/result-confirmation/result-confirmation-resolver.js'
import type { ResolverInstance } from '../graphql/schema.js'
import type { SharedServices } from './shared-services.js'

/** What a household sees and says on its own page, and the codes that open it. */
export const ownFileResolvers = ({ core, accounts, caseKeeping, households, linkageJoining, ownSessions }: SharedServices): readonly ResolverInstance[] => {
  const confirmations = new ResultConfirmationReader(core)
  const corrections = new CorrectionRequestService(core)
  const complaintSteps = new HouseholdComplaintSteps(core)
  const ownFiles = new OwnFileReader(core, accounts, complaintSteps)
  const codeReviewers = new CodeReviewers(core)
  return [
    new CodeIssuingResolver(new CodeIssuing(core, ownSessions, codeReviewers), new CodeReader(core), codeReviewers),
    new CorrectionRequestResolver(corrections, accounts, households),
    new HouseholdCorrectionsResolver(corrections),
    new MeasureConfirmationResolver(confirmations),
    new OutcomeConfirmationResolver(confirmations),
    new OwnActResolver(new OwnActs(core, new HouseholdJudgement(core)), new HouseholdComplaints(core), new HouseholdAnswers(core, caseKeeping), complaintSteps, ownFiles, linkageJoining),
    new OwnLinkageResolver(),
    new OwnDisputeResolver(),
    new OwnFileResolver(new OwnFileOpening(core, ownSessions), ownFiles),
  ]
}

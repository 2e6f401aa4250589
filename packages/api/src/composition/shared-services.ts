import type { Config } from '../config.js'
import type { Core } from '../core.js'
import { AccessTokenService } from '../features/access-token/access-token-service.js'
import { AccountService } from '../features/account/account-service.js'
import { AppointmentService } from '../features/appointment/appointment-service.js'
import { AttachmentService } from '../features/attachment/attachment-service.js'
import { DiskStorage } from '../features/attachment/disk-storage.js'
import { CodeListService } from '../features/code-list/code-list-service.js'
import { DashboardService } from '../features/dashboard/dashboard-service.js'
import { EnterpriseService } from '../features/enterprise/enterprise-service.js'
import { HouseholdService } from '../features/household/household-service.js'
import { LinkageJoining } from '../features/linkage/linkage-joining.js'
import { HiddenObservations } from '../features/observation/hidden-observations.js'
import { OwnSessionService } from '../features/own-file/own-session-service.js'
import { ProjectService } from '../features/project/project-service.js'
import { CaseKeeping } from '../features/register-case/case-keeping.js'
import { CaseNotices } from '../features/register-case/case-notices.js'
import { ImportFiles } from '../features/register-import/import-files.js'
import { ImportService } from '../features/register-import/import-service.js'
import { ImportWork } from '../features/register-import/import-work.js'
import { SessionService } from '../features/session/session-service.js'
import { SignInThrottle } from '../features/session/sign-in-throttle.js'
import { SupervisorConflicts } from '../features/supervision/supervisor-conflicts.js'
import { NodeRegistry } from '../graphql/node-registry.js'
import { nodeSources } from '../node-sources.js'
import type { Paces } from '../paces.js'

/** What a composition is made with. */
export interface CompositionSettings {
  readonly core: Core
  readonly config: Pick<Config, 'storageFolder' | 'push'>
  readonly paces: Pick<Paces, 'reveals' | 'takenNumbers'>
  readonly onError: (error: unknown) => void
}

/** The services that several areas, routes or transports use: each is made once. */
export const sharedServices = ({ core, config, paces, onError }: CompositionSettings) => {
  const sessions = new SessionService(core, onError)
  const storage = new DiskStorage(config.storageFolder)
  const importFiles = new ImportFiles(core, storage)
  const importWork = new ImportWork(core, storage, sessions, onError)
  return {
    core,
    paces,
    push: config.push,
    sessions,
    storage,
    importFiles,
    importWork,
    imports: new ImportService(core, importFiles, () => importWork.wake()),
    accessTokens: new AccessTokenService(core),
    accounts: new AccountService(core),
    appointments: new AppointmentService(core),
    attachments: new AttachmentService(core),
    caseKeeping: new CaseKeeping(core, new CaseNotices(core)),
    codeLists: new CodeListService(core),
    dashboards: new DashboardService(core, new HiddenObservations(core)),
    enterprises: new EnterpriseService(core),
    households: new HouseholdService(core),
    linkageJoining: new LinkageJoining(core),
    nodes: new NodeRegistry(nodeSources(core)),
    ownSessions: new OwnSessionService(core),
    projects: new ProjectService(core),
    supervisorConflicts: new SupervisorConflicts(core),
    throttle: new SignInThrottle(core),
  }
}

export type SharedServices = ReturnType<typeof sharedServices>

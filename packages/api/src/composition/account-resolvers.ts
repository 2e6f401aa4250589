import { AccountAdministrationResolver } from '../features/account/account-administration-resolver.js'
import { AccountAdministration } from '../features/account/account-administration.js'
import { AccountList } from '../features/account/account-list.js'
import { AccountResolver } from '../features/account/account-resolver.js'
import { AuditChangeResolver } from '../features/audit/audit-change-resolver.js'
import { AuditResolver } from '../features/audit/audit-resolver.js'
import { AuditService } from '../features/audit/audit-service.js'
import { AuditSubjects } from '../features/audit/audit-subjects.js'
import { CodeListResolver } from '../features/code-list/code-list-resolver.js'
import { DashboardResolver } from '../features/dashboard/dashboard-resolver.js'
import { RevealResolver } from '../features/household/reveal-resolver.js'
import { Revealing } from '../features/household/revealing.js'
import { NoticeResolver } from '../features/notice/notice-resolver.js'
import { NoticeService } from '../features/notice/notice-service.js'
import { PushResolver } from '../features/push/push-resolver.js'
import { PushSubscriptions } from '../features/push/push-subscriptions.js'
import { PlaceResolver } from '../features/region/place-resolver.js'
import { PlaceSearch } from '../features/region/place-search.js'
import { RegionMarking } from '../features/region/region-marking.js'
import { RegionResolver } from '../features/region/region-resolver.js'
import { OwnSignIns } from '../features/session/own-sign-ins.js'
import { SessionLengthResolver } from '../features/session/session-length-resolver.js'
import { SessionLength } from '../features/session/session-length.js'
import { SessionResolver } from '../features/session/session-resolver.js'
import { SignInResolver } from '../features/session/sign-in-resolver.js'
import { SignInService } from '../features/session/sign-in-service.js'
import { ViewerResolver } from '../features/session/viewer-resolver.js'
import { NodeResolver } from '../graphql/node-resolver.js'
import type { ResolverInstance } from '../graphql/schema.js'
import type { SharedServices } from './shared-services.js'

/** Accounts, sessions, notices, places, and what is kept of everything that was done. */
export const accountResolvers = ({ core, paces, push, accounts, appointments, dashboards, enterprises, households, throttle, nodes, sessions, codeLists }: SharedServices): readonly ResolverInstance[] => {
  const auditSubjects = new AuditSubjects(core)
  const audit = new AuditService(core, auditSubjects)
  const notices = new NoticeService(core)
  return [
    new AccountAdministrationResolver(new AccountList(core), new AccountAdministration(core, sessions, throttle)),
    new AccountResolver(),
    new AuditChangeResolver(accounts, enterprises, core.regions, auditSubjects, codeLists),
    new AuditResolver(audit, accounts, core.regions, households, auditSubjects),
    new CodeListResolver(codeLists),
    new NodeResolver(nodes),
    new NoticeResolver(notices, nodes),
    new PushResolver(new PushSubscriptions(core, push)),
    new SessionLengthResolver(new SessionLength(core)),
    new SessionResolver(new SignInService(core, sessions, throttle)),
    new SignInResolver(new OwnSignIns(core, sessions)),
    new ViewerResolver(accounts, appointments, notices, core.clock, core.regions, (accountId) => core.cipher.phoneKeys(accountId)),
    new PlaceResolver(new PlaceSearch(core)),
    new RegionResolver(core.regions, new RegionMarking(core)),
    new RevealResolver(new Revealing(core, paces.reveals)),
    new DashboardResolver(dashboards),
  ]
}

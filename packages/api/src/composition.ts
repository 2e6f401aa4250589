import type { FastifyInstance } from 'fastify'
import { accountResolvers } from './composition/account-resolvers.js'
import { enterpriseResolvers } from './composition/enterprise-resolvers.js'
import { measureResolvers } from './composition/measure-resolvers.js'
import { ownFileResolvers } from './composition/own-file-resolvers.js'
import { registryResolvers } from './composition/registry-resolvers.js'
import { responsibilityResolvers } from './composition/responsibility-resolvers.js'
import { supervisionResolvers } from './composition/supervision-resolvers.js'
import { sharedServices } from './composition/shared-services.js'
import type { Config } from './config.js'
import type { Core } from './core.js'
import type { Database } from './data/database.js'
import { FieldCipher } from './data/field-cipher.js'
import type { AccessTokenService } from './features/access-token/access-token-service.js'
import { addAttachmentRoutes } from './features/attachment/attachment-routes.js'
import { sweepAttachments, sweepParts } from './features/attachment/attachment-sweep.js'
import { AttachmentUpload } from './features/attachment/attachment-upload.js'
import { DiskStorage } from './features/attachment/disk-storage.js'
import { UploadParts } from './features/attachment/upload-parts.js'
import { AuditTrail } from './features/audit/audit-trail.js'
import { RollupLedger } from './features/dashboard/rollup-ledger.js'
import { sweepDuplicates } from './features/duplicate/duplicate-sweep.js'
import { addExportRoutes } from './features/export/export-routes.js'
import { exportedLists } from './features/export/exported-lists.js'
import { HouseholdExport } from './features/export/household-export.js'
import { ListExport } from './features/export/list-export.js'
import { TakenNumberLedger } from './features/membership/taken-number-ledger.js'
import { NoticeBoard } from './features/notice/notice-board.js'
import { DeadlineWatch } from './features/observation-deadline/deadline-watch.js'
import { ObservationPeople } from './features/observation/observation-people.js'
import type { EventRelay } from './features/outbox/outbox.js'
import { Outbox } from './features/outbox/outbox.js'
import { DisputeWatch } from './features/outcome-dispute/dispute-watch.js'
import { remindOfReports } from './features/outcome-report/report-reminding.js'
import { addReportSheetRoutes } from './features/outcome-report/report-sheet-routes.js'
import { OwnSessionService } from './features/own-file/own-session-service.js'
import { sendPush } from './features/push/push-request.js'
import { PushSender } from './features/push/push-sender.js'
import { sweepPush } from './features/push/push-upkeep.js'
import { RegionCatalogue } from './features/region/region-catalogue.js'
import { ImportFiles } from './features/register-import/import-files.js'
import { addImportRoutes } from './features/register-import/import-routes.js'
import { sweepImports } from './features/register-import/import-sweep.js'
import { ImportUpload } from './features/register-import/import-upload.js'
import type { ImportWork } from './features/register-import/import-work.js'
import { SessionService } from './features/session/session-service.js'
import { SignInThrottle } from './features/session/sign-in-throttle.js'
import type { ResolverInstance } from './graphql/schema.js'
import type { Paces } from './paces.js'
import type { Clock } from './time/clock.js'
import type { UpkeepTask } from './upkeep.js'

/** Builds the core on an open and migrated database. */
export const createCore = async (database: Database, clock: Clock, dataKey: string, formerDataKeys: readonly string[], onOutboxError: (error: unknown) => void, relay: EventRelay | null = null): Promise<Core> => {
  const cipher = new FieldCipher(dataKey, formerDataKeys)
  return {
    database,
    clock,
    cipher,
    regions: await RegionCatalogue.load(database),
    audit: new AuditTrail(clock, (text) => cipher.seal(text)),
    outbox: new Outbox(database, clock, onOutboxError, relay),
    rollup: new RollupLedger(() => clock.today()),
    notices: new NoticeBoard(clock),
  }
}

/** The services that transports use directly; everything else is reached through resolvers. */
export interface Services {
  readonly accessTokens: AccessTokenService
  readonly sessions: SessionService
  readonly ownSessions: OwnSessionService
  /** Works on imports once it is started. */
  readonly imports: ImportWork
  /** Tells devices of notices once it is started. */
  readonly push: PushSender
}

export interface Composition {
  readonly services: Services
  readonly resolvers: readonly ResolverInstance[]
  /** Object types that are reached through an interface alone. */
  readonly types: readonly (new () => object)[]
  /** HTTP routes beside GraphQL. */
  readonly routes: readonly ((server: FastifyInstance) => void)[]
}

/** What is done every hour while the service runs, by one of its processes. */
export const upkeepOf = (core: Core, config: Pick<Config, 'storageFolder'>): readonly UpkeepTask[] => {
  const [sessions, ownSessions, throttle, takenNumbers, storage] = [new SessionService(core), new OwnSessionService(core), new SignInThrottle(core), new TakenNumberLedger(core), new DiskStorage(config.storageFolder)]
  return [() => core.outbox.prune(), () => sessions.prune(), () => ownSessions.prune(), () => throttle.prune(), () => takenNumbers.prune(), () => sweepAttachments(core, storage), () => sweepParts(core, new UploadParts(config.storageFolder)), () => sweepDuplicates(core), () => sweepPush(core), () => sweepImports(core, new ImportFiles(core, storage)), () => remindOfReports(core)]
}

/** What is done every few minutes, since people wait for it, by one of the processes; several may do it at once and it happens once. */
export const promptUpkeepOf = (core: Core): readonly UpkeepTask[] => {
  const deadlines = new DeadlineWatch(core, new ObservationPeople(core))
  const disputes = new DisputeWatch(core)
  return [() => deadlines.round(), () => disputes.round()]
}

/** Puts every feature together, area by area. */
export const compose = (core: Core, config: Pick<Config, 'storageFolder' | 'push'>, paces: Pick<Paces, 'reveals' | 'takenNumbers'>, onError: (error: unknown) => void): Composition => {
  const shared = sharedServices({ core, config, paces, onError })
  const { accessTokens, accounts, attachments, importFiles, imports, importWork, nodes, ownSessions, sessions, storage } = shared
  const { push } = config
  return {
    services: { sessions, ownSessions, accessTokens, imports: importWork, push: new PushSender(core, sessions, nodes, push === null ? null : (target, message) => sendPush(push, target, message), onError) },
    resolvers: [
      ...accountResolvers(shared),
      ...registryResolvers(shared),
      ...responsibilityResolvers(shared),
      ...measureResolvers(shared),
      ...supervisionResolvers(shared),
      ...enterpriseResolvers(shared),
      ...ownFileResolvers(shared),
    ],
    types: [],
    routes: [
      (server) => addAttachmentRoutes(server, { sessions, attachments, upload: new AttachmentUpload(core, storage, new UploadParts(config.storageFolder)), storage }),
      (server) => addReportSheetRoutes(server, { sessions }),
      (server) => addImportRoutes(server, { core, sessions, upload: new ImportUpload(core, importFiles), imports, files: importFiles, wake: () => importWork.wake() }),
      (server) => addExportRoutes(server, { core, sessions, households: new HouseholdExport(core, accounts), lists: exportedLists(core), listExport: new ListExport(core, accounts) }),
    ],
  }
}

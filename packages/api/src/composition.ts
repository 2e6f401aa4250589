import type { FastifyInstance } from 'fastify'
import type { Config } from './config.js'
import type { Core } from './core.js'
import { Database } from './data/database.js'
import { FieldCipher } from './data/field-cipher.js'
import { AuditTrail } from './features/audit/audit-trail.js'
import { RollupLedger } from './features/dashboard/rollup-ledger.js'
import { NoticeBoard } from './features/notice/notice-board.js'
import { Outbox } from './features/outbox/outbox.js'
import { RegionCatalogue } from './features/region/region-catalogue.js'
import { RegionResolver } from './features/region/region-resolver.js'
import { SessionService } from './features/session/session-service.js'
import type { ResolverInstance } from './graphql/schema.js'
import type { Clock } from './time/clock.js'

/** Builds the core on an open and migrated database. */
export const createCore = async (database: Database, clock: Clock, dataKey: string, formerDataKeys: readonly string[], onOutboxError: (error: unknown) => void): Promise<Core> => {
  const cipher = new FieldCipher(dataKey, formerDataKeys)
  return {
    database,
    clock,
    cipher,
    regions: await RegionCatalogue.load(database),
    audit: new AuditTrail(clock, (text) => cipher.seal(text)),
    outbox: new Outbox(database, clock, onOutboxError),
    rollup: new RollupLedger(() => clock.today()),
    notices: new NoticeBoard(clock),
  }
}

/** The services that transports use directly; everything else is reached through resolvers. */
export interface Services {
  readonly sessions: SessionService
}

export interface Composition {
  readonly services: Services
  readonly resolvers: readonly ResolverInstance[]
  /** Object types that are reached through an interface alone. */
  readonly types: readonly (new () => object)[]
  /** HTTP routes beside GraphQL. */
  readonly routes: readonly ((server: FastifyInstance) => void)[]
}

/** Puts every feature together: the one place that knows them all. */
export const compose = (core: Core, _config: Pick<Config, 'storageFolder'>): Composition => {
  const sessions = new SessionService(core)
  return {
    services: { sessions },
    resolvers: [new RegionResolver(core.regions)],
    types: [],
    routes: [],
  }
}

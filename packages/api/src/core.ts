import type { Permission } from './access/permissions.js'
import { accessFor } from './access/viewer.js'
import type { Access } from './access/viewer.js'
import type { Database, Runner, Transaction } from './data/database.js'
import type { EntityName, Row } from './data/entities.js'
import type { FieldCipher } from './data/field-cipher.js'
import { ScopedRepository } from './data/scoped-repository.js'
import { tableOf } from './data/table.js'
import type { AuditTrail } from './features/audit/audit-trail.js'
import type { RollupLedger } from './features/dashboard/rollup-ledger.js'
import type { NoticeBoard } from './features/notice/notice-board.js'
import type { Outbox } from './features/outbox/outbox.js'
import type { RegionCatalogue } from './features/region/region-catalogue.js'
import type { Clock } from './time/clock.js'

/** What every feature's service is built from. */
export interface Core {
  readonly database: Database
  readonly clock: Clock
  readonly cipher: FieldCipher
  readonly regions: RegionCatalogue
  readonly audit: AuditTrail
  readonly outbox: Outbox
  readonly rollup: RollupLedger
  readonly notices: NoticeBoard
}

/** The rows of an entity that an access opens; inside a write, give its transaction. */
export const rowsOf = <Name extends EntityName>(core: Core, entity: Name, access: Access, runner: Runner = core.database): ScopedRepository<Name> =>
  new ScopedRepository(runner, entity, access, core.clock.today())

/** What may be sent again under the id that its sender made, and by what it is read otherwise. */
const READ_BY = {
  Activity: 'activity.read',
  Appointment: 'appointment.read',
  CooperationAgreement: 'agreement.read',
  Enterprise: 'enterprise.read',
  HouseholdPlan: 'plan.read',
  LookBack: 'lookBack.read',
  Measure: 'measure.read',
  Project: 'project.read',
  ProjectCadre: 'project.read',
  VillagePlan: 'plan.read',
  Visit: 'visit.read',
} as const satisfies { readonly [Name in EntityName]?: Permission }

/**
 * A row that was kept before, for whoever sends it again: as they read it otherwise, masked, and null once it is in their scope no more, so
 * that nobody reads by a repeat what others wrote of it since, or what a post that ended showed.
 */
export const stillSeen = async <Name extends keyof typeof READ_BY>(core: Core, entity: Name, { viewer }: Access, transaction: Transaction, { id }: Row<Name>): Promise<Row<Name> | null> => {
  const columns = [...tableOf(entity).columns.keys()] as never[]
  return (await rowsOf<keyof typeof READ_BY>(core, entity, accessFor(viewer, READ_BY[entity]), transaction).findOne([{ column: 'id', equals: id }], columns)) as Row<Name> | null
}

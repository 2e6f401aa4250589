import { inRange, rangeOfCode } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf, stillSeen } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { onceMoreWhenTaken } from '../../data/retry.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { Refusal, conflict, notFound, refusal } from '../../graphql/user-error.js'
import { checkClientId } from '../../text/client-id.js'
import { contentHashOf } from '../../text/content-hash.js'
import { toStoredInstant } from '../../time/instant.js'
import { accessChanged } from '../account/access-change.js'
import { refuseConflicts } from '../supervision/conflict-refusal.js'
import type { SupervisorConflicts } from '../supervision/supervisor-conflicts.js'
import type { AppointInput } from './appointment-input.js'
import { refuseEnded } from '../enterprise/enterprise-ended.js'
import { hideFromColleagues } from '../observation/office-joining.js'
import { APPOINTMENT_SENTENCES } from './appointment-messages.js'
import { appointmentFaults, breaksAuditorExclusivity, holdsAlready } from './appointment-rules.js'
import { orderedSkills } from './cadre-skills.js'
import { BANNER_APPOINTS } from './role-demands.js'
import type { PostRank } from './post-ranks.js'
import type { SecretarySource } from './secretary-source.js'
import { slotsOfAppointment } from './slots.js'
import { takeSlots } from './slot-taking.js'
import { refuseFullVillage } from './supervisor-places.js'

const ACCOUNTS = new UnscopedTable('Account', 'the account row is the lock under which its appointments are made; it is checked in scope before')
const APPOINTMENTS = new UnscopedTable('Appointment', 'all appointments of one account decide whether another fits')
const ENTERPRISES = new UnscopedTable('Enterprise', 'an administrator names an enterprise without reading it')

/** Roles that one person may hold for several regions at once. */
const ONCE_PER_REGION = new Set(['CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'FINANCE_OFFICE', 'BANK_OFFICE', 'AUDITOR'])

/** Absent, null and none are one: nothing is on file. */
const isEmpty = (skills: readonly unknown[] | null | undefined): boolean => skills === null || skills === undefined || skills.length === 0

/** An appointment and whether the same had been done before; null where it had, and is in scope no more. */
export interface Appointed {
  readonly appointment: Row<'Appointment'> | null
  readonly replayed: boolean
}

/** True when one of the viewer's own appointments lets the viewer decide about the role in the region (contract, "appointments, accounts"). */
export const mayDecide = (access: Access, role: Row<'Appointment'>['role']): boolean =>
  access.grants.some((grant) => grant.role === 'ADMINISTRATOR' || (grant.role === 'BANNER_OFFICE' && BANNER_APPOINTS.has(role)))

const reaches = (access: Access, regionCode: string | null): boolean =>
  access.grants.some((grant) => grant.role === 'ADMINISTRATOR' || (regionCode !== null && grant.range !== null && inRange(grant.range, regionCode) && inRange(grant.range, lastCodeOf(regionCode))))

/** A code inside the region that shows whether the whole of it lies in a range. */
const lastCodeOf = (regionCode: string): string => {
  const { below } = rangeOfCode(regionCode)
  return (BigInt(below) - 1n).toString().padStart(12, '0')
}

/** Appoints people to responsibilities. The quotas of dossier 1.4 hold however many appoint at once. */
export class AppointingService {
  constructor(
    private readonly core: Core,
    private readonly conflicts: SupervisorConflicts,
  ) {}

  /**
   * Makes an appointment. NOT_FOUND for an account, region or enterprise out of reach; VALIDATION for what does not fit
   * the role; QUOTA when a place is taken or the auditor's exclusivity would break; CONFLICT for an id used for something else.
   */
  async appoint(access: Access, input: AppointInput): Promise<Appointed> {
    const id = checkClientId(input.id)
    const wanted = {
      account: input.account,
      role: input.role,
      region: input.region ?? null,
      enterprise: input.enterprise ?? null,
      startedOn: input.startedOn,
      endedOn: input.endedOn ?? null,
      sendingUnit: input.sendingUnit ?? null,
      rank: input.rank ?? null,
      source: input.source ?? null,
      selectionBasis: input.selectionBasis ?? null,
      sendingUnitId: input.sendingUnitId ?? null,
      skills: isEmpty(input.skills) ? null : orderedSkills(input.skills ?? []),
    }
    const contentHash = contentHashOf({ by: access.viewer.accountId, ...wanted })
    return onceMoreWhenTaken(() => this.core.database.write(async (transaction) => {
      await ACCOUNTS.findOne(transaction, [{ column: 'id', equals: wanted.account }], true)
      const before = await APPOINTMENTS.findOne(transaction, [{ column: 'id', equals: id }])
      if (before !== null) {
        if (before.contentHash !== contentHash) throw conflict()
        return { appointment: await stillSeen(this.core, 'Appointment', access, transaction, before), replayed: true }
      }
      // Who appoints and who is appointed are two people: nobody widens the own view (dossier 1.10, separation of duty).
      if (wanted.account === access.viewer.accountId) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.notOneself, ['account'])
      this.checkWanted(access, wanted)
      await this.checkParties(transaction, access, wanted)
      const unit = await this.unitOf(transaction, access, wanted.sendingUnitId)
      const appointment: Row<'Appointment'> = {
        id,
        accountId: wanted.account,
        role: wanted.role,
        regionCode: wanted.region,
        enterpriseId: wanted.enterprise,
        startedOn: wanted.startedOn,
        endedOn: wanted.endedOn,
        sendingUnit: unit ?? wanted.sendingUnit,
        endReason: null,
        createdAt: toStoredInstant(this.core.clock.now()),
        contentHash,
        skills: wanted.skills,
        rank: wanted.rank,
        source: wanted.source,
        selectionBasis: wanted.selectionBasis,
        sendingUnitId: wanted.sendingUnitId,
        endKind: null,
        renews: null,
      }
      if (appointment.role === 'TOWN_OFFICE' && appointment.regionCode !== null) await hideFromColleagues(this.core, transaction, appointment.accountId, appointment.regionCode)
      await this.checkQuotas(transaction, appointment)
      await rowsOf(this.core, 'Appointment', access, transaction).insert(transaction, appointment)
      await refuseConflicts(transaction, this.conflicts, appointment, this.core.clock.today())
      await refuseFullVillage(transaction, appointment, 'region')
      await this.tell(transaction, access, appointment)
      return { appointment, replayed: false }
    }))
  }

  private checkWanted(access: Access, wanted: { role: Row<'Appointment'>['role']; region: string | null; enterprise: string | null; startedOn: string; endedOn: string | null; sendingUnit: string | null; rank: PostRank | null; source: SecretarySource | null; selectionBasis: string | null }): void {
    if (!mayDecide(access, wanted.role)) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.roleNotYours, ['role'])
    const region = wanted.region === null ? null : this.core.regions.find(wanted.region)
    if (wanted.region !== null && (region === null || !reaches(access, wanted.region))) throw notFound('region')
    const faults = appointmentFaults({ ...wanted, region, enterpriseId: wanted.enterprise })
    if (faults.length > 0) throw new Refusal(...faults)
  }

  private async checkParties(transaction: Transaction, access: Access, wanted: { account: string; enterprise: string | null }): Promise<void> {
    const account = await rowsOf(this.core, 'Account', access, transaction).findOne([{ column: 'id', equals: wanted.account }], ['id', 'disabledAt'])
    if (account === null) throw notFound('account')
    if (account.disabledAt !== null) throw refusal('VALIDATION', APPOINTMENT_SENTENCES.accountDisabled, ['account'])
    if (wanted.enterprise === null) return
    // Held, so that it is not ended meanwhile.
    const enterprise = await ENTERPRISES.findOne(transaction, [{ column: 'id', equals: wanted.enterprise }], true)
    if (enterprise === null) throw notFound('enterprise')
    refuseEnded(enterprise, 'enterprise')
  }

  private async unitOf(transaction: Transaction, access: Access, id: string | null): Promise<string | null> {
    if (id === null) return null
    const unit = await rowsOf(this.core, 'SendingUnit', access, transaction).findOne([{ column: 'id', equals: id }], ['name'])
    if (unit === null) throw notFound('sendingUnitId')
    return unit.name
  }

  private async checkQuotas(transaction: Transaction, appointment: Row<'Appointment'>): Promise<void> {
    const held = await APPOINTMENTS.findMany(transaction, [{ column: 'accountId', equals: appointment.accountId }])
    if (breaksAuditorExclusivity(appointment, held)) throw refusal('QUOTA', APPOINTMENT_SENTENCES.auditorAlone, ['role'])
    if (holdsAlready(appointment, held, ONCE_PER_REGION.has(appointment.role))) throw refusal('QUOTA', APPOINTMENT_SENTENCES.samePerson, ['role'])
    const taken = await takeSlots(transaction, slotsOfAppointment(appointment), { holderId: appointment.id, fromDay: appointment.startedOn, untilDay: appointment.endedOn })
    if (taken === null) return
    const village = taken.includes(':village:')
    throw refusal('QUOTA', village ? APPOINTMENT_SENTENCES.villageTaken : APPOINTMENT_SENTENCES.samePerson, [village ? 'region' : 'role'])
  }

  private async tell(transaction: Transaction, access: Access, appointment: Row<'Appointment'>): Promise<void> {
    const { accountId, role, regionCode, startedOn, endedOn } = appointment
    await this.core.audit.record(transaction, {
      accountId: access.viewer.accountId,
      action: 'appointment.appoint',
      subjectType: 'Appointment',
      subjectId: appointment.id,
      regionCode,
      changes: [
        { field: 'account', from: null, to: accountId },
        { field: 'role', from: null, to: role },
        { field: 'startedOn', from: null, to: startedOn },
        ...(endedOn === null ? [] : [{ field: 'endedOn' as const, from: null, to: endedOn }]),
        ...(appointment.enterpriseId === null ? [] : [{ field: 'enterprise' as const, from: null, to: appointment.enterpriseId }]),
      ],
    })
    await this.core.notices.post(transaction, [{ accountId, kind: 'appointed', parameters: { startedOn } }])
    await accessChanged(this.core, transaction, accountId)
  }
}

import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { notFound, refusal } from '../../graphql/user-error.js'
import { mayDecide } from './appointing-service.js'
import type { Appointed } from './appointing-service.js'
import type { SetCadreSkillsInput } from './appointment-input.js'
import { APPOINTMENT_SENTENCES } from './appointment-messages.js'
import { orderedSkills } from './cadre-skills.js'

const ACCOUNTS = new UnscopedTable('Account', 'the account row is the lock under which its appointments change')
const APPOINTMENTS = new UnscopedTable('Appointment', 'read again under the lock after it was found in scope')

/** Keeps what cadres are good at (C-18). */
export class SkillProfile {
  constructor(private readonly core: Core) {}

  /** Sets the skills of an appointment that has not ended, for whoever may appoint to it; the trail keeps what they were. */
  async set(access: Access, input: SetCadreSkillsInput): Promise<Appointed> {
    const skills = orderedSkills(input.skills)
    return this.core.database.write(async (transaction) => {
      const seen = await rowsOf(this.core, 'Appointment', access, transaction).findOne([{ column: 'id', equals: input.id }], ['accountId'])
      if (seen === null) throw notFound('id')
      await ACCOUNTS.findOne(transaction, [{ column: 'id', equals: seen.accountId }], true)
      const before = await APPOINTMENTS.findOne(transaction, [{ column: 'id', equals: input.id }])
      if (before === null) throw notFound('id')
      if (!mayDecide(access, before.role)) throw refusal('STATE', APPOINTMENT_SENTENCES.roleNotYours, ['id'])
      if (before.endedOn !== null && before.endedOn < this.core.clock.today()) throw refusal('STATE', APPOINTMENT_SENTENCES.alreadyEnded, ['id'])
      const [from, to] = [(before.skills ?? []).join(), skills.join()]
      if (from === to) return { appointment: before, replayed: true }
      const appointment: Row<'Appointment'> = { ...before, skills: skills.length === 0 ? null : skills }
      await APPOINTMENTS.update(transaction, [{ column: 'id', equals: before.id }], { skills: appointment.skills })
      await this.core.audit.record(transaction, {
        accountId: access.viewer.accountId,
        action: 'appointment.setSkills',
        subjectType: 'Appointment',
        subjectId: before.id,
        regionCode: before.regionCode,
        changes: [{ field: 'skills', from: from === '' ? null : from, to: to === '' ? null : to }],
      })
      return { appointment, replayed: false }
    })
  }
}

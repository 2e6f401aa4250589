import { v5 as uuidv5 } from 'uuid'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import { inParts } from '../../data/in-parts.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { addDays, parseQuarter, quarterOf } from '../../time/business-day.js'
import type { DaySpan } from '../../time/business-day.js'
import { toStoredInstant } from '../../time/instant.js'
import { memberDaysOf, reportedQuartersOf } from '../linkage/linkage-reporting.js'
import { reportDueOn } from '../linkage/report-periods.js'
import { reportsDue } from '../linkage/reports-due.js'

const LINKAGES = new UnscopedTable('Linkage', 'which contracts have a quarter to report; their chiefs alone are told')
const APPOINTMENTS = new UnscopedTable('Appointment', 'who stands for an enterprise')
const NOTICES = new UnscopedTable('Notice', 'written for the chief whose report is due')

/** Days before the due day on which a chief is reminded. */
const DAYS_BEFORE = 10
/** Makes the id of a reminder, so that each is written once whoever writes it. */
const NAMESPACE = '5b3c1c0e-6a0e-4a5e-9f0a-29c1d1a5e001'
const AT_ONCE = 200

type Reminder = 'reportDue' | 'reportOverdue'

/** The quarter that ended last, and what is to be said of it today; null while it is too early. */
const reminderOf = (today: string): { readonly period: string; readonly dueOn: string; readonly kind: Reminder } | null => {
  const running = parseQuarter(quarterOf(today))
  if (running === null) return null
  const period = quarterOf(addDays(running.firstDay, -1))
  const dueOn = reportDueOn(period)
  if (dueOn === null) return null
  if (today > dueOn) return { period, dueOn, kind: 'reportOverdue' }
  return today >= addDays(dueOn, -DAYS_BEFORE) ? { period, dueOn, kind: 'reportDue' } : null
}

/** Contracts that were in force in a quarter and have a paying period that ended in it and is due on the day. */
const linkagesDue = async (database: Core['database'], span: DaySpan, dueOn: string, today: string): Promise<Row<'Linkage'>[]> => {
  const linkages = await LINKAGES.findMany(database, [{ column: 'startedOn', atMost: span.lastDay }, { anyOf: [[{ column: 'endedOn', equals: null }], [{ column: 'endedOn', from: span.firstDay }]] }])
  const due: Row<'Linkage'>[] = []
  for (const part of inParts(linkages, AT_ONCE)) {
    const ids = part.map(({ id }) => id)
    const [reported, members] = await Promise.all([reportedQuartersOf(database, ids), memberDaysOf(database, ids)])
    due.push(...part.filter((linkage) => reportsDue(linkage, today, { reported: reported.get(linkage.id) ?? new Set(), members: members.get(linkage.id) ?? [] }).some((each) => each.dueOn === dueOn)))
  }
  return due
}

/**
 * Reminds honorary chiefs of the paying periods that ended with the last quarter, ten days before their reports are due and once it
 * is too late, each once a contract. It may run in several processes at once, and as often as one likes.
 */
export const remindOfReports = async (core: Pick<Core, 'database' | 'clock'>): Promise<void> => {
  const today = core.clock.today()
  const reminder = reminderOf(today)
  const span = reminder === null ? null : parseQuarter(reminder.period)
  if (reminder === null || span === null) return
  const { database } = core
  const linkages = await linkagesDue(database, span, reminder.dueOn, today)
  const chiefs = Map.groupBy(await APPOINTMENTS.findMany(database, [{ column: 'role', equals: 'HONORARY_CHIEF' }, ...inForceOn(today)]), ({ enterpriseId }) => enterpriseId ?? '')
  const at = toStoredInstant(core.clock.now())
  const rows = linkages.flatMap(({ id, enterpriseId }) =>
    (chiefs.get(enterpriseId) ?? []).map(({ accountId }) => ({
      id: uuidv5(`${reminder.kind} ${reminder.period} ${id} ${accountId}`, NAMESPACE),
      accountId,
      at,
      kind: reminder.kind,
      parameters: { period: reminder.period, dueOn: reminder.dueOn },
      subjectType: 'Linkage',
      subjectId: id,
      readAt: null,
    })),
  )
  for (const part of inParts(rows, AT_ONCE)) {
    await database.write(async (transaction) => {
      const written = new Set((await NOTICES.findMany(transaction, [{ column: 'id', in: part.map(({ id }) => id) }])).map(({ id }) => id))
      const missing = part.filter(({ id }) => !written.has(id))
      if (missing.length > 0) await NOTICES.insert(transaction, missing)
    })
  }
}

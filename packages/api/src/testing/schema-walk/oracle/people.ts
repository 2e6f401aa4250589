import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { instant, many, one, text, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { dutiesOverHousehold, listsEnterprise } from './reach.js'
import { servicesOf } from './full-coverage.js'
import { teamOf } from './teams.js'
import { holdsAny, isInForce, liesIn } from './view.js'
import type { View } from './view.js'

/** An account as the viewer sees it: a name; the login for its own person, administrators and auditors. */
export const accountOf = (view: View, row: Row<'Account'>): Projection => {
  const login = row.id === view.me || holdsAny(view, ['ADMINISTRATOR', 'AUDITOR'])
  return { type: 'Account', id: row.id, fields: { ...values(row, 'id', 'name'), login: () => value(login ? row.login : null), disabled: () => value(login ? row.disabledAt !== null : null) } }
}

/** An appointment as whoever reaches it sees it. */
export const appointmentOf = (view: View, row: Row<'Appointment'>): Projection => {
  const enterprise = view.stored.Enterprise.find((each) => each.id === row.enterpriseId)
  const households = view.stored.Responsibility.filter((each) => each.appointmentId === row.id && isInForce(each, view.today))
  return {
    type: 'Appointment',
    id: row.id,
    fields: {
      ...values(row, 'id', 'role', 'startedOn', 'endedOn', 'sendingUnit', 'skills', 'rank', 'source', 'selectionBasis', 'endKind', 'renews'),
      region: () => one(view.show.region(row.regionCode)),
      enterprise: () => one(enterprise !== undefined && listsEnterprise(view, enterprise) ? view.show.enterprise(enterprise) : null),
      householdCount: () => value(row.role === 'SECTION_LEADER' ? households.length : null),
      freePlaces: () => value(row.role === 'SECTION_LEADER' ? 10 - households.length : null),
      account: () => one(view.show.account(row.accountId)),
    },
  }
}

/** Those that an administrator, the office of the banner or city or the auditor of the region keeps in view. */
export const seesAppointment = (view: View, row: Row<'Appointment'>): boolean =>
  view.duties.some((duty) => duty.role === 'ADMINISTRATOR' || ((duty.role === 'BANNER_OFFICE' || duty.role === 'CITY_OFFICE' || duty.role === 'AUDITOR') && liesIn(row.regionCode, duty.region)))

/** All for the administrator; for a banner office those appointed in its banner or nowhere; for an auditor those of the assigned regions. */
export const seesAccount = (view: View, row: Row<'Account'>): boolean => {
  const held = view.stored.Appointment.filter((each) => each.accountId === row.id)
  return view.duties.some((duty) => {
    if (duty.role === 'ADMINISTRATOR') return true
    if (duty.role === 'BANNER_OFFICE') return duty.region !== null && (held.length === 0 || held.some((each) => liesIn(each.regionCode, duty.region)))
    return duty.role === 'AUDITOR' && held.some((each) => liesIn(each.regionCode, duty.region))
  })
}

const VILLAGE_ROLES: readonly Role[] = ['DIVISION_LEADER', 'FIRST_SECRETARY', 'HONORARY_CHIEF', 'VOLUNTEER_SUPERVISOR']
/** Whose territory a village can lie in. A section-level leader answers for households and has none. */
const VILLAGE_READERS: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']
/** To whom the question of a village's people is open at all. */
export const ASK_VILLAGE: readonly Role[] = [...VILLAGE_READERS, 'SECTION_LEADER']

/** Whether a village lies in a territory of the viewer. */
export const villageIsReached = (view: View, code: string): boolean => view.duties.some((duty) => VILLAGE_READERS.includes(duty.role) && liesIn(code, duty.region))

/** A village with its people, where it lies in a territory of the viewer. */
export const villageOf = (view: View, code: string): Projection | null => {
  const region = view.stored.Region.find((each) => each.code === code && each.level === 'VILLAGE')
  if (region === undefined || !villageIsReached(view, code)) return null
  const team = view.stored.WorkTeam.find((each) => each.regionCode === code && isInForce(each, view.today))
  return {
    type: 'Village',
    id: null,
    fields: {
      region: () => one(view.show.region(code)),
      fullCoverage: () => value(servicesOf(view, code)),
      team: () =>
        one(
          team === undefined
            ? null
            : teamOf(view, team),
        ),
      appointments: () => many(view.stored.Appointment.filter((each) => each.regionCode === code && VILLAGE_ROLES.includes(each.role) && isInForce(each, view.today)).map(view.show.appointment)),
    },
  }
}

/** The trail of the assigned regions; what has no region is for an auditor of the whole city. */
export const seesEntry = (view: View, row: Row<'AuditEntry'>): boolean =>
  view.duties.some((duty) => duty.role === 'AUDITOR' && (row.regionCode === null ? (duty.region?.endsWith('00000000') ?? false) : liesIn(row.regionCode, duty.region)))

/** An entry with the names behind its ids, as far as the auditor reaches what they are of; a household by any other duty too. */
export const entryOf = (view: View, row: Row<'AuditEntry'>): Projection => {
  const reached = (regionCode: string): boolean => view.duties.some((duty) => duty.role === 'AUDITOR' && liesIn(regionCode, duty.region))
  const within = <T extends { readonly id: string; readonly regionCode: string | null }>(rows: readonly T[], type: string): T | undefined => rows.find((each) => row.subjectType === type && each.id === row.subjectId && each.regionCode !== null && reached(each.regionCode))
  const { stored } = view
  const [person, visit, told, report] = [within(stored.Person, 'Person'), within(stored.Visit, 'Visit'), within(stored.Observation, 'Observation'), within(stored.OutcomeReport, 'OutcomeReport')]
  const householdId = row.subjectType === 'Household' ? row.subjectId : (person?.householdId ?? visit?.householdId ?? told?.householdId ?? null)
  const household = stored.Household.find((each) => each.id === householdId && dutiesOverHousehold(view, each).length > 0)
  const accountId = row.subjectType === 'Account' ? row.subjectId : (within(stored.Appointment, 'Appointment')?.accountId ?? null)
  const changes = JSON.parse(row.changes) as readonly { readonly field: string }[]
  return {
    type: 'AuditEntry',
    id: row.id,
    fields: {
      ...values(row, 'id', 'action', 'subjectType', 'subjectId', 'reason', 'sequence', 'hash'),
      at: () => value(instant(row.at)),
      by: () => one(view.show.account(row.subjectType === 'Observation' && (told === undefined || (told.anonymous && told.reporterId === row.accountId)) ? null : row.accountId)),
      region: () => one(view.show.region(row.regionCode)),
      household: () => one(household === undefined ? null : view.show.household(household)),
      account: () => one(view.show.account(accountId)),
      subjectName: () => value(person?.name ?? told?.number ?? report?.number ?? null),
      // The small world's changes name nobody.
      changes: () => value(changes.map((change) => ({ ...change, fromName: null, toName: null }))),
    },
  }
}

/** One's own notices; what one is about only where the viewer reaches it by any other way too. */
export const noticesOf = (view: View): Projection[] =>
  view.stored.Notice.filter((row) => row.accountId === view.me).map((row) => ({
    type: 'Notice',
    id: row.id,
    fields: {
      ...values(row, 'id', 'kind'),
      at: () => value(instant(row.at)),
      readAt: () => value(instant(row.readAt)),
      text: () => text,
      subject: () => one(row.subjectId === null ? null : view.show.node(row.subjectId)),
    },
  }))

/** Who is signed in. */
export const viewerOf = (view: View): Projection => ({
  type: 'Viewer',
  id: null,
  fields: {
    account: () => one(view.show.account(view.me)),
    appointments: () => many(view.duties.flatMap((duty) => view.stored.Appointment.filter((row) => row.id === duty.appointmentId)).map(view.show.appointment)),
    permissions: () => text,
    mustChangePassword: () => value(false),
    unreadNotices: () => value(view.stored.Notice.filter((row) => row.accountId === view.me && row.readAt === null).length),
    city: () => one(view.show.region('150500000000')),
    businessDate: () => value(view.today),
    businessTime: () => text,
    phoneKeys: () => text,
  },
})

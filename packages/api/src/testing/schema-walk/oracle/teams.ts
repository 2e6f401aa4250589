import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { rosterYears } from '../../../features/dispatch/roster-rules.js'
import { many, one, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { isInForce, liesIn } from './view.js'
import type { View } from './view.js'

/** Who reads teams and dispatches at all. */
export const ASK_TEAMS: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']
/** Who reads which body looks after which place. */
export const ASK_ASSISTANCES: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']
/** Who reads the bodies that send cadres. */
export const ASK_UNITS: readonly Role[] = ['BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR', 'ADMINISTRATOR']
const MASKED: readonly Role[] = ['VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']

/** The viewer's roles over a place. */
export const rolesThere = (view: View, code: string, roles: readonly Role[]): Role[] => view.duties.filter((duty) => roles.includes(duty.role) && liesIn(code, duty.region)).map((duty) => duty.role)

export const seesDispatch = (view: View, row: Row<'Dispatch'>): boolean => rolesThere(view, row.regionCode, ASK_TEAMS).length > 0
/** Telephone and the reason of an end are not for supervisors and chiefs. */
export const seesDispatchWhole = (view: View, row: Row<'Dispatch'>): boolean => rolesThere(view, row.regionCode, ASK_TEAMS).some((role) => !MASKED.includes(role))
export const seesAssistance = (view: View, row: Row<'DesignatedAssistance'>): boolean => rolesThere(view, row.regionCode, ASK_ASSISTANCES).length > 0
/** Those of the own territory, for a banner office those of its city too, for the administrator all. */
export const seesUnit = (view: View, row: Row<'SendingUnit'>): boolean =>
  view.duties.some((duty) => duty.role === 'ADMINISTRATOR' || (['BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR'].includes(duty.role) && liesIn(row.regionCode, duty.region)) || (duty.role === 'BANNER_OFFICE' && duty.region !== null && row.regionCode === `${duty.region.slice(0, 4)}00000000`))

export const unitOf = (view: View, row: Row<'SendingUnit'>): Projection => ({ type: 'SendingUnit', id: row.id, fields: { ...values(row, 'id', 'name', 'unitType', 'unitLevel'), region: () => one(view.show.region(row.regionCode)) } })

/** Whoever answers for villages of the territory, or looks into them. */
export const seesCourtyard = (view: View, row: Row<'CourtyardProject'>): boolean => rolesThere(view, row.regionCode, ASK_ASSISTANCES).length > 0
export const courtyardOf = (view: View, row: Row<'CourtyardProject'>): Projection => ({ type: 'CourtyardProject', id: row.id, fields: { ...values(row, 'id', 'year', 'kind', 'model', 'investment', 'households', 'yearYield', 'version'), region: () => one(view.show.region(row.regionCode)) } })

export const assistanceOf = (view: View, row: Row<'DesignatedAssistance'>): Projection => {
  const unit = view.stored.SendingUnit.find((each) => each.id === row.sendingUnitId)
  return { type: 'DesignatedAssistance', id: row.id, fields: { ...values(row, 'id', 'level', 'startedOn', 'endedOn', 'note'), kind: () => value(row.kind ?? 'DESIGNATED'), region: () => one(view.show.region(row.regionCode)), sendingUnit: () => one(unit === undefined ? null : unitOf(view, unit)) } }
}

export const dispatchOf = (view: View, row: Row<'Dispatch'>): Projection => {
  const whole = seesDispatchWhole(view, row)
  return {
    type: 'Dispatch',
    id: row.id,
    fields: {
      ...values(row, 'id', 'campaign', 'name', 'sendingUnit', 'post', 'rank', 'startedOn', 'endedOn'),
      phone: () => value(whole ? row.phone : null),
      endKind: () => value(whole ? row.endKind : null),
      endReason: () => value(whole ? row.endReason : null),
      region: () => one(view.show.region(row.regionCode)),
      account: () => one(view.show.account(row.accountId)),
    },
  }
}

const TWO_YEARS_AGO = '2013-12-31'

export const teamOf = (view: View, row: Row<'WorkTeam'>): Projection => {
  const ever = view.stored.Dispatch.filter((each) => each.teamId === row.id)
  const members = ever.filter((each) => isInForce(each, view.today))
  const count = ever.length === 0 ? row.memberCount : members.length
  const flags = [
    ...(count < 3 ? ['FEW_MEMBERS'] : []),
    ...(row.leaderAccountId === null ? ['NO_LEADER'] : []),
    ...(row.endedOn !== null && row.endedOn < `${Number(row.startedOn.slice(0, 4)) + 2}${row.startedOn.slice(4)}` ? ['SHORT_TERM'] : []),
    ...(row.endedOn === null && row.startedOn <= TWO_YEARS_AGO ? ['TERM_SERVED'] : []),
  ]
  return {
    type: 'WorkTeam',
    id: row.id,
    fields: {
      ...values(row, 'id', 'name', 'startedOn', 'endedOn'),
      region: () => one(view.show.region(row.regionCode)),
      leader: () => one(view.show.account(row.leaderAccountId)),
      memberCount: () => value(count),
      flags: () => value(flags),
      members: () => many(members.filter((each) => seesDispatch(view, each)).map((each) => dispatchOf(view, each))),
    },
  }
}

/** Teams of a place in the viewer's territory that have not ended. */
export const teamsIn = (view: View, code: string): Projection[] =>
  rolesThere(view, code, ASK_TEAMS).length === 0 ? [] : view.stored.WorkTeam.filter((row) => liesIn(row.regionCode, code) && (row.endedOn === null || row.endedOn >= view.today)).map((row) => teamOf(view, row))

/** Who served in which year; how days are counted is no rule of access and asked of the rule itself. */
export const rostersIn = (view: View, code: string): Projection[] =>
  rolesThere(view, code, ASK_TEAMS).length === 0
    ? []
    : rosterYears(view.stored.Dispatch.filter((row) => liesIn(row.regionCode, code)), view.today).map((figure) => ({ type: 'RosterYear', id: null, fields: values(figure, 'campaign', 'year', 'persons', 'personYears') }))

/** Who holds a role in exactly a place, for whoever may appoint to it there. */
export const placesOf = (view: View, role: Role, code: string): Projection | null => {
  const banner = ['VOLUNTEER_SUPERVISOR', 'SECTION_LEADER'].includes(role)
  const may = view.duties.some((duty) => duty.role === 'ADMINISTRATOR') || (banner && rolesThere(view, code, ['BANNER_OFFICE']).length > 0)
  const village = !code.endsWith('000')
  const fits = role === 'SECTION_LEADER' ? !code.endsWith('00000000') : village
  if (!may || !fits || view.stored.Region.every((row) => row.code !== code)) return null
  const holders = view.stored.Appointment.filter((row) => row.regionCode === code && row.role === role && isInForce(row, view.today)).toSorted((a, b) => (a.startedOn + a.id < b.startedOn + b.id ? -1 : 1))
  const wanted: Partial<Record<Role, number>> = { CITY_LEADER: 1, DIVISION_LEADER: 1, FIRST_SECRETARY: 1, VOLUNTEER_SUPERVISOR: 10, HONORARY_CHIEF: 1 }
  return { type: 'RolePlaces', id: null, fields: { limit: () => value(role === 'DIVISION_LEADER' ? 1 : role === 'VOLUNTEER_SUPERVISOR' ? 10 : null), wanted: () => value(wanted[role] ?? null), taken: () => value(holders.length), holders: () => many(holders.slice(0, 10).map(view.show.appointment)) } }
}

import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { reliefDaysOf } from '../../../features/activity/activity-rules.js'
import { one, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { liesIn } from './view.js'
import type { Duty, View } from './view.js'

const TERRITORIAL: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']
/** Who reads what is done for villages at all. */
export const ASK_ACTIVITIES: readonly Role[] = [...TERRITORIAL, 'SECTION_LEADER']

/** Of a village where one of the own households lives: what everybody is told, the own activities and those with own households. */
const concernsOwn = (view: View, { households }: Duty, row: Row<'Activity'>): boolean =>
  view.stored.Household.some((each) => each.regionCode === row.regionCode && households.has(each.id)) && (row.kind !== 'FACE_TO_FACE' || row.accountId === view.me || (row.householdId !== null && households.has(row.householdId)))

/** What happened face to face with a household is not for supervisors and chiefs, but for what they did themselves. */
const isTold = (view: View, { role }: Duty, row: Row<'Activity'>): boolean => (role !== 'VOLUNTEER_SUPERVISOR' && role !== 'HONORARY_CHIEF') || row.kind !== 'FACE_TO_FACE' || row.accountId === view.me

const dutiesOver = (view: View, row: Row<'Activity'>): Duty[] =>
  view.duties.filter((duty) => (duty.role === 'SECTION_LEADER' ? concernsOwn(view, duty, row) : TERRITORIAL.includes(duty.role) && liesIn(row.regionCode, duty.region) && isTold(view, duty, row)))
export const seesActivity = (view: View, row: Row<'Activity'>): boolean => dutiesOver(view, row).length > 0
/** Which household and what it earned is not for supervisors and chiefs; whoever reaches it by another duty besides reads it by that. */
export const seesEffect = (view: View, row: Row<'Activity'>): boolean => dutiesOver(view, row).some(({ role }) => role !== 'VOLUNTEER_SUPERVISOR' && role !== 'HONORARY_CHIEF')

export const activityOf = (view: View, row: Row<'Activity'>): Projection => ({
  type: 'Activity',
  id: row.id,
  fields: {
    ...values(row, 'id', 'kind', 'heldOn', 'title', 'text', 'participants', 'donation'),
    incomeEffect: () => value(seesEffect(view, row) ? row.incomeEffect : null),
    region: () => one(view.show.region(row.regionCode)),
    by: () => one(view.show.account(row.accountId)),
  },
})

/** The relief days of a place in a territory of the viewer's. */
export const reliefDaysIn = (view: View, code: string): Projection[] =>
  view.duties.some((duty) => TERRITORIAL.includes(duty.role) && liesIn(code, duty.region))
    ? reliefDaysOf(view.stored.Activity.filter((row) => row.kind === 'RELIEF_DAY' && liesIn(row.regionCode, code) && seesActivity(view, row))).map((day) => ({ type: 'ReliefDay', id: null, fields: values(day, 'year', 'activities', 'participants', 'donations') }))
    : []

import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { many, one, value } from './expected.js'
import type { Projection } from './expected.js'
import { isInForce, liesIn } from './view.js'
import type { View } from './view.js'

/** Whoever answers for a territory and is told who is late in it. */
export const ASK_LATE_VISITORS: readonly Role[] = ['CITY_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']

const VISITING: readonly Role[] = ['SECTION_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY']
const POOR: readonly string[] = ['NOT_EXITED', 'PRE_EXIT', 'RETURNED']
/** Half a year before the day of looking. */
const VISITED_FROM = '2015-07-01'
const DAY = 86_400_000

const isOpen = (view: View, code: string): boolean => view.stored.Region.some((region) => region.code === code) && view.duties.some((duty) => ASK_LATE_VISITORS.includes(duty.role) && liesIn(code, duty.region))

/** The poor households in a place that the holder of a post answers for: by name, or all of the village. */
const chargesOf = (view: View, post: Row<'Appointment'>, code: string): Row<'Household'>[] =>
  view.stored.Household.filter(
    (row) =>
      POOR.includes(row.status) &&
      (post.role === 'SECTION_LEADER'
        ? liesIn(row.regionCode, code) && row.cadreAccountId === post.accountId && row.cadreStartedOn !== null && isInForce({ startedOn: row.cadreStartedOn, endedOn: row.cadreEndedOn }, view.today)
        : row.regionCode === post.regionCode),
  )

/** A section-level leader is appointed in a banner and answers for households of it: the digits that both share with a place. */
const widthOf = (code: string): number => (code.endsWith('00000000') ? 4 : 6)

/** Posts in a place whose holders visited nobody there for half a year. */
const latePosts = (view: View, code: string): { readonly post: Row<'Appointment'>; readonly last: string | null; readonly charges: readonly Row<'Household'>[] }[] =>
  view.stored.Appointment.filter((post) => VISITING.includes(post.role) && isInForce(post, view.today)).flatMap((post) => {
    const charges = chargesOf(view, post, code)
    if (post.role === 'SECTION_LEADER' ? charges.length === 0 || post.regionCode?.slice(0, widthOf(code)) !== code.slice(0, widthOf(code)) : !liesIn(post.regionCode, code)) return []
    const place = post.role === 'SECTION_LEADER' ? code : (post.regionCode ?? '')
    const last = view.stored.Visit.filter((row) => row.accountId === post.accountId && liesIn(row.regionCode, place)).map((row) => row.visitedOn).toSorted().at(-1) ?? null
    return (last ?? post.startedOn) < VISITED_FROM ? [{ post, last, charges }] : []
  })

/** The cadres that are late in a place, each as the viewer reads it. */
export const lateVisitorsIn = (view: View, code: string): Projection[] =>
  isOpen(view, code)
    ? latePosts(view, code).map(({ post, last, charges }) => ({
        type: 'LateVisitor',
        id: post.id,
        fields: {
          id: () => value(post.id),
          role: () => value(post.role),
          startedOn: () => value(post.startedOn),
          lastVisitedOn: () => value(last),
          daysSince: () => value(last === null ? null : (Date.parse(view.today) - Date.parse(last)) / DAY),
          households: () => value(charges.length),
          unvisitedHouseholds: () => value(charges.filter((row) => row.lastVisitedOn === null || row.lastVisitedOn < VISITED_FROM).length),
          neverVisitedHouseholds: () => value(charges.filter((row) => row.lastVisitedOn === null).length),
          places: () => many((post.role === 'SECTION_LEADER' ? [...new Set(charges.map((row) => row.regionCode))].toSorted() : [post.regionCode]).flatMap((each) => view.show.region(each) ?? [])),
          cadre: () => one(view.show.account(post.accountId)),
        },
      }))
    : []

/** How many of each role are late in a place; nothing out of reach. */
export const lateVisitorCountsIn = (view: View, code: string): Projection[] => {
  if (!isOpen(view, code)) return []
  const late = latePosts(view, code)
  return VISITING.map((role) => ({ type: 'LateVisitorCount', id: null, fields: { role: () => value(role), count: () => value(late.filter(({ post }) => post.role === role).length) } }))
}

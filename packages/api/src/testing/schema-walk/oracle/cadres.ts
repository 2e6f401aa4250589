import { ROLES } from '../../../access/roles.js'
import type { Role } from '../../../access/roles.js'
import { many, one, value } from './expected.js'
import type { Projection } from './expected.js'
import { isFullOrAuditor } from './reach.js'
import { isInForce, liesIn } from './view.js'
import type { View } from './view.js'

const CADRES: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'SECTION_LEADER', 'FIRST_SECRETARY', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF']

/** Leaders, offices and the auditor. */
export const ASK_CADRES: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'SECTION_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']

/** What somebody answers for of what the viewer answers for, too: an appointment in the territory, or some of its households. Null for nothing. */
export const cadreOf = (view: View, accountId: string): Projection | null => {
  const account = view.stored.Account.find((row) => row.id === accountId)
  const duties = view.duties.filter((duty) => isFullOrAuditor(duty.role))
  const appointed = view.stored.Appointment.filter(
    (row) => row.accountId === accountId && CADRES.includes(row.role) && isInForce(row, view.today) && duties.some((duty) => (duty.role === 'SECTION_LEADER' ? row.accountId === view.me : liesIn(row.regionCode, duty.region))),
  )
  const served = view.stored.Responsibility.filter((row) => row.accountId === accountId && isInForce(row, view.today) && duties.some((duty) => (duty.role === 'SECTION_LEADER' ? duty.households.has(row.householdId) : liesIn(row.regionCode, duty.region)))).length
  const leading = appointed.filter((row) => row.role === 'SECTION_LEADER').slice(0, 1)
  const posts = [...appointed.filter((row) => row.role !== 'SECTION_LEADER'), ...leading].map((row): { role: Role; code: string | null } => ({ role: row.role, code: row.regionCode }))
  if (leading.length === 0 && served > 0) posts.push({ role: 'SECTION_LEADER', code: null })
  if (account === undefined || posts.length === 0) return null
  const ordered = posts.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || ((a.code ?? '') < (b.code ?? '') ? -1 : 1))
  return {
    type: 'Cadre',
    id: accountId,
    fields: {
      id: () => value(accountId),
      name: () => value(account.name),
      posts: () =>
        many(ordered.map(({ role, code }) => ({ type: 'CadrePost', id: null, fields: { role: () => value(role), region: () => one(view.show.region(code)), households: () => value(role === 'SECTION_LEADER' ? served : null) } }))),
    },
  }
}

/** All cadres whose name contains a text. */
export const cadresNamed = (view: View, text: string): Projection => {
  const found = view.stored.Account.filter((row) => row.name.includes(text)).flatMap((row) => cadreOf(view, row.id) ?? [])
  return { type: 'CadresFound', id: null, fields: { totalCount: () => value(found.length), nodes: () => many(found) } }
}

import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { standingOf } from '../../../features/register-case/case-standing.js'
import { text, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { rolesThere } from './teams.js'
import type { View } from './view.js'

/** Who reads what hangs on a village's wall. */
export const ASK_PUBLIC_NOTICES: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR', 'VOLUNTEER_SUPERVISOR']

const LINES: Readonly<Record<number, number>> = { 2014: 280_000, 2015: 285_500 }
const SCOPES: Readonly<Record<number, number>> = { 2021: 600_000 }

/** Which year's line a case was judged by, where any was. */
const lineYearOf = ({ kind, content, acts }: Row<'RegisterCase'>): number | null => {
  const verified = acts.findLast(({ act }) => act === 'VERIFY')
  if (kind === 'EXIT') return verified?.income?.year ?? null
  if (kind === 'RISK_ELIMINATION') return verified === undefined ? null : Number(verified.on.slice(0, 4))
  return kind === 'IDENTIFICATION' || kind === 'MONITORING' ? (content.income?.year ?? null) : null
}

const lineOf = (row: Row<'RegisterCase'>): number | null => {
  const year = lineYearOf(row)
  return year === null ? null : ((row.kind === 'MONITORING' || row.kind === 'RISK_ELIMINATION' ? SCOPES : LINES)[year] ?? null)
}

/** The notices that hang in a village of the viewer's, as anybody may read them. How names are told apart is tested by itself. */
export const publicNoticesIn = (view: View, code: string): Projection[] =>
  code.endsWith('000') || rolesThere(view, code, ASK_PUBLIC_NOTICES).length === 0
    ? []
    : view.stored.RegisterCase.filter((row) => row.regionCode === code).flatMap((row) => {
        const notice = standingOf(row).notices.find((each) => each.closedOn === null)
        if (notice === undefined) return []
        const household = view.stored.Household.find((each) => each.id === row.householdId)
        return [{
          type: 'PublicNotice',
          id: null,
          fields: {
            id: () => text,
            name: () => text,
            ...values(row, 'number', 'kind', 'size'),
            ...values(notice, 'level', 'openedOn', 'days', 'mayCloseOn'),
            line: () => value(lineOf(row)),
            lineYear: () => value(lineYearOf(row)),
            groupName: () => value(household?.groupName ?? row.content.groupName ?? null),
          },
        }]
      })

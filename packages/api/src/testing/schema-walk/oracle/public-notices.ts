import type { Role } from '../../../access/roles.js'
import { standingOf } from '../../../features/register-case/case-standing.js'
import { text, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { rolesThere } from './teams.js'
import type { View } from './view.js'

/** Who reads what hangs on a village's wall. */
export const ASK_PUBLIC_NOTICES: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR', 'VOLUNTEER_SUPERVISOR']

const LINES: Readonly<Record<string, number>> = { 2014: 280_000, 2015: 285_500 }

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
            line: () => value(row.kind === 'MONITORING' || row.kind === 'RISK_ELIMINATION' ? null : (LINES[notice.openedOn.slice(0, 4)] ?? null)),
            groupName: () => value(household?.groupName ?? row.content.groupName ?? null),
          },
        }]
      })

import { entitlementChecks } from '../../../features/entitlement/entitlement-reader.js'
import type { Row } from '../../../data/entities.js'
import { many, one, value } from './expected.js'
import type { Projection } from './expected.js'
import { dashboardOpensLists } from './dashboards.js'
import { liesIn } from './view.js'
import type { View } from './view.js'

const KINDS = ['COAL', 'STUDENT_GRANT', 'JOB'] as const

/** The entitlements of a household whose file is read; what is due by the file is no rule of access and asked of the rule itself. */
export const entitlementsOf = ({ stored, today }: View, row: Row<'Household'>): unknown =>
  entitlementChecks(
    2015,
    row.status,
    stored.Person.filter((person) => person.householdId === row.id),
    stored.Entitlement.filter((line) => line.householdId === row.id && line.year === 2015),
    today,
  )

const territory = (view: View, code: string, withChildren: boolean): Projection => {
  const lines = view.stored.Entitlement.filter((line) => line.year === 2015 && line.status !== 'WITHDRAWN' && liesIn(line.regionCode, code))
  const below = view.stored.Region.filter((row) => row.parentCode === code && view.stored.Entitlement.some((line) => line.year === 2015 && liesIn(line.regionCode, row.code))).toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return {
    type: 'TerritoryEntitlements',
    id: null,
    fields: {
      region: () => one(view.show.region(code)),
      year: () => value(2015),
      figures: () =>
        value(
          KINDS.map((kind) => {
            const ofKind = lines.filter((line) => line.kind === kind)
            const done = ofKind.filter((line) => line.status === 'DELIVERED').length
            return { kind, entitled: ofKind.length, delivered: done, outstanding: ofKind.length - done, amount: ofKind.reduce((sum, line) => sum + line.delivered, 0) }
          }),
        ),
      children: () => many(withChildren ? below.map((row) => territory(view, row.code, false)) : []),
    },
  }
}

/** The rosters of a region whose lists open to the viewer. */
export const entitlementsIn = (view: View, code: string): Projection | null => (view.stored.Region.some((row) => row.code === code) && dashboardOpensLists(view, code) ? territory(view, code, true) : null)

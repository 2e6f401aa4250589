import { many, one, value } from './expected.js'
import type { Projection } from './expected.js'
import { dashboardOpensLists } from './dashboards.js'
import { liesIn } from './view.js'
import type { View } from './view.js'

export const SERVICES = ['DANGEROUS_HOUSES', 'SAFE_WATER', 'STREETS', 'ELECTRICITY', 'BROADCAST', 'SCHOOLS', 'CLINIC', 'CULTURE', 'SHOP', 'SOCIAL_SECURITY'] as const
export const STANDS = ['NOT_STARTED', 'UNDER_WAY', 'DONE'] as const

interface Service {
  readonly item: string
  readonly status: string
  readonly since: string | null
}

/** The ten services of a village, in the order of the programme. */
export const servicesOf = (view: View, code: string): Service[] =>
  SERVICES.map((item) => {
    const row = view.stored.FullCoverage.find((each) => each.regionCode === code && each.item === item)
    return { item, status: row?.status ?? 'NOT_STARTED', since: row?.since ?? null }
  })

/** Registered poor villages, or with them every village and gacha, which no residents' committee is. */
const counted = (view: View, code: string, poorOnly: boolean): string[] =>
  view.stored.Region.filter((row) => row.level === 'VILLAGE' && liesIn(row.code, code) && (row.isPoorVillage || (!poorOnly && row.code.slice(9) >= '200')))
    .map((row) => row.code)
    .toSorted()

const territory = (view: View, code: string, poorOnly: boolean, withChildren: boolean): Projection => {
  const villages = counted(view, code, poorOnly).map((village) => servicesOf(view, village))
  const count = (item: string, status: string): number => villages.filter((services) => services.some((each) => each.item === item && each.status === status)).length
  const below = view.stored.Region.filter((row) => row.parentCode === code && counted(view, row.code, poorOnly).length > 0).toSorted((a, b) => (a.code < b.code ? -1 : 1))
  return {
    type: 'TerritoryFullCoverage',
    id: null,
    fields: {
      region: () => one(view.show.region(code)),
      villages: () => value(villages.length),
      complete: () => value(villages.filter((services) => services.every(({ status }) => status === 'DONE')).length),
      figures: () => value(SERVICES.map((item) => ({ item, done: count(item, 'DONE'), underWay: count(item, 'UNDER_WAY'), notStarted: count(item, 'NOT_STARTED') }))),
      children: () => many(withChildren ? below.map((row) => territory(view, row.code, poorOnly, false)) : []),
    },
  }
}

/** The services of a region whose lists open to the viewer. */
export const fullCoverageIn = (view: View, code: string, poorOnly: boolean): Projection | null =>
  view.stored.Region.some((row) => row.code === code) && dashboardOpensLists(view, code) ? territory(view, code, poorOnly, true) : null

/** The villages of a region that are so far with a service. */
export const fullCoverageVillagesIn = (view: View, code: string, item: string, status: string): Projection[] =>
  dashboardOpensLists(view, code)
    ? counted(view, code, true).flatMap((village) =>
        servicesOf(view, village)
          .filter((service) => service.item === item && service.status === status)
          .map((service): Projection => ({ type: 'FullCoverageVillage', id: null, fields: { region: () => one(view.show.region(village)), status: () => value(service.status), since: () => value(service.since) } })),
      )
    : []

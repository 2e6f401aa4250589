import type { CoverageItem, CoverageStatus } from '../../gql/full-coverage/graphql'

export const coverageItems = ['DANGEROUS_HOUSES', 'SAFE_WATER', 'STREETS', 'ELECTRICITY', 'BROADCAST', 'SCHOOLS', 'CLINIC', 'CULTURE', 'SHOP', 'SOCIAL_SECURITY'] as const satisfies readonly CoverageItem[]
export const coverageStatuses = ['DONE', 'UNDER_WAY', 'NOT_STARTED'] as const satisfies readonly CoverageStatus[]

/** What of a territory is looked at: its place, whether poor villages alone, and the villages behind one figure. */
export interface CoverageView {
  readonly region: string | null
  readonly all: boolean
  readonly item: CoverageItem | null
  readonly status: CoverageStatus | null
}

/** The view that an address asks for; what it does not know it leaves out. */
export function coverageView(parameters: URLSearchParams): CoverageView {
  const item = coverageItems.find((each) => each === parameters.get('item')) ?? null
  const status = coverageStatuses.find((each) => each === parameters.get('status')) ?? null
  return { region: parameters.get('region'), all: parameters.get('all') === '1', item: status === null ? null : item, status: item === null ? null : status }
}

/** The address of a view; the villages behind a figure are named with it. */
export function coverageAddress({ region, all, item, status }: CoverageView): string {
  const parameters = new URLSearchParams()
  if (region !== null) parameters.set('region', region)
  if (all) parameters.set('all', '1')
  if (item !== null && status !== null) {
    parameters.set('item', item)
    parameters.set('status', status)
  }
  const query = parameters.toString()
  return query === '' ? '/full-coverage' : `/full-coverage?${query}`
}

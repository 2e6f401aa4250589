import type { CoveredHouseholdsQuery } from '../../gql/covered-household/graphql'
import { householdsAsked } from '../covered-household/households-asked'
import type { Asked, KeptAnswer, VillageCopy } from './village-copy'

type Households = CoveredHouseholdsQuery['households']

/** The households that somebody looks for by number or by the first character of a name, among all that are kept; null when none are, or something else was asked. */
export async function householdsInCopy(copy: VillageCopy, { operation, variables }: Asked): Promise<KeptAnswer | null> {
  const filter = variables['filter'] as { readonly region?: string; readonly number?: string; readonly nameContains?: string } | undefined
  if (operation !== 'CoveredHouseholds' || filter === undefined) return null
  const first = await copy.find(pageAsked(null))
  if (first === null) return null
  const nodes: Households['nodes'] = []
  for (let page: KeptAnswer | null = first; page !== null; ) {
    const { nodes: more, pageInfo } = householdsOf(page)
    nodes.push(...more)
    page = pageInfo.hasNextPage ? await copy.find(pageAsked(pageInfo.endCursor)) : null
  }
  const found = nodes.filter(({ number, headName }) => number.startsWith(filter.region ?? '') && (filter.number === undefined || isNumber(number, filter.number)) && headName.includes(filter.nameContains ?? ''))
  const whole = householdsOf(first)
  return { at: first.at, data: { households: { ...whole, nodes: found, totalCount: found.length, pageInfo: { ...whole.pageInfo, hasNextPage: false } } } }
}

/** How the list asks for a page of all households. */
export function pageAsked(after: string | null): Asked {
  return { operation: 'CoveredHouseholds', variables: householdsAsked({}, after) }
}

function householdsOf({ data }: KeptAnswer): Households {
  return (data as unknown as CoveredHouseholdsQuery).households
}

/** A number is given whole, or as the village counts: `150525100202-0017` is 17. */
function isNumber(number: string, sought: string): boolean {
  return /^\d{1,6}$/.test(sought) ? Number(number.slice(13)) === Number(sought) : number.replace('-', '') === sought.replace('-', '')
}

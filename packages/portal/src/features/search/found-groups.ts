import type { SearchQuery } from '../../gql/search/graphql'
import { formatCount } from '../../ui/format/number'
import type { Translate } from '../../ui/text/catalogue'

/** Something that was found, and where it leads. */
export interface FoundOption {
  readonly address: string
  readonly name: string
  /** The path to its place, or what it is. */
  readonly note: string
}

export interface FoundGroup {
  /** The kind and how many there are in all. */
  readonly title: string
  readonly options: readonly FoundOption[]
}

type Place = { readonly code: string; readonly name: string; readonly parent?: { readonly name: string } | null }

const pathOf = ({ name, parent }: Place): string => [parent?.name, name].filter((part) => part !== undefined && part !== '').join(' · ')

/** The kinds of what was found, each with its count and its first few; a kind of which there is nothing is left out. */
export function foundGroups({ households, cadres, enterprises, projects }: SearchQuery, t: Translate): FoundGroup[] {
  const groups = [
    {
      kind: 'households' as const,
      count: households.totalCount,
      options: households.nodes.map(({ id, number, headName, region }) => ({ address: `/households/${id}`, name: headName, note: `${pathOf(region)} ${number.slice(13)}` })),
    },
    {
      kind: 'cadres' as const,
      count: cadres?.totalCount ?? 0,
      options: (cadres?.nodes ?? []).map(({ id, name, posts }) => ({ address: `/cadres/${id}`, name, note: posts.map(({ role, region }) => [t(`viewer.role.${role}`), region?.name].filter((part) => part !== undefined && part !== '').join(' · ')).join(t('ui.separator')) })),
    },
    {
      kind: 'enterprises' as const,
      count: enterprises?.totalCount ?? 0,
      options: (enterprises?.nodes ?? []).map(({ id, name, region }) => ({ address: `/enterprises/${id}`, name, note: pathOf(region) })),
    },
    {
      kind: 'projects' as const,
      count: projects?.totalCount ?? 0,
      options: (projects?.nodes ?? []).map(({ id, name, status, region }) => ({ address: `/projects/${id}`, name, note: [pathOf(region), t(`trace.projectStatus.${status}`)].join(' · ') })),
    },
  ]
  return groups.filter(({ options }) => options.length > 0).map(({ kind, count, options }) => ({ title: t(`shell.searchGroup.${kind}`, { count, shown: formatCount(count) }), options }))
}

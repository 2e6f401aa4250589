import { Kind } from 'graphql'
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'

const collect = (set: SelectionSetNode | undefined, info: GraphQLResolveInfo, into: FieldNode[]): void => {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) into.push(selection)
    else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, info, into)
    else collect(info.fragments[selection.name.value]?.selectionSet, info, into)
  }
}

const below = (nodes: readonly FieldNode[], info: GraphQLResolveInfo): FieldNode[] => {
  const found: FieldNode[] = []
  for (const node of nodes) collect(node.selectionSet, info, found)
  return found
}

const cache = new WeakMap<readonly FieldNode[], Map<string, ReadonlySet<string>>>()

/**
 * The names of the fields that the selection asks for at a path below the resolved field, such as `nodes` or
 * `edges.node`; the empty path is the field's own selection. Fragments are followed; skipped fields count as asked for.
 */
export const selectedFields = (info: GraphQLResolveInfo, ...paths: readonly string[]): ReadonlySet<string> => {
  const key = paths.join(' ')
  let known = cache.get(info.fieldNodes)
  if (known === undefined) {
    known = new Map()
    cache.set(info.fieldNodes, known)
  }
  const before = known.get(key)
  if (before !== undefined) return before
  const names = new Set<string>()
  for (const path of paths) {
    let nodes: FieldNode[] = below(info.fieldNodes, info)
    for (const step of path === '' ? [] : path.split('.')) {
      nodes = below(nodes.filter((node) => node.name.value === step), info)
    }
    for (const node of nodes) names.add(node.name.value)
  }
  known.set(key, names)
  return names
}

/** Whether a connection's total was asked for. */
export const asksTotal = (info: GraphQLResolveInfo): boolean => selectedFields(info, '').has('totalCount')

/** The columns behind the selected fields of a type: `columns[field]` for each asked, and `always`. */
export const columnsFor = <Column extends string>(selected: ReadonlySet<string>, columns: Readonly<Record<string, readonly Column[]>>, always: readonly Column[]): Column[] => {
  const wanted = new Set<Column>(always)
  for (const field of selected) for (const column of columns[field] ?? []) wanted.add(column)
  return [...wanted]
}

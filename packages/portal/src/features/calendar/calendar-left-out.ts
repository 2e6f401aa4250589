/** How many of a list did not come with its first page. */
export function leftOutOf(list: { readonly totalCount: number; readonly nodes: readonly unknown[] } | undefined): number {
  return list === undefined ? 0 : list.totalCount - list.nodes.length
}

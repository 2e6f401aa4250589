interface WithDeadlines {
  /** Newest first. */
  readonly reportDeadlines: readonly { readonly dueOn: string }[]
}

/** The contracts of which something is to be reported, the one whose report was due first of all at the top. */
export function dueFirst<Linkage extends WithDeadlines>(linkages: readonly Linkage[]): Linkage[] {
  const firstDay = ({ reportDeadlines }: WithDeadlines) => reportDeadlines.at(-1)?.dueOn ?? ''
  return linkages.filter(({ reportDeadlines }) => reportDeadlines.length > 0).toSorted((one, other) => (firstDay(one) < firstDay(other) ? -1 : firstDay(one) > firstDay(other) ? 1 : 0))
}

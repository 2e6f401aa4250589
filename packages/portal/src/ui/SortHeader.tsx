interface SortHeaderProps {
  readonly name: string
  /** How the table is sorted by this column now, if it is. */
  readonly sorted: 'ascending' | 'descending' | null
  readonly onSort: () => void
  readonly className?: string
}

/** The head of a column that the list can be sorted by. */
export function SortHeader({ name, sorted, onSort, className }: SortHeaderProps) {
  return (
    <th scope="col" className={className} aria-sort={sorted ?? undefined}>
      <button type="button" className={sorted === null ? 'sort' : `sort sorted ${sorted}`} onClick={onSort}>
        {name}
      </button>
    </th>
  )
}

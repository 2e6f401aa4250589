import './Skeleton.css'

/** The real columns of a table, before their rows are there. Appears after 150 ms, so that quick answers do not flicker. */
export function TableSkeleton({ columns, rows = 8, label }: { readonly columns: readonly string[]; readonly rows?: number; readonly label: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      <table className="table" aria-hidden="true">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              {columns.map((column, index) => (
                <td key={column}>
                  <i className={`bone length-${(row * 3 + index * 2) % 5}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Panels of the heights that will come, before a page's figures are there. */
export function PageSkeleton({ label, heights = ['tall', 'tall'] }: { readonly label: string; readonly heights?: readonly ('short' | 'tall')[] }) {
  return (
    <div className="skeleton stack" role="status" aria-label={label}>
      {heights.map((height, index) => (
        <div key={index} className={`panel bone-panel ${height}`}>
          <i className="bone length-4" />
          <i className="bone length-2" />
          <i className="bone length-3" />
        </div>
      ))}
    </div>
  )
}

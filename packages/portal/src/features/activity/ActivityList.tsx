import type { ActivityRowFragment } from '../../gql/activity/graphql'
import { useText } from '../../ui/text/use-text'
import { ActivityItem } from './ActivityItem'
import './ActivityList.css'

/** Activities under the name of their place, the latest first in each. */
export function ActivityList({ rows }: { readonly rows: readonly ActivityRowFragment[] }) {
  const { t } = useText()
  const places = placesOf(rows)
  return (
    <>
      {places.map((some) => (
        <section key={some[0]?.id} className="activity-place">
          <h2>{some[0]?.region?.name ?? t('ui.none')}</h2>
          <ul>{some.map((row) => <ActivityItem key={row.id} row={row} />)}</ul>
        </section>
      ))}
    </>
  )
}

/** The rows of each place together, in the order of the list. */
function placesOf(rows: readonly ActivityRowFragment[]): ActivityRowFragment[][] {
  const places = new Map<string, ActivityRowFragment[]>()
  for (const row of rows) {
    const code = row.region?.code ?? ''
    const some = places.get(code) ?? []
    places.set(code, some)
    some.push(row)
  }
  return [...places.values()]
}

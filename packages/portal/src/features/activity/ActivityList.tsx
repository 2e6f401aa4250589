import type { ActivitiesQuery } from '../../gql/activity/graphql'
import { formatDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'
import './ActivityList.css'

type Row = ActivitiesQuery['activities']['nodes'][number]

/** Activities under the name of their place, the latest first in each. */
export function ActivityList({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useText()
  const places = placesOf(rows)
  return (
    <>
      {places.map((some) => (
        <section key={some[0]?.id} className="activity-place">
          <h2>{some[0]?.region?.name ?? t('ui.none')}</h2>
          <ul>{some.map((row) => <Item key={row.id} row={row} />)}</ul>
        </section>
      ))}
    </>
  )
}

/** The rows of each place together, in the order of the list. */
function placesOf(rows: readonly Row[]): Row[][] {
  const places = new Map<string, Row[]>()
  for (const row of rows) {
    const code = row.region?.code ?? ''
    const some = places.get(code) ?? []
    places.set(code, some)
    some.push(row)
  }
  return [...places.values()]
}

function Item({ row: { kind, heldOn, title, text, incomeEffect, participants, donation, by } }: { readonly row: Row }) {
  const { t, language } = useText()
  return (
    <li>
      <p><b className="strong">{title}</b> <span className="dim">{t(`village.activity.kind.${kind}`)}</span></p>
      <p className="keep">{text}</p>
      <p className="cap">
        {[
          formatDay(heldOn, language),
          by.name,
          ...(participants === null ? [] : [t('village.activity.attended', { count: participants, shown: formatCount(participants) })]),
          ...(incomeEffect === null ? [] : [t('village.activity.earned', { amount: formatYuan(incomeEffect) })]),
          ...(donation === null ? [] : [t('village.activity.given', { amount: formatYuan(donation) })]),
        ].join(' · ')}
      </p>
    </li>
  )
}

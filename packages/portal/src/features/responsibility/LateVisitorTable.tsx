import { Link } from 'wouter'
import type { LateVisitorsQuery } from '../../gql/responsibility/graphql'
import { moveBetweenRows } from '../../ui/focus-rows'
import { formatCount } from '../../ui/format/number'
import { halfYearBefore } from '../../ui/format/date'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { useText } from '../../ui/text/use-text'
import { stillPoor } from '../household/household-codes'
import { useSession } from '../viewer/use-viewer'

type LateVisitor = LateVisitorsQuery['lateVisitors']['nodes'][number]

const shownPlaces = 3

/** One row a cadre: the name opens what the cadre answers for, the figure of unvisited households the list of them. */
export function LateVisitorTable({ rows }: { readonly rows: readonly LateVisitor[] }) {
  const { t } = useText()
  const { viewer } = useSession()
  const since = halfYearBefore(viewer.businessDate)
  const unvisited = ({ role, cadre, places }: LateVisitor) =>
    role === 'SECTION_LEADER' ? `/households?cadre=${cadre.id}&${stillPoor}&notVisitedSince=${since}` : `/households?region=${places[0]?.code ?? ''}&${stillPoor}&notVisitedSince=${since}`
  return (
    <table className="table blocks" onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          <th scope="col">{t('responsibility.visits.name')}</th>
          <th scope="col">{t('responsibility.visits.role')}</th>
          <th scope="col">{t('responsibility.visits.place')}</th>
          <th scope="col" className="right">{t('responsibility.visits.last')}</th>
          <th scope="col" className="right">{t('responsibility.visits.days')}</th>
          <th scope="col" className="right">{t('responsibility.visits.households')}</th>
          <th scope="col" className="right">{t('responsibility.visits.unvisited')}</th>
          <th scope="col" className="right">{t('responsibility.visits.never')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row"><Link href={`/cadres/${row.cadre.id}`} data-row-link>{row.cadre.name}</Link></th>
            <td className="dim">{t(`viewer.role.${row.role}`)}</td>
            <td className="wrap phone-whole">{placesText(row.places, t('ui.separator'))}</td>
            <td className="right num"><PhoneLabel name={t('responsibility.visits.last')} />{row.lastVisitedOn ?? t('responsibility.visits.notOnce', { day: row.startedOn })}</td>
            <td className="right num late">{row.daysSince === null ? <span className="phone-hidden">{t('ui.none')}</span> : <><PhoneLabel name={t('responsibility.visits.days')} />{formatCount(row.daysSince)}</>}</td>
            <td className="right num"><PhoneLabel name={t('responsibility.visits.households')} />{formatCount(row.households)}</td>
            <td className="right num"><PhoneLabel name={t('responsibility.visits.unvisited')} />{row.unvisitedHouseholds === 0 ? '0' : <Link className="link" href={unvisited(row)}>{formatCount(row.unvisitedHouseholds)}</Link>}</td>
            <td className="right num"><PhoneLabel name={t('responsibility.visits.never')} />{formatCount(row.neverVisitedHouseholds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The first few villages, and that there are more. */
function placesText(places: LateVisitor['places'], separator: string): string {
  const names = places.slice(0, shownPlaces).map(({ name }) => name).join(separator)
  return places.length > shownPlaces ? `${names} …` : names
}

import { Link } from 'wouter'
import type { ReportMapQuery } from '../../gql/observation-desk/graphql'
import { useText } from '../../ui/text/use-text'
import { mapHeight, mapLayout, mapWidth, middleOf } from './map-layout'
import './ReportMap.css'

type Report = ReportMapQuery['observations']['nodes'][number]
type Placed = Report & { readonly place: NonNullable<Report['place']> }

export const isPlaced = (report: Report): report is Placed => report.place !== null

/** Reports where they were seen, drawn relative to each other without any map from outside; each opens, and late ones have a ring besides their colour. */
export function ReportMap({ reports }: { readonly reports: readonly Placed[] }) {
  const { t } = useText()
  const drawn = mapLayout(reports.map(({ place }) => place))
  const points = reports.map((report, index) => ({ report, at: drawn[index] ?? { x: 0, y: 0 } }))
  const villages = [...new Map(reports.map(({ region }) => [region.code, region.name]))].map(([code, name]) => ({ code, name, at: middleOf(points.filter(({ report }) => report.region.code === code).map(({ at }) => at)) }))
  return (
    <>
      <ul className="map-legend">
        <li><Sign radius={5} />{t('office.map.legend.spot')}</li>
        <li><Sign radius={7} />{t('office.map.legend.serious')}</li>
        <li><Sign radius={5} isLate />{t('office.map.legend.ring')}</li>
      </ul>
      <svg className="report-map" viewBox={`0 0 ${mapWidth} ${mapHeight}`} role="group" aria-label={t('office.map.title')}>
        {villages.map(({ code, name, at }) => <text key={code} x={at.x} y={at.y - 16} textAnchor="middle" aria-hidden="true">{name}</text>)}
        {points.map(({ report, at }) => {
          const late = report.overdue || report.escalatedTo !== null
          const name = [report.region.name, t(`observation.kind.${report.kind}`), t(`observation.severity.${report.severity}`), late ? t('office.late') : '', report.number].filter((part) => part !== '').join(' · ')
          return (
            <Link key={report.id} href={`/observations/${report.id}`} aria-label={name}>
              <title>{name}</title>
              <circle className="spot" cx={at.x} cy={at.y} r={report.severity === 'NORMAL' ? 5 : 7} />
              {late && <circle className="ring" cx={at.x} cy={at.y} r={11} />}
            </Link>
          )
        })}
      </svg>
    </>
  )
}

/** A sign of the map as it is drawn there. */
function Sign({ radius, isLate = false }: { readonly radius: number; readonly isLate?: boolean }) {
  return (
    <svg className="report-map-sign" viewBox="0 0 26 26" aria-hidden="true">
      <circle className="spot" cx="13" cy="13" r={radius} />
      {isLate && <circle className="ring" cx="13" cy="13" r={11} />}
    </svg>
  )
}

import { Link } from 'wouter'
import { Definitions } from '../../ui/Definitions'
import { formatYuan } from '../../ui/format/money'
import { formatCount, formatShare, shortFigure } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import type { RegionFiguresQuery } from '../../gql/dashboard/graphql'
import { liesWithin } from '../region/region-code'
import { useSession } from '../viewer/use-viewer'

type Linkage = NonNullable<RegionFiguresQuery['dashboard']>['linkage']

/** Enterprises and the households they carry along. Most villages are the seat of none, and are carried by those from elsewhere. */
export function LinkagePanel({ linkage, region }: { readonly linkage: Linkage; readonly region: string }) {
  const { t, language } = useText()
  const { viewer, can } = useSession()
  const agreements = t('dashboard.linkage.agreementCount', { count: linkage.linkages, shown: formatCount(linkage.linkages) })
  // The list shows what the viewer answers for; beside a figure of another place it would show another count.
  const isOwn = can('linkage.read') && viewer.appointments.some((held) => held.region !== null && liesWithin(region, held.region.code))
  const seated = linkage.enterprises > 0
  const outcome = shortFigure(linkage.outcomeTotal / 100, language)
  const of = (part: number, whole: number) => {
    const share = formatShare(part, whole)
    return share === null ? formatCount(part) : `${formatCount(part)} (${share})`
  }
  const listed = (condition: string, shown: string) => (isOwn && can('enterprise.list') ? <Link key={condition} className="link num" href={`/enterprises?region=${region}&${condition}`}>{shown}</Link> : <span key={condition} className="num">{shown}</span>)
  return (
    <Panel title={t('dashboard.linkage.title')} note={t('dashboard.linkage.note')}>
      <div className="panel-body">
        <Definitions
          pairs={[
            [t('dashboard.linkage.enterprises'), seated && listed('ended=no', formatCount(linkage.enterprises))],
            [t('dashboard.linkage.linked'), seated && listed('ended=no&linked=yes', of(linkage.enterprisesLinked, linkage.enterprises))],
            [t('dashboard.linkage.close'), seated && <span key="close" className="num">{of(linkage.enterprisesClose, linkage.enterprisesLinked)}</span>],
            [t('dashboard.linkage.agreements'), isOwn ? <Link key="agreements" className="link num" href={`/linkages?region=${region}&inForce=yes`}>{agreements}</Link> : <span key="agreements" className="num">{agreements}</span>],
            [t('dashboard.linkage.households'), <span key="households" className="num">{formatCount(linkage.householdsLinked)}</span>],
            [t('dashboard.linkage.outcome'), <span key="outcome" className="num" title={t('ui.yuan', { amount: formatYuan(linkage.outcomeTotal) })}>{outcome.unit === '' ? t('ui.yuan', { amount: formatYuan(linkage.outcomeTotal) }) : `${outcome.digits} ${t('dashboard.linkage.yuan', { unit: outcome.unit })}`}</span>],
          ]}
        />
      </div>
    </Panel>
  )
}

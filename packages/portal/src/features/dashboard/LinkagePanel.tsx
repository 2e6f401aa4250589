import { Definitions } from '../../ui/Definitions'
import { formatYuan } from '../../ui/format/money'
import { formatCount, formatShare } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import type { RegionFiguresQuery } from '../../gql/dashboard/graphql'

type Linkage = NonNullable<RegionFiguresQuery['dashboard']>['linkage']

/** Enterprises and the households they carry along. */
export function LinkagePanel({ linkage }: { readonly linkage: Linkage }) {
  const { t } = useText()
  const of = (part: number, whole: number) => {
    const share = formatShare(part, whole)
    return share === null ? formatCount(part) : `${formatCount(part)} (${share})`
  }
  return (
    <Panel title={t('dashboard.linkage.title')}>
      <div className="panel-body">
        <Definitions
          pairs={[
            [t('dashboard.linkage.enterprises'), <span key="enterprises" className="num">{formatCount(linkage.enterprises)}</span>],
            [t('dashboard.linkage.linked'), <span key="linked" className="num">{of(linkage.enterprisesLinked, linkage.enterprises)}</span>],
            [t('dashboard.linkage.close'), <span key="close" className="num">{of(linkage.enterprisesClose, linkage.enterprisesLinked)}</span>],
            [t('dashboard.linkage.households'), <span key="households" className="num">{formatCount(linkage.householdsLinked)}</span>],
            [t('dashboard.linkage.outcome'), <span key="outcome" className="num">{t('ui.yuan', { amount: formatYuan(linkage.outcomeTotal) })}</span>],
          ]}
        />
      </div>
    </Panel>
  )
}

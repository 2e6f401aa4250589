import { skipToken, useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { FullCoverageSummaryDocument } from '../../gql/full-coverage/graphql'
import { formatCount, formatShare } from '../../ui/format/number'
import { InlineBar } from '../../ui/InlineBar'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { coverageAddress } from './coverage-address'
import './FullCoverage.css'

/** The ten services of a territory at a glance, beside its other figures; nothing where the viewer does not look into it. */
export function FullCoveragePanel({ region }: { readonly region: string }) {
  const { t } = useText()
  const { can } = useSession()
  const { data } = useQuery(FullCoverageSummaryDocument, can('village.figures') ? { variables: { region }, fetchPolicy: 'cache-and-network' } : skipToken)
  const coverage = data?.fullCoverageFigures
  if (!coverage || coverage.villages === 0) return null
  const { villages, complete, figures } = coverage
  const view = { region, all: false, item: null, status: null }
  return (
    <Panel className="coverage-summary" title={t('fullCoverage.title')} note={t('fullCoverage.summary', { count: villages, complete: formatCount(complete), whole: formatCount(villages) })} action={<Link className="link" href={coverageAddress(view)}>{t('fullCoverage.open')}</Link>}>
      <ul className="service-list">
        {figures.map(({ item, done }) => (
          <li key={item}>
            <span>{t(`village.coverage.item.${item}`)}</span>
            <InlineBar value={(done / villages) * 100} />
            <span className="num">{formatShare(done, villages)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

import { Link } from 'wouter'
import type { CoverageStatus, TerritoryCountsFragment } from '../../gql/full-coverage/graphql'
import { formatCount, formatShare } from '../../ui/format/number'
import { InlineBar } from '../../ui/InlineBar'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { useText } from '../../ui/text/use-text'
import { coverageAddress, coverageStatuses, type CoverageView } from './coverage-address'

interface ServiceTableProps {
  readonly coverage: TerritoryCountsFragment
  readonly view: CoverageView
}

/** The ten services of a territory, each with the villages that have it, are at it, and have not begun; a number opens its villages. */
export function ServiceTable({ coverage: { villages, figures }, view }: ServiceTableProps) {
  const { t } = useText()
  return (
    <table className="table blocks services">
      <thead>
        <tr>
          <th scope="col">{t('fullCoverage.service')}</th>
          <th scope="col" colSpan={2}>{t('fullCoverage.share')}</th>
          {coverageStatuses.map((status) => <th key={status} scope="col" className="right">{t(`village.coverage.status.${status}`)}</th>)}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ item, done, underWay, notStarted }) => {
          const counts = { DONE: done, UNDER_WAY: underWay, NOT_STARTED: notStarted } satisfies Record<CoverageStatus, number>
          return (
            <tr key={item} className={item === view.item ? 'current' : undefined}>
              <th scope="row">{t(`village.coverage.item.${item}`)}</th>
              <td className="service-share num phone-end">{formatShare(done, villages) ?? t('ui.none')}</td>
              <td className="service-bar phone-whole"><InlineBar value={villages === 0 ? 0 : (done / villages) * 100} /></td>
              {coverageStatuses.map((status) => (
                <td key={status} className="right num">
                  <PhoneLabel name={t(`village.coverage.status.${status}`)} />
                  {counts[status] === 0 ? <span className="dim">0</span> : <Link className="link" href={coverageAddress({ ...view, item, status })}>{formatCount(counts[status])}</Link>}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

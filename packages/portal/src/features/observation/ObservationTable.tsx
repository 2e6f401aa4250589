import { Link } from 'wouter'
import type { ObservationQueueQuery } from '../../gql/observation/graphql'
import { moveBetweenRows } from '../../ui/focus-rows'
import { dayOf } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import { DeadlineText } from '../observation-desk/DeadlineText'
import { EscalationMark } from '../observation-desk/EscalationMark'
import { MissedDeadlines } from '../observation-desk/MissedDeadlines'
import { SimilarNote } from '../observation-desk/SimilarNote'
import { Severity } from './Severity'
import { SourceMark } from './SourceMark'

/** One row an observation; what was seen is cut to a line, and opens. */
export function ObservationTable({ rows }: { readonly rows: ObservationQueueQuery['observations']['nodes'] }) {
  const { t } = useText()
  return (
    <table className="table blocks observations" onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          <th scope="col">{t('observation.column.number')}</th>
          <th scope="col">{t('observation.column.kind')}</th>
          <th scope="col">{t('observation.column.text')}</th>
          <th scope="col">{t('observation.column.village')}</th>
          <th scope="col">{t('observation.column.status')}</th>
          <th scope="col">{t('observation.column.handler')}</th>
          <th scope="col">{t('observation.column.submitted')}</th>
          <th scope="col" className="right">{t('observation.column.due')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="num dim observation-number">{row.number}</td>
            <th scope="row">
              <Link href={`/observations/${row.id}`} data-row-link aria-label={`${t(`observation.kind.${row.kind}`)} ${row.number}`}>{t(`observation.kind.${row.kind}`)}</Link> <Severity severity={row.severity} /> <EscalationMark level={row.escalatedTo} /> <SourceMark source={row.source} />{row.members.length > 0 && <span className="dim num nowrap"> {t('office.group.times', { count: row.members.length + 1 })}</span>}
              <SimilarNote report={row} similar={row.similar ?? []} />
            </th>
            <td className="observation-text" title={row.text}>{row.text}</td>
            <td className="narrow observation-village" title={row.region.name}>{row.region.name}</td>
            <td className="observation-state">{t(`observation.status.${row.status}`)}</td>
            <td className="dim ellipsis phone-hidden observation-handler" title={row.handler?.name}>{row.handler?.name ?? ''}</td>
            <td className="num dim observation-submitted">{dayOf(row.submittedAt)}</td>
            <td className="right num observation-due"><DeadlineText deadline={row.deadline} /> <MissedDeadlines missed={row.missedDeadlines} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

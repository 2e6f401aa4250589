import { skipToken, useQuery } from '@apollo/client/react'
import { DisputeCountsDocument } from '../../gql/outcome-report/graphql'
import { AttentionList, AttentionRow } from '../../ui/AttentionRow'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'

/** On an office's home: the reports of which a disputed line waits to be taken up, is being looked into, or was found wrong and not put right; nothing where none does. What is late comes first, and stands in its own queue, too. */
export function DisputesPanel({ region }: { readonly region: string }) {
  const { t } = useText()
  const { can } = useSession()
  const { data } = useQuery(DisputeCountsDocument, can('outcomeReport.followUp') ? { variables: { region }, fetchPolicy: 'cache-and-network' } : skipToken)
  const rows = ([['OVERDUE', data?.overdue.totalCount ?? 0], ['OPEN', data?.open.totalCount ?? 0], ['TAKEN_UP', data?.takenUp.totalCount ?? 0], ['TO_CORRECT', data?.toCorrect.totalCount ?? 0]] as const).filter(([, count]) => count > 0)
  if (rows.length === 0) return null
  return (
    <Panel title={t('outcomeReport.dispute.home.title')}>
      <AttentionList>
        {rows.map(([queue, count]) => (
          <AttentionRow
            key={queue}
            count={formatCount(count)}
            unit={t('outcomeReport.dispute.home.unit')}
            what={t(`outcomeReport.dispute.home.${queue}`)}
            href={`/reports?region=${region}&disputed=${queue}`}
            linkLabel={t('outcomeReport.dispute.home.open', { count, shown: formatCount(count) })}
            {...(queue === 'OVERDUE' ? { late: true, lateness: t('outcomeReport.dispute.home.late') } : {})}
          />
        ))}
      </AttentionList>
    </Panel>
  )
}

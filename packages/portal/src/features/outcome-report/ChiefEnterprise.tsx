import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { ChiefEnterpriseDocument } from '../../gql/outcome-report/graphql'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { PanelFault } from '../../ui/request/PanelFault'
import { useText } from '../../ui/text/use-text'

/** The chief's own enterprise on the home, with the promises to villages that are overdue; the rest stands on its page. */
export function ChiefEnterprise({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(ChiefEnterpriseDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  if (data === undefined) return error === undefined ? null : <PanelFault title={t('outcomeReport.chief.enterprise')} error={error} onRetry={refetch} />
  if (data.enterprise === null) return null
  const { enterprise, overdue } = data
  return (
    <Panel title={t('outcomeReport.chief.enterprise')}>
      <div className="panel-body stack">
        <p><Link className="strong" href={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link></p>
        {overdue.totalCount > 0 && <p><Link className="late" href={`/pledges?enterprise=${enterprise.id}&state=OVERDUE`}>{t('outcomeReport.chief.pledgesOverdue', { count: overdue.totalCount, shown: formatCount(overdue.totalCount) })}</Link></p>}
      </div>
    </Panel>
  )
}

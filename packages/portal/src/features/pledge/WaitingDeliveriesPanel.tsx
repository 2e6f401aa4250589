import { skipToken, useQuery } from '@apollo/client/react'
import { WaitingDeliveriesDocument } from '../../gql/pledge/graphql'
import { AttentionList, AttentionRow } from '../../ui/AttentionRow'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'

/** On the home of whoever confirms deliveries: the pledges of which one waits for the village's answer; nothing where none does. */
export function WaitingDeliveriesPanel({ region }: { readonly region: string }) {
  const { t } = useText()
  const { can } = useSession()
  const { data } = useQuery(WaitingDeliveriesDocument, can('pledge.confirm') ? { variables: { region }, fetchPolicy: 'cache-and-network' } : skipToken)
  const count = data?.pledges.totalCount ?? 0
  if (count === 0) return null
  return (
    <Panel title={t('pledge.title')}>
      <AttentionList>
        <AttentionRow count={formatCount(count)} unit={t('pledge.home.unit')} what={t('pledge.home.what')} href={`/pledges?region=${region}&waits=yes`} linkLabel={t('pledge.home.open', { count, shown: formatCount(count) })} />
      </AttentionList>
    </Panel>
  )
}

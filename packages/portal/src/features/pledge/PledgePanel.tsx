import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { PledgeListDocument } from '../../gql/pledge/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { PanelFault } from '../../ui/request/PanelFault'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { MakePledgeDialog } from './MakePledgeDialog'
import { PledgeTable } from './PledgeTable'

/** What an enterprise promised villages, and what was delivered of it; nothing for whoever may not read pledges. One that was ended promises nothing more. */
export function PledgePanel({ enterprise, ended }: { readonly enterprise: string; readonly ended: boolean }) {
  const { t } = useText()
  const { can } = useSession()
  const [making, setMaking] = useState(false)
  const { data, error, refetch } = useQuery(PledgeListDocument, can('pledge.read') ? { variables: { filter: { enterprise }, after: null } } : skipToken)
  if (data === undefined) return error === undefined ? null : <PanelFault title={t('pledge.title')} error={error} onRetry={refetch} />
  const { nodes, totalCount } = data.pledges
  const changed = () => void refetch()
  return (
    <Panel title={t('pledge.title')} note={t('pledge.listed', { count: totalCount, shown: formatCount(totalCount) })} action={can('pledge.make') && !ended && <Button size="small" onClick={() => setMaking(true)}>{t('pledge.make')}</Button>}>
      {nodes.length === 0 ? <Empty title={t('pledge.none')} /> : <PledgeTable pledges={nodes} named={false} onChanged={changed} />}
      {totalCount > nodes.length && <p className="panel-body"><Link href={`/pledges?enterprise=${enterprise}`}>{t('pledge.all')}</Link></p>}
      {making && <MakePledgeDialog enterprise={enterprise} onClose={() => setMaking(false)} onMade={changed} />}
    </Panel>
  )
}

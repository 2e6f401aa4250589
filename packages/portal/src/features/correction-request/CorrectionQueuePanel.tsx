import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { CorrectionRequestsDocument } from '../../gql/correction-request/graphql'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { CorrectionItems } from './CorrectionItems'

/** How the open requests of a territory are asked for, so that a home may wait for them. */
export const correctionsAsked = (region: string) => ({ variables: { filter: { region, status: ['OPEN' as const] }, first: 5 }, fetchPolicy: 'cache-and-network' as const })

/** The requests that wait for the town's answer, on the office's home. Nothing stands there until it is known. */
export function CorrectionQueuePanel({ region }: { readonly region: string }) {
  const { t } = useText()
  const { data, refetch } = useQuery(CorrectionRequestsDocument, correctionsAsked(region))
  if (data === undefined) return null
  const { nodes, totalCount } = data.correctionRequests
  return (
    <Panel title={t('correction.queue')} action={<Link className="link cap" href={`/corrections?region=${region}`}>{t('correction.all')}</Link>} note={totalCount === 0 ? undefined : t('correction.count', { count: totalCount, shown: totalCount })}>
      {nodes.length === 0 ? <p className="panel-body dim">{t('correction.nothing')}</p> : <CorrectionItems requests={nodes} named onAnswered={() => void refetch()} />}
    </Panel>
  )
}

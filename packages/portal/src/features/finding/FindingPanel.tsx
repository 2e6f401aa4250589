import { skipToken, useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { FindingsDocument, type FindingFilter } from '../../gql/finding/graphql'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { FindingItems } from './FindingItems'

const shownAtMost = 5

/** What was found to be true of a household, project, cadre or report; nothing where nothing was, or where it is not the viewer's to read. */
export function FindingPanel({ filter, more }: { readonly filter: FindingFilter; readonly more?: string }) {
  const { t } = useText()
  const { can } = useSession()
  const { data } = useQuery(FindingsDocument, can('finding.read') ? { variables: { filter, first: shownAtMost }, fetchPolicy: 'cache-and-network' } : skipToken)
  if (data === undefined || data.findings.totalCount === 0) return null
  const { nodes, totalCount } = data.findings
  return (
    <Panel title={t('finding.title')} note={t('finding.count', { count: totalCount })} action={more !== undefined && totalCount > shownAtMost && <Link className="link cap" href={more}>{t('finding.all')}</Link>}>
      <FindingItems rows={nodes} />
    </Panel>
  )
}

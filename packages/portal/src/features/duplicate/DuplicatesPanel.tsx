import { skipToken, useQuery } from '@apollo/client/react'
import { DuplicateCountDocument } from '../../gql/duplicate/graphql'
import { AttentionList, AttentionRow } from '../../ui/AttentionRow'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'

/** On an office's home: how many pairs of files wait for a decision; nothing where none does. */
export function DuplicatesPanel() {
  const { t } = useText()
  const { can } = useSession()
  const { data } = useQuery(DuplicateCountDocument, can('duplicate.decide') ? { fetchPolicy: 'cache-and-network' } : skipToken)
  const count = data?.duplicates.totalCount ?? 0
  if (count === 0) return null
  return (
    <Panel title={t('duplicate.list.title')}>
      <AttentionList>
        <AttentionRow count={formatCount(count)} unit={t('duplicate.list.unit')} what={t('duplicate.home.what')} href="/duplicates" linkLabel={t('duplicate.home.open', { count, shown: formatCount(count) })} />
      </AttentionList>
    </Panel>
  )
}

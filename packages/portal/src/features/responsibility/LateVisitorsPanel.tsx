import { useQuery } from '@apollo/client/react'
import { LateVisitorCountsDocument } from '../../gql/responsibility/graphql'
import { AttentionList, AttentionRow } from '../../ui/AttentionRow'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'

/** Which cadres of the territory have visited nobody for half a year, by role (C-5, R-11); nothing where there are none. */
export function LateVisitorsPanel({ region }: { readonly region: string }) {
  const { t } = useText()
  const { data } = useQuery(LateVisitorCountsDocument, { variables: { region }, fetchPolicy: 'cache-and-network' })
  const late = (data?.lateVisitorCounts ?? []).filter(({ count }) => count > 0)
  if (late.length === 0) return null
  return (
    <Panel title={t('responsibility.visits.title')} note={t('responsibility.visits.note')}>
      <AttentionList>
        {late.map(({ role, count }) => (
          <AttentionRow
            key={role}
            count={formatCount(count)}
            unit={t('responsibility.unit.persons')}
            what={t(`viewer.role.${role}`)}
            href={`/responsibility/visits?region=${region}&role=${role}`}
            linkLabel={t('responsibility.visits.open', { count, shown: formatCount(count) })}
          />
        ))}
      </AttentionList>
    </Panel>
  )
}

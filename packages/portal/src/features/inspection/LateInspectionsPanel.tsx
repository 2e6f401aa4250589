import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { LateInspectionsDocument } from '../../gql/inspection/graphql'
import { AttentionList, AttentionRow } from '../../ui/AttentionRow'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { placeText } from './place-text'

/** Draws of one's own level and below whose day is past with answers missing, each with how many (4.3); nothing where there are none. */
export function LateInspectionsPanel() {
  const { t } = useText()
  const { data } = useQuery(LateInspectionsDocument, { fetchPolicy: 'cache-and-network' })
  const late = data?.inspections
  if (late === undefined || late.totalCount === 0) return null
  return (
    <Panel title={t('inspection.late.title')} note={t('inspection.late.note')} action={late.totalCount > late.nodes.length && <Link className="link cap" href="/inspections">{t('inspection.late.all', { count: late.totalCount })}</Link>}>
      <AttentionList>
        {late.nodes.map(({ id, title, dueOn, region, figures }) => (
          <AttentionRow
            key={id}
            count={formatCount(figures.overdue)}
            unit={t('inspection.late.unit')}
            what={title}
            where={<>{placeText(region)}<br />{t('inspection.late.due', { day: dueOn })}{figures.unassigned > 0 && <><br />{t('inspection.late.unassigned', { count: figures.unassigned })}</>}</>}
            href={`/inspections/${id}?view=OVERDUE`}
            linkLabel={t('inspection.late.open', { count: figures.overdue, shown: formatCount(figures.overdue) })}
          />
        ))}
      </AttentionList>
    </Panel>
  )
}

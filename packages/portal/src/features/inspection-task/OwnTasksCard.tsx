import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { OwnInspectionTasksDocument } from '../../gql/inspection-task/graphql'
import { formatDay } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { useText } from '../../ui/text/use-text'
import { tasksAsked } from './tasks-asked'
import '../../ui/Panel.css'
import './OwnTasksCard.css'

/** On the home of whoever is sent to households: how many wait, and by when the first. Nothing where none does. It asks as the list does, so that the list opens from what is here. */
export function OwnTasksCard() {
  const { t, language } = useText()
  const { data } = useQuery(OwnInspectionTasksDocument, { variables: tasksAsked(true, null), fetchPolicy: 'cache-and-network' })
  const [first] = data?.ownInspectionTasks.nodes ?? []
  if (data === undefined || first === undefined) return null
  const count = data.ownInspectionTasks.totalCount
  return (
    <Link href={count === 1 ? `/inspection-tasks/${first.id}` : '/inspection-tasks'} className="panel own-tasks">
      <b>{t('ownTasks.title')}</b>
      <span className="num">{t('ownTasks.open', { count, shown: formatCount(count) })}</span>
      <small className={first.overdue ? 'late num' : 'num'}>{t(first.overdue ? 'ownTasks.late' : 'ownTasks.due', { day: formatDay(first.dueOn, language) })}</small>
    </Link>
  )
}

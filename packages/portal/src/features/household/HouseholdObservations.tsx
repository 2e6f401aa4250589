import { Link } from 'wouter'
import { useText } from '../../ui/text/use-text'
import { DeadlineText } from '../observation-desk/DeadlineText'
import type { Household } from './household-file'

export function HouseholdObservations({ observations }: { readonly observations: Household['observations'] }) {
  const { t } = useText()
  if (observations.length === 0) return <p className="file-nothing">{t('household.observations.empty')}</p>
  return (
    <ul className="file-list">
      {observations.map((observation) => (
        <li key={observation.id}>
          <Link href={`/observations/${observation.id}`}>
            <p className="row">
              <b>{t(`observation.kind.${observation.kind}`)}</b>
              <span className="num dim">{observation.number}</span>
              <span className="spring" />
              <span>{t(`observation.status.${observation.status}`)}</span>
              <DeadlineText deadline={observation.deadline} />
            </p>
            <p className="dim">{observation.text}</p>
          </Link>
        </li>
      ))}
    </ul>
  )
}

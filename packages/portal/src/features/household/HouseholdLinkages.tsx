import { Link } from 'wouter'
import { useText } from '../../ui/text/use-text'
import type { Household } from './household-file'

export function HouseholdLinkages({ linkages }: { readonly linkages: Household['linkages'] }) {
  const { t } = useText()
  if (linkages.length === 0) return <p className="file-nothing">{t('household.linkages.empty')}</p>
  return (
    <ul className="file-list">
      {linkages.map((linkage) => (
        <li key={linkage.id}>
          <Link href={`/linkages/${linkage.id}`}>
            <p><b>{linkage.enterprise.name}</b></p>
            <p className="dim">
              {t(`linkage.form.${linkage.form}`)} · {t(`linkage.closeness.${linkage.closeness}`)} · <span className="num">{linkage.startedOn}{linkage.endedOn === null ? '' : ` – ${linkage.endedOn}`}</span>
            </p>
          </Link>
        </li>
      ))}
    </ul>
  )
}

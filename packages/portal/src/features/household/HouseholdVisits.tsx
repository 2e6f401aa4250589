import { useText } from '../../ui/text/use-text'
import type { Household } from './household-file'

/** Visits, newest first, with what was found. */
export function HouseholdVisits({ visits }: { readonly visits: Household['visits'] }) {
  const { t } = useText()
  if (visits.length === 0) return <p className="file-nothing">{t('household.visit.empty')}</p>
  return (
    <ul className="file-list">
      {visits.map((visit) => (
        <li key={visit.id} className="file-item">
          <p><b className="num">{visit.visitedOn}</b> <span className="dim">{visit.by.name}</span></p>
          <p className="keep">{visit.findings}</p>
          {visit.attachments.length > 0 && (
            <p className="file-photos">
              {visit.attachments.map(({ id, url }, index) => (
                <a key={id} href={url} target="_blank" rel="noreferrer">
                  <img src={url} alt={t('household.visit.photo', { index: index + 1 })} loading="lazy" />
                </a>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

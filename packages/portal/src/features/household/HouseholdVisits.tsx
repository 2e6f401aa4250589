import { useText } from '../../ui/text/use-text'
import type { Household } from './household-file'
import { VisitPhotos } from './VisitPhotos'

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
          <VisitPhotos photos={visit.attachments} />
        </li>
      ))}
    </ul>
  )
}

import { useText } from '../../ui/text/use-text'
import type { Household } from './household-file'
import './VisitPhotos.css'

/** The photos of a visit, small, each opening whole. */
export function VisitPhotos({ photos }: { readonly photos: Household['visits'][number]['attachments'] }) {
  const { t } = useText()
  if (photos.length === 0) return null
  return (
    <p className="file-photos">
      {photos.map(({ id, url }, index) => (
        <a key={id} href={url} target="_blank" rel="noreferrer">
          <img src={url} alt={t('household.visit.photo', { index: index + 1 })} loading="lazy" />
        </a>
      ))}
    </p>
  )
}

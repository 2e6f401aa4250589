import { useText } from '../../ui/text/use-text'
import { PhotoStrip } from './PhotoStrip'
import { mostPhotos, type PhotoList } from './photo-list'

interface PhotoFieldProps {
  readonly photos: PhotoList
  readonly error?: string | null
}

/** The photos of a form with their name, how many there are, and before the first one how many there may be. */
export function PhotoField({ photos, error = null }: PhotoFieldProps) {
  const { t } = useText()
  const count = photos.photos.length
  return (
    <div role="group" aria-label={t('attachment.photos')}>
      <p className="photo-label">
        {t('attachment.photos')} <small>{count === 0 ? t('attachment.hint', { most: mostPhotos }) : t('attachment.count', { count })}</small>
      </p>
      <PhotoStrip photos={photos} most={mostPhotos} error={error} />
    </div>
  )
}

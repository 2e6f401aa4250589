import { FileButton } from '../../ui/FileButton'
import { useText } from '../../ui/text/use-text'
import type { PhotoList } from './photo-list'
import './PhotoStrip.css'

interface PhotoStripProps {
  readonly photos: PhotoList
  readonly most: number
  readonly error?: string | null
}

/** The photos of a form with their size, each opening whole and to be taken away, and one place to add more. */
export function PhotoStrip({ photos: { photos, add, remove, retry }, most, error = null }: PhotoStripProps) {
  const { t } = useText()
  const failed = photos.flatMap((photo, index) => (photo.reason === null ? [] : [{ ...photo, index: index + 1 }]))
  return (
    <div className="photo-strip">
      <ul>
        {photos.map((photo, index) => (
          <li key={photo.id} className={photo.reason === null ? 'photo' : 'photo failed'} aria-busy={photo.state === 'sending' || undefined}>
            {photo.state !== 'unfit' && (
              <a href={photo.url} target="_blank" rel="noreferrer">
                <img src={photo.url} alt={t('attachment.photo', { index: index + 1 })} />
              </a>
            )}
            <small className="num">{photo.state === 'sending' ? t('attachment.sending') : photo.reason !== null ? t('attachment.failed') : sizeText(photo.bytes)}</small>
            <button type="button" aria-label={t('attachment.remove', { index: index + 1 })} onClick={() => remove(photo.id)}>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
        {photos.length < most && (
          <li>
            <FileButton look="photo-add" accept="image/jpeg,image/png,image/webp" multiple onFiles={(files) => void add(files)}>
              <b aria-hidden="true">＋</b>
              {t('attachment.add')}
            </FileButton>
          </li>
        )}
      </ul>
      <div role="status">
        {failed.map((photo) => (
          <p key={photo.id} className="field-error">
            {t('attachment.notKept', { index: photo.index, reason: photo.reason ?? '' })}{' '}
            {photo.state === 'failed' && <button type="button" className="link" onClick={() => void retry(photo.id)}>{t('ui.error.retry')}</button>}
          </p>
        ))}
        {error !== null && <p className="field-error">{error}</p>}
      </div>
    </div>
  )
}

function sizeText(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`
}

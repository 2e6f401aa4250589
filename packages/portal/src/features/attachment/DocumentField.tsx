import { FileButton } from '../../ui/FileButton'
import { useText } from '../../ui/text/use-text'
import { mostDocuments } from './document-list'
import type { Documents } from './use-documents'
import './DocumentField.css'

/** The documents of a form by their names, each to be taken away, and one place to add more. */
export function DocumentField({ documents: { documents, add, remove, retry } }: { readonly documents: Documents }) {
  const { t } = useText()
  return (
    <div role="group" aria-label={t('document.title')} className="document-field">
      {documents.length > 0 && (
        <ul>
          {documents.map((each) => (
            <li key={each.id} aria-busy={each.state === 'sending' || undefined}>
              <span>{each.name}</span> <small className="num">{each.state === 'sending' ? t('document.sending') : each.state === 'kept' ? sizeText(each.bytes) : t('document.failed')}</small>{' '}
              <button type="button" className="link" aria-label={t('document.remove', { name: each.name })} onClick={() => remove(each.id)}>{t('document.take')}</button>
            </li>
          ))}
        </ul>
      )}
      {documents.length < mostDocuments && (
        <p>
          <FileButton look="link" accept="application/pdf,.pdf" multiple onFiles={(files) => void add(files)}>{t('document.add')}</FileButton> <small className="dim">{t('document.hint', { most: mostDocuments })}</small>
        </p>
      )}
      <div role="status">
        {documents.flatMap((each) =>
          each.reason === null
            ? []
            : [
                <p key={each.id} className="field-error">
                  {t('document.notKept', { name: each.name, reason: each.reason })}{' '}
                  {each.state === 'failed' && <button type="button" className="link" onClick={() => void retry(each.id)}>{t('ui.error.retry')}</button>}
                </p>,
              ],
        )}
      </div>
    </div>
  )
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

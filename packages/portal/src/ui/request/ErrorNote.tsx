import { Button } from '../Button'
import { Empty } from '../Empty'
import { useText } from '../text/use-text'
import { describeError } from './describe-error'

/** Something was not fetched: what happened, what is kept, one way to try again. */
export function ErrorNote({ error, title, onRetry }: { readonly error: unknown; readonly title?: string; readonly onRetry: () => void }) {
  const { t } = useText()
  const { message, reference } = describeError(error, t)
  return (
    <div role="alert">
      <Empty title={title ?? t('ui.error.title')} actions={<Button look="primary" onClick={onRetry}>{t('ui.error.retry')}</Button>}>
        <p>{message} {t('ui.error.kept')}</p>
        {reference !== null && <p className="cap num">{t('ui.error.reference', { reference })}</p>}
      </Empty>
    </div>
  )
}

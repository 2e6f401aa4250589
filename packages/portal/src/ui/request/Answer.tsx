import { useEffect, useState, type ReactNode } from 'react'
import { Band } from '../Band'
import { Button } from '../Button'
import { timeOf } from '../format/date'
import { useText } from '../text/use-text'
import { describeError, isForbidden } from './describe-error'
import { ErrorNote } from './ErrorNote'
import { Missing } from './Missing'

interface AnswerProps<Data> {
  readonly data: Data | undefined
  readonly error: unknown
  readonly skeleton: ReactNode
  readonly onRetry: () => unknown
  readonly children: (data: Data) => ReactNode
}

/**
 * What a page shows for a query: the shape of what will come, the fault with one try-again, or the data;
 * data kept from before an error is shown with its time, so nobody takes it for new.
 */
export function Answer<Data>({ data, error, skeleton, onRetry, children }: AnswerProps<Data>) {
  const { t } = useText()
  const fetchedAt = useFetchTime(data)
  const failed = error !== undefined && error !== null
  const retry = () => {
    onRetry()
  }
  if (failed && isForbidden(error)) return <Missing />
  if (data === undefined) return failed ? <ErrorNote error={error} onRetry={retry} /> : skeleton
  return (
    <>
      {failed && (
        <Band
          title={t('ui.stale.title', { time: timeOf(fetchedAt) })}
          action={<Button size="small" onClick={retry}>{t('ui.error.retry')}</Button>}
        >
          <p className="cap">{describeError(error, t).message}</p>
        </Band>
      )}
      {children(data)}
    </>
  )
}

function useFetchTime(data: unknown): string {
  const [time, setTime] = useState(() => new Date().toISOString())
  useEffect(() => {
    if (data !== undefined) setTime(new Date().toISOString())
  }, [data])
  return time
}

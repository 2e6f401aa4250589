import { Band } from '../../ui/Band'
import { Button, ButtonLink } from '../../ui/Button'
import { useText } from '../../ui/text/use-text'
import type { Outcome } from './use-submission'

export type Trouble = Exclude<Outcome, { readonly kind: 'taken' }> | { readonly kind: 'photosLeft' } | { readonly kind: 'faults'; readonly count: number }

interface OutcomeBandProps {
  readonly trouble: Trouble
  readonly observationId: string
  readonly onSendAnew: () => void
}

/** What happened to a try to send: what is kept, and what to do. */
export function OutcomeBand({ trouble, observationId, onSendAnew }: OutcomeBandProps) {
  const { t } = useText()
  switch (trouble.kind) {
    case 'faults':
      return <Band tone="alert" title={t('observationReport.form.faults', { count: trouble.count })} />
    case 'photosLeft':
      return <Band tone="alert" title={t('observationReport.form.photosLeft')}><p>{t('observationReport.form.photosLeftNote')}</p></Band>
    case 'noAnswer':
      return <Band tone="alert" title={t('observationReport.form.noAnswer')}><p>{t('observationReport.form.noAnswerNote', { reason: trouble.reason })}</p></Band>
    case 'refused':
      return <Band tone="alert" title={t('observationReport.form.refused')}>{trouble.whole.map((message) => <p key={message}>{message}</p>)}</Band>
    case 'arrivedBefore':
      return (
        <Band
          tone="alert"
          title={t('observationReport.form.arrivedBefore')}
          action={
            <>
              <ButtonLink href={`/observations/${observationId}`}>{t('observationReport.form.arrivedSee')}</ButtonLink>
              <Button onClick={onSendAnew}>{t('observationReport.form.arrivedAnew')}</Button>
            </>
          }
        >
          <p>{t('observationReport.form.arrivedBeforeNote')}</p>
        </Band>
      )
  }
}

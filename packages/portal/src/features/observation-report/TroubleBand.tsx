import { Band } from '../../ui/Band'
import { useText } from '../../ui/text/use-text'

/** Why a report cannot be finished: faults in it, what the service said of it, no room on the device; or why it is another draft than it was. */
export type Trouble = { readonly kind: 'faults'; readonly count: number } | { readonly kind: 'refused'; readonly whole: readonly string[] } | { readonly kind: 'full' } | { readonly kind: 'apart' }

/** What stands in the way of a report: what is kept, and what to do. */
export function TroubleBand({ trouble }: { readonly trouble: Trouble }) {
  const { t } = useText()
  switch (trouble.kind) {
    case 'faults':
      return <Band tone="alert" title={t('observationReport.form.faults', { count: trouble.count })} />
    case 'refused':
      return <Band tone="alert" title={t('observationReport.form.refused')}>{trouble.whole.map((message) => <p key={message}>{message}</p>)}</Band>
    case 'apart':
      return <Band title={t('observationReport.form.apart')}><p>{t('observationReport.form.apartNote')}</p></Band>
    case 'full':
      return <Band tone="alert" title={t('observationReport.form.full')}><p>{t('observationReport.form.fullNote')}</p></Band>
  }
}

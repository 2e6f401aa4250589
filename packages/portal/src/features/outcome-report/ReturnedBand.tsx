import type { ReactNode } from 'react'
import type { ReportWholeFragment } from '../../gql/outcome-report/graphql'
import { Band } from '../../ui/Band'
import { fullInstant } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'

interface ReturnedBandProps {
  readonly report: Pick<ReportWholeFragment, 'returnedBy' | 'returnReason' | 'decidedAt' | 'number'>
  readonly action?: ReactNode
}

/** Why the town returned a report, at the top of what has to be put right. */
export function ReturnedBand({ report: { returnedBy, returnReason, decidedAt, number }, action }: ReturnedBandProps) {
  const { t } = useText()
  return (
    <Band tone="alert" title={t('outcomeReport.page.returnedBy', { who: returnedBy?.name ?? t('outcomeReport.step.town') })} action={action}>
      <p className="keep">{returnReason}</p>
      <p className="cap num">{[number, decidedAt === null ? null : fullInstant(decidedAt)].filter((part) => part !== null).join(' · ')}</p>
    </Band>
  )
}

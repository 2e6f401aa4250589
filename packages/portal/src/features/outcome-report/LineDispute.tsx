import type { OutcomeLinePartsFragment } from '../../gql/outcome-report/graphql'
import { dayOf, formatDay } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'

type Dispute = NonNullable<OutcomeLinePartsFragment['dispute']>

/** What becomes of a line that somebody says is not so; in a returned report its row says already that it was. Beside it, and what the viewer may do about it. */
export function LineDispute({ dispute, head, returned = false, onFollowUp }: { readonly dispute: Dispute; readonly returned?: boolean; readonly head: string; readonly onFollowUp: (() => void) | undefined }) {
  const { t, language } = useText()
  const { origin, raisedAt, status, dueOn, actBy, overdue, question, handler, answer, finding, viewerCan } = dispute
  const said = [origin === null ? '' : t(`outcomeReport.dispute.origin.${origin}`), raisedAt === null ? '' : t('outcomeReport.dispute.raised', { day: formatDay(dayOf(raisedAt), language) }), returned && status === 'CORRECTED' ? '' : t(`outcomeReport.dispute.status.${status}`), status === 'TAKEN_UP' && dueOn !== null ? t('outcomeReport.dispute.until', { day: formatDay(dueOn, language) }) : '', status === 'TAKEN_UP' ? (handler?.name ?? '') : '', (status === 'OPEN' || status === 'TO_CORRECT') && actBy !== null ? t(`outcomeReport.dispute.actBy.${status}`, { day: formatDay(actBy, language) }) : '', overdue ? t('outcomeReport.dispute.home.late') : ''].filter((part) => part !== '')
  return (
    <>
      {said.length > 0 && <small className={overdue ? 'late keep line-reason' : 'keep line-reason'}>{said.join(' · ')}</small>}
      {question !== null && <small className="keep line-reason">{t('outcomeReport.dispute.asks', { question })}</small>}
      {answer !== null && <small className="keep line-reason">{t('outcomeReport.dispute.answered', { answer })}</small>}
      {finding !== null && <small className="dim keep line-reason">{t('outcomeReport.dispute.wasFound', { finding })}</small>}
      {onFollowUp !== undefined && (viewerCan.takeUp || viewerCan.conclude) && (
        <button type="button" className="link line-reason" aria-label={t(viewerCan.takeUp ? 'outcomeReport.dispute.takeUpTitle' : 'outcomeReport.dispute.concludeTitle', { head })} onClick={onFollowUp}>
          {t(viewerCan.takeUp ? 'outcomeReport.dispute.takeUp' : 'outcomeReport.dispute.conclude')}
        </button>
      )}
    </>
  )
}

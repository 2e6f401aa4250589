import { useState } from 'react'
import type { ReportWholeFragment } from '../../gql/outcome-report/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { formatYuan } from '../../ui/format/money'
import { describeError } from '../../ui/request/describe-error'
import type { Translate } from '../../ui/text/catalogue'
import { useText } from '../../ui/text/use-text'
import { periodText } from '../linkage/period'
import { attentionOf, attentionWords, disputedBefore } from './line-attention'
import { useReportAct, type ReportAct } from './use-report-act'

interface ReportDialogProps {
  readonly act: ReportAct
  readonly report: ReportWholeFragment
  readonly confirmedCount: number
  readonly onClose: () => void
  readonly onDone: () => void
}

interface DialogText {
  readonly title: string
  readonly consequence: string
  readonly act: string
  /** The label of the words to be written. */
  readonly words: string
  /** Who reads them, where they are not for the trail alone. */
  readonly hint?: string
  readonly isRequired: boolean
}

/** One act on a report: its consequence first, then the words it needs. */
export function ReportDialog({ act, report, confirmedCount, onClose, onDone }: ReportDialogProps) {
  const { t } = useText()
  const [words, setWords] = useState('')
  const [error, setError] = useState<string | null>(null)
  const { busy, send } = useReportAct(report.id)
  const text = textOf(act, report, confirmedCount, t)
  const attention = attentionWords(attentionOf(judgedBy(act, report), disputedBefore(report)), t)
  const submit = async () => {
    if (text.isRequired && words.trim() === '') {
      setError(t('outcomeReport.page.reasonMissing'))
      return
    }
    try {
      const refusal = await send(act, words.trim())
      setError(refusal)
      if (refusal !== null) return
      onDone()
      onClose()
    } catch (fault) {
      setError(t('outcomeReport.page.failed', { reason: describeError(fault, t).message }))
    }
  }
  return (
    <Dialog title={text.title} consequence={text.consequence} act={text.act} busy={busy} onAct={() => void submit()} onClose={onClose}>
      {attention.map((words) => <p key={words} className="late">{words}</p>)}
      <Field label={text.words} hint={text.hint} error={error}>
        {(control) => <textarea {...control} className="control" rows={4} maxLength={1000} value={words} onChange={(event) => setWords(event.target.value)} />}
      </Field>
    </Dialog>
  )
}

/** The lines that an act confirms or lets count; those of a reversal are to be taken back, whatever was said of them. */
function judgedBy(act: ReportAct, { outcomes, reverses }: ReportWholeFragment): Parameters<typeof attentionOf>[0] {
  const lines = outcomes.map(({ household, ...line }) => ({ ...line, household: household.id }))
  if (reverses !== null) return []
  if (act.kind === 'confirm') return lines.filter(({ household }) => act.households.includes(household))
  return act.kind === 'approve' ? lines.filter(({ confirmation }) => confirmation === 'CONFIRMED') : []
}

/** What it means to confirm a line that its household denies, with the household's words where it gave any. */
const aloneNote = (comment: string | null, t: Translate): string => [comment === null || comment.trim() === '' ? t('outcomeReport.page.confirmAloneWordless') : t('outcomeReport.page.confirmAloneSays', { comment }), t('outcomeReport.page.confirmAloneNote')].join('')

function textOf(act: ReportAct, { number, period, confirmedTotal, nothingPaid, outcomes, reverses }: ReportWholeFragment, confirmedCount: number, t: Translate): DialogText {
  switch (act.kind) {
    case 'confirm': {
      if (reverses !== null) return { title: t('outcomeReport.page.confirmReversalTitle', { count: act.households.length }), consequence: t('outcomeReport.page.confirmReversalNote', { number: reverses.number }), act: t('outcomeReport.page.confirmAct'), words: t('outcomeReport.page.confirmReason'), isRequired: true }
      const left = outcomes.filter(({ judgedAlone }) => judgedAlone).length
      const consequence = [t('outcomeReport.page.confirmNote'), ...(left === 0 ? [] : [t('outcomeReport.page.confirmLeaves', { count: left })])].join('')
      return { title: t('outcomeReport.page.confirmTitle', { count: act.households.length }), consequence, act: t('outcomeReport.page.confirmAct'), words: t('outcomeReport.page.confirmReason'), isRequired: true }
    }
    case 'confirmAlone':
      return { title: t('outcomeReport.page.confirmAloneTitle', { head: act.line.household.headName }), consequence: aloneNote(act.line.householdSays?.comment ?? null, t), act: t('outcomeReport.page.confirmAct'), words: t('outcomeReport.page.confirmAloneReason'), isRequired: true }
    case 'dispute':
      return { title: t('outcomeReport.page.disputeTitle', { head: act.line.household.headName }), consequence: t(reverses === null ? 'outcomeReport.page.disputeNote' : 'outcomeReport.page.disputeReversalNote'), act: t('outcomeReport.page.disputeAct'), words: t('outcomeReport.page.disputeReason'), hint: t('outcomeReport.page.disputeHint'), isRequired: true }
    case 'approve':
      if (reverses !== null) return { title: t('outcomeReport.page.approveReversalTitle', { number: reverses.number }), consequence: t('outcomeReport.page.approveReversalNote', { number: reverses.number, count: confirmedCount, amount: formatYuan(confirmedTotal), period: periodText(period, t) }), act: t('outcomeReport.page.approve'), words: t('outcomeReport.page.approveComment'), isRequired: false }
      return { title: t('outcomeReport.page.approveTitle', { number }), consequence: nothingPaid === null ? t('outcomeReport.page.approveNote', { count: confirmedCount, amount: formatYuan(confirmedTotal) }) : t('outcomeReport.nothingPaid.approveNote'), act: t('outcomeReport.page.approve'), words: t('outcomeReport.page.approveComment'), isRequired: false }
    case 'return':
      return { title: t('outcomeReport.page.returnTitle', { number }), consequence: t('outcomeReport.page.returnNote'), act: t('outcomeReport.page.return'), words: t('outcomeReport.page.returnReason'), hint: t('outcomeReport.page.returnHint'), isRequired: true }
  }
}

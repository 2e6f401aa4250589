import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { OutcomeReportDocument, type ReportWholeFragment } from '../../gql/outcome-report/graphql'
import { Button, ButtonLink } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Empty } from '../../ui/Empty'
import { Field } from '../../ui/Field'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { periodText } from '../linkage/period'
import { useSession } from '../viewer/use-viewer'
import { LinkagePanel } from './LinkagePanel'
import { draftKey } from './outcome-draft'
import { OutcomeLines } from './OutcomeLines'
import { SubmissionBand, type SubmissionTrouble } from './SubmissionBand'
import { useOutcomeDraft } from './use-outcome-draft'
import { useReportSubmission } from './use-report-submission'
import './ReportForm.css'

/** Taking back an approved report: the same lines once more, through the same three hands. */
export function ReversalForm({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(OutcomeReportDocument, { variables: { id } })
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ outcomeReport }) => {
        if (!outcomeReport) return <Missing />
        if (outcomeReport.viewerCan.reverse) return <Reversal report={outcomeReport} />
        return (
          <Empty level={1} title={t('outcomeReport.reverse.impossible')} actions={<ButtonLink href={`/reports/${id}`}>{t('outcomeReport.reverse.open')}</ButtonLink>}>
            <p>{t('outcomeReport.reverse.impossibleNote')}</p>
          </Empty>
        )
      }}
    </Answer>
  )
}

function Reversal({ report }: { readonly report: ReportWholeFragment }) {
  const { t } = useText()
  const { viewer } = useSession()
  const [, navigate] = useLocation()
  const { draft, change, drop } = useOutcomeDraft(draftKey(viewer.account.id, 'reverses', report.id))
  const [trouble, setTrouble] = useState<SubmissionTrouble | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = useReportSubmission()
  const period = periodText(report.period, t)
  usePageTitle(t('outcomeReport.reverse.title', { period }))
  const send = async () => {
    setBusy(true)
    setTrouble(null)
    const note = draft.note.trim()
    const outcome = await submit({
      id: draft.id,
      linkage: report.linkage.id,
      period: report.period,
      reverses: report.id,
      outcomes: report.outcomes.map(({ household, amount, months, quantity, unit }) => ({ household: household.id, amount, months, quantity, unit })),
      ...(note === '' ? {} : { note }),
    })
    setBusy(false)
    if (outcome.kind === 'taken') {
      drop()
      navigate(`/reports/${draft.id}`)
    } else setTrouble(outcome.kind === 'refused' ? { kind: 'refused', messages: outcome.errors.map(({ message }) => message) } : outcome)
  }
  return (
    <>
      <Crumbs steps={[{ name: t('shell.nav.reports'), href: '/reports' }, { name: report.number, href: `/reports/${report.id}` }]} here={t('outcomeReport.reversal')} />
      <div className="page-head">
        <h1>{t('outcomeReport.reverse.title', { period })}</h1>
        <span className="spring" />
        <Button look="primary" busy={busy} onClick={() => void send()}>{t('outcomeReport.reverse.act')}</Button>
      </div>
      <div className="report-bands">{trouble !== null && <SubmissionBand trouble={trouble} reportId={draft.id} />}</div>
      <div className="report-columns">
        <div className="report-main">
          <p className="dim">{t('outcomeReport.reverse.note', { period })}</p>
          <Field label={t('outcomeReport.note')}>
            {(control) => <textarea {...control} className="control" rows={2} maxLength={1000} value={draft.note} onChange={(event) => change((now) => ({ ...now, note: event.target.value }))} />}
          </Field>
          <Panel title={t('outcomeReport.page.lines')}>
            <OutcomeLines lines={report.outcomes} total={report.total} />
          </Panel>
        </div>
        <LinkagePanel linkage={report.linkage} />
      </div>
    </>
  )
}

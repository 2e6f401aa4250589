import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { OutcomeReportDocument, type OutcomeLinePartsFragment, type ReportWholeFragment } from '../../gql/outcome-report/graphql'
import { Band } from '../../ui/Band'
import { Button, ButtonLink } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Empty } from '../../ui/Empty'
import { dayOf, formatMonthDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { DocumentLinks } from '../attachment/AttachmentLinks'
import { isDocument } from '../attachment/document-list'
import { periodText } from '../linkage/period'
import { DisputeDialog } from './DisputeDialog'
import { attentionOf, disputedBefore } from './line-attention'
import { LinkagePanel } from './LinkagePanel'
import { OutcomeLines } from './OutcomeLines'
import { ReportDialog } from './ReportDialog'
import { stagesOf, townOf } from './report-stages'
import { ReturnedBand } from './ReturnedBand'
import { StagesPanel } from './StagesPanel'
import type { ReportAct } from './use-report-act'
import { secretaryOf, useVillagePeople } from './use-village-people'
import './ReportForm.css'

/** One report: its lines, through whose hands it has gone, and what may be done with it now. */
export function ReportPage({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(OutcomeReportDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ outcomeReport }) => (outcomeReport ? <Report report={outcomeReport} /> : <Missing />)}
    </Answer>
  )
}

function Report({ report }: { readonly report: ReportWholeFragment }) {
  const { t, language } = useText()
  const village = useVillagePeople(report.linkage.region.code)
  const [act, setAct] = useState<ReportAct | null>(null)
  const [followed, setFollowed] = useState<OutcomeLinePartsFragment | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { linkage, number, period, status, outcomes, viewerCan, attachments, note, reverses, corrects } = report
  const name = periodText(period, t)
  const title = reverses === null ? t('outcomeReport.grid.title', { period: name }) : t('outcomeReport.page.reverses', { number: reverses.number })
  const waits = outcomes.filter(({ confirmation }) => confirmation === 'PENDING')
  const pending = waits.filter(({ judgedAlone }) => !judgedAlone).map(({ household }) => household.id)
  const denied = waits.length - pending.length
  const wrong = outcomes.filter(({ dispute }) => dispute?.status === 'TO_CORRECT').length
  const confirmedCount = outcomes.filter(({ confirmation }) => confirmation === 'CONFIRMED').length
  const resend = status === 'RETURNED' && reverses === null && linkage.viewerCan.submitReport && linkage.reportableQuarters.includes(period)
  usePageTitle(`${title} · ${linkage.enterprise.name}`)
  const confirms = viewerCan.confirm && pending.length > 0
  const before = disputedBefore(report)
  const attention = attentionOf(outcomes.map(({ household, ...line }) => ({ ...line, household: household.id })), before)
  const stillChosen = pending.filter((id) => chosen.has(id))
  return (
    <>
      <Crumbs steps={[{ name: t('shell.nav.reports'), href: '/reports' }]} here={number} />
      <div className="page-head report-head">
        <h1>{title}</h1>
        <span className="dim num">{number} · {linkage.enterprise.name} · {t('outcomeReport.page.submittedOn', { day: formatMonthDay(dayOf(report.submittedAt), language) })}</span>
        <span className="spring" />
        <span className="report-print"><Button onClick={() => print()}>{t('outcomeReport.page.print')}</Button></span>
        {viewerCan.reverse && <ButtonLink href={`/reports/new?reverses=${report.id}`}>{t('outcomeReport.page.reverse')}</ButtonLink>}
        {viewerCan.return && <Button onClick={() => setAct({ kind: 'return' })}>{t('outcomeReport.page.return')}</Button>}
        {confirms && stillChosen.length > 0 && stillChosen.length < pending.length && <Button onClick={() => setAct({ kind: 'confirm', households: stillChosen })}>{t('outcomeReport.page.confirmChosen', { count: stillChosen.length })}</Button>}
        {confirms && <Button onClick={() => setAct({ kind: 'confirm', households: pending })}>{t('outcomeReport.page.confirmAll', { count: pending.length })}</Button>}
        {viewerCan.approve && <Button look="primary" onClick={() => setAct({ kind: 'approve' })}>{t('outcomeReport.page.approve')}</Button>}
      </div>
      <div className="report-bands">
        {status === 'RETURNED' ? (
          <ReturnedBand report={report} action={resend ? <ButtonLink look="primary" href={`/reports/new?linkage=${linkage.id}&period=${period}`}>{t('outcomeReport.page.resend')}</ButtonLink> : reverses?.viewerCan.reverse === true && <ButtonLink href={`/reports/new?reverses=${reverses.id}`}>{t('outcomeReport.page.reverseAgain')}</ButtonLink>} />
        ) : report.reversed ? (
          <Band title={t('outcomeReport.reversed')}><p>{t('outcomeReport.page.reversedNote')}</p></Band>
        ) : report.nothingPaid !== null ? (
          <Band title={t('outcomeReport.nothingPaid.open')}><p className="keep">{report.nothingPaid}</p></Band>
        ) : denied > 0 && viewerCan.confirm ? (
          <Band tone="alert" title={t('outcomeReport.page.denied', { count: denied })}><p>{t('outcomeReport.page.deniedNote')}</p></Band>
        ) : wrong > 0 && viewerCan.return ? (
          <Band tone="alert" title={t('outcomeReport.page.wrong', { count: wrong })}><p>{t('outcomeReport.page.wrongNote')}</p></Band>
        ) : (
          reverses !== null && <Band title={<Link className="link num" href={`/reports/${reverses.id}`}>{reverses.number}</Link>}><p>{t('outcomeReport.page.reversesNote', { number: reverses.number })}</p></Band>
        )}
        {corrects !== null && <Band title={<Link className="link num" href={`/reports/${corrects.id}`}>{t('outcomeReport.page.corrects', { number: corrects.number })}</Link>}><p>{attention.disputed === 0 ? t('outcomeReport.page.correctsNote') : t('outcomeReport.attention.disputed', { count: attention.disputed, unchanged: attention.unchanged })}</p></Band>}
      </div>
      <div className="report-columns">
        <Panel title={t('outcomeReport.page.lines')} note={status === 'RETURNED' ? t('outcomeReport.page.countsNothing') : t('outcomeReport.page.confirmedTotal', { amount: formatYuan(report.confirmedTotal) })}>
          {outcomes.length === 0 ? (
            <Empty title={t(report.total === 0 ? 'outcomeReport.nothingPaid.lines' : 'outcomeReport.page.none')} />
          ) : (
            <OutcomeLines
              lines={outcomes}
              total={report.total}
              returned={status === 'RETURNED'}
              before={before}
              choice={confirms ? { chosen: new Set(stillChosen), onChoose: setChosen } : undefined}
              onFollowUp={setFollowed}
              onConfirmAlone={viewerCan.confirm && denied > 0 ? (line: OutcomeLinePartsFragment) => setAct({ kind: 'confirmAlone', line }) : undefined}
              onDispute={viewerCan.dispute && waits.length > 0 ? (line: OutcomeLinePartsFragment) => setAct({ kind: 'dispute', line }) : undefined}
            />
          )}
        </Panel>
        <div className="stack">
          <StagesPanel stages={stagesOf(report, { secretary: secretaryOf(village), town: townOf(linkage) }, t)} />
          <LinkagePanel linkage={linkage} />
          {note !== null && note !== '' && <Panel title={t('outcomeReport.note')}><p className="panel-body keep">{note}</p></Panel>}
          <Panel title={t('outcomeReport.attachments.title')}>
            {attachments.length === 0 ? (
              <p className="panel-body dim">{t('outcomeReport.attachments.none')}</p>
            ) : (
              <>
                {!attachments.every(isDocument) && (
                  <p className="panel-body report-photos">
                    {attachments.filter((each) => !isDocument(each)).map((photo, index) => (
                      <a key={photo.id} href={photo.url} target="_blank" rel="noreferrer"><img src={photo.url} alt={t('attachment.photo', { index: index + 1 })} loading="lazy" /></a>
                    ))}
                  </p>
                )}
                {attachments.some(isDocument) && <p className="panel-body"><DocumentLinks attachments={attachments} /></p>}
              </>
            )}
          </Panel>
        </div>
      </div>
      <dl className="report-signatures">
        {(['enterprise', 'village', 'town'] as const).map((party) => (
          <div key={party}>
            <dt>{t(`outcomeReport.signature.${party}`)}</dt>
            <dd>{t('outcomeReport.signature.day')}</dd>
          </div>
        ))}
      </dl>
      {followed?.dispute && <DisputeDialog dispute={followed.dispute} head={followed.household.headName} approved={status === 'APPROVED'} onClose={() => setFollowed(null)} />}
      {act !== null && <ReportDialog act={act} report={report} confirmedCount={confirmedCount} onClose={() => setAct(null)} onDone={() => setChosen(new Set())} />}
    </>
  )
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { timeOf } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import type { Translate } from '../../ui/text/catalogue'
import { useText } from '../../ui/text/use-text'
import { keptDocumentsOf } from '../attachment/document-list'
import { DocumentField } from '../attachment/DocumentField'
import { PhotoStrip } from '../attachment/PhotoStrip'
import { useDocuments } from '../attachment/use-documents'
import { keptOf, usePhotos } from '../attachment/use-photos'
import { periodText } from '../linkage/period'
import { useSession } from '../viewer/use-viewer'
import { columns, type Cells, type Column } from './cell-rules'
import { linesToSend, placeOf, sumOf, type GridRow } from './grid-rows'
import { attentionOf, attentionWords } from './line-attention'
import { lineReasons } from './line-reasons'
import { LinkagePanel } from './LinkagePanel'
import { draftKey } from './outcome-draft'
import { NothingPaidDialog } from './NothingPaidDialog'
import { OutcomeGrid, type CellPlace } from './OutcomeGrid'
import { tableIn } from './paste'
import { stagesOfDraft, townOf } from './report-stages'
import { ReturnedBand } from './ReturnedBand'
import { SheetQuestions } from './SheetQuestions'
import { SheetUpload } from './SheetUpload'
import { StagesPanel } from './StagesPanel'
import { FaultsBand, SubmissionBand, type SubmissionTrouble, type WrongCell } from './SubmissionBand'
import { useLineFindings } from './use-line-findings'
import { useOutcomeDraft } from './use-outcome-draft'
import type { ReportSource } from './use-report-source'
import { useReportSubmission } from './use-report-submission'
import { useSheetRows } from './use-sheet-rows'
import { secretaryOf, useVillagePeople } from './use-village-people'
import './ReportForm.css'

const mostPhotos = 9
const longestNote = 1000
const namedInTotals = 2
/** What the totals add up. */
const summed: ReadonlySet<Column> = new Set(['amount', 'months', 'quantity'])

interface ReportFormProps {
  readonly source: ReportSource
  readonly period: string
}

/** Filling in a report: the grid, prefilled; what is wrong at its cell; submitting goes to the first error. */
export function ReportForm({ source: { linkage, rows, before, returned, dropped }, period }: ReportFormProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [, navigate] = useLocation()
  const { draft, change, savedAt, failedToKeep, drop } = useOutcomeDraft(draftKey(viewer.account.id, linkage.id, period))
  const photos = usePhotos(draft.photos, mostPhotos)
  const papers = useDocuments(draft.documents)
  const submit = useReportSubmission()
  const village = useVillagePeople(linkage.region.code)
  const [typing, setTyping] = useState<CellPlace | null>(null)
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map())
  const [trouble, setTrouble] = useState<SubmissionTrouble | null>(null)
  const [busy, setBusy] = useState(false)
  const [discarding, setDiscarding] = useState(false)
  const [confirming, setConfirming] = useState(false)
  const [nothingPaid, setNothingPaid] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  const name = periodText(period, t)
  usePageTitle(t('outcomeReport.grid.title', { period: name }))

  const held = photos.photos
  const attached = papers.documents
  useEffect(() => {
    const kept = keptOf(held)
    change((now) => (now.photos.length === kept.length && kept.every(({ id }, index) => now.photos[index]?.id === id) ? now : { ...now, photos: kept }))
  }, [change, held])
  useEffect(() => {
    const kept = keptDocumentsOf(attached)
    change((now) => (now.documents.length === kept.length && kept.every(({ id }, index) => now.documents[index]?.id === id) ? now : { ...now, documents: kept }))
  }, [change, attached])

  const cellsOf = useCallback((row: GridRow): Cells => draft.cells[row.household.id] ?? row.start, [draft.cells])
  const sum = useMemo(() => sumOf(rows, cellsOf), [rows, cellsOf])
  // A cell that is being typed in is not wrong yet; one that was only gone to, by the keyboard or by submitting, is.
  const faults = sum.faults.filter(({ row, column }) => row !== typing?.row || column !== typing.column)
  const messages = new Map(refused)
  for (const { row, column, fault } of faults) messages.set(`${row}.${column}`, t(`outcomeReport.fault.${fault.name}`, { letter: fault.letter ?? '' }))
  const findings = useLineFindings(linkage.id, period, sum.lines)
  const reasons = lineReasons(rows, cellsOf, findings, t)
  const unexplained = reasons.filter(({ row, isOpen }) => isOpen && !messages.has(`${row}.reason`) && (typing?.row !== row || typing.column !== 'reason'))
  for (const { row, text } of unexplained) messages.set(`${row}.reason`, text)
  const notes = new Map(reasons.filter(({ isOpen }) => !isOpen).map(({ row, text }) => [row, text]))
  const wrongCells = [...messages.keys()].map((key) => wrongCell(key, t)).toSorted((a, b) => a.row - b.row)
  const uncounted = sum.faults.filter(({ column }) => summed.has(column))
  const leftOut = uncounted.slice(0, namedInTotals).map(({ row, column }) => t('outcomeReport.grid.where', { row: row + 1, field: t(`outcomeReport.field.${column}`) }))
  const leftOutText = leftOut.length === 0 ? '' : t('outcomeReport.grid.left', { cells: leftOut.join(t('ui.separator')) }) + (uncounted.length > namedInTotals ? ` ${t('outcomeReport.grid.more', { count: uncounted.length })}` : '')

  const edit = useCallback(
    (changes: ReadonlyMap<number, Partial<Cells>>) => {
      setRefused((now) => new Map([...now].filter(([key]) => !changes.has(Number(key.split('.')[0])))))
      change((now) => {
        const cells = { ...now.cells }
        for (const [index, part] of changes) {
          const row = rows[index]
          if (row !== undefined) cells[row.household.id] = { ...(cells[row.household.id] ?? row.start), ...part }
        }
        return { ...now, cells }
      })
    },
    [change, rows],
  )
  const editCell = useCallback(
    (row: number, column: Column, text: string) => {
      setTyping({ row, column })
      edit(new Map([[row, { [column]: text }]]))
    },
    [edit],
  )
  const sheet = useSheetRows(rows, edit)
  const { pasted } = sheet
  const goTo = ({ row, column }: CellPlace) => {
    const cell = page.current?.querySelector<HTMLInputElement>(`[data-row="${row}"][data-column="${column}"]`)
    cell?.scrollIntoView({ block: 'center', inline: 'center' })
    cell?.focus()
    cell?.select()
  }

  /** Goes to the first error or missing reason; where there is none, asks once more before the report goes out. */
  const send = () => {
    const open = reasons.filter(({ isOpen }) => isOpen).map(({ row }): CellPlace => ({ row, column: 'reason' }))
    const [first] = [...sum.faults, ...open].toSorted((a, b) => a.row - b.row)
    if (first !== undefined) {
      setTrouble(null)
      goTo(first)
      return
    }
    if (sum.lines.length === 0) {
      setTrouble({ kind: 'nothing' })
      return
    }
    setTrouble(null)
    setConfirming(true)
  }

  const sendNow = async () => {
    setConfirming(false)
    setBusy(true)
    const arrived = [await photos.sendAll(), await papers.sendAll()].every(Boolean)
    const attachments = [...held, ...attached].map(({ id }) => id)
    const note = draft.note.trim()
    const outcome = arrived
      ? await submit({ id: draft.id, linkage: linkage.id, period, outcomes: linesToSend(sum), ...(note === '' ? {} : { note }), ...(attachments.length === 0 ? {} : { attachments }) })
      : null
    setBusy(false)
    if (outcome === null) setTrouble({ kind: 'photosLeft' })
    else if (outcome.kind === 'taken') {
      drop()
      navigate(`/reports/${draft.id}`)
    } else if (outcome.kind === 'refused') {
      const placed = outcome.errors.map((error) => ({ ...error, place: placeOf(error.field, sum.rowOfLine) }))
      setRefused(new Map(placed.flatMap(({ place, message }) => (place === null ? [] : [[`${place.row}.${place.column}`, message] as const]))))
      const whole = placed.filter(({ place }) => place === null).map(({ message }) => message)
      if (whole.length > 0) setTrouble({ kind: 'refused', messages: whole })
      const at = placed.find(({ place }) => place !== null)?.place
      if (at) goTo({ row: at.row, column: at.column === 'row' ? 'amount' : at.column })
    } else setTrouble(outcome)
  }

  const objected = rows.flatMap(({ objection }, index) => (objection === null ? [] : [index + 1]))
  const attention = attentionWords(attentionOf(sum.lines.map((line) => ({ ...line, findings: findings.get(line.household) ?? [] }))), t)
  return (
    <div ref={page} className="report-form">
      <div className="page-head">
        <h1>{t('outcomeReport.grid.title', { period: name })}</h1>
        {(savedAt !== null || failedToKeep) && <span className="dim num">{savedAt === null ? t('outcomeReport.grid.notSaved') : t('outcomeReport.grid.saved', { time: timeOf(savedAt) })}</span>}
        <span className="spring" />
        <Button disabled={busy} onClick={() => navigate('/')}>{t('outcomeReport.grid.keep')}</Button>
        <Button disabled={busy} onClick={() => setNothingPaid(true)}>{t('outcomeReport.nothingPaid.open')}</Button>
        <Button look="primary" busy={busy} onClick={send}>{t('outcomeReport.grid.submit')}</Button>
      </div>
      <div className="report-bands">
        {returned !== null && <ReturnedBand report={returned} />}
        {trouble !== null ? <SubmissionBand trouble={trouble} reportId={draft.id} /> : wrongCells.length > 0 && <FaultsBand cells={wrongCells} leavesOut={uncounted.length > 0} onGo={goTo} />}
      </div>
      <div className="report-columns">
        <div className="report-main">
          <Panel label={t('outcomeReport.grid.table')}>
            <OutcomeGrid
              rows={rows}
              cellsOf={cellsOf}
              sum={sum}
              messages={messages}
              notes={notes}
              before={before}
              leftOut={leftOutText}
              onChange={editCell}
              onLeave={() => setTyping(null)}
              onPaste={(place, text) => sheet.takeTable(tableIn(text), place)}
            />
          </Panel>
          <SheetUpload onFile={(file) => void sheet.takeFile(file)} />
          <div role="status" className="report-pasted">
            {sheet.told !== null && <p className="late">{sheet.told}</p>}
            {pasted !== null && (
              <p>
                {t('outcomeReport.grid.pasted', { count: pasted.changes.size })}
                {pasted.outside > 0 && <span className="late"> {t('outcomeReport.grid.outside', { count: pasted.outside })}</span>}
                {pasted.unmatched.length > 0 && <span className="late"> {t('outcomeReport.grid.unmatched', { numbers: pasted.unmatched.join(t('ui.separator')) })}</span>}
                {pasted.repeated.length > 0 && <span className="late"> {t('outcomeReport.grid.repeated', { numbers: pasted.repeated.join(t('ui.separator')) })}</span>}
              </p>
            )}
          </div>
          <SheetQuestions questions={sheet.questions} rows={rows} onAnswer={sheet.answer} />
          <Field label={t('outcomeReport.note')} hint={t('outcomeReport.noteHint', { most: longestNote })}>
            {(control) => <textarea {...control} className="control" rows={2} maxLength={longestNote} value={draft.note} onChange={(event) => change((now) => ({ ...now, note: event.target.value }))} />}
          </Field>
          {Object.keys(draft.cells).length > 0 && <p><button type="button" className="link" onClick={() => setDiscarding(true)}>{t('outcomeReport.grid.discard')}</button></p>}
        </div>
        <div className="stack">
          <StagesPanel stages={stagesOfDraft({ secretary: secretaryOf(village), town: townOf(linkage) }, t)} />
          <LinkagePanel linkage={linkage} />
          <Panel title={t('outcomeReport.attachments.title')}>
            <div className="panel-body">
              <PhotoStrip photos={photos} most={mostPhotos} />
              <DocumentField documents={papers} />
              <p className="cap report-tip">{t('outcomeReport.attachments.note', { most: mostPhotos })}</p>
            </div>
          </Panel>
          <div className="cap report-tip">
            {dropped.length > 0 && <p className="late">{t('outcomeReport.grid.dropped', { households: dropped.join(t('ui.separator')) })}</p>}
            {returned !== null && objected.length > 0 ? <p>{t('outcomeReport.grid.resent', { count: objected.length, rows: objected.join(t('ui.separator')) })}</p> : before !== null && returned === null && <p>{t('outcomeReport.grid.prefilled', { period: periodText(before, t) })}</p>}
            <p>{t('outcomeReport.grid.tip')}</p>
          </div>
        </div>
      </div>
      {confirming && (
        <Dialog title={t('outcomeReport.send.title', { period: name })} consequence={t('outcomeReport.send.consequence')} act={t('outcomeReport.send.act')} cancelLabel={t('outcomeReport.send.back')} onClose={() => setConfirming(false)} onAct={() => void sendNow()}>
          <p className="strong num">{t('outcomeReport.send.sum', { lines: sum.lines.length, all: rows.length, amount: formatYuan(sum.amount) })}</p>
          {attention.map((words) => <p key={words} className="late">{words}</p>)}
          {held.length + attached.length === 0 && <p className="late">{t('outcomeReport.send.withoutPhotos')}</p>}
        </Dialog>
      )}
      {nothingPaid && (
        <NothingPaidDialog linkage={linkage.id} period={period} onClose={() => setNothingPaid(false)} onTaken={(report) => {
          drop()
          navigate(`/reports/${report}`)
        }} />
      )}
      {discarding && (
        <Dialog title={t('outcomeReport.grid.discardTitle')} consequence={t('outcomeReport.grid.discardNote')} act={t('outcomeReport.grid.discard')} onClose={() => setDiscarding(false)} onAct={() => {
          sheet.forget()
          setDiscarding(false)
          for (const { id } of held) photos.remove(id)
          for (const { id } of attached) papers.remove(id)
          drop()
        }} />
      )}
    </div>
  )
}

/** The cell of a message; what concerns a whole line is shown at its amount. */
function wrongCell(key: string, t: Translate): WrongCell {
  const [row = '0', name] = key.split('.')
  const column = columns.find((known) => known === name)
  return { row: Number(row), column: column ?? 'amount', name: t('outcomeReport.grid.where', { row: Number(row) + 1, field: t(`outcomeReport.field.${column ?? 'row'}`) }) }
}

import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { EndMeasureDocument, RecordMeasureResultDocument, type MeasureFactsFragment } from '../../gql/trace/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { useAct } from './use-act'

interface MeasureCourseDialogProps {
  readonly measure: MeasureFactsFragment
  readonly act: 'end' | 'result'
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Ends a measure, or keeps what came of it with the day on which the household confirmed it (dossier 2.1). */
export function MeasureCourseDialog({ measure, act: kind, onClose, onDone }: MeasureCourseDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [text, setText] = useState(kind === 'result' ? (measure.result ?? '') : '')
  const [day, setDay] = useState(kind === 'end' ? viewer.businessDate : '')
  const [end] = useMutation(EndMeasureDocument)
  const [recordResult] = useMutation(RecordMeasureResultDocument)
  const { busy, refusal, act } = useAct(onDone, onClose)
  const { id, version } = measure
  const send = async () =>
    kind === 'end'
      ? (await end({ variables: { input: { id, version, endedOn: day, reason: text.trim() } } })).data?.endMeasure.userErrors
      : (await recordResult({ variables: { input: { id, version, result: text.trim(), confirmedOn: day === '' ? null : day } } })).data?.recordMeasureResult.userErrors
  return (
    <Dialog title={kind === 'end' ? t('trace.household.endTitle') : t('trace.household.resultTitle')} consequence={measure.description} act={t('trace.household.save')} busy={busy} onAct={() => void act(send)} onClose={onClose}>
      <Field label={kind === 'end' ? t('trace.household.reason') : t('trace.household.resultText')}>{(control) => <textarea {...control} className="control" rows={3} maxLength={kind === 'end' ? 500 : 1000} value={text} onChange={(event) => setText(event.target.value)} />}</Field>
      <Field label={kind === 'end' ? t('trace.household.ended') : t('trace.household.confirmedOn')} error={refusal} {...(kind === 'end' ? {} : { hint: t('trace.household.confirmedHint') })}>
        {(control) => <input {...control} className="control" type="date" min={measure.startedOn} max={viewer.businessDate} value={day} onChange={(event) => setDay(event.target.value)} />}
      </Field>
    </Dialog>
  )
}

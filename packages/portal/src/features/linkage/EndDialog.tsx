import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { EndLinkageDocument, type LinkageQuery } from '../../gql/linkage/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'
import { useSession } from '../viewer/use-viewer'

const kinds = ['EARLY', 'ENTERPRISE_DEFAULT', 'HOUSEHOLDS_DEFAULT'] as const

interface EndDialogProps {
  readonly linkage: NonNullable<LinkageQuery['linkage']>
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** Ends a contract before its term, with the reason; a breach may be found by those who are no party. */
export function EndDialog({ linkage, onClose, onEnded }: EndDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [endedOn, setEndedOn] = useState(viewer.businessDate)
  const [kind, setKind] = useState<(typeof kinds)[number]>('EARLY')
  const [reason, setReason] = useState('')
  const { errors, attempt } = useRefusals(['endedOn', 'kind', 'reason'])
  const [end, { loading }] = useMutation(EndLinkageDocument)
  const offered = linkage.viewerCan.findDefault ? kinds : kinds.slice(0, 1)
  const save = async () => {
    const done = await attempt(async () => (await end({ variables: { input: { id: linkage.id, version: linkage.version, endedOn, kind, reason } } })).data?.endLinkage.userErrors ?? [])
    if (!done) return
    onEnded()
    onClose()
  }
  return (
    <Dialog title={t('linkage.write.end')} consequence={t('linkage.write.endMeans')} act={t('linkage.write.end')} busy={loading} onAct={() => void save()} onClose={onClose}>
      <Field label={t('linkage.write.lastDay')} error={errors['endedOn']}>{(control) => <input {...control} className="control" type="date" min={linkage.startedOn} value={endedOn} onChange={(event) => setEndedOn(event.target.value)} />}</Field>
      <Field label={t('linkage.write.endKind')} error={errors['kind']}>
        {(control) => (
          <select {...control} className="control" value={kind} onChange={(event) => setKind(kinds.find((name) => name === event.target.value) ?? kind)}>
            {offered.map((name) => <option key={name} value={name}>{t(`linkage.endKind.${name}`)}</option>)}
          </select>
        )}
      </Field>
      <Field label={t('linkage.write.reason')} error={errors['reason']}>{(control) => <textarea {...control} className="control" rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}</Field>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}

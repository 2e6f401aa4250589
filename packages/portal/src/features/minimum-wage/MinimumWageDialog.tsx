import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { SetMinimumWageDocument } from '../../gql/minimum-wage/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { formatYuan, parseYuan } from '../../ui/format/money'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import type { StoredWage } from './MinimumWagePage'

const longestSource = 200

interface MinimumWageDialogProps {
  readonly wage: StoredWage | null
  readonly banners: readonly { readonly code: string; readonly name: string }[]
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** The minimum wage of a banner from a day on, with where it was published. */
export function MinimumWageDialog({ wage, banners, onClose, onSaved }: MinimumWageDialogProps) {
  const { t } = useText()
  const [save, saving] = useMutation(SetMinimumWageDocument)
  const [region, setRegion] = useState(wage?.region?.code ?? banners[0]?.code ?? '')
  const [startedOn, setStartedOn] = useState(wage?.startedOn ?? '')
  const [monthly, setMonthly] = useState(wage === null ? '' : formatYuan(wage.monthly))
  const [source, setSource] = useState(wage?.source ?? '')
  const [refusal, setRefusal] = useState<string | null>(null)
  const fen = parseYuan(monthly)
  const send = async () => {
    if (startedOn === '' || fen === null) {
      setRefusal(t('minimumWage.missing'))
      return
    }
    const { data } = await save({ variables: { input: { region, startedOn, monthly: fen, source, version: wage?.version ?? 0 } } })
    const errors = data?.result.userErrors ?? []
    setRefusal(errors.length === 0 ? null : errors.map(({ message }) => message).join(' '))
    if (errors.length > 0) return
    onSaved()
    onClose()
  }
  return (
    <Dialog title={t(wage === null ? 'minimumWage.add' : 'minimumWage.change')} consequence={t('minimumWage.consequence')} act={t('minimumWage.save')} busy={saving.loading} onAct={() => void send().catch((fault: unknown) => setRefusal(describeError(fault, t).message))} onClose={onClose}>
      <Field label={t('minimumWage.banner')}>
        {(control) => (
          <select {...control} className="control" disabled={wage !== null} value={region} onChange={(event) => setRegion(event.target.value)}>
            {banners.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
          </select>
        )}
      </Field>
      <Field label={t('minimumWage.startedOn')}>{(control) => <input {...control} className="control" type="date" disabled={wage !== null} value={startedOn} onChange={(event) => setStartedOn(event.target.value)} />}</Field>
      <Field label={t('minimumWage.monthly')}>{(control) => <input {...control} className="control num" inputMode="decimal" value={monthly} onChange={(event) => setMonthly(event.target.value)} />}</Field>
      <Field label={t('minimumWage.source')} hint={t('minimumWage.sourceHint')} error={refusal}>{(control) => <input {...control} className="control" maxLength={longestSource} value={source} onChange={(event) => setSource(event.target.value)} />}</Field>
    </Dialog>
  )
}

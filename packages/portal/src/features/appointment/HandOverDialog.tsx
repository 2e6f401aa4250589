import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { HandOverHouseholdsDocument } from '../../gql/appointment/graphql'
import { Dialog } from '../../ui/Dialog'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import type { LeaderChoice } from './leader-choice'

interface HandOverDialogProps {
  readonly from: LeaderChoice
  readonly to: LeaderChoice
  readonly households: readonly { readonly id: string; readonly number: string; readonly headName: string; readonly region: { readonly name: string } }[]
  readonly note: string
  readonly onClose: () => void
  readonly onDone: (count: number) => void
}

/** Says once more who gives which households to whom, before they go. */
export function HandOverDialog({ from, to, households, note, onClose, onDone }: HandOverDialogProps) {
  const { t } = useText()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [handOver, { loading }] = useMutation(HandOverHouseholdsDocument)
  const count = households.length
  const submit = async () => {
    try {
      const { data } = await handOver({ variables: { input: { from: from.id, to: to.id, households: households.map(({ id }) => id), ...(note === '' ? {} : { note }) } } })
      const refused = data?.handOverHouseholds.userErrors[0]
      if (refused !== undefined) setRefusal(refused.message)
      else onDone(data?.handOverHouseholds.handedOver ?? 0)
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <Dialog wide title={t('appointment.handOver.confirm', { count, from: from.name, to: to.name })} consequence={t('appointment.handOver.consequence')} act={t('appointment.handOver.act', { count })} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <p><b className="strong">{from.name}</b> <span className="dim">{from.note}</span></p>
      <p>→ <b className="strong">{to.name}</b> <span className="dim">{to.note}</span></p>
      <ul className="hand-over-list">
        {households.map(({ id, number, headName, region }) => <li key={id}>{headName} <span className="num dim">{number}</span> <span className="dim">{region.name}</span></li>)}
      </ul>
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}

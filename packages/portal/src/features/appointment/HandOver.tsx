import { skipToken, useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { HandOverHouseholdsDocument, HouseholdsToHandOverDocument } from '../../gql/appointment/graphql'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { describeError } from '../../ui/request/describe-error'
import type { Choice } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { useOwnRegion } from '../viewer/use-viewer'
import { AccountPicker } from './AccountPicker'
import { HouseholdChoices } from './HouseholdChoices'
import './HandOver.css'

/** Hands households from one section-level leader to another, in one step: all of them go, or none. */
export function HandOver() {
  const { t } = useText()
  const region = useOwnRegion()
  const [from, setFrom] = useState<Choice | null>(null)
  const [to, setTo] = useState<Choice | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [done, setDone] = useState<{ readonly count: number; readonly name: string } | null>(null)
  const households = useQuery(HouseholdsToHandOverDocument, from === null ? skipToken : { variables: { cadre: from.id }, fetchPolicy: 'network-only' })
  const [handOver, { loading }] = useMutation(HandOverHouseholdsDocument)
  const rows = from === null ? [] : (households.data?.households.nodes ?? [])
  const chosen = rows.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const filter = { role: 'SECTION_LEADER' as const, ...(region === null ? {} : { region }) }
  usePageTitle(t('appointment.handOver.title'))

  const submit = async () => {
    if (from === null || to === null) return
    setRefusal(null)
    try {
      const { data } = await handOver({ variables: { input: { from: from.id, to: to.id, households: chosen, ...(note.trim() === '' ? {} : { note: note.trim() }) } } })
      const refused = data?.handOverHouseholds.userErrors[0]
      if (refused !== undefined) {
        setRefusal(refused.message)
        return
      }
      setDone({ count: data?.handOverHouseholds.handedOver ?? 0, name: to.name })
      setFrom(null)
      setTo(null)
      setNote('')
      setLeft(new Set())
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }

  return (
    <>
      <div className="page-head">
        <h1>{t('appointment.handOver.title')}</h1>
        <span className="dim">{t('appointment.handOver.note')}</span>
      </div>
      <div className="stack">
        {done !== null && <Band title={t('appointment.handOver.done', done)} />}
        <div className="hand-over">
          <Panel title={t('appointment.handOver.from')}>
            <div className="panel-body">
              <AccountPicker
                label={t('appointment.role.SECTION_LEADER')}
                filter={filter}
                chosen={from}
                onChoose={(choice) => {
                  setFrom(choice)
                  setLeft(new Set())
                  setDone(null)
                }}
              />
            </div>
            {from !== null && <HouseholdChoices rows={rows} loading={households.loading} left={left} onChange={setLeft} />}
          </Panel>
          <Panel title={t('appointment.handOver.to')}>
            <div className="panel-body hand-over-to">
              <AccountPicker label={t('appointment.role.SECTION_LEADER')} hint={t('appointment.handOver.quota')} filter={filter} chosen={to} onChoose={setTo} />
              <Field label={t('appointment.handOver.comment')}>
                {(control) => <textarea {...control} className="control" maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />}
              </Field>
              {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
              <Button look="primary" busy={loading} disabled={from === null || to === null || chosen.length === 0} onClick={() => void submit()}>
                {t('appointment.handOver.act', { count: chosen.length })}
              </Button>
            </div>
          </Panel>
        </div>
      </div>
    </>
  )
}

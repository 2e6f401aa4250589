import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { HouseholdsToHandOverDocument } from '../../gql/appointment/graphql'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { ResponsibilityTabs } from '../responsibility/ResponsibilityTabs'
import { useOwnRegion } from '../viewer/use-viewer'
import { HandOverDialog } from './HandOverDialog'
import { HouseholdChoices } from './HouseholdChoices'
import type { LeaderChoice } from './leader-choice'
import { LeaderPicker } from './LeaderPicker'
import './HandOver.css'

const none: ReadonlySet<string> = new Set()

/** Hands households from one section-level leader to another, in one step: those that are ticked go together, or none. */
export function HandOver() {
  const { t } = useText()
  const region = useOwnRegion()
  const [from, setFrom] = useState<LeaderChoice | null>(null)
  const [to, setTo] = useState<LeaderChoice | null>(null)
  const [chosen, setChosen] = useState(none)
  const [note, setNote] = useState('')
  const [confirming, setConfirming] = useState(false)
  const [done, setDone] = useState<{ readonly count: number; readonly name: string } | null>(null)
  const households = useQuery(HouseholdsToHandOverDocument, from === null ? skipToken : { variables: { cadre: from.id }, fetchPolicy: 'network-only' })
  const received = useQuery(HouseholdsToHandOverDocument, to === null ? skipToken : { variables: { cadre: to.id }, fetchPolicy: 'network-only' })
  const rows = from === null ? [] : (households.data?.households.nodes ?? [])
  const going = rows.filter(({ id }) => chosen.has(id))
  const villages = to === null ? [] : [...new Set(received.data?.households.nodes.map((row) => row.region.name) ?? [])]
  const tooMany = to !== null && going.length > to.freePlaces
  usePageTitle(t('appointment.handOver.title'))

  return (
    <>
      <ResponsibilityTabs />
      <div className="page-head">
        <h1>{t('appointment.handOver.title')}</h1>
        <span className="dim">{t('appointment.handOver.note')}</span>
      </div>
      <div className="stack">
        {done !== null && <Band title={t('appointment.handOver.done', done)} />}
        <div className="hand-over">
          <Panel title={t('appointment.handOver.from')}>
            <div className="panel-body">
              <LeaderPicker
                label={t('appointment.role.SECTION_LEADER')}
                region={region}
                chosen={from}
                onChoose={(choice) => {
                  setFrom(choice)
                  setChosen(none)
                  setDone(null)
                  if (choice?.id === to?.id) setTo(null)
                }}
              />
            </div>
            {from !== null && <HouseholdChoices rows={rows} loading={households.loading} chosen={chosen} onChange={setChosen} />}
          </Panel>
          <Panel title={t('appointment.handOver.to')}>
            <div className="panel-body hand-over-to">
              <LeaderPicker
                label={t('appointment.role.SECTION_LEADER')}
                hint={t('appointment.handOver.quota')}
                error={tooMany ? t('appointment.handOver.noRoom', { name: to.name, room: to.freePlaces, count: going.length }) : null}
                region={region}
                receiving={{ except: from?.id ?? null }}
                chosen={to}
                onChoose={setTo}
              />
              {villages.length > 0 && <p className="cap">{t('appointment.handOver.where', { villages: villages.join(t('ui.separator')) })}</p>}
              <Field label={t('appointment.handOver.comment')}>
                {(control) => <textarea {...control} className="control" maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />}
              </Field>
              <Button look="primary" disabled={from === null || to === null || going.length === 0 || tooMany} onClick={() => setConfirming(true)}>
                {going.length === 0 ? t('appointment.handOver.actNone') : t('appointment.handOver.act', { count: going.length })}
              </Button>
            </div>
          </Panel>
        </div>
      </div>
      {confirming && from !== null && to !== null && (
        <HandOverDialog
          from={from}
          to={to}
          households={going}
          note={note.trim()}
          onClose={() => setConfirming(false)}
          onDone={(count) => {
            setDone({ count, name: to.name })
            setConfirming(false)
            setFrom(null)
            setTo(null)
            setNote('')
            setChosen(none)
          }}
        />
      )}
    </>
  )
}

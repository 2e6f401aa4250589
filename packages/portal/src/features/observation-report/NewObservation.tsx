import { lazy, Suspense, useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { useLocation } from 'wouter'
import type { MyObservationPartsFragment } from '../../gql/observation-report/graphql'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { timeOf } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { FormRow } from '../../ui/FormRow'
import { usePageTitle } from '../../ui/page-title'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { PhotoField } from '../attachment/PhotoField'
import { keptOf, mostPhotos, usePhotos } from '../attachment/use-photos'
import { PlaceRow } from '../place/PlaceRow'
import { useSession } from '../viewer/use-viewer'
import { CadreRow } from './CadreRow'
import { HouseholdRow } from './HouseholdRow'
import { KindChoice } from './KindChoice'
import { faultsOf, isBegun, lengthOf, longestText, type DraftField, type ObservationDraft } from './observation-draft'
import { OutcomeBand, type Trouble } from './OutcomeBand'
import { PageHead } from './PageHead'
import { Received } from './Received'
import { SeverityChoice } from './SeverityChoice'
import { useObservationDraft, type DraftState } from './use-observation-draft'
import { useSubmission } from './use-submission'
import './NewObservation.css'

const VillageChoice = lazy(async () => ({ default: (await import('../region/RegionSelect')).RegionSelect }))

/** Reporting what was seen, on one page; what is written is kept in this tab from the first word on. */
export function NewObservation() {
  const state = useObservationDraft()
  const [received, setReceived] = useState<MyObservationPartsFragment | null>(null)
  if (received !== null) return <Received observation={received} onAnother={() => setReceived(null)} />
  return (
    <ObservationForm
      key={state.draft.id}
      state={state}
      onReceived={(observation) => {
        setReceived(observation)
        state.restart()
      }}
    />
  )
}

function faultsLeft(count: number): Trouble | null {
  return count === 0 ? null : { kind: 'faults', count }
}

function ObservationForm({ state, onReceived }: { readonly state: DraftState; readonly onReceived: (observation: MyObservationPartsFragment) => void }) {
  const { t } = useText()
  const { viewer, appointment } = useSession()
  const [, navigate] = useLocation()
  const { draft, change } = state
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [errors, setErrors] = useState<Partial<Record<DraftField, string>>>({})
  const [busy, setBusy] = useState(false)
  const [discarding, setDiscarding] = useState(false)
  // The banner or town on the way down to the village.
  const [chosenAbove, setChosenAbove] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const photos = usePhotos(draft.photos, mostPhotos)
  const { submit } = useSubmission()
  const held = photos.photos
  useEffect(() => change({ photos: keptOf(held) }), [change, held])
  usePageTitle(t('observationReport.form.title'))

  const ownRegion = appointment.region
  const onHouseholdsAlone = appointment.role === 'SECTION_LEADER'
  const choosesVillage = !onHouseholdsAlone && ownRegion !== null && ownRegion.level !== 'VILLAGE'
  const origin = appointment.role === 'VOLUNTEER_SUPERVISOR' ? '/' : '/observations'
  const length = lengthOf(draft.text)
  const errorOf = (field: DraftField) => errors[field] ?? null
  const set = (part: Partial<ObservationDraft>) => {
    const touched = new Set(Object.keys(part))
    const left = Object.fromEntries(Object.entries(errors).filter(([field]) => !touched.has(field)))
    setErrors(left)
    // What was corrected is no longer to be corrected: the band counts down with it, and goes with the last.
    if (trouble?.kind === 'faults') setTrouble(faultsLeft(Object.keys(left).length))
    change(part)
  }
  const refuse = (next: Trouble, fields: Partial<Record<DraftField, string>> = {}) => {
    setTrouble(next)
    setErrors(fields)
    const [first] = Object.keys(fields)
    if (first !== undefined) form.current?.querySelector<HTMLElement>(`[data-field="${first}"]:not(div), [data-field="${first}"] select`)?.focus()
  }

  const send = async (sent: ObservationDraft) => {
    const faults = Object.entries(faultsOf(sent, viewer.businessDate, onHouseholdsAlone))
    if (faults.length > 0) {
      refuse(
        { kind: 'faults', count: faults.length },
        Object.fromEntries(faults.map(([field, fault]) => [field, t(`observationReport.form.${fault}`, { most: formatCount(longestText), count: length - longestText })])),
      )
      return
    }
    setTrouble(null)
    setBusy(true)
    const arrived = await photos.sendAll()
    const outcome = arrived ? await submit(sent) : null
    setBusy(false)
    if (outcome === null) refuse({ kind: 'photosLeft' })
    else if (outcome.kind === 'taken') onReceived(outcome.observation)
    else refuse(outcome, outcome.kind === 'refused' ? outcome.fields : {})
  }

  const sendAnew = async () => {
    setBusy(true)
    try {
      const renewed = await photos.renew()
      if (renewed === null) refuse({ kind: 'photosLeft' })
      else await send({ ...state.renew(), photos: renewed })
    } catch (error) {
      refuse({ kind: 'noAnswer', reason: describeError(error, t).message })
    } finally {
      setBusy(false)
    }
  }

  const act = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!busy) void send({ ...draft, photos: held.map(({ id, bytes }) => ({ id, bytes })) })
  }

  return (
    <form ref={form} className="observation-form" noValidate onSubmit={act}>
      <PageHead title={t('observationReport.form.title')} back={origin}>
        {(state.savedAt !== null || state.failedToKeep) && <span className="cap num">{state.savedAt === null ? t('observationReport.form.notSaved') : t('observationReport.form.saved', { time: timeOf(state.savedAt) })}</span>}
      </PageHead>
      <div className="observation-fields">
        {trouble !== null && <OutcomeBand trouble={trouble} observationId={draft.id} onSendAnew={() => void sendAnew()} />}
        <KindChoice value={draft.kind} error={errorOf('kind')} onChange={(kind) => set({ kind })} />
        <div className="report-text">
          <label className="report-label" htmlFor="observation-text">{t('observationReport.form.text')}</label>
          <textarea
            id="observation-text"
            data-field="text"
            className="control"
            rows={3}
            value={draft.text}
            aria-invalid={errors.text === undefined ? undefined : true}
            aria-describedby="observation-text-note"
            onChange={(event) => set({ text: event.target.value })}
          />
          <p id="observation-text-note" className="report-text-note">
            <span className="field-error" role="alert">{errors.text}</span>
            <small className={length > longestText ? 'num late' : 'num'}>{t('observationReport.form.textCount', { count: formatCount(length), most: formatCount(longestText) })}</small>
          </p>
        </div>
        <PhotoField photos={photos} error={errorOf('photos')} />
        <div className="form-rows" role="group" aria-label={t('observationReport.form.details')}>
          {choosesVillage && (
            <div className="report-village" role="group" aria-label={t('observationReport.form.village')} data-field="region">
              <Suspense fallback={<p className="dim">{t('ui.loading')}</p>}>
                <VillageChoice from={ownRegion.code} value={draft.region ?? chosenAbove} onChange={(code) => {
                  setChosenAbove(code)
                  set({ region: code.endsWith('000') ? null : code, household: null, cadre: null })
                }} />
              </Suspense>
              {errors.region !== undefined && <p className="field-error" role="alert">{errors.region}</p>}
            </div>
          )}
          <HouseholdRow
            region={onHouseholdsAlone ? null : draft.region}
            isRequired={onHouseholdsAlone}
            value={draft.household}
            masked={appointment.role === 'VOLUNTEER_SUPERVISOR'}
            error={errorOf('household')}
            onChange={(household) => set({ household, region: household?.region ?? draft.region })}
          />
          <CadreRow region={draft.region} value={draft.cadre} error={errorOf('cadre')} onChange={(cadre) => set({ cadre })} />
          <FormRow name={t('observationReport.form.seenOn')} error={errorOf('seenOn')}>
            <input type="date" data-field="seenOn" className="control" aria-label={t('observationReport.form.seenOn')} aria-invalid={errors.seenOn === undefined ? undefined : true} max={viewer.businessDate} value={draft.seenOn} onChange={(event) => set({ seenOn: event.target.value })} />
          </FormRow>
          <PlaceRow value={draft.place} error={errorOf('place')} onChange={(place) => set({ place })} />
          <SeverityChoice value={draft.severity} onChange={(severity) => set({ severity })} />
          <div className="form-row">
            <label className="form-row-name" htmlFor="observation-anonymous">{t('observationReport.form.anonymous')}</label>
            <small className="form-row-value" id="observation-anonymous-note">{t('observationReport.form.anonymousNote')}</small>
            <input id="observation-anonymous" type="checkbox" role="switch" className="switch" aria-describedby="observation-anonymous-note" checked={draft.anonymous} onChange={(event) => set({ anonymous: event.target.checked })} />
          </div>
        </div>
        {isBegun(draft) && <p><button type="button" className="link report-discard" onClick={() => setDiscarding(true)}>{t('observationReport.form.discard')}</button></p>}
      </div>
      <div className="report-submit">
        <Button size="large" disabled={busy} onClick={() => navigate(origin)}>{t('observationReport.form.keep')}</Button>
        <Button size="large" look="primary" type="submit" busy={busy}>{busy ? t('observationReport.form.sending') : t('observationReport.form.send')}</Button>
      </div>
      {discarding && (
        <Dialog title={t('observationReport.form.discardTitle')} consequence={t('observationReport.form.discardNote')} act={t('observationReport.form.discard')} onClose={() => setDiscarding(false)} onAct={() => {
          setDiscarding(false)
          state.restart()
        }} />
      )}
    </form>
  )
}

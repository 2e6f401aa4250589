import { Suspense, useCallback, useEffect, useRef, useState, type ComponentType, type SyntheticEvent } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { timeOf } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { FormRow } from '../../ui/FormRow'
import { newTimelessId } from '../../ui/new-id'
import { usePageTitle } from '../../ui/page-title'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { PhotoField } from '../attachment/PhotoField'
import { mostPhotos } from '../attachment/photo-list'
import { wordsOf } from '../delivery/deliver-observation'
import { AlreadyFinishedError, isFinished } from '../delivery/finished-already'
import { useDelivery, type DeliveryState } from '../delivery/use-delivery'
import { PlaceRow } from '../place/PlaceRow'
import { askToLast } from '../sealed-store/ask-to-last'
import { StoreFullError } from '../sealed-store/sealed-store'
import { useSession } from '../viewer/use-viewer'
import { CadreRow } from './CadreRow'
import { Finished } from './Finished'
import { HouseholdRow } from './HouseholdRow'
import { keepApart } from './keep-apart'
import { draftKey, dropDraft, readDraft, readDrafts, type KeptDraft } from './kept-draft'
import { KindChoice } from './KindChoice'
import { emptyDraft, faultsOf, inputOf, isBegun, lengthOf, longestText, refusalOf, titleOf, type DraftField, type ObservationDraft } from './observation-draft'
import { PageHead } from './PageHead'
import { SeverityChoice } from './SeverityChoice'
import { TroubleBand, type Trouble } from './TroubleBand'
import { useDraftPhotos } from './use-draft-photos'
import { apartAddress, useMakingWay } from './use-making-way'
import { useObservationDraft } from './use-observation-draft'
import { ProjectRow } from './ProjectRow'
import { ReportedHousehold } from './ReportedHousehold'
import './NewObservation.css'

interface NewObservationProps {
  /** How whoever answers for more than a village chooses one; a supervisor's phone has none to choose. */
  readonly villageChoice?: ComponentType<{ readonly from: string; readonly value: string; readonly onChange: (code: string) => void }> | undefined
}

/**
 * Reporting what was seen, on one page; what is written is kept on this device from the first word on. `?draft=` names one of
 * several, `?household=` begins one about a household, `&apart=` says that it was
 * written beside a report that another tab finished, and `&mend=` that it was given back, each time anew.
 */
export function NewObservation({ villageChoice }: NewObservationProps) {
  const { t } = useText()
  const kept = useDelivery()
  const [parameters] = useSearchParams()
  const named = parameters.get('draft')
  const about = parameters.get('household')
  const skeleton = <PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />
  if (kept === null) return skeleton
  if (named !== null || about === null) return <DraftOpener key={`${named ?? ''} ${parameters.get('mend') ?? ''}`} kept={kept} named={named} about={null} villageChoice={villageChoice} />
  return (
    <ReportedHousehold id={about} skeleton={skeleton}>{(household) => <DraftOpener key={about} kept={kept} named={null} about={household} villageChoice={villageChoice} />}</ReportedHousehold>
  )
}

interface DraftOpenerProps extends NewObservationProps {
  readonly kept: DeliveryState
  readonly named: string | null
  readonly about: ObservationDraft['household']
}

/** Opens the draft that is named, else the one about the household, else the one that was written last, else a new one. */
function DraftOpener({ kept, named, about, villageChoice }: DraftOpenerProps) {
  const { viewer, appointment } = useSession()
  const { store } = kept
  const [, navigate] = useLocation()
  const [opened, setOpened] = useState<KeptDraft | null>(null)
  const [finished, setFinished] = useState<string | null>(null)
  const ownVillage = appointment.region?.level === 'VILLAGE' ? appointment.region.code : null
  const region = about?.region ?? ownVillage
  // What is asked again keeps its identity: only another household opens another draft.
  const [subject] = useState(about)
  const { businessDate } = viewer
  useEffect(() => {
    let left = false
    const open = async () => {
      const found = named === null ? (await readDrafts(store)).drafts.find(({ draft }) => subject === null || draft.household?.id === subject.id) : await readDraft(store, named)
      const id = found?.draft.id ?? named
      const isHeld = id !== null && (await isFinished(store, id))
      if (left) return
      // A draft that lies beside its own report was written while another tab finished it.
      if (isHeld && found) navigate(apartAddress(await keepApart(store, found.draft)), { replace: true })
      else if (isHeld) setFinished(id)
      else setOpened(found === undefined || found === null ? { draft: { ...emptyDraft(named ?? newTimelessId(), region, businessDate), household: subject }, savedAt: '', reasons: [] } : { ...found, draft: { ...found.draft, region: found.draft.region ?? region } })
    }
    open().catch(reportError)
    return () => {
      left = true
    }
  }, [store, named, subject, region, businessDate, navigate])
  if (finished !== null) return <Finished kept={kept} id={finished} />
  return opened === null ? null : <ObservationForm kept={kept} opened={opened} onFinished={setFinished} villageChoice={villageChoice} />
}

interface ObservationFormProps extends NewObservationProps {
  readonly kept: DeliveryState
  readonly opened: KeptDraft
  readonly onFinished: (id: string) => void
}

function faultsLeft(count: number): Trouble | null {
  return count === 0 ? null : { kind: 'faults', count }
}

function ObservationForm({ kept, opened, onFinished, villageChoice: VillageChoice }: ObservationFormProps) {
  const { t } = useText()
  const { viewer, appointment } = useSession()
  const { store, delivery, sendNow } = kept
  const [, navigate] = useLocation()
  const [parameters] = useSearchParams()
  const state = useObservationDraft(store, opened)
  const { draft, change, keeper } = state
  const refusal = refusalOf(opened.reasons, t('observationReport.waiting.photoLost'))
  const [trouble, setTrouble] = useState<Trouble | null>(opened.reasons.length > 0 ? { kind: 'refused', whole: refusal.whole } : parameters.has('apart') ? { kind: 'apart' } : null)
  const [errors, setErrors] = useState<Partial<Record<DraftField, string>>>(refusal.fields)
  const [busy, setBusy] = useState(false)
  const [discarding, setDiscarding] = useState(false)
  // The banner or town on the way down to the village.
  const [chosenAbove, setChosenAbove] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const photos = useDraftPhotos(store, state, mostPhotos)
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

  const onFull = useCallback(() => {
    setBusy(false)
    setTrouble({ kind: 'full' })
  }, [])
  const makeWay = useMakingWay(kept, opened, state, busy, { onFinished, onFull })

  const finish = async () => {
    const faults = Object.entries(faultsOf(draft, viewer.businessDate, onHouseholdsAlone))
    const input = inputOf(draft)
    if (faults.length > 0 || input === null) {
      refuse(
        { kind: 'faults', count: faults.length },
        Object.fromEntries(faults.map(([field, fault]) => [field, t(`observationReport.form.${fault}`, { most: formatCount(longestText), count: length - longestText })])),
      )
      return
    }
    setTrouble(null)
    setBusy(true)
    await keeper.end()
    try {
      await delivery.finish({ id: draft.id, anonymous: draft.anonymous, words: wordsOf({ input, draft }), title: titleOf(draft), photos: draft.photos }, [draftKey(draft.id)])
      askToLast()
      onFinished(draft.id)
      sendNow()
    } catch (error) {
      if (error instanceof AlreadyFinishedError) return makeWay()
      if (!(error instanceof StoreFullError)) throw error
      keeper.resume()
      setBusy(false)
      refuse({ kind: 'full' })
    }
  }

  const act = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!busy) finish().catch(reportError)
  }

  return (
    <form ref={form} className="observation-form" noValidate onSubmit={act}>
      <PageHead title={t('observationReport.form.title')} back={origin}>
        {(state.savedAt !== null || state.failedToKeep) && <span className="cap num">{state.savedAt === null ? t('observationReport.form.notSaved') : t('observationReport.form.saved', { time: timeOf(state.savedAt) })}</span>}
      </PageHead>
      <div className="observation-fields">
        {trouble !== null && <TroubleBand trouble={trouble} />}
        {!store.lasts && <Band title={t('observationReport.waiting.keepsNothing')}><p>{t('observationReport.waiting.keepsNothingNote')}</p></Band>}
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
          {choosesVillage && VillageChoice !== undefined && (
            <div className="report-village" role="group" aria-label={t('observationReport.form.village')} data-field="region">
              <Suspense fallback={<p className="dim">{t('ui.loading')}</p>}>
                <VillageChoice from={ownRegion.code} value={draft.region ?? chosenAbove} onChange={(code) => {
                  setChosenAbove(code)
                  set({ region: code.endsWith('000') ? null : code, household: null, project: null, cadre: null })
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
          {(draft.kind === 'PROJECT' || draft.project !== null) && <ProjectRow region={draft.region} value={draft.project} error={errorOf('project')} onChange={(project) => set({ project })} />}
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
        <Button size="large" look="primary" type="submit" busy={busy}>{t('observationReport.form.send')}</Button>
      </div>
      {discarding && (
        <Dialog title={t('observationReport.form.discardTitle')} consequence={t('observationReport.form.discardNote')} act={t('observationReport.form.discard')} onClose={() => setDiscarding(false)} onAct={() => {
          setDiscarding(false)
          const drop = async () => {
            await keeper.end()
            await dropDraft(store, draft)
            navigate(`/observations/new?draft=${newTimelessId()}`, { replace: true })
          }
          drop().catch(reportError)
        }} />
      )}
    </form>
  )
}

import { skipToken, useMutation, useQuery } from '@apollo/client/react'
import { useState, type SyntheticEvent } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { CaseHouseholdDocument, MonitoringCaseDocument, OpenCaseDocument, type CancellationGround, type CaseKind, type ClueChannel, type ExclusionFlag, type MonitoringType, type OpenCaseInput } from '../../gql/register-case/graphql'
import { Button } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { useFollowWork } from '../navigation/use-follow-work'
import { RegionSelect } from '../region/RegionSelect'
import { useSession } from '../viewer/use-viewer'
import { caseKinds } from './case-query'
import { caseFaults, faultAt, faultsElsewhere, type CaseFault } from './case-faults'
import { cancellationGrounds, clueChannels, exclusionFlags, monitoringTypes } from './case-words'
import { ApplicationFields, applicationFields, type Application } from './ApplicationFields'
import { newMember } from './MemberFields'
import './CasePage.css'

/** What is filled in before a case is opened. */
interface Draft extends Application {
  readonly id: string
  readonly reason: string
  readonly flags: readonly ExclusionFlag[]
  readonly ground: CancellationGround
  readonly monitoringType: MonitoringType
  readonly channel: ClueChannel
  readonly headName: string
  readonly size: number
}

/** Opens a case: a family's application, or what concerns the household that the address names. */
export function NewCase() {
  const { t } = useText()
  const { appointment } = useSession()
  const [parameters] = useSearchParams()
  const [, navigate] = useLocation()
  const kind: CaseKind = caseKinds.find((name) => name === parameters.get('kind')) ?? 'IDENTIFICATION'
  const household = parameters.get('household')
  const eliminates = parameters.get('eliminates')
  const { data } = useQuery(CaseHouseholdDocument, household === null ? skipToken : { variables: { id: household } })
  const { data: monitoring } = useQuery(MonitoringCaseDocument, eliminates === null ? skipToken : { variables: { id: eliminates } })
  const about = data?.household ?? monitoring?.registerCase
  const [draft, setDraft] = useState<Draft>(() => ({ id: newId(), reason: '', members: [newMember('户主')], mainCause: 'ILLNESS', attribute: 'GENERAL_POOR', groupName: '', flags: [], ground: 'MOVED_AWAY', monitoringType: household === null ? 'BORDERLINE_POVERTY_PRONE' : 'UNSTABLE_EXITED', channel: 'CADRE_CHECK', headName: '', size: 1 }))
  const [region, setRegion] = useState(appointment.region?.code ?? '')
  const [faults, setFaults] = useState<readonly CaseFault[]>([])
  const [open, { loading }] = useMutation(OpenCaseDocument)
  const followWork = useFollowWork()
  const set = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }))
  const title = t('registerCase.new.title', { kind: t(`registerCase.kind.${kind}`) })
  usePageTitle(title)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    try {
      const answer = await open({ variables: { input: inputOf(kind, draft, { household, region, eliminates }) } })
      const result = answer.data?.result
      if (result?.registerCase) {
        followWork()
        navigate(`/cases/${result.registerCase.id}`)
      } else setFaults(caseFaults(result?.userErrors))
    } catch (fault) {
      setFaults([{ field: null, message: describeError(fault, t).message }])
    }
  }
  const newFamily = household === null && (kind === 'IDENTIFICATION' || kind === 'MONITORING')
  const choosesVillage = newFamily && appointment.region !== null && appointment.region.level !== 'VILLAGE'
  const shownFields = ['reason', ...(choosesVillage ? ['region'] : []), ...(kind === 'IDENTIFICATION' ? applicationFields : []), ...(kind === 'MONITORING' && household === null ? ['headName', 'size'] : [])]
  const elsewhere = faultsElsewhere(faults, shownFields, kind === 'IDENTIFICATION' ? draft.members.length : 0)
  return (
    <>
      <Crumbs steps={[{ name: t('shell.nav.cases'), href: '/cases' }]} here={t(`registerCase.kind.${kind}`)} />
      <div className="page-head"><h1>{title}</h1>{about && <span className="dim">{about.headName} <span className="num">{about.number}</span></span>}</div>
      <Panel label={title}>
        <form className="case-form" onSubmit={(event) => void submit(event)} noValidate>
          {choosesVillage && appointment.region !== null && <RegionSelect from={appointment.region.code} value={region} required error={faultAt(faults, 'region')} onChange={setRegion} />}
          {kind === 'IDENTIFICATION' && (
            <>
              <ApplicationFields application={draft} set={set} faults={faults} />
              <fieldset className="case-choices">
                <legend>{t('registerCase.flags.title')}</legend>
                <p className="cap">{t('registerCase.flags.note')}</p>
                {exclusionFlags.map((flag) => <label key={flag} className="choice"><input type="checkbox" checked={draft.flags.includes(flag)} onChange={(event) => set({ flags: event.target.checked ? [...draft.flags, flag] : draft.flags.filter((each) => each !== flag) })} />{t(`registerCase.flag.${flag}`)}</label>)}
              </fieldset>
            </>
          )}
          {kind === 'CANCELLATION' && (
            <Field label={t('registerCase.facts.ground')}>
              {(control) => <select {...control} className="control" value={draft.ground} onChange={(event) => set({ ground: cancellationGrounds.find((name) => name === event.target.value) ?? 'OWN_WISH' })}>{cancellationGrounds.map((name) => <option key={name} value={name}>{t(`registerCase.ground.${name}`)}</option>)}</select>}
            </Field>
          )}
          {kind === 'MONITORING' && (
            <div className="form-grid">
              <Field label={t('registerCase.facts.monitoringType')}>
                {(control) => <select {...control} className="control" value={draft.monitoringType} onChange={(event) => set({ monitoringType: monitoringTypes.find((name) => name === event.target.value) ?? 'UNSTABLE_EXITED' })}>{monitoringTypes.map((name) => <option key={name} value={name}>{t(`registerCase.monitoringType.${name}`)}</option>)}</select>}
              </Field>
              <Field label={t('registerCase.facts.channel')}>
                {(control) => <select {...control} className="control" value={draft.channel} onChange={(event) => set({ channel: clueChannels.find((name) => name === event.target.value) ?? 'CADRE_CHECK' })}>{clueChannels.map((name) => <option key={name} value={name}>{t(`registerCase.channel.${name}`)}</option>)}</select>}
              </Field>
              {household === null && <Field label={t('registerCase.column.head')} error={faultAt(faults, 'headName')}>{(control) => <input {...control} className="control" maxLength={120} value={draft.headName} onChange={(event) => set({ headName: event.target.value })} />}</Field>}
              {household === null && <Field label={t('registerCase.facts.size')} error={faultAt(faults, 'size')}>{(control) => <input {...control} className="control num" type="number" min={1} value={draft.size} onChange={(event) => set({ size: Number(event.target.value) })} />}</Field>}
            </div>
          )}
          <Field label={t('registerCase.facts.reason')} error={faultAt(faults, 'reason')}>
            {(control) => <textarea {...control} className="control" rows={4} maxLength={2000} value={draft.reason} onChange={(event) => set({ reason: event.target.value })} />}
          </Field>
          {elsewhere.length > 0 && <ul className="field-error" role="alert">{elsewhere.map(({ message }) => <li key={message}>{message}</li>)}</ul>}
          <div><Button type="submit" look="primary" busy={loading}>{t('registerCase.new.open')}</Button></div>
        </form>
      </Panel>
    </>
  )
}

interface Subject {
  readonly household: string | null
  readonly region: string
  readonly eliminates: string | null
}

function inputOf(kind: CaseKind, draft: Draft, { household, region, eliminates }: Subject): OpenCaseInput {
  const { id, reason, members, mainCause, attribute, groupName, flags, ground, monitoringType, channel, headName, size } = draft
  const base = { id, kind, reason: reason.trim(), ...(household === null ? {} : { household }) }
  switch (kind) {
    case 'IDENTIFICATION':
      return {
        ...base,
        region,
        mainCause,
        attribute,
        groupName: groupName.trim() === '' ? null : groupName.trim(),
        flags: [...flags],
        members: members.map(({ name, relation, birthDate, idNumber }) => ({ name: name.trim(), relation, birthDate: birthDate === '' ? null : birthDate, idNumber: idNumber === '' ? null : idNumber })),
      }
    case 'CANCELLATION':
      return { ...base, ground }
    case 'MONITORING':
      return { ...base, monitoringType, channel, ...(household === null ? { region, headName: headName.trim(), size } : {}) }
    case 'RISK_ELIMINATION':
      return { ...base, eliminates }
    case 'EXIT':
    case 'RETURN':
      return base
  }
}

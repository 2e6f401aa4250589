import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { AppointDocument, type CadreSkill, type PostRank, type Role, type SecretarySource } from '../../gql/appointment/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import type { Choice } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { RegionSelect } from '../region/RegionSelect'
import { useOwnRegionOrCity, useSession } from '../viewer/use-viewer'
import { AccountPicker } from './AccountPicker'
import { EnterprisePicker } from './EnterprisePicker'
import { PlacesNote } from './PlacesNote'
import { ranks, sources } from './ranks'
import { roles, rolesOfBannerOffice } from './roles'
import { SendingUnitPicker } from './SendingUnitPicker'
import { SkillChoices } from './SkillChoices'

interface AppointDialogProps {
  readonly onClose: () => void
  readonly onAppointed: () => void
}

/** Appoints someone: who, to what, from when. A quota that bites is said in the API's words. */
export function AppointDialog({ onClose, onAppointed }: AppointDialogProps) {
  const { t } = useText()
  const { viewer, can } = useSession()
  const offered: readonly Role[] = can('account.manage') ? roles : rolesOfBannerOffice
  const from = useOwnRegionOrCity()
  const [id] = useState(() => newId())
  const [account, setAccount] = useState<Choice | null>(null)
  const [role, setRole] = useState<Role>('VOLUNTEER_SUPERVISOR')
  const [region, setRegion] = useState(from)
  const [enterprise, setEnterprise] = useState<Choice | null>(null)
  const [startedOn, setStartedOn] = useState(viewer.businessDate)
  const [endedOn, setEndedOn] = useState('')
  const [sendingUnit, setSendingUnit] = useState('')
  const [unit, setUnit] = useState<Choice | null>(null)
  const [rank, setRank] = useState<PostRank | ''>('')
  const [source, setSource] = useState<SecretarySource | ''>('')
  const [basis, setBasis] = useState('')
  const [able, setAble] = useState<readonly CadreSkill[]>([])
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [appoint, { loading }] = useMutation(AppointDocument)
  const submit = async () => {
    if (account === null) {
      setErrors({ account: t('appointment.appoint.accountMissing') })
      return
    }
    try {
      const { data } = await appoint({
        variables: {
          input: {
            id,
            account: account.id,
            role,
            startedOn,
            ...(role === 'ADMINISTRATOR' ? {} : { region }),
            ...(enterprise === null || role !== 'HONORARY_CHIEF' ? {} : { enterprise: enterprise.id }),
            ...(endedOn === '' ? {} : { endedOn }),
            ...(unit === null ? {} : { sendingUnitId: unit.id }),
            ...(unit !== null || sendingUnit.trim() === '' ? {} : { sendingUnit: sendingUnit.trim() }),
            ...(rank === '' ? {} : { rank }),
            ...(source === '' || role !== 'FIRST_SECRETARY' ? {} : { source }),
            ...(basis.trim() === '' ? {} : { selectionBasis: basis.trim() }),
            ...(able.length === 0 || role !== 'SECTION_LEADER' ? {} : { skills: [...able] }),
          },
        },
      })
      const refusals = data?.appoint.userErrors ?? []
      if (refusals.length === 0) {
        onAppointed()
        onClose()
        return
      }
      const names = ['account', 'role', 'region', 'enterprise', 'startedOn', 'endedOn', 'sendingUnit', 'rank', 'source', 'selectionBasis']
      setErrors(Object.fromEntries(refusals.map(({ field, message }) => [field?.find((name) => names.includes(name)) ?? 'form', message])))
    } catch (error) {
      setErrors({ form: describeError(error, t).message })
    }
  }
  return (
    <Dialog wide title={t('appointment.appoint.title')} consequence={t('appointment.appoint.consequence')} act={t('appointment.appoint.act')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <AccountPicker label={t('appointment.appoint.account')} error={errors['account']} chosen={account} onChoose={setAccount} />
      <div className="form-grid">
        <Field label={t('appointment.column.role')} error={errors['role']}>
          {(control) => (
            <select {...control} className="control" value={role} onChange={(event) => {
              setRole(offered.find((name) => name === event.target.value) ?? role)
              setErrors({})
            }}>
              {offered.map((name) => <option key={name} value={name}>{t(`appointment.role.${name}`)}</option>)}
            </select>
          )}
        </Field>
        {role !== 'ADMINISTRATOR' && <RegionSelect from={from} value={region} onChange={(code) => {
          setRegion(code)
          setErrors({})
        }} />}
        {errors['region'] !== undefined && <p className="field-error whole" role="alert">{errors['region']}</p>}
        {role !== 'ADMINISTRATOR' && <div className="whole"><PlacesNote role={role} region={region} on={startedOn} /></div>}
        {role === 'HONORARY_CHIEF' && <div className="whole"><EnterprisePicker label={t('appointment.appoint.enterprise')} error={errors['enterprise']} chosen={enterprise} onChoose={setEnterprise} /></div>}
        <Field label={t('appointment.column.from')} error={errors['startedOn']}>
          {(control) => <input {...control} className="control" type="date" value={startedOn} onChange={(event) => setStartedOn(event.target.value)} />}
        </Field>
        <Field label={t('appointment.appoint.lastDay')} error={errors['endedOn']}>
          {(control) => <input {...control} className="control" type="date" value={endedOn} onChange={(event) => setEndedOn(event.target.value)} />}
        </Field>
        <Field label={t('appointment.selection.rank')} error={errors['rank']}>
          {(control) => (
            <select {...control} className="control" value={rank} onChange={(event) => setRank(ranks.find((name) => name === event.target.value) ?? '')}>
              <option value="">{t('appointment.selection.unknown')}</option>
              {ranks.map((name) => <option key={name} value={name}>{t(`appointment.rank.${name}`)}</option>)}
            </select>
          )}
        </Field>
        {role === 'FIRST_SECRETARY' && (
          <Field label={t('appointment.selection.source')} error={errors['source']}>
            {(control) => (
              <select {...control} className="control" value={source} onChange={(event) => setSource(sources.find((name) => name === event.target.value) ?? '')}>
                <option value="">{t('appointment.selection.unknown')}</option>
                {sources.map((name) => <option key={name} value={name}>{t(`appointment.source.${name}`)}</option>)}
              </select>
            )}
          </Field>
        )}
        <div className="whole"><SendingUnitPicker label={t('appointment.column.sendingUnit')} chosen={unit} onChoose={setUnit} /></div>
        {unit === null && (
          <div className="whole">
            <Field label={t('appointment.selection.otherUnit')} error={errors['sendingUnit']}>
              {(control) => <input {...control} className="control" maxLength={120} value={sendingUnit} onChange={(event) => setSendingUnit(event.target.value)} />}
            </Field>
          </div>
        )}
        <div className="whole">
          <Field label={t('appointment.selection.basis')} hint={t('appointment.selection.basisHint')} error={errors['selectionBasis']}>
            {(control) => <input {...control} className="control" maxLength={200} value={basis} onChange={(event) => setBasis(event.target.value)} />}
          </Field>
        </div>
        {role === 'SECTION_LEADER' && <div className="whole"><SkillChoices chosen={able} onChange={setAble} /></div>}
      </div>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}

import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { RegisterUnitDocument, type UnitLevel, type UnitType } from '../../gql/responsibility/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'

const types = ['STATE_ORGAN', 'MASS_ORGANISATION', 'SOCIAL_ORGANISATION', 'UNIVERSITY', 'STATE_ENTERPRISE', 'EASTERN_PARTNER', 'DESIGNATED_BODY', 'VILLAGE_BODY', 'PRIVATE_ENTERPRISE', 'INDIVIDUAL'] as const satisfies readonly UnitType[]
const levels = ['CENTRAL', 'PROVINCIAL', 'CITY', 'BANNER', 'TOWN', 'VILLAGE', 'MILITARY', 'OTHER'] as const satisfies readonly UnitLevel[]

/** Registers a body that sends cadres or looks after a place (C-19, L-7), kept by the office's own city or banner. */
export function RegisterUnitDialog({ region, onClose }: { readonly region: string; readonly onClose: () => void }) {
  const { t } = useText()
  const [id] = useState(() => newId())
  const [name, setName] = useState('')
  const [unitType, setUnitType] = useState<UnitType>('STATE_ORGAN')
  const [unitLevel, setUnitLevel] = useState<UnitLevel>('BANNER')
  const { errors, attempt } = useRefusals(['name', 'region'])
  const [register, { loading }] = useMutation(RegisterUnitDocument)
  const submit = async () => {
    const done = await attempt(async () => (await register({ variables: { input: { id, name: name.trim(), unitType, unitLevel, region } } })).data?.registerSendingUnit.userErrors ?? [])
    if (done) onClose()
  }
  return (
    <Dialog title={t('responsibility.assistance.registerUnit')} consequence={t('responsibility.assistance.registerNote')} act={t('responsibility.assistance.registerUnit')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('responsibility.assistance.unitName')} error={errors['name'] ?? errors['region'] ?? errors['form']}>
        {(control) => <input {...control} className="control" maxLength={200} value={name} onChange={(event) => setName(event.target.value)} />}
      </Field>
      <Field label={t('responsibility.assistance.unitTypeLabel')}>
        {(control) => (
          <select {...control} className="control" value={unitType} onChange={(event) => setUnitType(types.find((each) => each === event.target.value) ?? unitType)}>
            {types.map((each) => <option key={each} value={each}>{t(`responsibility.unitType.${each}`)}</option>)}
          </select>
        )}
      </Field>
      <Field label={t('responsibility.assistance.levelLabel')}>
        {(control) => (
          <select {...control} className="control" value={unitLevel} onChange={(event) => setUnitLevel(levels.find((each) => each === event.target.value) ?? unitLevel)}>
            {levels.map((each) => <option key={each} value={each}>{t(`responsibility.unitLevel.${each}`)}</option>)}
          </select>
        )}
      </Field>
    </Dialog>
  )
}

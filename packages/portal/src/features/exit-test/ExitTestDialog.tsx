import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { TestExitDocument, type VillageCondition } from '../../gql/exit-test/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { levelOf } from '../region/region-code'
import { RegionSelect } from '../region/RegionSelect'
import { useSession } from '../viewer/use-viewer'

const conditions = ['ROADS', 'WATER', 'POWER', 'CLINIC', 'COLLECTIVE_INCOME'] as const satisfies readonly VillageCondition[]
const rates = ['incidence', 'wrongExit', 'omission', 'approval'] as const

/** A test of a village or banner: which it is follows from the place that is chosen. */
export function ExitTestDialog({ onClose, onDone }: { readonly onClose: () => void; readonly onDone: () => void }) {
  const { t } = useText()
  const { appointment } = useSession()
  const [id] = useState(() => newId())
  const [region, setRegion] = useState(appointment.region?.code ?? '')
  const [heads, setHeads] = useState({ poor: 0, population: 0 })
  const [has, setHas] = useState<readonly VillageCondition[]>(conditions)
  const [percents, setPercents] = useState({ incidence: 0, wrongExit: 0, omission: 0, approval: 0 })
  const [means, setMeans] = useState({ incomeGrowthAboveMean: true, servicesNearMean: true })
  const [error, setError] = useState<string | null>(null)
  const [test, { loading }] = useMutation(TestExitDocument)
  const level = region === '' ? null : levelOf(region)
  const submit = async () => {
    try {
      const { data } = await test({ variables: { input: { id, region, ...(level === 'VILLAGE' ? { village: { ...heads, conditions: [...has] } } : { banner: { ...percents, ...means } }) } } })
      const refusal = data?.result.userErrors[0]?.message ?? null
      setError(refusal)
      if (refusal !== null) return
      onDone()
      onClose()
    } catch (fault) {
      setError(describeError(fault, t).message)
    }
  }
  return (
    <Dialog title={t('exitTest.new')} consequence={t('exitTest.note')} act={t('exitTest.act')} busy={loading} disabled={level !== 'VILLAGE' && level !== 'BANNER'} onAct={() => void submit()} onClose={onClose}>
      {appointment.region !== null && <RegionSelect from={appointment.region.code} value={region} onChange={setRegion} />}
      {level === 'VILLAGE' && (
        <>
          <div className="form-grid">
            {(['poor', 'population'] as const).map((name) => <Field key={name} label={t(`exitTest.field.${name}`)}>{(control) => <input {...control} className="control num" type="number" min={0} value={heads[name]} onChange={(event) => setHeads({ ...heads, [name]: Number(event.target.value) })} />}</Field>)}
          </div>
          {conditions.map((condition) => <label key={condition} className="choice"><input type="checkbox" checked={has.includes(condition)} onChange={(event) => setHas(event.target.checked ? [...has, condition] : has.filter((each) => each !== condition))} />{t(`exitTest.indicator.${condition}`)}</label>)}
        </>
      )}
      {level === 'BANNER' && (
        <>
          <div className="form-grid">
            {rates.map((name) => <Field key={name} label={t(`exitTest.field.${name}`)}>{(control) => <input {...control} className="control num" type="number" min={0} max={100} step={0.01} value={percents[name]} onChange={(event) => setPercents({ ...percents, [name]: Number(event.target.value) })} />}</Field>)}
          </div>
          {(['incomeGrowthAboveMean', 'servicesNearMean'] as const).map((name) => <label key={name} className="choice"><input type="checkbox" checked={means[name]} onChange={(event) => setMeans({ ...means, [name]: event.target.checked })} />{t(`exitTest.field.${name}`)}</label>)}
        </>
      )}
      {error !== null && <p className="field-error" role="alert">{error}</p>}
    </Dialog>
  )
}

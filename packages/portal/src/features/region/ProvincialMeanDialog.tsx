import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { type ProvincialMeansQuery, SetProvincialMeanDocument } from '../../gql/region/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { useYuan } from '../../ui/use-yuan'
import { YuanField } from '../../ui/YuanField'
import { useSession } from '../viewer/use-viewer'
import { testYears } from './test-years'

type Mean = ProvincialMeansQuery['provincialMeans'][number]

interface ProvincialMeanDialogProps {
  readonly means: readonly Mean[]
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Chooses the year; its form begins with what is on file. */
export function ProvincialMeanDialog({ means, onClose, onSaved }: ProvincialMeanDialogProps) {
  const { viewer } = useSession()
  const years = testYears(viewer.businessDate)
  const [year, setYear] = useState(years.find((one) => !means.some((mean) => mean.year === one)) ?? years[0] ?? 0)
  return <MeanForm key={year} year={year} years={years} mean={means.find((one) => one.year === year) ?? null} onYear={setYear} onClose={onClose} onSaved={onSaved} />
}

interface MeanFormProps {
  readonly year: number
  readonly years: readonly number[]
  readonly mean: Mean | null
  readonly onYear: (year: number) => void
  readonly onClose: () => void
  readonly onSaved: () => void
}

function MeanForm({ year, years, mean, onYear, onClose, onSaved }: MeanFormProps) {
  const { t } = useText()
  const [opened] = useState(mean)
  const [incidence, setIncidence] = useState(opened?.incidence == null ? '' : String(opened.incidence))
  const netIncome = useYuan(opened?.netIncome)
  const [source, setSource] = useState(opened?.source ?? '')
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [set, { loading }] = useMutation(SetProvincialMeanDocument)
  const submit = async () => {
    const percent = incidence.trim() === '' ? null : Number(incidence)
    if (netIncome.refuse()) return
    if (percent !== null && !Number.isFinite(percent)) return setErrors({ incidence: t('poorVillage.mean.wrongPercent') })
    try {
      const { data } = await set({ variables: { input: { year, version: opened?.version ?? 0, incidence: percent, netIncome: netIncome.fen, source: source.trim() } } })
      const refused = data?.setProvincialMean.userErrors ?? []
      if (refused.length === 0) {
        onSaved()
        onClose()
        return
      }
      setErrors(Object.fromEntries(refused.map(({ field, message }) => [['incidence', 'netIncome', 'source'].find((name) => name === field?.[0]) ?? 'form', message])))
    } catch (error) {
      setErrors({ form: describeError(error, t).message })
    }
  }
  return (
    <Dialog title={t('poorVillage.mean.title')} consequence={t('poorVillage.mean.consequence')} act={t('poorVillage.save')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('poorVillage.mean.year')}>
        {(control) => (
          <select {...control} className="control" value={year} onChange={({ target }) => onYear(Number(target.value))}>
            {years.map((one) => <option key={one} value={one}>{one}</option>)}
          </select>
        )}
      </Field>
      <Field label={t('poorVillage.mean.incidence')} hint={t('poorVillage.mean.percentHint')} error={errors['incidence']}>
        {(control) => <input {...control} className="control num" inputMode="decimal" maxLength={6} value={incidence} onChange={({ target }) => setIncidence(target.value)} />}
      </Field>
      <YuanField label={t('poorVillage.mean.netIncomeYuan')} amount={netIncome} error={errors['netIncome']} />
      <Field label={t('poorVillage.mean.source')} error={errors['source']}>
        {(control) => <input {...control} className="control" maxLength={200} value={source} onChange={({ target }) => setSource(target.value)} />}
      </Field>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}

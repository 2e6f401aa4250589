import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { MakeHouseholdPlanDocument, ReviseHouseholdPlanDocument, type HouseholdPlanFactsFragment } from '../../gql/trace/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { newId } from '../../ui/new-id'
import { useText } from '../../ui/text/use-text'
import { useYuan } from '../../ui/use-yuan'
import { YuanField } from '../../ui/YuanField'
import { useSession } from '../viewer/use-viewer'
import { points } from './trace-codes'
import { useAct } from './use-act'

interface HouseholdPlanDialogProps {
  readonly household: { readonly id: string; readonly headName: string }
  /** Null: a new plan. */
  readonly plan: HouseholdPlanFactsFragment | null
  /** The plan whose years are over and that this one follows: the form begins with what it says. */
  readonly former?: HouseholdPlanFactsFragment | null
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Makes or revises the plan of a household by the three points (M-3). */
export function HouseholdPlanDialog({ household, plan, former = null, onClose, onSaved }: HouseholdPlanDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const thisYear = Number(viewer.businessDate.slice(0, 4))
  const [id] = useState(() => newId())
  const [startYear, setStartYear] = useState(plan?.startYear ?? thisYear)
  const [endYear, setEndYear] = useState(plan?.endYear ?? thisYear + 2)
  const income = useYuan(plan?.expectedIncome)
  const [agreedOn, setAgreedOn] = useState(plan?.agreedOn ?? '')
  const [contents, setContents] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(((plan ?? former)?.points ?? []).map(({ point, content }) => [point, content])))
  const [make] = useMutation(MakeHouseholdPlanDocument)
  const [revise] = useMutation(ReviseHouseholdPlanDocument)
  const { busy, refusal, act } = useAct(onSaved, onClose)
  const content = {
    startYear,
    endYear,
    expectedIncome: income.fen,
    agreedOn: agreedOn === '' ? null : agreedOn,
    points: points.flatMap((point) => ((contents[point] ?? '').trim() === '' ? [] : [{ point, content: (contents[point] ?? '').trim() }])),
  }
  const save = () =>
    act(async () =>
      plan === null
        ? (await make({ variables: { input: { id, household: household.id, ...content } } })).data?.makeHouseholdPlan.userErrors
        : (await revise({ variables: { input: { id: plan.id, version: plan.version, ...content } } })).data?.reviseHouseholdPlan.userErrors,
    )
  return (
    <Dialog wide title={t('trace.household.makeTitle', { name: household.headName })} act={t('trace.household.save')} busy={busy} onAct={() => void (income.refuse() || save())} onClose={onClose}>
      <div className="form-rows">
        <Field label={t('trace.plan.from')}>{(control) => <input {...control} className="control num" type="number" value={startYear} onChange={(event) => setStartYear(Number(event.target.value))} />}</Field>
        <Field label={t('trace.plan.to')}>{(control) => <input {...control} className="control num" type="number" value={endYear} onChange={(event) => setEndYear(Number(event.target.value))} />}</Field>
      </div>
      <p className="cap">{former === null ? t('trace.household.pointHint') : t('trace.household.nextHint')}</p>
      {points.map((point) => (
        <Field key={point} label={t(`trace.point.${point}`)}>
          {(control) => <textarea {...control} className="control" rows={2} maxLength={500} value={contents[point] ?? ''} onChange={(event) => setContents({ ...contents, [point]: event.target.value })} />}
        </Field>
      ))}
      <YuanField label={t('trace.household.expectedIncome', { year: endYear })} amount={income} />
      <Field label={t('trace.household.agreedOn')} hint={t('trace.household.agreedHint')}>{(control) => <input {...control} className="control" type="date" max={viewer.businessDate} value={agreedOn} onChange={(event) => setAgreedOn(event.target.value)} />}</Field>
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}

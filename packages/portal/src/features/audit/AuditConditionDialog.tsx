import { useLazyQuery } from '@apollo/client/react'
import { useState } from 'react'
import { HouseholdOfNumberDocument } from '../../gql/audit/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import type { Choice } from '../../ui/SearchPicker'
import { useText } from '../../ui/text/use-text'
import { RegionSelect } from '../region/RegionSelect'
import { useOwnRegion } from '../viewer/use-viewer'
import { AccountPicker } from '../appointment/AccountPicker'
import type { AuditConditionName } from './audit-query'

interface AuditConditionDialogProps {
  readonly parameters: URLSearchParams
  readonly onClose: () => void
  readonly onChoose: (changes: Partial<Record<AuditConditionName, string | null>>) => void
}

/** Narrows the trail by person, household, days and place. */
export function AuditConditionDialog({ parameters, onClose, onChoose }: AuditConditionDialogProps) {
  const { t } = useText()
  const own = useOwnRegion() ?? ''
  const [person, setPerson] = useState<Choice | null>(null)
  const [number, setNumber] = useState('')
  const [from, setFrom] = useState(parameters.get('from') ?? '')
  const [to, setTo] = useState(parameters.get('to') ?? '')
  const [region, setRegion] = useState(parameters.get('region') ?? own)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [find, { loading }] = useLazyQuery(HouseholdOfNumberDocument, { fetchPolicy: 'no-cache' })
  /** The household of the number; undefined when there is none, or more than one. */
  const householdOf = async (): Promise<string | undefined> => {
    const { data, error } = await find({ variables: { number: number.trim() } })
    const [first] = data?.households.nodes ?? []
    const count = data?.households.totalCount ?? 0
    if (error !== undefined) setRefusal(describeError(error, t).message)
    else if (count === 0) setRefusal(t('audit.filter.noHousehold'))
    else if (count > 1) setRefusal(t('audit.filter.severalHouseholds', { count }))
    return count === 1 ? first?.id : undefined
  }
  const submit = async () => {
    const household = number.trim() === '' ? null : await householdOf()
    if (household === undefined) return
    onChoose({ from, to, region: region === own ? null : region, ...(person === null ? {} : { account: person.id }), ...(household === null ? {} : { household }) })
    onClose()
  }
  return (
    <Dialog wide title={t('audit.filter.title')} act={t('audit.filter.act')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <Field label={t('audit.filter.householdNumber')} hint={t('household.condition.numberHint')} error={refusal}>
        {(control) => <input {...control} className="control" autoComplete="off" value={number} onChange={(event) => {
          setNumber(event.target.value)
          setRefusal(null)
        }} />}
      </Field>
      <div className="form-grid">
        <Field label={t('audit.filter.from')}>{(control) => <input {...control} className="control" type="date" value={from} onChange={(event) => setFrom(event.target.value)} />}</Field>
        <Field label={t('audit.filter.to')}>{(control) => <input {...control} className="control" type="date" value={to} onChange={(event) => setTo(event.target.value)} />}</Field>
        {own !== '' && <RegionSelect from={own} value={region} onChange={setRegion} />}
      </div>
      <AccountPicker label={t('audit.filter.person')} chosen={person} onChoose={setPerson} />
    </Dialog>
  )
}

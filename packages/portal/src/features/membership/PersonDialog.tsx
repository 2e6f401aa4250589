import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { UpdatePersonDocument, type UpdatePersonInput } from '../../gql/membership/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import type { Household, Person } from '../household/household-file'
import { useSession } from '../viewer/use-viewer'
import { personDraft, personInput } from './person-draft'
import { PersonFields } from './PersonFields'
import { PersonSelect } from './PersonSelect'

interface PersonDialogProps {
  readonly household: Household
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Edits what is on file of a member: first who, then what. Only what differs is sent. */
export function PersonDialog({ household, onClose, onSaved }: PersonDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [opened] = useState(household)
  const persons = opened.persons ?? []
  const [person, setPerson] = useState<Person | null>(null)
  const [draft, setDraft] = useState(() => personDraft(null))
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [update, { loading }] = useMutation(UpdatePersonDocument)
  const submit = async () => {
    if (person === null) {
      setErrors({ person: t('membership.choose') })
      return
    }
    const input: UpdatePersonInput = { household: opened.id, version: opened.version, person: person.id, ...personInput(person, draft), ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }
    try {
      const { data } = await update({ variables: { input } })
      const refusals = data?.updatePerson.userErrors ?? []
      if (refusals.length > 0) {
        setErrors(Object.fromEntries(refusals.map(({ code, field, message }) => (code === 'STALE' ? ['form', t('membership.stale')] : [field?.at(-1) ?? 'form', message]))))
        return
      }
      onSaved()
      onClose()
    } catch (error) {
      setErrors({ form: describeError(error, t).message })
    }
  }
  return (
    <Dialog wide title={t('membership.title.updatePerson', { name: opened.headName })} consequence={t('membership.consequence.updatePerson')} act={t('membership.act.updatePerson')} busy={loading} onAct={() => void submit()} onClose={onClose}>
      <PersonSelect
        label={t('membership.who')}
        error={errors['person'] ?? null}
        persons={persons}
        value={person?.id ?? ''}
        onChange={(id) => {
          const chosen = persons.find((each) => each.id === id) ?? null
          setPerson(chosen)
          setDraft(personDraft(chosen))
          setErrors({})
        }}
      />
      {person !== null && (
        <div className="form-grid">
          <PersonFields person={person} isHead={persons[0]?.id === person.id} draft={draft} onChange={setDraft} errors={errors} today={viewer.businessDate} />
          <div className="whole">
            <Field label={t('membership.reason')} error={errors['reason'] ?? errors['form']}>
              {(control) => <input {...control} className="control" maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}
            </Field>
          </div>
        </div>
      )}
    </Dialog>
  )
}

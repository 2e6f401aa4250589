import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'
import { formWord } from '../household/form-word'
import type { Person } from '../household/household-file'

interface PersonSelectProps {
  readonly label: string
  readonly error?: string | null
  readonly persons: readonly Person[]
  readonly value: string
  readonly onChange: (id: string) => void
}

/** Choose one of the members. */
export function PersonSelect({ label, error = null, persons, value, onChange }: PersonSelectProps) {
  const { t } = useText()
  return (
    <Field label={label} error={error}>
      {(control) => (
        <select {...control} className="control" value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('membership.choose')}</option>
          {persons.map(({ id, name, relation }) => <option key={id} value={id}>{`${name} · ${formWord(relation, t)}`}</option>)}
        </select>
      )}
    </Field>
  )
}

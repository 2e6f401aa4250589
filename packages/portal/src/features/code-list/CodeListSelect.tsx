import type { CodeListName } from '../../gql/code-list/graphql'
import { Field } from '../../ui/Field'
import { useCodeList } from './use-code-list'

interface CodeListSelectProps {
  readonly list: CodeListName
  readonly label: string
  /** The words for no choice. */
  readonly none: string
  readonly value: string
  readonly error?: string | undefined
  readonly onChange: (code: string) => void
}

/** A choice from a list that the city keeps itself; what was chosen before stays offered though the list no longer offers it. */
export function CodeListSelect({ list, label, none, value, error, onChange }: CodeListSelectProps) {
  const { entries, wordOf } = useCodeList(list)
  const offered = entries.filter(({ active, code }) => active || code === value)
  return (
    <Field label={label} error={error}>
      {(control) => (
        <select {...control} className="control" value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{none}</option>
          {value !== '' && !offered.some(({ code }) => code === value) && <option value={value}>{value}</option>}
          {offered.map((entry) => <option key={entry.code} value={entry.code}>{wordOf(entry)}</option>)}
        </select>
      )}
    </Field>
  )
}

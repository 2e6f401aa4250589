import { useSearchParams } from 'wouter'
import './FilterSelect.css'

interface FilterSelectProps {
  /** The name of the condition in the address. */
  readonly name: string
  readonly label: string
  readonly any: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

/** One condition of a list with few values, kept in the address. Changing it goes back to the first page. */
export function FilterSelect({ name, label, any, options }: FilterSelectProps) {
  const [parameters, setParameters] = useSearchParams()
  return (
    <label className="filter-select">
      <span className="dim">{label}</span>
      <select
        className="control"
        value={parameters.get(name) ?? ''}
        onChange={(event) => {
          const { value } = event.target
          setParameters((now) => {
            if (value === '') now.delete(name)
            else now.set(name, value)
            now.delete('after')
            now.delete('page')
            return now
          })
        }}
      >
        <option value="">{any}</option>
        {options.map(({ value, text }) => <option key={value} value={value}>{text}</option>)}
      </select>
    </label>
  )
}

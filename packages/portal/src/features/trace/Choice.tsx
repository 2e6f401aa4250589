import { Field } from '../../ui/Field'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChoose: (value: Value) => void
}

/** One of a few words. */
export function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          className="control"
          value={value}
          onChange={(event) => {
            const chosen = options.find(([name]) => name === event.target.value)
            if (chosen !== undefined) onChoose(chosen[0])
          }}
        >
          {options.map(([name, text]) => <option key={name} value={name}>{text}</option>)}
        </select>
      )}
    </Field>
  )
}

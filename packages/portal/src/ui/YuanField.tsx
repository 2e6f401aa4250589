import { Field } from './Field'
import { useText } from './text/use-text'
import type { TypedAmount } from './use-yuan'

interface YuanFieldProps {
  readonly label: string
  readonly amount: TypedAmount
  /** Why the service refused it. */
  readonly error?: string | undefined
}

/** A field for an amount in yuan; what cannot be read is said beside it and stays as it was typed. */
export function YuanField({ label, amount, error }: YuanFieldProps) {
  const { t } = useText()
  return (
    <Field label={label} error={amount.refused ? t('ui.wrongAmount') : error}>
      {(control) => <input {...control} className="control num" inputMode="decimal" value={amount.text} onChange={({ target }) => amount.type(target.value)} />}
    </Field>
  )
}

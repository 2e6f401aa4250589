import type { PayingRhythm } from '../../gql/linkage/graphql'
import { Field } from '../../ui/Field'
import { useText } from '../../ui/text/use-text'

const rhythms = ['QUARTER', 'HALF_YEAR', 'YEAR', 'ONCE'] as const satisfies readonly PayingRhythm[]

interface RhythmFieldProps {
  /** Null for what is usual for the form. */
  readonly value: PayingRhythm | null
  readonly onChange: (rhythm: PayingRhythm | null) => void
  /** Whether the choice may be left to the form. */
  readonly optional?: boolean
  readonly error: string | undefined
}

/** How often a contract pays. */
export function RhythmField({ value, onChange, optional = false, error }: RhythmFieldProps) {
  const { t } = useText()
  return (
    <Field label={t('linkage.write.rhythm')} hint={t('linkage.write.rhythmHint')} error={error}>
      {(control) => (
        <select {...control} className="control" value={value ?? ''} onChange={(event) => onChange(rhythms.find((name) => name === event.target.value) ?? null)}>
          {optional && <option value="">{t('linkage.write.rhythmOfForm')}</option>}
          {rhythms.map((name) => <option key={name} value={name}>{t(`linkage.rhythm.${name}`)}</option>)}
        </select>
      )}
    </Field>
  )
}

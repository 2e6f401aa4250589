import { useId } from 'react'
import type { ObservationKind } from '../../gql/observation-report/graphql'
import { useText } from '../../ui/text/use-text'
import { observationKinds } from './observation-draft'

interface KindChoiceProps {
  readonly value: ObservationKind | null
  readonly error: string | null
  readonly onChange: (kind: ObservationKind) => void
}

/** The ten kinds at once, so that nobody has to know their names to find the right one. */
export function KindChoice({ value, error, onChange }: KindChoiceProps) {
  const { t } = useText()
  const id = useId()
  return (
    <fieldset aria-describedby={error === null ? undefined : id}>
      <legend className="report-label">{t('observationReport.form.kind')}</legend>
      <div className="kind-choices">
        {observationKinds.map((kind, index) => (
          <label key={kind}>
            <input type="radio" name="kind" data-field={index === 0 ? 'kind' : undefined} className="hidden-text" checked={value === kind} onChange={() => onChange(kind)} />
            <span>{t(`observation.kind.${kind}`)}</span>
          </label>
        ))}
      </div>
      {error !== null && <p id={id} className="field-error" role="alert">{error}</p>}
    </fieldset>
  )
}

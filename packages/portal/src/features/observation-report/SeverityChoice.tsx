import type { Severity } from '../../gql/observation-report/graphql'
import { useText } from '../../ui/text/use-text'
import { severities } from './observation-draft'

/** How serious the reporter takes it to be; the town may set it anew. */
export function SeverityChoice({ value, onChange }: { readonly value: Severity; readonly onChange: (severity: Severity) => void }) {
  const { t } = useText()
  return (
    <fieldset className="form-row">
      <legend className="hidden-text">{t('observationReport.form.severity')}</legend>
      <span className="form-row-name" aria-hidden="true">{t('observationReport.form.severity')}</span>
      <span className="severity-choices">
        {severities.map((severity, index) => (
          <label key={severity}>
            <input type="radio" name="severity" data-field={index === 0 ? 'severity' : undefined} className="hidden-text" checked={value === severity} onChange={() => onChange(severity)} />
            <span>{t(`observation.severity.${severity}`)}</span>
          </label>
        ))}
      </span>
      <small className="severity-means">{t(`observation.severityMeans.${value}`)}</small>
    </fieldset>
  )
}

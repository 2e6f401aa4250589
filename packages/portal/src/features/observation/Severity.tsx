import type { Severity as SeverityName } from '../../gql/observation/graphql'
import { useText } from '../../ui/text/use-text'
import './Severity.css'

/** Serious and urgent are named; normal needs no word. */
export function Severity({ severity }: { readonly severity: SeverityName }) {
  const { t } = useText()
  return severity === 'NORMAL' ? null : <span className="severity">{t(`observation.severity.${severity}`)}</span>
}

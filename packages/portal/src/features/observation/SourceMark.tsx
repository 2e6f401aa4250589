import type { ObservationSource } from '../../gql/observation/graphql'
import { useText } from '../../ui/text/use-text'
import './Severity.css'

/** From where a report came that no supervisor wrote: an inspection, or the household itself; nothing for the others. */
export function SourceMark({ source }: { readonly source: ObservationSource }) {
  const { t } = useText()
  if (source === 'ACCOUNT') return null
  return <span className="report-source">{t(source === 'INSPECTION' ? 'inspection.source' : 'correction.source')}</span>
}

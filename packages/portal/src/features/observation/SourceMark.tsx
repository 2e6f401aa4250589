import type { ObservationSource } from '../../gql/observation/graphql'
import { useText } from '../../ui/text/use-text'

/** From where a report came that no supervisor wrote: an inspection, or the household itself; nothing for the others. */
export function SourceMark({ source }: { readonly source: ObservationSource }) {
  const { t } = useText()
  if (source === 'ACCOUNT') return null
  return <span className="dim nowrap">{t(source === 'INSPECTION' ? 'inspection.title' : 'correction.source')}</span>
}

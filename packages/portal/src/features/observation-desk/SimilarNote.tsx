import type { ObservationStatus } from '../../gql/observation/graphql'
import { useText } from '../../ui/text/use-text'
import { joinable } from './joinable'
import './SimilarNote.css'

interface SimilarNoteProps {
  readonly report: { readonly status: ObservationStatus }
  readonly similar: readonly { readonly status: ObservationStatus }[]
}

/** In a list: that other reports seem to say the same as this one, which its page puts together. */
export function SimilarNote({ report, similar }: SimilarNoteProps) {
  const { t } = useText()
  const count = joinable(report.status, similar).length
  return count === 0 ? null : <span className="similar-note">{t('office.group.seems', { count })}</span>
}

import type { EscalationLevel } from '../../gql/observation-desk/graphql'
import { useText } from '../../ui/text/use-text'
import './UrgentPanel.css'

/** To which level a report was passed up when its deadline ran out. */
export function EscalationMark({ level }: { readonly level: EscalationLevel | null }) {
  const { t } = useText()
  return level === null ? null : <span className="escalation">{t(`office.escalated.${level}`)}</span>
}

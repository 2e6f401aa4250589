import type { ObservationStatus } from '../../gql/observation/graphql'
import { dayOf } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'

interface ReportWordsProps {
  readonly report: { readonly number: string; readonly status: ObservationStatus; readonly text: string; readonly submittedAt: string }
  /** What it is about, where that may differ from the other side. */
  readonly about?: string
  /** Only the first words, on one line. */
  readonly short?: boolean
}

/** One side of what is compared: its number, where it stands, its day, and what it says. */
export function ReportWords({ report, about, short = false }: ReportWordsProps) {
  const { t } = useText()
  const { number, status, text, submittedAt } = report
  return (
    <div>
      <p><b className="num">{number}</b> <span className="dim">{about !== undefined && `${about} · `}{t(`observation.status.${status}`)} · <span className="num">{dayOf(submittedAt)}</span></span></p>
      <p className={short ? 'ellipsis' : 'keep'}>{text}</p>
    </div>
  )
}

import { Link } from 'wouter'
import type { OwnReportFragment } from '../../gql/observation-report/graphql'
import { moveBetweenRows } from '../../ui/focus-rows'
import { useText } from '../../ui/text/use-text'
import { ProgressBars } from './ProgressBars'
import { progressOf, progressSentence, shortNumber } from './report-progress'
import './OwnReportList.css'

interface OwnReportListProps {
  readonly reports: readonly OwnReportFragment[]
  /** Those of which there is news that was not read. */
  readonly answered?: ReadonlySet<string>
}

/** One's own reports: what was seen, and where each stands. */
export function OwnReportList({ reports, answered }: OwnReportListProps) {
  const { t, language } = useText()
  return (
    <ul className="own-reports" onKeyDown={moveBetweenRows}>
      {reports.map((report) => (
        <li key={report.id}>
          <Link href={`/observations/${report.id}`} data-row-link>
            <span className="own-report-head">
              <b>{t(`observation.kind.${report.kind}`)}</b>
              <small className="num">{shortNumber(report.number)}</small>
              <span className="spring" />
              {answered?.has(report.id) === true && <span className="own-report-news">{t('observationReport.home.answered')}</span>}
            </span>
            <span className="own-report-text">{report.text}</span>
            <ProgressBars progress={progressOf(report)} sentence={progressSentence(report, t, language)} />
          </Link>
        </li>
      ))}
    </ul>
  )
}

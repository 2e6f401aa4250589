import { Link } from 'wouter'
import type { OutcomeDisputeQueue, ReportRowFragment } from '../../gql/outcome-report/graphql'
import { moveBetweenRows } from '../../ui/focus-rows'
import { dayOf } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { useText } from '../../ui/text/use-text'
import { periodText } from '../linkage/period'
import './ReportTable.css'

interface ReportTableProps {
  readonly rows: readonly ReportRowFragment[]
  readonly withEnterprise?: boolean
  /** What the list was narrowed to: of several disputes of a report it is said first what this one waits for. */
  readonly disputed?: OutcomeDisputeQueue | null
}

/** One row a report; those of one's own enterprise need not name it. */
export function ReportTable({ rows, withEnterprise = true, disputed: asked = null }: ReportTableProps) {
  const { t } = useText()
  return (
    <table className="table blocks reports" onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          <th scope="col">{t('outcomeReport.column.period')}</th>
          {withEnterprise && <th scope="col">{t('outcomeReport.column.enterprise')}</th>}
          <th scope="col">{t('outcomeReport.column.village')}</th>
          <th scope="col">{t('linkage.column.form')}</th>
          <th scope="col">{t('outcomeReport.column.status')}</th>
          <th scope="col" className="right">{t('outcomeReport.column.total')}</th>
          <th scope="col" className="right">{t('outcomeReport.column.confirmed')}</th>
          <th scope="col" className="right">{t('outcomeReport.column.submitted')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, number, period, status, total, confirmedTotal, submittedAt, reversed, reverses, nothingPaid, disputed, linkage }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`/reports/${id}`} data-row-link title={number}>{periodText(period, t)}</Link>
              <small className="num dim report-number"> {number}</small>
              {reverses !== null && <small className="report-kind"> {t('outcomeReport.reversal')}</small>}
              {nothingPaid !== null && <small className="report-kind"> {t('outcomeReport.nothingPaid.mark')}</small>}
            </th>
            {withEnterprise && <td className="report-enterprise ellipsis" title={linkage.enterprise.name}>{linkage.enterprise.name}</td>}
            <td className="narrow report-place" title={linkage.region.name}>{linkage.region.name}</td>
            <td className="report-form-name">{t(`linkage.form.${linkage.form}`)}</td>
            <td className={status === 'RETURNED' ? 'late report-state' : 'report-state'}>{t(`outcomeReport.status.${status}`)}{reversed && <small> {t('outcomeReport.reversed')}</small>}{disputed !== null && <small className={disputed.overdue ? 'late keep' : 'keep'}> {t('outcomeReport.dispute.mark', { state: (asked === null || asked === 'OVERDUE' || asked === disputed.status ? [disputed.status] : [asked, disputed.status]).map((status) => t(`outcomeReport.dispute.status.${status}`)).join(t('ui.separator')) })}{disputed.overdue && ` · ${t('outcomeReport.dispute.home.late')}`}</small>}</td>
            <td className="right num report-total">{formatYuan(total)}</td>
            <td className="right num dim phone-hidden">{status === 'RETURNED' ? '—' : formatYuan(confirmedTotal)}</td>
            <td className="right num dim phone-hidden">{dayOf(submittedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { Link } from 'wouter'
import type { CaseRowPartsFragment } from '../../gql/register-case/graphql'
import { moveBetweenRows } from '../../ui/focus-rows'
import { useText } from '../../ui/text/use-text'
import './CaseTable.css'

/** One row a case: whose, what about, where it stands, and whose turn it is from which day on. */
export function CaseTable({ rows }: { readonly rows: readonly CaseRowPartsFragment[] }) {
  const { t } = useText()
  return (
    <table className="table blocks cases" onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          <th scope="col">{t('registerCase.column.head')}</th>
          <th scope="col">{t('registerCase.column.kind')}</th>
          <th scope="col">{t('registerCase.column.village')}</th>
          <th scope="col">{t('registerCase.column.status')}</th>
          <th scope="col">{t('registerCase.column.waiting')}</th>
          <th scope="col" className="right">{t('registerCase.column.opened')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link href={`/cases/${row.id}`} data-row-link title={row.number}>{row.headName}</Link>
              <small className="num dim case-number"> {row.number}</small>
            </th>
            <td className="case-kind">{t(`registerCase.kind.${row.kind}`)}</td>
            <td className="narrow case-place" title={row.region.name}>{row.region.name}</td>
            <td className={row.status === 'OBJECTED' || row.status === 'SENT_BACK' || row.overdue ? 'late case-state' : 'case-state'}>
              {t(`registerCase.status.${row.status}`)}{row.overdue && <small> {t('registerCase.overdue')}</small>}
            </td>
            <td className="case-turn">{row.waitingFor === null ? <span className="dim">{t('registerCase.nobody')}</span> : <>{t(`registerCase.level.${row.waitingFor}`)} <small className="num dim">{t('registerCase.from', { day: row.waitsFrom ?? '' })}</small>{row.waitingFor === 'TOWN' && row.viewerLeavesReviewTo !== null && <small className="late"> {t('registerCase.othersReview')}</small>}</>}</td>
            <td className="right num dim phone-hidden">{row.openedOn}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

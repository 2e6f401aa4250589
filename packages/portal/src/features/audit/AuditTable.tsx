import { Link } from 'wouter'
import type { TrailEntryFragment } from '../../gql/audit/graphql'
import { fullInstant } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import { actionName } from './audit-action'
import { doerName } from './doer-name'
import { auditSubject } from './audit-subject'
import { changeText } from './change-text'
import './AuditTable.css'

/** The trail, newest first: when, who, what, on whom, from what to what, and the entry's place in the chain. */
export function AuditTable({ rows }: { readonly rows: readonly TrailEntryFragment[] }) {
  const { t } = useText()
  return (
    <table className="table blocks audit">
      <thead>
        <tr>
          <th scope="col">{t('audit.column.at')}</th>
          <th scope="col">{t('audit.column.by')}</th>
          <th scope="col">{t('audit.column.action')}</th>
          <th scope="col">{t('audit.column.changes')}</th>
          <th scope="col">{t('audit.column.reason')}</th>
          <th scope="col">{t('audit.column.region')}</th>
          <th scope="col" className="right">{t('audit.column.chain')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((entry) => {
          const { text, address } = auditSubject(entry, t)
          const action = actionName(entry.action, t)
          return (
            <tr key={entry.id}>
              <td className="num dim audit-at">{fullInstant(entry.at)}</td>
              <td className="narrow audit-by" title={entry.by?.name ?? ''}>{doerName(entry, t)}</td>
              <th scope="row" className="audit-action">
                {address !== null && text === '' && entry.account === null ? <Link href={address} data-row-link>{action}</Link> : action}
                {text !== '' && <small className="audit-subject">{address === null ? text : <Link href={address} data-row-link>{text}</Link>}</small>}
              </th>
              <td className="wrap audit-changes">
                {entry.changes.map((change) => <span key={change.field} className="audit-change">{changeText(change, entry, t)}</span>)}
              </td>
              <td className="wrap audit-reason">{entry.reason ?? ''}</td>
              <td className="narrow dim audit-region" title={entry.region?.name ?? ''}>{entry.region?.name ?? ''}</td>
              <td className="right num dim audit-chain" title={entry.hash}>{entry.sequence} · {entry.hash.slice(0, 8)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

import { Link } from 'wouter'
import type { FindingRowFragment } from '../../gql/finding/graphql'
import { dayOf } from '../../ui/format/date'
import { StatusTag } from '../../ui/StatusTag'
import { useText } from '../../ui/text/use-text'
import { findingShapes } from './finding-codes'
import './FindingItems.css'

/** What was found to be true, one entry each: what, about whom, what is done about it, how far it is. */
export function FindingItems({ rows }: { readonly rows: readonly FindingRowFragment[] }) {
  const { t } = useText()
  return (
    <ul className="findings">
      {rows.map((row) => (
        <li key={row.id}>
          <p className="finding-head">
            <b>{t(`observation.kind.${row.kind}`)}</b>
            <span className="num dim">{dayOf(row.recordedAt)}</span>
            <span className="spring" />
            <StatusTag shape={findingShapes[row.state]} word={t(`finding.state.${row.state}`)} />
          </p>
          <p className="keep">{row.found}</p>
          {row.measure !== null && <p className="keep"><span className="dim">{t('finding.measure')}</span> {row.measure}</p>}
          <p className="finding-links cap">
            {row.region !== null && <span>{row.region.name}</span>}
            {row.household !== null && <Link className="link" href={`/households/${row.household.id}`}>{row.household.headName}</Link>}
            {row.project !== null && <Link className="link" href={`/projects/${row.project.id}`}>{row.project.name}</Link>}
            {row.cadre !== null && <Link className="link" href={`/cadres/${row.cadre.id}`}>{row.cadre.name}</Link>}
            {row.observation !== null && <Link className="link num" href={`/observations/${row.observation.id}`}>{row.observation.number}</Link>}
          </p>
        </li>
      ))}
    </ul>
  )
}

import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { TracedHouseholdFragment } from '../../gql/trace/graphql'
import { moveBetweenRows } from '../../ui/focus-rows'
import { useText } from '../../ui/text/use-text'
import { HouseholdStatus } from '../household/HouseholdStatus'
import { TraceMarks } from './TraceMarks'

/** Households with what they have of the chain, and what mends it. */
export function HouseholdTable({ households, mend }: { readonly households: readonly TracedHouseholdFragment[]; readonly mend?: (household: TracedHouseholdFragment) => ReactNode }) {
  const { t } = useText()
  return (
    <table className="table blocks" onKeyDown={moveBetweenRows}>
      <thead>
        <tr>
          <th scope="col">{t('trace.column.head')}</th>
          <th scope="col">{t('trace.column.village')}</th>
          <th scope="col">{t('trace.column.status')}</th>
          <th scope="col">{t('trace.column.links')}</th>
          {mend !== undefined && <th scope="col" className="right">{t('trace.column.mend')}</th>}
        </tr>
      </thead>
      <tbody>
        {households.map((household) => (
          <tr key={household.id}>
            <th scope="row"><Link href={`/households/${household.id}?tab=measures`} data-row-link>{household.headName}</Link> <span className="dim num">{household.number.slice(13)}</span></th>
            <td className="narrow phone-end" title={household.region.name}>{household.region.name}</td>
            <td><HouseholdStatus status={household.status} /></td>
            <td>{household.trace !== null && <TraceMarks trace={household.trace} />}</td>
            {mend !== undefined && <td className="right phone-end"><span className="trace-acts">{mend(household)}</span></td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { HouseholdEntitlementsDocument, type EntitlementLineFragment } from '../../gql/entitlement/graphql'
import { Button } from '../../ui/Button'
import { formatDay } from '../../ui/format/date'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { entitlementAmount } from './entitlement-amount'
import { EntitlementDialog } from './EntitlementDialog'

/** What a household is entitled to this year (M-8): due by its file or not known, and what came of it. */
export function HouseholdEntitlements({ id }: { readonly id: string }) {
  const { t, language } = useText()
  const { can } = useSession()
  const [keeping, setKeeping] = useState<EntitlementLineFragment | null>(null)
  const { data, error, refetch } = useQuery(HouseholdEntitlementsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('entitlement.column.kind'), t('entitlement.column.delivered')]} />}>
      {({ household }) => {
        if (household === null || household === undefined) return <Missing />
        const mayKeep = can('entitlement.keep') && household.viewerCan.update
        return (
          <>
            {household.entitlements.length === 0 ? (
              <p className="file-nothing">{t('entitlement.none')}</p>
            ) : (
              <table className="table blocks">
                <thead>
                  <tr>
                    <th scope="col">{t('entitlement.column.kind')}</th>
                    <th scope="col">{t('entitlement.column.byFile')}</th>
                    <th scope="col">{t('entitlement.column.status')}</th>
                    <th scope="col" className="right">{t('entitlement.column.delivered')}</th>
                    <th scope="col">{t('entitlement.column.note')}</th>
                    {mayKeep && <th scope="col"><span className="phone-hidden">{t('entitlement.column.act')}</span></th>}
                  </tr>
                </thead>
                <tbody>
                  {household.entitlements.map((line) => {
                    const { kind, personId, personName, byFile, status, due, delivered, deliveredOn, note } = line
                    return (
                      <tr key={`${kind} ${personId ?? ''}`}>
                        <th scope="row" className="phone-whole">{t(`entitlement.kind.${kind}`)}{personName !== null && <small className="dim"> {personName}</small>}</th>
                        <td>{t(`entitlement.byFile.${byFile}`)}</td>
                        <td>{status === null ? <span className="dim">{t('entitlement.notListed')}</span> : t(`entitlement.status.${status}`)}</td>
                        <td className="right num">{t('entitlement.ofDue', { part: entitlementAmount(kind, delivered, t), whole: entitlementAmount(kind, due, t) })}{deliveredOn !== null && <small className="dim"> {formatDay(deliveredOn, language)}</small>}</td>
                        <td className="wrap phone-whole">{note ?? ''}</td>
                        {mayKeep && <td className="phone-end"><Button size="small" onClick={() => setKeeping(line)}>{t(status === null ? 'entitlement.list' : 'entitlement.record')}</Button></td>}
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            )}
            <p className="panel-body cap dim">{t('entitlement.explained')}</p>
            {keeping !== null && <EntitlementDialog household={id} members={household.persons ?? []} line={keeping} onClose={() => setKeeping(null)} onSaved={() => void refetch()} />}
          </>
        )
      }}
    </Answer>
  )
}

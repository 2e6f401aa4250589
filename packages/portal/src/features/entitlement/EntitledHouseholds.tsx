import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { EntitledHouseholdsDocument, type EntitlementKind } from '../../gql/entitlement/graphql'
import { Empty } from '../../ui/Empty'
import { formatCount } from '../../ui/format/number'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'

/** The households that stand on the roster and still wait; each leads to its file, where it is recorded. */
export function EntitledHouseholds({ region, kind }: { readonly region: string; readonly kind: EntitlementKind }) {
  const { t } = useText()
  const pages = useKeysetPages()
  const { data, previousData, error, refetch } = useQuery(EntitledHouseholdsDocument, { variables: { region, kind, after: pages.after }, fetchPolicy: 'cache-and-network' })
  return (
    <Panel title={t('entitlement.waiting', { kind: t(`entitlement.kind.${kind}`) })}>
      <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('entitlement.column.head'), t('entitlement.column.village')]} />}>
        {({ households }) =>
          households.nodes.length === 0 ? (
            <Empty title={t('entitlement.nobodyWaits')} />
          ) : (
            <>
              <table className="table blocks">
                <thead>
                  <tr>
                    <th scope="col">{t('entitlement.column.head')}</th>
                    <th scope="col">{t('entitlement.column.number')}</th>
                    <th scope="col">{t('entitlement.column.village')}</th>
                  </tr>
                </thead>
                <tbody>
                  {households.nodes.map(({ id, number, headName, region: village }) => (
                    <tr key={id}>
                      <th scope="row"><Link href={`/households/${id}?tab=entitlements`} data-row-link>{headName}</Link></th>
                      <td className="num dim">{number}</td>
                      <td className="phone-end">{village.name}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <Paging onPrevious={pages.previous} onNext={households.pageInfo.hasNextPage ? () => pages.next(households.pageInfo.endCursor ?? '') : null}>{t('entitlement.households', { count: households.totalCount, shown: formatCount(households.totalCount) })}</Paging>
            </>
          )
        }
      </Answer>
    </Panel>
  )
}

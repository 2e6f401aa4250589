import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { MinimumWagesDocument, type MinimumWagesQuery } from '../../gql/minimum-wage/graphql'
import { Button } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Empty } from '../../ui/Empty'
import { formatYuan } from '../../ui/format/money'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useOwnRegionOrCity, useSession } from '../viewer/use-viewer'
import { MinimumWageDialog } from './MinimumWageDialog'

export type StoredWage = MinimumWagesQuery['minimumWages'][number]

/** Minimum wages by banner and day, by which wages in outcome reports are checked; the city's office keeps them (dossier 4.4). */
export function MinimumWagePage() {
  const { t } = useText()
  const { can } = useSession()
  const city = `${useOwnRegionOrCity().slice(0, 4)}00000000`
  const { data, error, refetch } = useQuery(MinimumWagesDocument, { variables: { city } })
  const [editing, setEditing] = useState<StoredWage | 'new' | null>(null)
  const mayEdit = can('minimumWage.manage')
  usePageTitle(t('minimumWage.title'))
  return (
    <>
      <Crumbs steps={[{ name: t('linkage.list.title'), href: '/linkages' }]} here={t('minimumWage.title')} />
      <div className="page-head">
        <h1>{t('minimumWage.title')}</h1>
        <span className="spring" />
        {mayEdit && <Button look="primary" onClick={() => setEditing('new')}>{t('minimumWage.add')}</Button>}
      </div>
      <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
        {({ minimumWages, region }) => (
          <div className="stack">
            <Panel label={t('minimumWage.title')}>
              {minimumWages.length === 0 ? (
                <Empty title={t('minimumWage.empty')}><p>{t('minimumWage.emptyNote')}</p></Empty>
              ) : (
                <table className="table blocks">
                  <thead>
                    <tr>
                      <th scope="col">{t('minimumWage.banner')}</th>
                      <th scope="col">{t('minimumWage.startedOn')}</th>
                      <th scope="col" className="right">{t('minimumWage.monthly')}</th>
                      <th scope="col">{t('minimumWage.source')}</th>
                      {mayEdit && <th scope="col"><span className="hidden-text">{t('minimumWage.change')}</span></th>}
                    </tr>
                  </thead>
                  <tbody>
                    {minimumWages.map((wage) => (
                      <tr key={`${wage.region?.code ?? ''} ${wage.startedOn}`}>
                        <th scope="row">{wage.region?.name}</th>
                        <td className="num">{wage.startedOn}</td>
                        <td className="right num">{formatYuan(wage.monthly)}</td>
                        <td className="phone-whole">{wage.source}</td>
                        {mayEdit && <td className="right"><Button size="small" onClick={() => setEditing(wage)}>{t('minimumWage.change')}</Button></td>}
                      </tr>
                    ))}
                  </tbody>
                </table>
              )}
            </Panel>
            <p className="cap">{t('minimumWage.note')}</p>
            {editing !== null && <MinimumWageDialog wage={editing === 'new' ? null : editing} banners={region?.children ?? []} onClose={() => setEditing(null)} onSaved={() => void refetch()} />}
          </div>
        )}
      </Answer>
    </>
  )
}

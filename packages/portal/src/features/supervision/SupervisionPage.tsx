import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { SupervisionVillagesDocument, type SupervisionVillagesQuery } from '../../gql/supervision/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { moveBetweenRows } from '../../ui/focus-rows'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { ResponsibilityTabs } from '../responsibility/ResponsibilityTabs'
import { useOwnRegionOrCity, useSession } from '../viewer/use-viewer'
import { DeclareTieDialog } from './DeclareTieDialog'
import { needOf, supervisionViews } from './supervision-view'

type Village = SupervisionVillagesQuery['supervisionVillages'][number]

/** The supervisors of the poor villages: how many of the ten places are held, whose term ends, who is to be trained, who has a conflict. */
export function SupervisionPage() {
  const { t } = useText()
  const { can } = useSession()
  const region = useOwnRegionOrCity()
  const [parameters] = useSearchParams()
  const [declaring, setDeclaring] = useState(false)
  const view = supervisionViews.find((name) => name === parameters.get('view')) ?? 'all'
  const { data, previousData, error, refetch } = useQuery(SupervisionVillagesDocument, { variables: { region }, fetchPolicy: 'cache-and-network' })
  const title = t('supervision.title')
  usePageTitle(title)
  const columns = [t('supervision.column.village'), t('supervision.column.supervisors'), t('supervision.column.vacant'), t('supervision.column.endingSoon'), t('supervision.column.trainingDue'), t('supervision.column.conflicts'), t('supervision.column.anonymous')]
  return (
    <>
      <ResponsibilityTabs />
      <div className="page-head">
        <h1>{title}</h1>
        <span className="dim">{t('supervision.note')}</span>
        <span className="spring" />
        {can('supervision.manage') && <Button onClick={() => setDeclaring(true)}>{t('supervision.tie.new')}</Button>}
      </div>
      <Panel label={title}>
        <Tabs label={title} tabs={supervisionViews.map((name) => ({ name: t(`supervision.view.${name}`), href: name === 'all' ? '/responsibility/supervisors' : `/responsibility/supervisors?view=${name}`, current: name === view }))} />
        <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={columns} />}>
          {({ supervisionVillages }) => {
            const shown = supervisionVillages.filter((village) => needOf(village, view))
            return shown.length === 0 ? (
              <Empty title={t('supervision.empty')}><p>{t('supervision.emptyNote')}</p></Empty>
            ) : (
              <table className="table blocks" onKeyDown={moveBetweenRows}>
                <thead><tr>{columns.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
                <tbody>{shown.map((village) => <VillageRow key={village.region.code} village={village} />)}</tbody>
              </table>
            )
          }}
        </Answer>
      </Panel>
      {declaring && <DeclareTieDialog account={null} onClose={() => setDeclaring(false)} onDone={() => void refetch()} />}
    </>
  )
}

function VillageRow({ village: { region, supervisors, vacant, endingSoon, trainingDue, conflicts, anonymousReports } }: { readonly village: Village }) {
  const { t } = useText()
  const number = (name: 'vacant' | 'endingSoon' | 'trainingDue' | 'conflicts', count: number) => (
    <td className={count > 0 ? 'num late' : 'num dim'}><PhoneLabel name={t(`supervision.column.${name}`)} />{count}</td>
  )
  return (
    <tr>
      <th scope="row"><Link href={`/responsibility/supervisors/${region.code}`} data-row-link>{region.name}</Link> <small>{region.parent?.name}</small></th>
      <td className="num"><PhoneLabel name={t('supervision.column.supervisors')} />{supervisors} / 10</td>
      {number('vacant', vacant)}
      {number('endingSoon', endingSoon)}
      {number('trainingDue', trainingDue)}
      {number('conflicts', conflicts)}
      <td className="num dim"><PhoneLabel name={t('supervision.column.anonymous')} />{anonymousReports ?? t('supervision.few')}</td>
    </tr>
  )
}

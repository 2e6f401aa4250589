import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { SupervisionVillagesDocument, type SupervisionVillagesQuery } from '../../gql/supervision/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { moveBetweenRows } from '../../ui/focus-rows'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { TableSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { RegionFilter } from '../region/RegionFilter'
import { ResponsibilityTabs } from '../responsibility/ResponsibilityTabs'
import { useOwnRegionOrCity, useSession } from '../viewer/use-viewer'
import { DeclareTieDialog } from './DeclareTieDialog'
import { needOf, supervisionAddress, supervisionViews } from './supervision-view'

type Village = SupervisionVillagesQuery['supervisionVillages'][number]

const pageSize = 50

/** The supervisors of the poor villages: how many of the ten places are held, whose term ends, who is to be trained, who has a conflict; those that lack the most first. The address holds place, view and page. */
export function SupervisionPage() {
  const { can } = useSession()
  return can('supervision.read') ? <SupervisedVillages /> : <Missing />
}

function SupervisedVillages() {
  const { t } = useText()
  const { can } = useSession()
  const own = useOwnRegionOrCity()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const region = parameters.get('region') ?? own
  const [declaring, setDeclaring] = useState(false)
  const view = supervisionViews.find((name) => name === parameters.get('view')) ?? 'all'
  const { data, previousData, error, refetch } = useQuery(SupervisionVillagesDocument, { variables: { region, need: needOf[view], first: pageSize, after: pages.after }, fetchPolicy: 'cache-and-network' })
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
        <Tabs label={title} tabs={supervisionViews.map((name) => ({ name: t(`supervision.view.${name}`), href: supervisionAddress(name, parameters), current: name === view }))} />
        <div className="filters"><RegionFilter own={own} /></div>
        <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={columns} />}>
          {({ supervisionVillages: shown, supervisionVillageCount: count }) =>
            shown.length === 0 ? (
              <Empty title={t('supervision.empty')}><p>{t(`supervision.emptyNote.${view}`)}</p></Empty>
            ) : (
              <>
                <table className="table blocks" onKeyDown={moveBetweenRows}>
                  <thead><tr>{columns.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
                  <tbody>{shown.map((village) => <VillageRow key={village.region.code} village={village} />)}</tbody>
                </table>
                <Paging onPrevious={pages.previous} onNext={pages.page * pageSize < count ? () => pages.next(shown.at(-1)?.region.code ?? '') : null}>
                  {t('supervision.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + shown.length), count, shown: formatCount(count) })}
                </Paging>
              </>
            )
          }
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

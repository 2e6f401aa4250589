import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { CourtyardListDocument } from '../../gql/courtyard/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Figure, FigureStrip } from '../../ui/Figure'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatYuan } from '../../ui/format/money'
import { formatCount, shortFigure } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { EnterpriseTabs } from '../enterprise/EnterpriseTabs'
import { useOwnRegionOrCity, useSession } from '../viewer/use-viewer'
import { courtyardKinds } from './courtyard-codes'
import { CourtyardDialog, type StoredCourtyard } from './CourtyardDialog'

const pageSize = 50
const yearsBack = 5

/** The courtyard economy of one's territory in a year: sums, and the project villages behind them (I-15, I-16). */
export function CourtyardList() {
  const { t, language } = useText()
  const { viewer, can } = useSession()
  const own = useOwnRegionOrCity()
  const pages = useKeysetPages()
  const [parameters] = useSearchParams()
  const [editing, setEditing] = useState<StoredCourtyard | 'new' | null>(null)
  const thisYear = Number(viewer.businessDate.slice(0, 4))
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back))
  const year = Number(years.find((each) => each === parameters.get('year')) ?? thisYear)
  const kind = courtyardKinds.find((name) => name === parameters.get('kind'))
  const region = parameters.get('region') ?? own
  const { data, previousData, error, refetch } = useQuery(CourtyardListDocument, { variables: { region, year, filter: { region, year, ...(kind === undefined ? {} : { kind: [kind] }) }, first: pageSize, after: pages.after } })
  const shown = data ?? previousData
  usePageTitle(t('courtyard.title'))
  const money = (fen: number) => {
    const { digits, unit } = shortFigure(fen / 100, language)
    return { value: digits, unit: t('courtyard.yuan', { unit }), full: t('ui.yuan', { amount: formatYuan(fen) }) }
  }
  return (
    <>
      <EnterpriseTabs />
      <div className="page-head">
        <h1>{t('courtyard.title')}</h1>
        <span className="dim num">{t('courtyard.ofYear', { year })}</span>
        <span className="spring" />
        {can('courtyard.manage') && <Button look="primary" onClick={() => setEditing('new')}>{t('courtyard.add')}</Button>}
      </div>
      <Answer data={shown} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
        {({ courtyardFigures: figures, courtyardProjects }) => (
          <div className="stack">
            <FigureStrip label={t('courtyard.sums')}>
              <Figure label={t('courtyard.villages')} value={formatCount(figures.villages)} />
              <Figure label={t('courtyard.investment')} {...money(figures.investment)} />
              <Figure label={t('courtyard.households')} value={formatCount(figures.households)} />
              <Figure label={t('courtyard.yield')} {...money(figures.yearYield)} comparison={t('courtyard.yieldNote')} />
            </FigureStrip>
            <Panel label={t('courtyard.title')}>
              <div className="filters">
                <FilterSelect name="year" label={t('courtyard.year')} any={t('courtyard.thisYear')} options={years.slice(1).map((value) => ({ value, text: value }))} />
                <FilterSelect name="kind" label={t('courtyard.kindLabel')} any={t('courtyard.anyKind')} options={courtyardKinds.map((value) => ({ value, text: t(`courtyard.kind.${value}`) }))} />
              </div>
              {courtyardProjects.nodes.length === 0 ? (
                <Empty title={t('courtyard.empty')}><p>{t('courtyard.emptyNote')}</p></Empty>
              ) : (
                <>
                  <table className="table blocks">
                    <thead>
                      <tr>
                        <th scope="col">{t('courtyard.village')}</th>
                        <th scope="col">{t('courtyard.kindLabel')}</th>
                        <th scope="col">{t('courtyard.modelLabel')}</th>
                        <th scope="col" className="right">{t('courtyard.investmentYuan')}</th>
                        <th scope="col" className="right">{t('courtyard.households')}</th>
                        <th scope="col" className="right">{t('courtyard.yieldYuan')}</th>
                        {can('courtyard.manage') && <th scope="col"><span className="hidden-text">{t('courtyard.change')}</span></th>}
                      </tr>
                    </thead>
                    <tbody>
                      {courtyardProjects.nodes.map((project) => (
                        <tr key={project.id}>
                          <th scope="row" className="phone-whole"><Link href={`/villages/${project.region?.code ?? ''}`} data-row-link>{[project.region?.parent?.name, project.region?.name].filter((part) => part !== undefined).join(' · ')}</Link></th>
                          <td>{t(`courtyard.kind.${project.kind}`)}</td>
                          <td>{t(`courtyard.model.${project.model}`)}</td>
                          <td className="right num">{formatYuan(project.investment)}</td>
                          <td className="right num">{t('household.list.households', { count: project.households, shown: formatCount(project.households) })}</td>
                          <td className="right num phone-end">{project.yearYield === null ? <span className="dim">{t('courtyard.unknown')}</span> : formatYuan(project.yearYield)}</td>
                          {can('courtyard.manage') && <td className="right">{project.region !== null && <Button size="small" onClick={() => setEditing({ ...project, region: project.region ?? { code: '', name: '' } })}>{t('courtyard.change')}</Button>}</td>}
                        </tr>
                      ))}
                    </tbody>
                  </table>
                  <Paging onPrevious={pages.previous} onNext={courtyardProjects.pageInfo.hasNextPage ? () => pages.next(courtyardProjects.pageInfo.endCursor ?? '') : null}>
                    {t('courtyard.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + courtyardProjects.nodes.length), shown: formatCount(courtyardProjects.totalCount) })}
                  </Paging>
                </>
              )}
            </Panel>
            <p className="cap">{t('courtyard.note')}</p>
          </div>
        )}
      </Answer>
      {editing !== null && <CourtyardDialog project={editing === 'new' ? null : editing} onClose={() => setEditing(null)} onSaved={() => void refetch()} />}
    </>
  )
}

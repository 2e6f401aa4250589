import { skipToken, useQuery } from '@apollo/client/react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { HouseholdCountDocument, HouseholdListDocument } from '../../gql/household/graphql'
import { ButtonLink, DownloadLink } from '../../ui/Button'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { useRegionName } from '../region/use-region-name'
import { appointmentPlace } from '../viewer/appointment-text'
import { useSession } from '../viewer/use-viewer'
import { ConditionDialog } from './ConditionDialog'
import { HouseholdChips } from './HouseholdChips'
import { HouseholdTable } from './HouseholdTable'
import { conditionsOf, filterOf, narrowing, orderOf, parametersOf } from './household-query'
import { NothingFound } from './NothingFound'
import { rememberList } from './recent-list'
import { WithoutCadreNote } from './WithoutCadreNote'
import './HouseholdList.css'

const pageSize = 50
const TriageAside = lazy(async () => ({ default: (await import('../dashboard/TriageAside')).TriageAside }))

/** The households of one's scope. The address holds the conditions, the order and the page. */
export function HouseholdList() {
  const { t } = useText()
  const { viewer, appointment, can } = useSession()
  const [parameters] = useSearchParams()
  const [, navigate] = useLocation()
  const [adding, setAdding] = useState(false)
  const pages = useKeysetPages()
  const conditions = conditionsOf(parameters)
  const orderBy = orderOf(parameters)
  const { data, previousData, error, loading, refetch } = useQuery(HouseholdListDocument, {
    variables: { filter: filterOf(conditions), orderBy, first: pageSize, after: pages.after },
    fetchPolicy: 'cache-and-network',
  })
  const narrowed = narrowing(conditions).length > 0
  const place = useRegionName(conditions.region) ?? appointmentPlace(appointment, viewer.city, t)
  const whole = useQuery(HouseholdCountDocument, narrowed ? { variables: { filter: conditions.region === null ? {} : { region: conditions.region } }, fetchPolicy: 'cache-and-network' } : skipToken)
  const shown = data ?? previousData
  const total = shown?.households.totalCount
  const address = `/households?${parameters.toString()}`
  usePageTitle(`${t('household.list.title')} · ${place}`)
  useEffect(() => {
    if (data !== undefined) rememberList(address, data.households.nodes.map(({ id }) => id))
  }, [data, address])

  const change = (next: URLSearchParams) => {
    const order = parameters.get('order')
    if (order !== null) next.set('order', order)
    navigate(`/households${next.size === 0 ? '' : `?${next.toString()}`}`)
  }
  const exported = parametersOf(conditions)
  exported.set('orderBy', orderBy)

  return (
    <>
      <div className="page-head">
        <h1>{t('household.list.title')}</h1>
        {total !== undefined && !narrowed && <span className="dim num">{t('household.list.total', { place, count: total, shown: formatCount(total) })}</span>}
        {total !== undefined && narrowed && whole.data !== undefined && (
          <span className="dim num">{t('household.list.narrowed', { place, whole: formatCount(whole.data.households.totalCount), count: total, shown: formatCount(total) })}</span>
        )}
        <span className="spring" />
        {can('duplicate.read') && <ButtonLink size="small" href="/duplicates">{t('duplicate.list.title')}</ButtonLink>}
        {can('household.import') && <ButtonLink size="small" href="/import">{t('registerImport.list.open')}</ButtonLink>}
        {can('household.export') && total !== undefined && total > 0 && (
          <DownloadLink size="small" href={`/exports/households.xlsx?${exported.toString()}`}>
            <span className="wide-only">{t('household.list.export', { count: total, shown: formatCount(total) })}</span>
            <span className="phone-only">{t('household.list.exportShort')}</span>
          </DownloadLink>
        )}
      </div>
      <div className={can('observation.triage') ? 'list-beside' : undefined}>
        <Panel label={t('household.list.title')} className="list-panel">
          <HouseholdChips conditions={conditions} onChange={(next) => change(parametersOf(next))} onAdd={() => setAdding(true)} />
          {conditions.withoutCadre && <WithoutCadreNote />}
          <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('household.column.number'), t('household.column.head'), t('household.column.village'), t('household.column.status'), t('household.column.size')]} rows={14} />}>
            {({ households }) =>
              households.nodes.length === 0 ? (
                <NothingFound conditions={conditions} onChange={(next) => change(parametersOf(next))} />
              ) : (
                <>
                  <div className={loading ? 'list-scroll refreshing' : 'list-scroll'} data-list-top tabIndex={-1}>
                    <HouseholdTable rows={households.nodes} orderBy={orderBy} />
                  </div>
                  <Paging onPrevious={pages.previous} onNext={households.pageInfo.hasNextPage && households.pageInfo.endCursor !== null ? () => pages.next(households.pageInfo.endCursor ?? '') : null}>
                    {t('household.list.range', {
                      from: formatCount((pages.page - 1) * pageSize + 1),
                      to: formatCount((pages.page - 1) * pageSize + households.nodes.length),
                      count: households.totalCount,
                      shown: formatCount(households.totalCount),
                    })}
                  </Paging>
                </>
              )
            }
          </Answer>
        </Panel>
        {appointment.role === 'TOWN_OFFICE' && <Suspense fallback={null}><TriageAside /></Suspense>}
      </div>
      {adding && (
        <ConditionDialog
          conditions={conditions}
          onClose={() => setAdding(false)}
          onChange={(next) => {
            setAdding(false)
            change(parametersOf(next))
          }}
        />
      )}
    </>
  )
}

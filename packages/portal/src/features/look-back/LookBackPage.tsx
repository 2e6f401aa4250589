import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { LookBackOfIdDocument, type LookBackOfIdQuery } from '../../gql/look-back/graphql'
import { Button } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { useSession } from '../viewer/use-viewer'
import { InspectDialog, type Inspected } from './InspectDialog'
import { rateText } from './rate-text'

type LookBack = NonNullable<LookBackOfIdQuery['lookBack']>

/** One draw: what it came to by territory, and its households with what was found. */
export function LookBackPage({ id }: { readonly id: string }) {
  const { t } = useText()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const pending = parameters.get('view') === 'pending'
  const { data, previousData, error, refetch } = useQuery(LookBackOfIdDocument, { variables: { id, after: pages.after, pending }, fetchPolicy: 'cache-and-network' })
  return (
    <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ lookBack }) => (lookBack ? <Draw lookBack={lookBack} pending={pending} pages={pages} onChanged={() => void refetch()} /> : <Missing />)}
    </Answer>
  )
}

function Draw({ lookBack, pending, pages, onChanged }: { readonly lookBack: LookBack; readonly pending: boolean; readonly pages: ReturnType<typeof useKeysetPages>; readonly onChanged: () => void }) {
  const { t } = useText()
  const { can } = useSession()
  const [inspected, setInspected] = useState<Inspected | null>(null)
  const { id, region, seed, perStratum, drawnOn, drawnBy, households } = lookBack
  const title = t('lookBack.page.title', { place: region.name })
  const inspects = can('lookBack.inspect')
  usePageTitle(title)
  return (
    <>
      <Crumbs steps={[{ name: t('lookBack.title'), href: '/look-backs' }]} here={drawnOn} />
      <div className="page-head">
        <h1>{title}</h1>
        <span className="dim">{t('lookBack.page.drawn', { day: drawnOn, who: drawnBy?.name ?? '', seed, count: perStratum })}</span>
        <span className="spring" />
        {inspects && <Button onClick={() => setInspected({ kind: 'ordinary', lookBack: id, region: region.code })}>{t('lookBack.inspect.ordinary')}</Button>}
      </div>
      <div className="stack">
        <RatesPanel lookBack={lookBack} />
        <Panel title={t('lookBack.page.households')}>
          <Tabs label={t('lookBack.page.households')} tabs={[{ name: t('lookBack.page.all'), href: `/look-backs/${id}`, current: !pending }, { name: t('lookBack.page.pending'), href: `/look-backs/${id}?view=pending`, current: pending }]} />
          <table className="table blocks">
            <thead><tr><th scope="col">{t('lookBack.column.head')}</th><th scope="col">{t('lookBack.column.village')}</th><th scope="col">{t('lookBack.column.stratum')}</th><th scope="col">{t('lookBack.column.finding')}</th></tr></thead>
            <tbody>
              {households.nodes.map(({ id: sampled, headName, household, region: village, stratum, finding, note, inspectedOn, inspectedBy }) => (
                <tr key={sampled}>
                  <th scope="row">{household === null ? headName : <Link href={`/households/${household.id}`}>{household.headName} <small className="num dim">{household.number}</small></Link>}</th>
                  <td>{village.name}</td>
                  <td>{t(`lookBack.stratum.${stratum}`)}</td>
                  <td>
                    {finding !== null && <><span className={finding === 'RIGHT' ? '' : 'late'}>{t(`lookBack.finding.${finding}`)}</span> <small className="dim">{[inspectedOn, inspectedBy?.name, note].filter((part) => part !== null && part !== undefined).join(' · ')}</small></>}
                    {finding === null && (inspects ? <Button size="small" onClick={() => setInspected({ kind: 'drawn', id: sampled, stratum, name: household?.headName ?? '' })}>{t('lookBack.inspect.act')}</Button> : <span className="dim">{t('lookBack.page.waiting')}</span>)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Paging onPrevious={pages.previous} onNext={households.pageInfo.hasNextPage ? () => pages.next(households.pageInfo.endCursor ?? '') : null}>{t('lookBack.page.count', { count: households.totalCount })}</Paging>
        </Panel>
      </div>
      {inspected !== null && <InspectDialog inspected={inspected} onClose={() => setInspected(null)} onDone={onChanged} />}
    </>
  )
}

function RatesPanel({ lookBack: { figures, territories, region } }: { readonly lookBack: LookBack }) {
  const { t } = useText()
  const rows = [{ region, figures }, ...(territories.length > 1 ? territories : [])]
  return (
    <Panel title={t('lookBack.rates')} note={t('lookBack.ratesNote')}>
      <table className="table blocks">
        <thead><tr><th scope="col">{t('lookBack.column.region')}</th><th scope="col">{t('lookBack.column.inspected')}</th><th scope="col">{t('lookBack.rate.wrongIdentification')}</th><th scope="col">{t('lookBack.rate.omission')}</th><th scope="col">{t('lookBack.rate.wrongExit')}</th></tr></thead>
        <tbody>
          {rows.map(({ region: place, figures: each }) => (
            <tr key={place.code}>
              <th scope="row">{place.name}</th>
              <td className="num">{each.inspected} / {each.drawn}</td>
              <td className="num">{rateText(each.wrongIdentificationRate, t)} <small className="dim">{each.wronglyIdentified} / {each.poorInspected}</small></td>
              <td className="num">{rateText(each.omissionRate, t)} <small className="dim">{each.omitted} / {each.outsideInspected}</small></td>
              <td className="num">{rateText(each.wrongExitRate, t)} <small className="dim">{each.wronglyExited} / {each.exitedInspected}</small></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

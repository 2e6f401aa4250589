import { useQuery } from '@apollo/client/react'
import { Link, useSearchParams } from 'wouter'
import { EntitlementsDocument, type EntitlementsQuery } from '../../gql/entitlement/graphql'
import { Figure, FigureStrip } from '../../ui/Figure'
import { formatCount, formatShare } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { useText } from '../../ui/text/use-text'
import { VillageTabs } from '../full-coverage/VillageTabs'
import { liesWithin } from '../region/region-code'
import { useOwnRegion, useSession } from '../viewer/use-viewer'
import { DrawUpPanel } from './DrawUpPanel'
import { entitlementAmount, entitlementKinds } from './entitlement-amount'
import { EntitledHouseholds } from './EntitledHouseholds'
import './Entitlement.css'

type Place = NonNullable<EntitlementsQuery['entitlementFigures']>

/** What the households of a territory are entitled to this year and got of it (M-8), place by place, with those who still wait. */
export function EntitlementPage() {
  const { t } = useText()
  const own = useOwnRegion()
  const [parameters] = useSearchParams()
  const region = parameters.get('region') ?? own
  const { data, previousData, error, refetch } = useQuery(EntitlementsDocument, { variables: { region }, fetchPolicy: 'cache-and-network' })
  usePageTitle(t('entitlement.title'))
  return (
    <>
      <VillageTabs region={region} />
      <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
        {({ entitlementFigures }) => (entitlementFigures ? <Content place={entitlementFigures} own={own} kind={entitlementKinds.find((each) => each === parameters.get('kind')) ?? null} onChanged={() => void refetch()} /> : <Missing />)}
      </Answer>
    </>
  )
}

function Content({ place, own, kind, onChanged }: { readonly place: Place; readonly own: string | null; readonly kind: (typeof entitlementKinds)[number] | null; readonly onChanged: () => void }) {
  const { t } = useText()
  const { can } = useSession()
  const { region, year, figures, children } = place
  const above = region.parent
  return (
    <>
      <div className="page-head">
        <h1>{t('entitlement.title')}</h1>
        <span className="dim">{t('entitlement.ofYear', { place: region.name, year })}</span>
        <span className="spring" />
        {above && own !== null && liesWithin(above.code, own) && <Link className="link" href={`/entitlements?region=${above.code}`}>{t('fullCoverage.up', { place: above.name })}</Link>}
      </div>
      <div className="stack">
        <FigureStrip label={t('entitlement.title')}>
          {figures.map((figure) => (
            <Figure
              key={figure.kind}
              label={t(`entitlement.kind.${figure.kind}`)}
              value={formatShare(figure.delivered, figure.entitled) ?? t('ui.none')}
              comparison={t('entitlement.figure', { delivered: formatCount(figure.delivered), entitled: formatCount(figure.entitled), amount: entitlementAmount(figure.kind, figure.amount, t) })}
              {...(figure.outstanding > 0 ? { href: `/entitlements?region=${region.code}&kind=${figure.kind}` } : {})}
            />
          ))}
        </FigureStrip>
        {can('entitlement.keep') && region.level === 'VILLAGE' && <DrawUpPanel village={region.code} year={year} onChanged={onChanged} />}
        {kind !== null && <EntitledHouseholds region={region.code} kind={kind} />}
        {children.length > 0 && (
          <Panel title={t('entitlement.byPlace')} note={t('entitlement.byPlaceNote')}>
            <div className="table-scroll"><PlaceTable rows={children} /></div>
          </Panel>
        )}
      </div>
    </>
  )
}

function PlaceTable({ rows }: { readonly rows: Place['children'] }) {
  const { t } = useText()
  return (
    <table className="table blocks">
      <thead>
        <tr>
          <th scope="col">{t('fullCoverage.place')}</th>
          {entitlementKinds.map((kind) => <th key={kind} scope="col" className="right">{t(`entitlement.kind.${kind}`)}</th>)}
          <th scope="col" className="right">{t('entitlement.outstanding')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ region, figures }) => (
          <tr key={region.code}>
            <th scope="row" className="phone-whole"><Link href={`/entitlements?region=${region.code}`} data-row-link>{region.name}</Link></th>
            {entitlementKinds.map((kind) => {
              const figure = figures.find((each) => each.kind === kind)
              return (
                <td key={kind} className="right num">
                  <PhoneLabel name={t(`entitlement.short.${kind}`)} />
                  {t('entitlement.ofAll', { part: formatCount(figure?.delivered ?? 0), whole: formatCount(figure?.entitled ?? 0) })}
                </td>
              )
            })}
            <td className="right num phone-end">{formatCount(figures.reduce((sum, { outstanding }) => sum + outstanding, 0))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

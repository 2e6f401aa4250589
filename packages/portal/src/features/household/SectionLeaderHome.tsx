import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { OwnHouseholdsDocument, type OwnHouseholdsQuery } from '../../gql/household/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { moveBetweenRows } from '../../ui/focus-rows'
import { daysBetween, halfYearBefore } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { HouseholdStatus } from './HouseholdStatus'
import { lackingText, TargetingMarks } from './TargetingMarks'
import { RecordVisitDialog } from './RecordVisitDialog'
import './SectionLeaderHome.css'

type OwnHousehold = OwnHouseholdsQuery['households']['nodes'][number]

/** Home of a section-level leader: a card for each household, those longest without a visit first, one thing to do. */
export function SectionLeaderHome() {
  const { t } = useText()
  const { viewer } = useSession()
  const { data, error, refetch } = useQuery(OwnHouseholdsDocument)
  const [visiting, setVisiting] = useState<OwnHousehold | null>(null)
  const today = viewer.businessDate
  const since = halfYearBefore(today)
  usePageTitle(t('household.own.title'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'short', 'short', 'short']} />}>
      {({ households: { nodes } }) => {
        const sorted = [...nodes].sort((a, b) => (a.lastVisitedOn ?? '') < (b.lastVisitedOn ?? '') ? -1 : 1)
        const late = nodes.filter((household) => isLate(household, since)).length
        const lacking = nodes.filter(({ targeting }) => targeting !== null && !targeting.complete).length
        const open = nodes.flatMap(({ observations }) => observations).filter(({ status }) => status !== 'CLOSED' && status !== 'DECLINED').length
        const villages = [...new Set(nodes.map(({ region }) => region.name))]
        return (
          <>
            <div className="page-head">
              <h1>{t('household.own.title')}</h1>
              <span className="dim ellipsis">{villages.join(t('ui.separator'))}</span>
            </div>
            {nodes.length === 0 ? (
              <Empty title={t('household.own.empty')}><p>{t('household.own.emptyNote')}</p></Empty>
            ) : (
              <>
                <p className="own-sum">
                  {late > 0 && <span><b className="late num">{late}</b> {t('household.own.late', { count: late })}</span>}
                  {lacking > 0 && <span><b className="num">{lacking}</b> {t('household.own.lacking', { count: lacking })}</span>}
                  {open > 0 && <Link href="/observations"><b className="num">{open}</b> {t('household.own.observations', { count: open })}</Link>}
                  {late + lacking + open === 0 && <span>{t('household.own.allWell')}</span>}
                </p>
                <ul className="own-cards" onKeyDown={moveBetweenRows}>
                  {sorted.map((household) => <HouseholdCard key={household.id} household={household} today={today} late={isLate(household, since)} onVisit={() => setVisiting(household)} />)}
                </ul>
              </>
            )}
            {visiting !== null && <RecordVisitDialog household={visiting} onClose={() => setVisiting(null)} onRecorded={() => void refetch()} />}
          </>
        )
      }}
    </Answer>
  )
}

/** Only a household still poor can be late: the others are followed, not counted. */
function isLate({ status, lastVisitedOn }: OwnHousehold, since: string): boolean {
  return status !== 'EXITED' && status !== 'CANCELLED' && (lastVisitedOn === null || lastVisitedOn < since)
}

interface HouseholdCardProps {
  readonly household: OwnHousehold
  readonly today: string
  readonly late: boolean
  readonly onVisit: () => void
}

function HouseholdCard({ household, today, late, onVisit }: HouseholdCardProps) {
  const { t } = useText()
  const { targeting, lastVisitedOn } = household
  const lacking = targeting === null ? null : lackingText(targeting, t)
  const days = lastVisitedOn === null ? null : daysBetween(lastVisitedOn, today)
  const facts = [household.mainCause === null ? t('household.four.noCause') : t(`household.cause.${household.mainCause}`), t('ui.people', { count: household.size })]
  return (
    <li className="own-card">
      <Link className="own-card-body" href={`/households/${household.id}`} data-row-link>
        <span className="own-card-name">
          <b>{household.headName}</b>
          <HouseholdStatus status={household.status} />
        </span>
        <span className="own-card-facts">
          {facts.join(' · ')} · <span className="num">{household.number.slice(13)}</span>
        </span>
        {targeting !== null && (
          <span className="own-card-marks">
            <TargetingMarks targeting={targeting} />
            {lacking !== null && <span aria-hidden="true">{lacking}</span>}
          </span>
        )}
      </Link>
      <div className="own-card-side">
        <p className={late ? 'num late' : 'num'}>
          {days === null ? <small>{t('household.neverVisited')}</small> : days === 0 ? <small>{t('household.own.today')}</small> : (
            <>
              <b>{days}</b> {t('household.own.daysUnit', { count: days })}
              <small>{late ? t('household.own.overHalfYear') : t('household.own.notVisited')}</small>
            </>
          )}
        </p>
        {household.viewerCan.recordVisit && <Button look="outlined" onClick={onVisit}>{t('household.visit.act')}</Button>}
      </div>
    </li>
  )
}

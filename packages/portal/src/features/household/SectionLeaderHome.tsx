import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { OwnHouseholdsDocument, type OwnHouseholdsQuery } from '../../gql/household/graphql'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { moveBetweenRows } from '../../ui/focus-rows'
import { daysBetween, formatDay, formatMonthDay } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { HouseholdStatus } from './HouseholdStatus'
import { lackingText, TargetingMarks } from './TargetingMarks'
import { RecordVisitDialog } from './RecordVisitDialog'
import { isVisitLate, visitDueOn } from './visit-due'
import './SectionLeaderHome.css'

type OwnHousehold = OwnHouseholdsQuery['households']['nodes'][number]

/** Home of a section-level leader: a card for each household, those longest without a visit first, one thing to do. */
export function SectionLeaderHome() {
  const { t, language } = useText()
  const { viewer } = useSession()
  const { data, error, refetch } = useQuery(OwnHouseholdsDocument)
  const [visiting, setVisiting] = useState<OwnHousehold | null>(null)
  const [recorded, setRecorded] = useState<string | null>(null)
  const today = viewer.businessDate
  usePageTitle(t('household.own.title'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'short', 'short', 'short']} />}>
      {({ households: { nodes } }) => {
        const sorted = [...nodes].sort((a, b) => (a.lastVisitedOn ?? '') < (b.lastVisitedOn ?? '') ? -1 : 1)
        const late = nodes.filter((household) => isVisitLate(household, today)).length
        const next = nextDue(nodes, today)
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
                {recorded !== null && <div className="own-recorded"><Band title={t('household.own.recorded', { name: recorded })}><p>{t('household.own.recordedNote')}</p></Band></div>}
                <p className="own-sum">
                  {late > 0 && <span><b className="late num">{late}</b> {t('household.own.late', { count: late })}</span>}
                  {lacking > 0 && <span><b className="num">{lacking}</b> {t('household.own.lacking', { count: lacking })}</span>}
                  {open > 0 && <Link href="/observations"><b className="num">{open}</b> {t('household.own.observations', { count: open })}</Link>}
                  {late + lacking + open === 0 && <span>{t('household.own.allWell')}</span>}
                </p>
                <p className="own-rule cap">{t('household.own.rule')} {next !== null && <span className="num">{t('household.own.nextDue', { day: formatDay(next.due, language), name: next.name })}</span>}</p>
                <ul className="own-cards" onKeyDown={moveBetweenRows}>
                  {sorted.map((household) => <HouseholdCard key={household.id} household={household} today={today} late={isVisitLate(household, today)} onVisit={() => setVisiting(household)} />)}
                </ul>
              </>
            )}
            {visiting !== null && <RecordVisitDialog household={visiting} onClose={() => setVisiting(null)} onRecorded={() => {
                setRecorded(visiting.headName)
                void refetch()
              }} />}
          </>
        )
      }}
    </Answer>
  )
}

/** Which visit falls due first of those that are not late. */
function nextDue(nodes: readonly OwnHousehold[], today: string): { readonly due: string; readonly name: string } | null {
  const coming = nodes.flatMap((household) => {
    const due = visitDueOn(household)
    return due === null || due < today ? [] : [{ due, name: household.headName }]
  })
  return coming.sort((a, b) => (a.due < b.due ? -1 : 1))[0] ?? null
}

interface HouseholdCardProps {
  readonly household: OwnHousehold
  readonly today: string
  readonly late: boolean
  readonly onVisit: () => void
}

function HouseholdCard({ household, today, late, onVisit }: HouseholdCardProps) {
  const { t, language } = useText()
  const due = visitDueOn(household)
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
              {due !== null && !late && <small className="own-card-due">{t('household.own.dueBy', { day: formatMonthDay(due, language) })}</small>}
            </>
          )}
        </p>
        {household.viewerCan.recordVisit && <Button look="outlined" onClick={onVisit}>{t('household.visit.act')}</Button>}
      </div>
    </li>
  )
}

import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { SupervisorHome } from '../../features/observation-report/SupervisorHome'
import { loadTexts } from '../language'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'

const NewObservation = lazy(async () => ({ default: (await import('../../features/observation-report/NewObservation')).NewObservation }))
const MyObservation = lazy(async () => ({ default: (await import('../../features/observation-report/MyObservation')).MyObservation }))
const ObservationQueue = lazy(async () => ({ default: (await withTexts(import('../../features/observation/ObservationQueue'))).ObservationQueue }))
const HouseholdList = lazy(async () => ({ default: (await withTexts(import('../../features/household/HouseholdList'))).HouseholdList }))
const HouseholdFile = lazy(async () => ({ default: (await withTexts(import('../../features/household/HouseholdFile'))).HouseholdFile }))
const NoticeList = lazy(async () => ({ default: (await withTexts(import('../../features/notice/NoticeList'))).NoticeList }))

/** The addresses of the supervisor's phone: the same as the desk's, so that a link sent to a supervisor opens. */
export function PhoneRoutes() {
  const { t } = useText()
  return (
    <Suspense fallback={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      <Switch>
        <Route path="/"><SupervisorHome /></Route>
        <Route path="/observations"><ObservationQueue /></Route>
        <Route path="/observations/new"><NewObservation /></Route>
        <Route path="/observations/:id">{({ id }) => <MyObservation key={id} id={id} />}</Route>
        <Route path="/households"><HouseholdList /></Route>
        <Route path="/households/:id">{({ id }) => <HouseholdFile key={id} id={id} />}</Route>
        <Route path="/notices"><NoticeList /></Route>
        <Route><Missing /></Route>
      </Switch>
    </Suspense>
  )
}

/** A page of the registry together with its texts, which the supervisor's own pages do without. */
async function withTexts<Page>(page: Promise<Page>): Promise<Page> {
  const [loaded] = await Promise.all([page, loadTexts('registry')])
  return loaded
}

import { lazy, Suspense, type ComponentType } from 'react'
import { Route, Switch } from 'wouter'
import { CoveredHouseholdFile } from '../../features/covered-household/CoveredHouseholdFile'
import { CoveredHouseholdList } from '../../features/covered-household/CoveredHouseholdList'
import { MyObservation } from '../../features/observation-report/MyObservation'
import { MyReports } from '../../features/observation-report/MyReports'
import { NewObservation } from '../../features/observation-report/NewObservation'
import { SupervisorHome } from '../../features/observation-report/SupervisorHome'
import { WaitingReports } from '../../features/observation-report/WaitingReports'
import { NoticeBoard } from '../../features/public-notice/NoticeBoard'
import { VillageProjects } from '../../features/village-project/VillageProjects'
import { PageBoundary } from '../../ui/PageBoundary'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { loadTexts } from '../language'
import type * as Seldom from './SeldomPages'

/** A page that is seldom opened, fetched with the others of its kind and their words. */
function seldom<Props extends object>(pageOf: (pages: typeof Seldom) => ComponentType<Props>) {
  return lazy(async () => ({ default: pageOf((await Promise.all([import('./SeldomPages'), loadTexts('seldom')]))[0]) }))
}
const OwnSupervision = seldom((pages) => pages.OwnSupervision)
const OwnTaskList = seldom((pages) => pages.OwnTaskList)
const OwnTask = seldom((pages) => pages.OwnTask)
const NoticeList = seldom((pages) => pages.NoticeList)
const SignInList = seldom((pages) => pages.SignInList)

/** The addresses of the supervisor's phone: the same as the desk's, so that a link sent to a supervisor opens. */
export function PhoneRoutes() {
  const { t } = useText()
  return (
    <PageBoundary>
      <Suspense fallback={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
        <Switch>
          <Route path="/"><SupervisorHome /></Route>
          <Route path="/observations"><MyReports /></Route>
          <Route path="/observations/new"><NewObservation /></Route>
          <Route path="/observations/:id">{({ id }) => <MyObservation key={id} id={id} />}</Route>
          <Route path="/delivery"><WaitingReports /></Route>
          <Route path="/households"><CoveredHouseholdList /></Route>
          <Route path="/households/:id">{({ id }) => <CoveredHouseholdFile key={id} id={id} />}</Route>
          <Route path="/notice-board"><NoticeBoard /></Route>
          <Route path="/own-supervision"><OwnSupervision /></Route>
          <Route path="/inspection-tasks"><OwnTaskList /></Route>
          <Route path="/inspection-tasks/:id">{({ id }) => <OwnTask key={id} id={id} />}</Route>
          <Route path="/projects"><VillageProjects /></Route>
          <Route path="/notices"><NoticeList /></Route>
          <Route path="/sign-ins"><SignInList /></Route>
          <Route><Missing /></Route>
        </Switch>
      </Suspense>
    </PageBoundary>
  )
}

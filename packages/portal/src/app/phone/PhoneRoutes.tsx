import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { SupervisorHome } from '../../features/observation-report/SupervisorHome'
import { PageBoundary } from '../../ui/PageBoundary'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { loadTexts } from '../language'

const NewObservation = lazy(async () => ({ default: (await import('../../features/observation-report/NewObservation')).NewObservation }))
const MyObservation = lazy(async () => ({ default: (await import('../../features/observation-report/MyObservation')).MyObservation }))
const MyReports = lazy(async () => ({ default: (await import('../../features/observation-report/MyReports')).MyReports }))
const WaitingReports = lazy(async () => ({ default: (await import('../../features/observation-report/WaitingReports')).WaitingReports }))
const CoveredHouseholdList = lazy(async () => ({ default: (await import('../../features/covered-household/CoveredHouseholdList')).CoveredHouseholdList }))
const CoveredHouseholdFile = lazy(async () => ({ default: (await import('../../features/covered-household/CoveredHouseholdFile')).CoveredHouseholdFile }))
const NoticeBoard = lazy(async () => ({ default: (await import('../../features/public-notice/NoticeBoard')).NoticeBoard }))
const OwnSupervision = lazy(async () => {
  const [{ OwnSupervision: Page }] = await Promise.all([import('../../features/own-supervision/OwnSupervision'), loadTexts('inspection')])
  return { default: Page }
})
const OwnTaskList = lazy(async () => {
  const [{ OwnTaskList: Page }] = await Promise.all([import('../../features/inspection-task/OwnTaskList'), loadTexts('inspection')])
  return { default: Page }
})
const OwnTask = lazy(async () => {
  const [{ OwnTask: Page }] = await Promise.all([import('../../features/inspection-task/OwnTask'), loadTexts('inspection')])
  return { default: Page }
})
const VillageProjects = lazy(async () => ({ default: (await import('../../features/village-project/VillageProjects')).VillageProjects }))
const NoticeList = lazy(async () => ({ default: (await import('../../features/notice/NoticeList')).NoticeList }))
const SignInList = lazy(async () => ({ default: (await Promise.all([import('../../features/sign-in/SignInList'), loadTexts('signIn')]))[0].SignInList }))

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

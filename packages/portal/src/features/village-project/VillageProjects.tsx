import { useQuery } from '@apollo/client/react'
import { VillageProjectsDocument, type VillageProjectsQuery } from '../../gql/village-project/graphql'
import { Empty } from '../../ui/Empty'
import { formatDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { Button } from '../../ui/Button'
import { useReportAbout } from '../observation-report/use-report-about'
import { useOwnRegion } from '../viewer/use-viewer'
import { projectsAsked, projectsOnPage } from './projects-asked'
import '../../ui/Panel.css'
import './VillageProjects.css'

type Project = VillageProjectsQuery['projects']['nodes'][number]

/** The projects of a supervisor's village as its public board shows them: what each is for, where it stands, and its money where the role may see it. */
export function VillageProjects() {
  const village = useOwnRegion()
  return village === null ? <Missing /> : <ProjectsOf village={village} />
}

function ProjectsOf({ village }: { readonly village: string }) {
  const { t } = useText()
  const pages = useKeysetPages()
  const { data, previousData, error, refetch } = useQuery(VillageProjectsDocument, { variables: projectsAsked(village, pages.after), fetchPolicy: 'cache-and-network' })
  const title = t('villageProject.title')
  usePageTitle(title)
  return (
    <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['tall']} />}>
      {({ projects: { nodes, totalCount, pageInfo } }) => (
        <>
          <div className="page-head">
            <h1>{title}</h1>
            <span className="dim num">{t('villageProject.count', { count: totalCount, shown: formatCount(totalCount) })}</span>
          </div>
          <section className="panel village-projects" aria-label={title}>
            {nodes.length === 0 ? (
              <Empty title={t('villageProject.empty')}><p>{t('villageProject.emptyNote')}</p></Empty>
            ) : (
              <ul>{nodes.map((project) => <ProjectItem key={project.id} project={project} />)}</ul>
            )}
            {totalCount > projectsOnPage && (
              <Paging onPrevious={pages.previous} onNext={pageInfo.hasNextPage ? () => pages.next(pageInfo.endCursor ?? '') : null}>
                {t('villageProject.range', { from: formatCount((pages.page - 1) * projectsOnPage + 1), to: formatCount((pages.page - 1) * projectsOnPage + nodes.length) })}
              </Paging>
            )}
          </section>
        </>
      )}
    </Answer>
  )
}

function ProjectItem({ project }: { readonly project: Project }) {
  const { t, language } = useText()
  const reportAbout = useReportAbout()
  const { name, task, category, effect, status, startsOn, endsOn, responsibleUnit, completedOn, verifiedOn, budget } = project
  const ended = verifiedOn ?? completedOn
  return (
    <li>
      <p className="row"><b>{name}</b><span className="spring" /><span className={status === 'STOPPED' ? 'late' : 'dim'}>{t(`trace.projectStatus.${status}`)}</span></p>
      <p>{[...new Set([t(`trace.task.${task}`), t(`trace.category.${category}`), t(`trace.effect.${effect}`)])].join(' · ')}</p>
      <p className="num">{endsOn === null ? t('villageProject.from', { from: formatDay(startsOn, language) }) : t('villageProject.period', { from: formatDay(startsOn, language), until: formatDay(endsOn, language) })}</p>
      {ended !== null && <p className="cap num">{t(verifiedOn === null ? 'villageProject.completed' : 'villageProject.verified', { day: formatDay(ended, language) })}</p>}
      {budget !== null && <p className="num">{t('villageProject.budget', { amount: formatYuan(budget) })}</p>}
      <p className="cap">{t('villageProject.unit', { unit: responsibleUnit })}</p>
      <Button look="outlined" disabled={reportAbout === null} onClick={() => reportAbout?.({ kind: 'PROJECT', project: { id: project.id, name }, text: t('villageProject.reportText', { name }) })}>{t('villageProject.report')}</Button>
    </li>
  )
}

import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { ProjectListDocument, type ProjectRowFragment } from '../../gql/trace/graphql'
import { Button, ButtonLink } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatCount } from '../../ui/format/number'
import { Paging } from '../../ui/Paging'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { BeneficiaryDialog } from './BeneficiaryDialog'
import { CadreDialog } from './CadreDialog'
import { projectMends, type ProjectMend } from './mends'
import { ProjectStepDialog } from './ProjectStepDialog'
import { ProjectTable } from './ProjectTable'
import { categories, projectGaps, projectStatuses } from './trace-codes'

const pageSize = 50

interface Mending {
  readonly dialog: ProjectMend
  readonly project: ProjectRowFragment
}

/** The projects of a region, as filtered in the address; where one kind of broken link is listed, each row opens the dialog that mends it. */
export function ProjectList({ region, onChanged }: { readonly region: string; readonly onChanged: () => void }) {
  const { t } = useText()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const [mending, setMending] = useState<Mending | null>(null)
  const status = projectStatuses.find((name) => name === parameters.get('status'))
  const category = categories.find((name) => name === parameters.get('category'))
  const gap = projectGaps.find((name) => name === parameters.get('gap'))
  const filter = { region, ...(status === undefined ? {} : { status: [status] }), ...(category === undefined ? {} : { category: [category] }), ...(gap === undefined ? {} : { gap }) }
  const { data, previousData, error, refetch } = useQuery(ProjectListDocument, { variables: { filter, first: pageSize, after: pages.after } })
  const gapWords = { NO_BENEFICIARY: 'PROJECT_WITHOUT_BENEFICIARY', NO_CADRE: 'PROJECT_WITHOUT_CADRE', NO_RESULT: 'PROJECT_WITHOUT_RESULT' } as const
  const close = () => setMending(null)
  const mended = () => {
    void refetch()
    onChanged()
  }
  const mend = (project: ProjectRowFragment) => (
    <>
      {projectMends(project, gap).map((dialog) => (
        <Button key={dialog} size="small" onClick={() => setMending({ dialog, project })}>
          {dialog === 'households' ? t('trace.project.addHouseholds') : dialog === 'cadre' ? t('trace.project.assign') : t(`trace.project.act.${dialog}`)}
        </Button>
      ))}
      <ButtonLink size="small" look="quiet" href={`/projects/${project.id}`}>{t('trace.household.mendOpen')}</ButtonLink>
    </>
  )
  return (
    <>
      <div className="filters">
        <FilterSelect name="status" label={t('trace.column.status')} any={t('trace.anyStatus')} options={projectStatuses.map((value) => ({ value, text: t(`trace.projectStatus.${value}`) }))} />
        <FilterSelect name="category" label={t('trace.column.category')} any={t('trace.anyCategory')} options={categories.map((value) => ({ value, text: t(`trace.category.${value}`) }))} />
        <FilterSelect name="gap" label={t('trace.filter.gap')} any={t('trace.anyGap')} options={projectGaps.map((value) => ({ value, text: t(`trace.gap.${gapWords[value]}`) }))} />
      </div>
      <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('trace.column.project'), t('trace.column.village'), t('trace.column.status')]} />}>
        {({ projects }) =>
          projects.nodes.length === 0 ? (
            <Empty title={t('trace.noProjects')}><p>{t('trace.noProjectsNote')}</p></Empty>
          ) : (
            <>
              <ProjectTable projects={projects.nodes} {...(gap === undefined ? {} : { mend })} />
              <Paging onPrevious={pages.previous} onNext={projects.pageInfo.hasNextPage ? () => pages.next(projects.pageInfo.endCursor ?? '') : null}>{t('trace.projectCount', { shown: formatCount(projects.totalCount) })}</Paging>
            </>
          )
        }
      </Answer>
      {mending?.dialog === 'households' && <BeneficiaryDialog project={mending.project} onClose={close} onDone={mended} />}
      {mending?.dialog === 'cadre' && <CadreDialog project={mending.project} onClose={close} onDone={mended} />}
      {(mending?.dialog === 'complete' || mending?.dialog === 'verify') && <ProjectStepDialog project={mending.project} step={mending.dialog} onClose={close} onDone={mended} />}
    </>
  )
}

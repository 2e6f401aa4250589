import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { InspectionOfIdDocument, type InspectionOfIdQuery, type InspectionTaskView } from '../../gql/inspection/graphql'
import { Crumbs } from '../../ui/Crumbs'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { ExportLink } from '../export/ExportLink'
import { useSession } from '../viewer/use-viewer'
import { differenceText, questionText } from './difference-text'
import { InspectionTaskTable } from './InspectionTaskTable'
import { placeText } from './place-text'

type Inspection = NonNullable<InspectionOfIdQuery['inspection']>

const views = ['OPEN', 'OVERDUE', 'DIFFERING'] as const satisfies readonly InspectionTaskView[]

/** One draw: how far it is by town and status, what each question came to, and its households with the register beside the answers. */
export function InspectionPage({ id }: { readonly id: string }) {
  const { t } = useText()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const view = views.find((name) => name === parameters.get('view')) ?? null
  const { data, previousData, error, refetch } = useQuery(InspectionOfIdDocument, { variables: { id, after: pages.after, view }, fetchPolicy: 'cache-and-network' })
  return (
    <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ inspection }) => (inspection ? <Draw inspection={inspection} view={view} pages={pages} onChanged={() => void refetch()} /> : <Missing />)}
    </Answer>
  )
}

function Draw({ inspection, view, pages, onChanged }: { readonly inspection: Inspection; readonly view: InspectionTaskView | null; readonly pages: ReturnType<typeof useKeysetPages>; readonly onChanged: () => void }) {
  const { t } = useText()
  const { viewer } = useSession()
  const { id, title, region, seed, drawnOn, dueOn, drawnBy, tasks } = inspection
  usePageTitle(title)
  return (
    <>
      <Crumbs steps={[{ name: t('shell.nav.observations'), href: '/observations' }, { name: t('inspection.title'), href: '/inspections' }]} here={drawnOn} />
      <div className="page-head">
        <h1>{title}</h1>
        <span className="dim">{placeText(region)} · {t('inspection.page.drawn', { day: drawnOn, who: drawnBy?.name ?? '', seed, dueOn })}{viewer.businessDate <= dueOn && ` · ${t('inspection.page.seedKept')}`}</span>
        <span className="spring" />
        <ExportLink list="inspection-tasks" filter={{ inspection: id, view }} />
      </div>
      <div className="stack">
        <StrataPanel inspection={inspection} />
        <QuestionsPanel inspection={inspection} />
        <Panel title={t('inspection.page.tasks')}>
          <Tabs
            label={t('inspection.page.tasks')}
            tabs={[{ name: t('inspection.page.all'), href: `/inspections/${id}`, current: view === null }, ...views.map((name) => ({ name: t(`inspection.page.${name}`), href: `/inspections/${id}?view=${name}`, current: name === view }))]}
          />
          <InspectionTaskTable tasks={tasks.nodes} onChanged={onChanged} />
          <Paging onPrevious={pages.previous} onNext={tasks.pageInfo.hasNextPage ? () => pages.next(tasks.pageInfo.endCursor ?? '') : null}>{t('inspection.page.count', { count: tasks.totalCount })}</Paging>
        </Panel>
      </div>
    </>
  )
}

function StrataPanel({ inspection: { figures, strata } }: { readonly inspection: Inspection }) {
  const { t } = useText()
  const rows = [...strata.map((each) => ({ name: each.region.name, stratum: each.stratum, figures: each.figures })), { name: t('inspection.page.total'), stratum: null, figures }]
  return (
    <Panel title={t('inspection.page.strata')} note={t('inspection.page.strataNote')}>
      <table className="table blocks">
        <thead><tr><th scope="col">{t('inspection.column.town')}</th><th scope="col">{t('inspection.column.stratum')}</th><th scope="col">{t('inspection.column.answered')}</th><th scope="col">{t('inspection.column.overdue')}</th><th scope="col">{t('inspection.column.differing')}</th></tr></thead>
        <tbody>
          {rows.map(({ name, stratum, figures: each }) => (
            <tr key={`${name} ${stratum ?? ''}`}>
              <th scope="row">{name}</th>
              <td>{stratum === null ? '' : t(`inspection.stratum.${stratum}`)}</td>
              <td className="num"><PhoneLabel name={t('inspection.column.answered')} />{each.answered} / {each.drawn}</td>
              <td className={each.overdue > 0 ? 'num late' : 'num'}><PhoneLabel name={t('inspection.column.overdue')} />{each.overdue}</td>
              <td className="num"><PhoneLabel name={t('inspection.column.differing')} />{differenceText(each, t('inspection.notAnswered'), t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function QuestionsPanel({ inspection: { questions } }: { readonly inspection: Inspection }) {
  const { t } = useText()
  return (
    <Panel title={t('inspection.page.questions')} note={t('inspection.page.questionsNote')}>
      <table className="table blocks">
        <thead><tr><th scope="col">{t('inspection.column.question')}</th><th scope="col">{t('inspection.column.told')}</th><th scope="col">{t('inspection.column.valid')}</th><th scope="col">{t('inspection.column.differing')}</th></tr></thead>
        <tbody>
          {questions.map((each) => (
            <tr key={each.question}>
              <th scope="row">{t(`inspectionTask.question.${each.question}`)}</th>
              <td className="num"><PhoneLabel name={t('inspection.column.told')} />{each.answered}</td>
              <td className="num"><PhoneLabel name={t('inspection.column.valid')} />{each.valid}</td>
              <td className="num"><PhoneLabel name={t('inspection.column.differing')} />{questionText(each, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

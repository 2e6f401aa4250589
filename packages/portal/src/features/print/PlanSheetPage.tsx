import { useQuery } from '@apollo/client/react'
import { PlanPaperDocument, type PlanPaperQuery } from '../../gql/print/graphql'
import { formatDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { PrintSheet, SheetFacts, SheetPart } from '../../ui/PrintSheet'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { points } from '../trace/trace-codes'
import { BasicFacts, MeasureTables } from './PaperParts'
import { PaperPage, type Paper } from './PaperPage'

type Planned = NonNullable<PlanPaperQuery['household']>

/** One household, one plan (一户一策): why it is poor, what is planned by the three points, what is done by which project, what it is to earn, and who answers and signs. */
export function PlanSheetPage({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(PlanPaperDocument, { variables: { id } })
  return (
    <PaperPage id={id} title={t('print.plan')}>
      {(household) => (
        // Without the plan the sheet would look as if nothing were planned, and would be printed and signed so.
        <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['tall']} />}>
          {({ household: planned }) => (planned ? <Sheet household={household} planned={planned} /> : <Missing />)}
        </Answer>
      )}
    </PaperPage>
  )
}

/** Blank places stand where nothing was planned yet, to be filled by hand at the table. */
function Sheet({ household, planned }: { readonly household: Paper; readonly planned: Planned }) {
  const { t, language } = useText()
  const plan = planned.plans.find(({ endedOn, lapsed }) => endedOn === null && !lapsed) ?? null
  const running = planned.measures.filter(({ endedOn }) => endedOn === null)
  const projects = [...new Map(running.flatMap(({ project }) => (project === null ? [] : [[project.id, project] as const]))).values()]
  const reads = household.persons !== null
  return (
    <PrintSheet back={`/households/${household.id}`} title={t('print.plan')} note={household.number}>
      <BasicFacts household={household} />
      {reads && (
        <SheetPart title={plan === null ? t('print.planPoints') : t('print.planPointsOf', { from: plan.startYear, to: plan.endYear })}>
          <table>
            <tbody>
              {points.map((point) => (
                <tr key={point}>
                  <th scope="row" className="nowrap">{t(`trace.point.${point}`)}</th>
                  <td className="sheet-room">{plan?.points.find((each) => each.point === point)?.content ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </SheetPart>
      )}
      <MeasureTables measures={running} title={t('print.planMeasures')} />
      {reads && (
        <>
          <SheetPart title={t('print.planProjects')}>
            {projects.length === 0 ? (
              <p>{t('print.nothing')}</p>
            ) : (
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('trace.column.project')}</th>
                    <th scope="col">{t('trace.project.unit')}</th>
                    <th scope="col">{t('trace.column.cadre')}</th>
                    <th scope="col">{t('trace.column.period')}</th>
                  </tr>
                </thead>
                <tbody>
                  {projects.map((project) => (
                    <tr key={project.id}>
                      <td>{project.name}</td>
                      <td>{project.responsibleUnit}</td>
                      <td>{project.cadres.filter(({ endedOn }) => endedOn === null).map(({ account }) => account.name).join(t('ui.separator'))}</td>
                      <td className="nowrap">{[project.startsOn, project.endsOn ?? ''].join(' – ')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </SheetPart>
          <SheetPart title={t('print.planIncome')}>
            <SheetFacts
              pairs={[
                [t('print.planIncomeNow', { year: household.incomes?.at(-1)?.year ?? '' }), yuan(household.incomes?.at(-1)?.netPerCapita ?? null)],
                [plan === null ? t('print.planIncomeThen') : t('print.planIncomeIn', { year: plan.endYear }), yuan(plan?.expectedIncome ?? null)],
                [t('print.planMadeBy'), plan?.madeBy.name ?? null],
                [t('print.planAgreed'), plan?.agreedOn == null ? null : formatDay(plan.agreedOn, language)],
              ]}
            />
          </SheetPart>
        </>
      )}
      <p className="sheet-signatures"><span>{t('print.sign.household')}</span><span>{t('print.sign.cadre')}</span></p>
      <p className="sheet-signatures"><span>{t('print.sign.village')}</span><span>{t('print.sign.day')}</span></p>
    </PrintSheet>
  )
}

const yuan = (fen: number | null): string | null => (fen === null ? null : formatYuan(fen))

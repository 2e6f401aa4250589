import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { HouseholdPlansDocument, type HouseholdPlanFactsFragment, type HouseholdPlansQuery, type MeasureFactsFragment } from '../../gql/trace/graphql'
import { Button, ButtonLink } from '../../ui/Button'
import { formatYuan } from '../../ui/format/money'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { ClosePlanDialog } from './ClosePlanDialog'
import { HouseholdPlanDialog } from './HouseholdPlanDialog'
import { MeasureCourseDialog } from './MeasureCourseDialog'
import { MeasureDialog } from './MeasureDialog'
import './TracePage.css'

type Household = NonNullable<HouseholdPlansQuery['household']>
type Suggestion = Household['recommendations'][number]

interface Open {
  readonly name: 'make' | 'revise' | 'close' | 'record' | 'end' | 'result'
  readonly measure?: MeasureFactsFragment
  readonly suggestion?: Suggestion
}

/** The plan of a household, what is done for it by which project, what came of it, and what else may suit. */
export function HouseholdPlanTab({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(HouseholdPlansDocument, { variables: { id } })
  const changed = () => {
    void refetch()
    onChanged()
  }
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('trace.household.measures'), t('trace.column.project')]} />}>
      {({ household }) => (household ? <Content household={household} onChanged={changed} /> : <Missing />)}
    </Answer>
  )
}

function Content({ household, onChanged }: { readonly household: Household; readonly onChanged: () => void }) {
  const { t } = useText()
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  const kept = household.plans.find((each) => each.endedOn === null) ?? null
  // A plan whose years are over is followed by the next.
  const plan = kept?.lapsed === true ? null : kept
  const former = household.plans.filter((each) => each !== plan)
  const running = household.measures.filter(({ endedOn }) => endedOn === null).length
  return (
    <div className="trace-tab">
      <section>
        <header>
          <h2>{t('trace.household.plan')}</h2>
          <span className="spring" />
          <ButtonLink size="small" look="quiet" href={`/chains/HOUSEHOLD/${household.id}`}>{t('trace.chain.follow')}</ButtonLink>
          {plan === null && household.viewerCan.makePlan && <Button size="small" onClick={() => setOpen({ name: 'make' })}>{kept === null ? t('trace.household.make') : t('trace.household.makeNext')}</Button>}
          {plan?.viewerCan.revise === true && <Button size="small" onClick={() => setOpen({ name: 'revise' })}>{t('trace.household.revise')}</Button>}
          {plan?.viewerCan.close === true && <Button size="small" look="quiet" onClick={() => setOpen({ name: 'close' })}>{t('trace.household.close')}</Button>}
        </header>
        {plan !== null ? <PlanText plan={plan} /> : <p className="dim">{kept === null ? t('trace.household.noPlan') : t('trace.household.lapsed', { year: kept.endYear, count: running })}</p>}
        {former.length > 0 && (
          <details>
            <summary>{t('trace.household.formerPlans')}</summary>
            {former.map((each) => <PlanText key={each.id} plan={each} />)}
          </details>
        )}
      </section>
      <section>
        <header>
          <h2>{t('trace.household.measures')}</h2>
          <span className="spring" />
          {household.viewerCan.recordMeasure && <Button size="small" look="primary" onClick={() => setOpen({ name: 'record' })}>{t('trace.household.record')}</Button>}
        </header>
        {household.measures.length === 0 ? <p className="dim">{t('trace.household.noMeasure')}</p> : <Measures measures={household.measures} onOpen={setOpen} />}
      </section>
      {household.recommendations.length > 0 && (
        <section>
          <h2>{t('trace.household.suggestions')}</h2>
          <p className="cap">{t('trace.household.suggestionsMeans')}</p>
          <ul className="gap-list">
            {household.recommendations.map((suggestion) => (
              <li key={suggestion.text}>
                <span>{suggestion.text} <small className="dim">{t(`trace.category.${suggestion.category}`)} · {t(`trace.effect.${suggestion.effect}`)}{suggestion.covered ? ` · ${t('trace.household.covered')}` : ''}</small></span>
                {household.viewerCan.recordMeasure && <Button size="small" look="quiet" onClick={() => setOpen({ name: 'record', suggestion })}>{t('trace.household.use')}</Button>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(open?.name === 'make' || open?.name === 'revise') && <HouseholdPlanDialog household={household} plan={open.name === 'make' ? null : plan} former={open.name === 'make' ? kept : null} onClose={close} onSaved={onChanged} />}
      {open?.name === 'close' && plan !== null && <ClosePlanDialog plan={plan} onClose={close} onDone={onChanged} />}
      {open?.name === 'record' && <MeasureDialog household={household} suggestion={open.suggestion ?? null} onClose={close} onSaved={onChanged} />}
      {(open?.name === 'end' || open?.name === 'result') && open.measure !== undefined && <MeasureCourseDialog measure={open.measure} act={open.name} onClose={close} onDone={onChanged} />}
    </div>
  )
}

function PlanText({ plan }: { readonly plan: HouseholdPlanFactsFragment }) {
  const { t } = useText()
  return (
    <>
      <p className="dim">{t('trace.years', { from: plan.startYear, to: plan.endYear })} · {plan.madeBy.name} · {plan.agreedOn === null ? t('trace.household.notAgreed') : t('trace.household.agreed', { day: plan.agreedOn })}{plan.expectedIncome === null ? '' : ` · ${t('trace.household.expects', { year: plan.endYear, amount: formatYuan(plan.expectedIncome) })}`}{plan.endedOn !== null && plan.endReason !== null ? ` · ${t('trace.household.closedOn', { day: plan.endedOn, reason: plan.endReason })}` : plan.lapsed || plan.endedOn !== null ? ` · ${t('trace.household.lapsedOn', { year: plan.endYear })}` : ''}</p>
      <dl className="plan-tasks">
        {plan.points.map(({ point, content }) => (
          <div key={point}>
            <dt>{t(`trace.point.${point}`)}</dt>
            <dd>{content}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Measures({ measures, onOpen }: { readonly measures: readonly MeasureFactsFragment[]; readonly onOpen: (open: Open) => void }) {
  const { t } = useText()
  return (
    <ul className="gap-list">
      {measures.map((measure) => (
        <li key={measure.id}>
          <span>
            {measure.description}{' '}
            <small className="dim">
              {[
                t(`household.measureClass.${measure.class}`),
                t(`trace.effect.${measure.effect}`),
                measure.amount === null ? null : formatYuan(measure.amount),
                measure.startedOn,
                measure.endedOn === null ? null : t('trace.household.endedOn', { day: measure.endedOn }),
                measure.result,
                measure.resultConfirmedOn === null ? t('trace.household.notConfirmed') : t('trace.household.confirmed', { day: measure.resultConfirmedOn }),
              ].filter((part) => part !== null).join(' · ')}
            </small>
          </span>
          {measure.project !== null && <Link href={`/projects/${measure.project.id}`}>{measure.project.name}</Link>}
          <span className="trace-acts">
            {measure.viewerCan.recordResult && <Button size="small" onClick={() => onOpen({ name: 'result', measure })}>{t('trace.household.result')}</Button>}
            {measure.viewerCan.end && <Button size="small" look="quiet" onClick={() => onOpen({ name: 'end', measure })}>{t('trace.household.end')}</Button>}
          </span>
        </li>
      ))}
    </ul>
  )
}

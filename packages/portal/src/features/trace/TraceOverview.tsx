import { Link } from 'wouter'
import type { TraceQuery } from '../../gql/trace/graphql'
import { Figure, FigureStrip } from '../../ui/Figure'
import { formatCount, formatPercent, formatShare } from '../../ui/format/number'
import { InlineBar } from '../../ui/InlineBar'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { gapAddress } from './trace-codes'
import './TracePage.css'

type Trace = NonNullable<TraceQuery['trace']>

const percent = (rate: number | null | undefined, none: string): string => (rate === null || rate === undefined ? none : formatPercent(rate * 100))

/** Coverage first, then what is broken, then the six areas of precision, then place by place. */
export function TraceOverview({ trace }: { readonly trace: Trace }) {
  const { t } = useText()
  const { counts, rates } = trace
  const none = t('trace.nothingToCover')
  const rows = [
    ['villageCoverage', counts.villagesWithTeam, counts.poorVillages],
    ['householdCoverage', counts.householdsWithCadre, counts.poorHouseholds],
    ['personCoverage', counts.personsWithMeasure, counts.poorPersons],
    ['tracingCompleteness', counts.householdsTraced, counts.poorHouseholds],
    ['villageThreeHaves', counts.villagesThreeHaves, counts.poorVillages],
    ['householdThreeHaves', counts.householdsThreeHaves, counts.poorHouseholds],
    ['developmentShare', counts.developmentMeasures, counts.developmentMeasures + counts.transferMeasures],
  ] as const
  // 三到村三到户 (M-6): the same three, to the village and to the household; another thing than 到村到户到人 above.
  const threeTo = [
    ['villagePlan', counts.villagesWithPlan, counts.poorVillages],
    ['villageProject', counts.villagesWithProject, counts.poorVillages],
    ['villageCadre', counts.villagesWithSecretary, counts.poorVillages],
    ['householdPlan', counts.householdsWithPlan, counts.poorHouseholds],
    ['householdProject', counts.householdsWithProject, counts.poorHouseholds],
    ['householdCadre', counts.householdsWithCadre, counts.poorHouseholds],
  ] as const
  return (
    <div className="stack">
      <FigureStrip label={t('trace.tab.overview')}>
        {rows.slice(0, 4).map(([name, part, whole]) => (
          <Figure key={name} label={t(`trace.rate.${name}`)} value={percent(rates[name], none)} comparison={t(`trace.rateMeans.${name}`, { part: formatCount(part), whole: formatCount(whole) })} />
        ))}
      </FigureStrip>
      <FigureStrip label={t('trace.rate.villageThreeHaves')}>
        {rows.slice(4).map(([name, part, whole]) => (
          <Figure key={name} label={t(`trace.rate.${name}`)} value={percent(rates[name], none)} comparison={t(`trace.rateMeans.${name}`, { part: formatCount(part), whole: formatCount(whole) })} />
        ))}
      </FigureStrip>
      <div className="trace-halves">
        <Panel title={t('trace.gaps')}>
          {trace.gaps.length === 0 ? (
            <p className="panel-body dim">{t('trace.noGaps')}</p>
          ) : (
            <ul className="gap-list">
              {trace.gaps.map(({ kind, count }) => (
                <li key={kind}>
                  <Link href={gapAddress(kind, trace.region.code)}>{t(`trace.gap.${kind}`)}</Link>
                  <span className="num">{formatCount(count)}</span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <div className="stack">
          <Panel title={t('trace.precisions')}>
            <ul className="gap-list">
              {trace.precisions.map(({ precision, complete, total }) => (
                <li key={precision}>
                  <span>
                    {t(`trace.precision.${precision}`)} <small className="dim">{t(`trace.precisionMeans.${precision}`)}</small>
                  </span>
                  <InlineBar value={total === 0 ? 0 : (complete / total) * 100} />
                  <span className="num">{t('trace.ofAll', { part: formatCount(complete), whole: formatCount(total) })}</span>
                </li>
              ))}
            </ul>
          </Panel>
          <Panel title={t('trace.threeTo')}>
            <ul className="gap-list three-to">
              {threeTo.map(([name, part, whole]) => (
                <li key={name}>
                  <span>
                    {t(`trace.threeToRow.${name}`)} <small className="dim">{t(`trace.threeToRowMeans.${name}`)}</small>
                  </span>
                  <InlineBar value={whole === 0 ? 0 : (part / whole) * 100} />
                  <span className="num">{t('trace.ofAll', { part: formatCount(part), whole: formatCount(whole) })}</span>
                </li>
              ))}
            </ul>
          </Panel>
        </div>
      </div>
      {trace.children.length > 0 && <PlaceTable places={trace.children} />}
    </div>
  )
}

function PlaceTable({ places }: { readonly places: Trace['children'] }) {
  const { t } = useText()
  const covered = places.filter(({ counts }) => counts.poorHouseholds > 0)
  return (
    <Panel title={t('trace.byPlace')}>
      <table className="table blocks">
        <thead>
          <tr>
            <th scope="col">{t('trace.place')}</th>
            <th scope="col" className="right">{t('trace.rate.householdCoverage')}</th>
            <th scope="col" className="right">{t('trace.rate.personCoverage')}</th>
            <th scope="col" className="right">{t('trace.rate.householdThreeHaves')}</th>
            <th scope="col" className="right">{t('trace.rate.tracingCompleteness')}</th>
            <th scope="col" className="right">{t('trace.column.projects')}</th>
          </tr>
        </thead>
        <tbody>
          {covered.map(({ region, counts }) => (
            <tr key={region.code}>
              <th scope="row" className="phone-whole"><Link href={`/trace?region=${region.code}`} data-row-link>{region.name}</Link></th>
              <td className="right num">{formatShare(counts.householdsWithCadre, counts.poorHouseholds)}</td>
              <td className="right num phone-hidden">{formatShare(counts.personsWithMeasure, counts.poorPersons)}</td>
              <td className="right num phone-hidden">{formatShare(counts.householdsThreeHaves, counts.poorHouseholds)}</td>
              <td className="right num phone-end">{formatShare(counts.householdsTraced, counts.poorHouseholds)}</td>
              <td className="right num phone-hidden">{formatCount(counts.projects)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

import { Link } from 'wouter'
import type { VillageFilePartFragment } from '../../gql/village/graphql'
import { formatYuan } from '../../ui/format/money'
import { formatCount, formatPercent } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { StatusTag, type StatusShape } from '../../ui/StatusTag'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'

type Test = NonNullable<VillageFilePartFragment['test']>
type Criterion = Test['criteria'][number]
type Sourced = Test['figures'][number]

const shapes = { MEETS: 'disc', FAILS: 'ring', UNDECIDED: 'half', NO_RULES: 'dash' } as const satisfies Record<Test['verdict'], StatusShape>

/** The test of a poor village by 一高一低一无: each of the three with its limit, every figure with its source, and what is missing. */
export function PoorVillageTestPanel({ test, isPoorVillage }: { readonly test: Test; readonly isPoorVillage: boolean }) {
  const { t } = useText()
  const { can } = useSession()
  const { verdict, rules, criteria, figures, year, meanSource } = test
  const missing = figures.filter(({ figure, value }) => value === null && criteria.some((each) => each.missing.includes(figure)))
  return (
    <Panel
      title={t('villageFile.test.title')}
      note={t('villageFile.test.note', { year })}
      action={can('region.mark') && <Link className="link no-print" href="/poor-villages">{t('villageFile.test.mark')}</Link>}
      footer={t('villageFile.test.footer')}
    >
      <div className="panel-body village-test">
        <p><StatusTag shape={shapes[verdict]} word={t(`villageFile.test.verdict.${verdict}`)} /> <span className="dim">{t(isPoorVillage ? 'villageFile.test.marked' : 'villageFile.test.notMarked')}</span></p>
        {missing.length > 0 && <p className="late">{t('villageFile.test.missing', { figures: missing.map(({ figure, source }) => t('villageFile.test.missingFigure', { figure: t(`villageFile.test.figure.${figure}`), source: t(`villageFile.test.source.${source}`) })).join(t('ui.separator')) })}</p>}
      </div>
      {rules !== null && rules !== undefined && (
        <table className="table blocks">
          <thead>
            <tr>
              <th scope="col">{t('villageFile.test.criterion')}</th>
              <th scope="col" className="right">{t('villageFile.test.value')}</th>
              <th scope="col" className="right">{t('villageFile.test.limit')}</th>
              <th scope="col">{t('villageFile.test.result')}</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map((each) => (
              <tr key={each.criterion}>
                <th scope="row" className="phone-whole">{t(`villageFile.test.criteria.${each.criterion}`, { times: rules.incidenceTimes, share: rules.incomeShare })}</th>
                <td className="right num"><PhoneLabel name={t('villageFile.test.value')} /><Amount criterion={each} value={each.value} /></td>
                <td className="right num"><PhoneLabel name={t('villageFile.test.limit')} /><Amount criterion={each} value={each.limit} /></td>
                <td className="phone-end">{t(each.met === null || each.met === undefined ? 'villageFile.test.unknown' : each.met ? 'villageFile.test.met' : 'villageFile.test.unmet')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className="table blocks village-sources">
        <thead>
          <tr>
            <th scope="col">{t('villageFile.test.figureHead')}</th>
            <th scope="col" className="right">{t('villageFile.test.number')}</th>
            <th scope="col">{t('villageFile.test.sourceHead')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((each) => (
            <tr key={each.figure}>
              <td>{t(`villageFile.test.figure.${each.figure}`)}</td>
              <td className="right num"><FigureText figure={each} /></td>
              <td className="dim wrap phone-whole">{each.source === 'PROVINCIAL_MEAN' && meanSource !== null && meanSource !== undefined ? t('villageFile.test.published', { source: meanSource }) : t(`villageFile.test.source.${each.source}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function Amount({ criterion: { criterion }, value }: { readonly criterion: Criterion; readonly value: number | null | undefined }) {
  const { t } = useText()
  if (value === null || value === undefined) return <span className="dim">{t('villageFile.missing')}</span>
  return criterion === 'INCIDENCE' ? formatPercent(value) : t('villageFile.yuan', { amount: formatYuan(value) })
}

function FigureText({ figure: { figure, value } }: { readonly figure: Sourced }) {
  const { t } = useText()
  if (value === null || value === undefined) return <span className="dim">{t('villageFile.missing')}</span>
  switch (figure) {
    case 'POOR_PERSONS':
    case 'POPULATION':
      return t('villageFile.test.persons', { count: value, shown: formatCount(value) })
    case 'MEAN_INCIDENCE':
      return formatPercent(value / 100)
    case 'NET_INCOME':
    case 'COLLECTIVE_INCOME':
    case 'MEAN_NET_INCOME':
      return t('villageFile.yuan', { amount: formatYuan(value) })
  }
}

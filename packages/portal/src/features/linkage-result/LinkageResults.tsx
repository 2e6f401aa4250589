import { useQuery } from '@apollo/client/react'
import { Link, useSearchParams } from 'wouter'
import { LinkageResultsDocument, type LinkageResultsQuery } from '../../gql/linkage-result/graphql'
import { ButtonLink } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Figure, FigureStrip } from '../../ui/Figure'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatYuan } from '../../ui/format/money'
import { formatCount, shortFigure } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { EnterpriseTabs } from '../enterprise/EnterpriseTabs'
import { useSession } from '../viewer/use-viewer'

const yearsBack = 5
const basisPointsInPercent = 100

type Results = NonNullable<LinkageResultsQuery['linkageResults']>
type Share = Results['enterprises']['closeShares'][number]['reading']

/** What linkages brought in one's territory, or of one's enterprise: shares of enterprises, income, breaches and exits (I-19 to I-21). */
export function LinkageResults() {
  const { t } = useText()
  const { viewer, appointment, can } = useSession()
  const own = appointment.role === 'HONORARY_CHIEF' ? appointment.enterprise : null
  const [parameters] = useSearchParams()
  const thisYear = Number(viewer.businessDate.slice(0, 4))
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back))
  const year = years.find((each) => each === parameters.get('year'))
  const [region, enterprise] = [parameters.get('region'), parameters.get('enterprise')]
  const { data, previousData, error, refetch } = useQuery(LinkageResultsDocument, { variables: { ...(region === null ? {} : { region }), ...(enterprise === null ? {} : { enterprise }), ...(year === undefined ? {} : { year: Number(year) }) } })
  usePageTitle(t('linkageResult.title'))
  return (
    <>
      <EnterpriseTabs />
      <div className="page-head">
        <h1>{t('linkageResult.title')}</h1>
        <span className="spring" />
        {own !== null && <ButtonLink href={`/enterprises/${own.id}`}>{own.name}</ButtonLink>}
        {can('minimumWage.manage') && <ButtonLink href="/minimum-wages">{t('minimumWage.title')}</ButtonLink>}
      </div>
      <div className="stack">
        <Panel label={t('linkageResult.period')}>
          <div className="filters"><FilterSelect name="year" label={t('linkageResult.year')} any={t('linkageResult.allYears')} options={years.map((value) => ({ value, text: value }))} /></div>
        </Panel>
        <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
          {({ linkageResults }) => (linkageResults ? <Results results={linkageResults} single={own !== null && linkageResults.enterprises.enterprises <= 1} /> : <Missing />)}
        </Answer>
      </div>
    </>
  )
}

interface ResultsProps {
  readonly results: Results
  /** Of a chief's one enterprise: shares of enterprises and their order say nothing of it. */
  readonly single: boolean
}

function Results({ results, single }: ResultsProps) {
  const { t, language } = useText()
  const { enterprises, contracts, householdsLinked, income, forms, exits, ranking, asOf } = results
  const percent = (share: number | null): string => (share === null ? t('ui.none') : `${(share / basisPointsInPercent).toFixed(1)}%`)
  const money = (fen: number) => {
    const { digits, unit } = shortFigure(fen / 100, language)
    return { value: digits, unit: t('linkageResult.yuan', { unit }), full: t('ui.yuan', { amount: formatYuan(fen) }) }
  }
  const closeIn = (wanted: Share) => enterprises.closeShares.find(({ reading }) => reading === wanted)
  const [ofLinked, ofAll] = [closeIn('OF_LINKED'), closeIn('OF_ALL')]
  const exited = <Figure label={t('linkageResult.exits')} value={formatCount(exits.persons)} comparison={t('linkageResult.exitsNote', { households: formatCount(exits.households), shared: formatCount(exits.shared) })} />
  return (
    <div className="stack">
      {!single && <FigureStrip label={t('linkageResult.shares')}>
        <Figure label={t('linkageResult.linked')} value={percent(enterprises.linkageShare)} comparison={t('linkageResult.linkedNote', { linked: formatCount(enterprises.linked), all: formatCount(enterprises.enterprises) })} />
        <Figure label={t('linkageResult.closeOfLinked')} value={percent(ofLinked?.share ?? null)} comparison={t('linkageResult.closeOfLinkedNote', { close: formatCount(enterprises.close), base: formatCount(ofLinked?.base ?? 0) })} />
        <Figure label={t('linkageResult.closeOfAll')} value={percent(ofAll?.share ?? null)} comparison={t('linkageResult.closeOfAllNote', { close: formatCount(enterprises.close), base: formatCount(ofAll?.base ?? 0) })} />
        {exited}
      </FigureStrip>}
      <FigureStrip label={t('linkageResult.broughtTitle')}>
        {single && exited}
        <Figure label={t('linkageResult.income')} {...money(income.total)} comparison={t('linkageResult.incomeNote', { households: formatCount(income.households) })} />
        <Figure label={t('linkageResult.perHousehold')} value={income.perHousehold === null ? t('ui.none') : formatYuan(income.perHousehold)} unit={income.perHousehold === null ? '' : t('linkageResult.yuan', { unit: '' })} />
        <Figure label={t('linkageResult.householdsLinked')} value={formatCount(householdsLinked)} comparison={contracts.meanTerm === null ? undefined : t('linkageResult.contractsNote', { contracts: formatCount(contracts.contracts), months: String(contracts.meanTerm) })} />
        <Figure label={t('linkageResult.defaults')} value={percent(contracts.defaultRate)} comparison={t('linkageResult.defaultsNote', { enterprise: formatCount(contracts.enterpriseDefaults), households: formatCount(contracts.householdDefaults) })} />
      </FigureStrip>
      <Panel title={t('linkageResult.byForm')}>
        {forms.length === 0 ? (
          <Empty title={t('linkageResult.noForms')} />
        ) : (
          <table className="table blocks">
            <thead>
              <tr>
                <th scope="col">{t('linkage.column.form')}</th>
                <th scope="col" className="right">{t('linkageResult.contracts')}</th>
                <th scope="col" className="right">{t('linkageResult.incomeYuan')}</th>
                <th scope="col" className="right">{t('linkageResult.households')}</th>
                <th scope="col" className="right">{t('linkageResult.perHouseholdYuan')}</th>
              </tr>
            </thead>
            <tbody>
              {forms.map(({ form, contracts: count, income: brought }) => (
                <tr key={form}>
                  <th scope="row" className="phone-whole">{t(`linkage.form.${form}`)}</th>
                  <td className="right num">{t('linkageResult.contractCount', { count, shown: formatCount(count) })}</td>
                  <td className="right num"><PhoneLabel name={t('linkageResult.incomeYuan')} />{formatYuan(brought.total)}</td>
                  <td className="right num">{t('household.list.households', { count: brought.households, shown: formatCount(brought.households) })}</td>
                  <td className="right num phone-end"><PhoneLabel name={t('linkageResult.perHouseholdYuan')} />{brought.perHousehold === null ? <span className="dim">{t('ui.none')}</span> : formatYuan(brought.perHousehold)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
      {!single && ranking.length > 0 && (
        <Panel title={t('linkageResult.byEnterprise')} note={t('linkageResult.byEnterpriseNote', { first: ranking.length })}>
          <table className="table blocks">
            <thead>
              <tr>
                <th scope="col">{t('linkage.column.enterprise')}</th>
                <th scope="col" className="right">{t('linkageResult.exitedPersons')}</th>
                <th scope="col" className="right">{t('linkageResult.incomeYuan')}</th>
                <th scope="col" className="right">{t('linkageResult.households')}</th>
              </tr>
            </thead>
            <tbody>
              {ranking.map(({ enterprise, exitedPersons, income: brought }, index) => (
                <tr key={enterprise?.id ?? index}>
                  <th scope="row" className="phone-whole">{enterprise === null ? t('ui.none') : <Link href={`/enterprises/${enterprise.id}`} data-row-link>{enterprise.name}</Link>}</th>
                  <td className="right num">{t('linkageResult.personCount', { count: exitedPersons, shown: formatCount(exitedPersons) })}</td>
                  <td className="right num"><PhoneLabel name={t('linkageResult.incomeYuan')} />{formatYuan(brought.total)}</td>
                  <td className="right num phone-end">{t('household.list.households', { count: brought.households, shown: formatCount(brought.households) })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
      <p className="cap">{t('linkageResult.note', { day: asOf })}</p>
    </div>
  )
}

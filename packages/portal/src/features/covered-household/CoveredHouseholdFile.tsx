import { useQuery } from '@apollo/client/react'
import { CoveredHouseholdDocument, type CoveredHouseholdQuery } from '../../gql/covered-household/graphql'
import { Button } from '../../ui/Button'
import { Definitions } from '../../ui/Definitions'
import { formatDay } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { HouseholdStatus } from '../household/HouseholdStatus'
import { useReportAbout } from '../observation-report/use-report-about'
import '../../ui/Panel.css'
import './CoveredHousehold.css'

type Household = NonNullable<CoveredHouseholdQuery['household']>

/** What is open to a supervisor of one household: where it stands and what is done for it, not whose it is. */
export function CoveredHouseholdFile({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(CoveredHouseholdDocument, { variables: { id } })
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {({ household }) => (household ? <File household={household} /> : <Missing />)}
    </Answer>
  )
}

function File({ household }: { readonly household: Household }) {
  const { t, language } = useText()
  const reportAbout = useReportAbout()
  const { id, number, headName, status, size, group, identifiedOn, exitedOn, region, measures, viewerCan } = household
  const name = `${headName} ${number.slice(13)}`
  usePageTitle(name)
  return (
    <div className="covered-file">
      <div className="page-head">
        <h1 className="num">{name}</h1>
        <HouseholdStatus status={status} pill />
      </div>
      <section className="panel covered-facts" aria-label={t('coveredHousehold.facts')}>
        <Definitions
          pairs={[
            [t('coveredHousehold.number'), <span key="number" className="num">{number}</span>],
            [t('coveredHousehold.village'), region.name],
            [t('coveredHousehold.group'), group],
            [t('coveredHousehold.sizeName'), t('coveredHousehold.size', { count: size })],
            [t('coveredHousehold.identifiedOn'), formatDay(identifiedOn, language)],
            [t('coveredHousehold.exitedOn'), exitedOn === null ? null : formatDay(exitedOn, language)],
          ]}
        />
        <p className="cap">{t('coveredHousehold.covered')}</p>
      </section>
      <section className="panel covered-facts" aria-label={t('coveredHousehold.measures')}>
        <h2>{t('coveredHousehold.measures')}</h2>
        {measures.length === 0 ? (
          <p className="dim">{t('coveredHousehold.noMeasures')}</p>
        ) : (
          <ul className="covered-measures">
            {measures.map((measure) => (
              <li key={measure.id}>
                <b className="strong">{t(`household.measureClass.${measure.class}`)}</b> <small className="num">{formatDay(measure.startedOn, language)}</small>
                <p>{measure.description}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
      {viewerCan.submitObservation && (
        <Button size="large" look="outlined" disabled={reportAbout === null} onClick={() => reportAbout?.({ household: { id, name, region: region.code }, region: region.code })}>{t('coveredHousehold.report')}</Button>
      )}
    </div>
  )
}

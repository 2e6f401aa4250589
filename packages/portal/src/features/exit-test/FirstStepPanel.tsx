import { useQuery } from '@apollo/client/react'
import { FirstStepDocument, type FirstStepQuery } from '../../gql/exit-test/graphql'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'

/** The two units of the first step beside what is on file of them. It never says that the step was reached: a test takes nobody off the list. */
export function FirstStepPanel({ region }: { readonly region: string }) {
  const { t } = useText()
  const { data } = useQuery(FirstStepDocument, { variables: { region }, fetchPolicy: 'cache-and-network' })
  const units = data?.firstStepUnits ?? []
  if (units.length === 0) return null
  return (
    <Panel title={t('exitTest.firstStep.title')} note={t('exitTest.firstStep.note', { day: units[0]?.dueOn ?? '' })}>
      <table className="table blocks">
        <thead><tr><th scope="col">{t('exitTest.column.region')}</th><th scope="col">{t('exitTest.firstStep.standing')}</th><th scope="col">{t('exitTest.firstStep.lastTest')}</th></tr></thead>
        <tbody>{units.map((unit) => <Unit key={unit.region.code} unit={unit} />)}</tbody>
      </table>
      <p className="panel-body dim">{t('exitTest.firstStep.never')}</p>
    </Panel>
  )
}

function Unit({ unit: { region, standing, lastTest } }: { readonly unit: FirstStepQuery['firstStepUnits'][number] }) {
  const { t } = useText()
  return (
    <tr>
      <th scope="row">{region.name}</th>
      <td className={standing === 'TEST_FAILED' || standing === 'NOT_TESTED' ? 'late' : ''}>{t(`exitTest.firstStep.is.${standing}`)}</td>
      <td className="num dim">
        {lastTest === null
          ? t('exitTest.firstStep.none')
          : [lastTest.testedOn, lastTest.banner === null ? null : t('exitTest.firstStep.incidence', { incidence: lastTest.banner.incidence, limit: lastTest.thresholds?.incidence ?? '' }), ...lastTest.faults.map((fault) => t(`exitTest.indicator.${fault}`))].filter((part) => part !== null).join(' · ')}
      </td>
    </tr>
  )
}

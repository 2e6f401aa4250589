import { useQuery } from '@apollo/client/react'
import { ReliefDaysDocument } from '../../gql/responsibility/graphql'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'

/** The national poverty-relief day of each year in the territory (L-9). */
export function ReliefDayPanel({ region }: { readonly region: string }) {
  const { t } = useText()
  const { data } = useQuery(ReliefDaysDocument, { variables: { region }, fetchPolicy: 'cache-and-network' })
  const days = data?.reliefDays ?? []
  return (
    <Panel title={t('responsibility.relief.title')} note={t('responsibility.relief.note')}>
      {days.length === 0 ? (
        <p className="panel-body dim">{t('responsibility.relief.none')}</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('responsibility.relief.year')}</th>
              <th scope="col" className="right">{t('responsibility.relief.activities')}</th>
              <th scope="col" className="right">{t('responsibility.relief.participants')}</th>
              <th scope="col" className="right">{t('responsibility.relief.donations')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ year, activities, participants, donations }) => (
              <tr key={year}>
                <th scope="row" className="num">{year}</th>
                <td className="right num">{formatCount(activities)}</td>
                <td className="right num">{formatCount(participants)}</td>
                <td className="right num">{formatYuan(donations)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}

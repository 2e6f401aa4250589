import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { ProvincialMeansDocument } from '../../gql/region/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { formatYuan } from '../../ui/format/money'
import { formatPercent } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { ProvincialMeanDialog } from './ProvincialMeanDialog'

/** The means of the autonomous region by year, by which villages are tested (2.3): who marks villages also keeps these, with where they were published. */
export function ProvincialMeans() {
  const { t } = useText()
  const { data, error, refetch } = useQuery(ProvincialMeansDocument)
  const [edited, setEdited] = useState(false)
  const columns = [t('poorVillage.mean.year'), t('poorVillage.mean.incidence'), t('poorVillage.mean.netIncome'), t('poorVillage.mean.source')]
  return (
    <Panel title={t('poorVillage.mean.title')} note={t('poorVillage.mean.note')} action={data !== undefined && <Button onClick={() => setEdited(true)}>{t('poorVillage.mean.edit')}</Button>}>
      <Answer data={data} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={columns} />}>
        {({ provincialMeans }) => provincialMeans.length === 0 ? (
          <Empty title={t('poorVillage.mean.none')}><p>{t('poorVillage.mean.noneNote')}</p></Empty>
        ) : (
          <table className="table blocks">
            <thead>
              <tr>
                <th scope="col">{columns[0]}</th>
                <th scope="col" className="right">{columns[1]}</th>
                <th scope="col" className="right">{columns[2]}</th>
                <th scope="col">{columns[3]}</th>
              </tr>
            </thead>
            <tbody>
              {provincialMeans.map(({ year, incidence, netIncome, source }) => (
                <tr key={year}>
                  <th scope="row" className="num">{year}</th>
                  <td className="right num"><PhoneLabel name={columns[1] ?? ''} />{incidence == null ? <span className="dim">{t('poorVillage.mean.unknown')}</span> : formatPercent(incidence)}</td>
                  <td className="right num"><PhoneLabel name={columns[2] ?? ''} />{netIncome == null ? <span className="dim">{t('poorVillage.mean.unknown')}</span> : t('poorVillage.mean.yuan', { amount: formatYuan(netIncome) })}</td>
                  <td className="dim wrap phone-whole">{source}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Answer>
      {edited && data !== undefined && <ProvincialMeanDialog means={data.provincialMeans} onClose={() => setEdited(false)} onSaved={() => void refetch()} />}
    </Panel>
  )
}

import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { FullCoverageVillagesDocument, type CoverageItem, type CoverageStatus } from '../../gql/full-coverage/graphql'
import { Empty } from '../../ui/Empty'
import { formatDay } from '../../ui/format/date'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'

interface CoverageVillagesProps {
  readonly region: string
  readonly item: CoverageItem
  readonly status: CoverageStatus
  readonly all: boolean
}

/** The villages behind a figure: those that are so far with a service. Each leads to its file, where it is kept. */
export function CoverageVillages({ region, item, status, all }: CoverageVillagesProps) {
  const { t, language } = useText()
  const { data, error, refetch } = useQuery(FullCoverageVillagesDocument, { variables: { region, item, status, poorVillagesOnly: !all }, fetchPolicy: 'cache-and-network' })
  return (
    <Panel title={t('fullCoverage.villages', { service: t(`village.coverage.item.${item}`), status: t(`village.coverage.status.${status}`) })} {...(data === undefined ? {} : { note: t('fullCoverage.villageCount', { count: data.fullCoverageVillages.length }) })}>
      <Answer data={data} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('fullCoverage.village'), t('fullCoverage.town')]} />}>
        {({ fullCoverageVillages: villages }) =>
          villages.length === 0 ? (
            <Empty title={t('fullCoverage.noVillages')} />
          ) : (
            <div className="table-scroll coverage-villages">
              <table className="table blocks">
                <thead>
                  <tr>
                    <th scope="col">{t('fullCoverage.village')}</th>
                    <th scope="col">{t('fullCoverage.town')}</th>
                    <th scope="col" className="right">{t('fullCoverage.since')}</th>
                  </tr>
                </thead>
                <tbody>
                  {villages.map(({ region: village, since }) => (
                    <tr key={village.code}>
                      <th scope="row"><Link href={`/villages/${village.code}`} data-row-link>{village.name}</Link></th>
                      <td className="dim">{village.parent?.name ?? ''}</td>
                      <td className="right num dim phone-end">{since === null ? t('ui.none') : formatDay(since, language)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answer>
    </Panel>
  )
}

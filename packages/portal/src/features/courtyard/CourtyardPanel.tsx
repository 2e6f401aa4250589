import { useQuery } from '@apollo/client/react'
import { VillageCourtyardDocument } from '../../gql/courtyard/graphql'
import { Definitions } from '../../ui/Definitions'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { PanelFault } from '../../ui/request/PanelFault'
import { useText } from '../../ui/text/use-text'

/** What a project village does in its courtyards, the latest year first; nothing for a village that is none. */
export function CourtyardPanel({ region }: { readonly region: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(VillageCourtyardDocument, { variables: { region } })
  const projects = (data?.courtyardProjects.nodes ?? []).toReversed()
  if (error !== undefined && data === undefined) return <PanelFault title={t('courtyard.title')} error={error} onRetry={refetch} />
  if (projects.length === 0) return null
  return (
    <Panel title={t('courtyard.title')}>
      <div className="panel-body stack">
        {projects.map((project) => (
          <Definitions
            key={project.id}
            pairs={[
              [t('courtyard.year'), String(project.year)],
              [t('courtyard.kindLabel'), `${t(`courtyard.kind.${project.kind}`)} · ${t(`courtyard.model.${project.model}`)}`],
              [t('courtyard.investment'), t('ui.yuan', { amount: formatYuan(project.investment) })],
              [t('courtyard.households'), t('household.list.households', { count: project.households, shown: formatCount(project.households) })],
              [t('courtyard.yield'), project.yearYield === null ? null : t('ui.yuan', { amount: formatYuan(project.yearYield) })],
            ]}
          />
        ))}
      </div>
    </Panel>
  )
}

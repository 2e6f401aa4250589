import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { VillageProgrammeDocument } from '../../gql/trace/graphql'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { PlanDialog } from './PlanDialog'
import { PlanTable } from './PlanTable'
import { ProjectTable } from './ProjectTable'

/** The plans and projects of one village, in its file. */
export function VillageProgramme({ village }: { readonly village: { readonly code: string; readonly name: string } }) {
  const { t } = useText()
  const { can } = useSession()
  const [drafting, setDrafting] = useState(false)
  const { data, error, refetch } = useQuery(VillageProgrammeDocument, { variables: { code: village.code } })
  return (
    <Panel title={t('trace.title')} action={can('villagePlan.write') && <Button size="small" onClick={() => setDrafting(true)}>{t('trace.plan.draft')}</Button>}>
      <Answer data={data} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('trace.column.plan'), t('trace.column.project')]} />}>
        {({ villagePlans, projects }) => (
          <>
            {villagePlans.nodes.length === 0 ? <p className="panel-body dim">{t('trace.noPlans')}</p> : <PlanTable plans={villagePlans.nodes} />}
            {projects.nodes.length > 0 && <ProjectTable projects={projects.nodes} />}
          </>
        )}
      </Answer>
      {drafting && <PlanDialog village={village} plan={null} onClose={() => setDrafting(false)} onSaved={() => void refetch()} />}
    </Panel>
  )
}

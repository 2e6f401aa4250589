import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { AuditorHomeDocument } from '../../gql/audit/graphql'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { AttentionPanel } from '../dashboard/AttentionPanel'
import { HomeHead } from '../dashboard/HomeHead'
import { RegionFigureStrip } from '../dashboard/RegionFigureStrip'
import { useYear } from '../dashboard/use-year'
import { useOwnRegion } from '../viewer/use-viewer'
import { AuditTable } from './AuditTable'

/** Home of the auditor: how the assigned territory stands, and the newest entries of the trail. */
export function AuditorHome() {
  const { t } = useText()
  const year = useYear()
  const region = useOwnRegion() ?? ''
  const { data, error, refetch } = useQuery(AuditorHomeDocument, { variables: { region } })
  usePageTitle(t('shell.nav.review'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ dashboard, auditEntries }) =>
        dashboard ? (
          <>
            <HomeHead figures={dashboard} year={year} />
            <div className="stack">
              <RegionFigureStrip figures={dashboard} city={null} year={year} />
              <AttentionPanel title={t('audit.attention')} figures={dashboard} places={dashboard.children} />
              <Panel title={t('audit.newest')} action={<Link className="link cap" href="/trail">{t('audit.all')}</Link>}>
                {auditEntries.nodes.length === 0 ? <p className="panel-body dim">{t('audit.emptyNote')}</p> : <AuditTable rows={auditEntries.nodes} />}
              </Panel>
            </div>
          </>
        ) : (
          <Missing />
        )
      }
    </Answer>
  )
}

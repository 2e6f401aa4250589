import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { HouseholdFileDocument } from '../../gql/household/graphql'
import { Band } from '../../ui/Band'
import { ButtonLink } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { Timeline } from '../../ui/Timeline'
import { useText } from '../../ui/text/use-text'
import { AssignDialog } from '../appointment/AssignDialog'
import { useSession } from '../viewer/use-viewer'
import { timelineEntries } from './household-timeline'
import { EditDialog } from './EditDialog'
import { FileHead } from './FileHead'
import { FileTab } from './FileTab'
import { fileTabs, type FileTabName, type Household } from './household-file'
import { neighboursOf, recentListAddress } from './recent-list'
import { RecordVisitDialog } from './RecordVisitDialog'
import './HouseholdFile.css'

/** The file of a household: who, why, what and by whom at its head; what happened at the side; the rest in tabs. */
export function HouseholdFile({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(HouseholdFileDocument, { variables: { id } })
  usePageTitle(data?.household ? `${data.household.headName} · ${t('household.list.title')}` : t('household.list.title'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {({ household }) => (household ? <File household={household} onChanged={() => void refetch()} /> : <Missing />)}
    </Answer>
  )
}

function File({ household, onChanged }: { readonly household: Household; readonly onChanged: () => void }) {
  const { t } = useText()
  const { can } = useSession()
  const [parameters] = useSearchParams()
  const [dialog, setDialog] = useState<'edit' | 'visit' | 'assign' | null>(null)
  const tab: FileTabName = fileTabs.find((name) => name === parameters.get('tab')) ?? 'overview'
  const { previous, next } = neighboursOf(household.id)
  const close = () => setDialog(null)
  const counts: Partial<Record<FileTabName, number>> = { measures: household.measures.length, visits: household.visits.length, observations: household.observations.length, linkages: household.linkages.length }
  const tabs = fileTabs.filter((name) => ((name !== 'changes' && name !== 'living' && name !== 'entitlements') || household.timeline !== null) && (name !== 'cases' || can('case.read')))
  return (
    <>
      <Crumbs
        steps={[{ name: t('household.list.title'), href: recentListAddress() }, { name: household.region.name, href: `/households?region=${household.region.code}` }]}
        here={household.number.slice(13)}
      >
        {previous !== null && <Link href={`/households/${previous}`}>{t('household.file.previous')}</Link>}
        {next !== null && <Link href={`/households/${next}`}>{t('household.file.next')}</Link>}
      </Crumbs>
      {household.mergedInto !== null && (
        <Band title={t('duplicate.mergedInto', { number: household.mergedInto.number, name: household.mergedInto.headName })} action={<ButtonLink size="small" href={`/households/${household.mergedInto.id}`}>{t('duplicate.openKept')}</ButtonLink>} />
      )}
      <FileHead household={household} onEdit={() => setDialog('edit')} onVisit={() => setDialog('visit')} onAssign={() => setDialog('assign')} />
      <div className={household.timeline === null ? 'file-body alone' : 'file-body'}>
        <Panel label={t('household.file.content')} className="file-panel">
          <Tabs
            label={t('household.file.content')}
            tabs={tabs.map((name) => ({
              name: t(`household.tab.${name}`),
              href: `/households/${household.id}${name === 'overview' ? '' : `?tab=${name}`}`,
              current: name === tab,
              ...(counts[name] === undefined ? {} : { count: counts[name] }),
            }))}
          />
          <FileTab tab={tab} household={household} onChanged={onChanged} />
        </Panel>
        {household.timeline !== null && (
          <Panel title={t('household.timeline.title')}>
            {household.timeline.length === 0 ? <p className="panel-body dim">{t('household.timeline.empty')}</p> : <Timeline entries={timelineEntries(household.timeline, t)} />}
          </Panel>
        )}
      </div>
      {dialog === 'edit' && <EditDialog household={household} onClose={close} onSaved={onChanged} />}
      {dialog === 'assign' && <AssignDialog household={household} onClose={close} onAssigned={onChanged} />}
      {dialog === 'visit' && <RecordVisitDialog household={household} onClose={close} onRecorded={onChanged} />}
    </>
  )
}

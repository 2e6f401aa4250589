import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { VillageYearFileDocument, type VillageFilePartFragment } from '../../gql/village/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { fullInstant } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { ExportLink } from '../export/ExportLink'
import { PoorVillageTestPanel } from './PoorVillageTestPanel'
import { VillageFactsDialog } from './VillageFactsDialog'
import { VillageFactsPanel } from './VillageFactsPanel'
import { VillageHistory } from './VillageHistory'
import './VillageFilePage.css'

/** The register form of a village for a year (贫困村登记表): what is on file, the test of a poor village by it, and every change. */
export function VillageFilePage({ code }: { readonly code: string }) {
  const { t } = useText()
  const [parameters] = useSearchParams()
  const asked = Number(parameters.get('year'))
  const year = Number.isInteger(asked) && asked > 0 ? asked : null
  const { data, previousData, error, refetch } = useQuery(VillageYearFileDocument, { variables: { village: code, year }, fetchPolicy: 'cache-and-network' })
  usePageTitle(t('villageFile.title'))
  return (
    <Answer data={data ?? previousData} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {({ villageFile }) => (villageFile ? <Content key={`${villageFile.year} ${villageFile.version}`} file={villageFile} onChanged={() => void refetch()} /> : <Missing />)}
    </Answer>
  )
}

function Content({ file, onChanged }: { readonly file: VillageFilePartFragment; readonly onChanged: () => void }) {
  const { t } = useText()
  const [editing, setEditing] = useState(false)
  const { region, year, years, version, facts, savedAt, savedBy, mayUpdate, openYears, changes, test } = file
  const open = [...new Set([...years, year, ...openYears])].toSorted((one, other) => other - one)
  const edit = mayUpdate && <Button size="small" look={version === 0 ? 'primary' : 'plain'} onClick={() => setEditing(true)}>{t(version === 0 ? 'villageFile.begin' : 'villageFile.edit')}</Button>
  return (
    <>
      <div className="page-head">
        <h1>{t('villageFile.title')}</h1>
        <Link className="link" href={`/villages/${region.code}`}>{region.name}</Link>
        {region.isPoorVillage && <span className="dim">{t('villageFile.poorVillage')}</span>}
        <span className="spring" />
        {savedAt !== null && savedBy !== null && <span className="dim">{t('villageFile.saved', { day: fullInstant(savedAt), name: savedBy.name, version })}</span>}
        {version > 0 && <span className="no-print"><ExportLink list="village-files" filter={{ region: region.code, year }} /> <Button size="small" onClick={() => window.print()}>{t('villageFile.print')}</Button></span>}
      </div>
      <div className="stack">
        <Panel label={t('villageFile.title')}>
          <Tabs label={t('villageFile.years')} tabs={open.map((each) => ({ name: t('villageFile.year', { year: each }), href: `/villages/${region.code}/file?year=${each}`, current: each === year }))} />
          {facts === null ? <Empty title={t('villageFile.empty', { year })} {...(mayUpdate ? { actions: edit } : {})}><p>{t('villageFile.emptyNote')}</p></Empty> : <VillageFactsPanel facts={facts} action={edit} />}
        </Panel>
        {test !== null && test !== undefined && <PoorVillageTestPanel test={test} isPoorVillage={region.isPoorVillage} />}
        {changes.length > 0 && <VillageHistory changes={changes} />}
      </div>
      {editing && <VillageFactsDialog file={file} onClose={() => setEditing(false)} onSaved={onChanged} />}
    </>
  )
}

import { skipToken, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { PoorVillageMarksDocument, TestedVillagesDocument } from '../../gql/region/graphql'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { ExportLink } from '../export/ExportLink'
import { PoorBannerChoice } from './PoorBannerChoice'
import { ProvincialMeans } from './ProvincialMeans'
import { ancestorCode, levelOf } from './region-code'
import { RegionSelect } from './RegionSelect'
import { testYears } from './test-years'
import { VillageMarks } from './VillageMarks'
import './PoorVillages.css'

/** What was ticked in a town and is not saved yet. */
interface Unsaved {
  readonly name: string
  readonly ticked: ReadonlySet<string>
}

/** Which banners are listed as poor and which villages are registered as poor: where every appointment and every figure of coverage begins; beside each village what its test says (2.3), and the means it is tested by. */
export function PoorVillages() {
  const { t } = useText()
  const { viewer, can } = useSession()
  const city = viewer.city?.code ?? ''
  const [parameters, setParameters] = useSearchParams()
  const region = parameters.get('region') ?? city
  const banner = levelOf(region) === 'CITY' ? null : ancestorCode(region, 'BANNER')
  const town = levelOf(region) === 'TOWN' ? region : null
  const ofBanner = useQuery(PoorVillageMarksDocument, banner === null ? skipToken : { variables: { code: banner } })
  const ofTown = useQuery(PoorVillageMarksDocument, town === null ? skipToken : { variables: { code: town } })
  const years = testYears(viewer.businessDate)
  const year = years.find((one) => String(one) === parameters.get('year')) ?? years[0] ?? 0
  // An administrator marks villages without reading what they are tested by.
  const tests = useQuery(TestedVillagesDocument, town === null || !can('village.figures') ? skipToken : { variables: { region: town, year } })
  const [unsaved, setUnsaved] = useState<ReadonlyMap<string, Unsaved>>(new Map())
  const keep = ({ code, name }: { readonly code: string; readonly name: string }, ticked: ReadonlySet<string> | null) => setUnsaved((now) => new Map([...now].filter(([other]) => other !== code).concat(ticked === null ? [] : [[code, { name, ticked }]])))
  const elsewhere = [...unsaved].filter(([code]) => code !== town)
  const go = (code: string) => setParameters((now) => {
    now.set('region', code)
    return now
  })
  usePageTitle(t('poorVillage.title'))
  return (
    <>
      <div className="page-head"><h1>{t('poorVillage.title')}</h1></div>
      <div className="stack">
        <Panel label={t('poorVillage.title')}>
          <div className="filters poor-village-place">
            <RegionSelect from={city} to="TOWN" value={region} onChange={go} />
            {ofBanner.data?.region != null && <PoorBannerChoice key={ofBanner.data.region.code} banner={ofBanner.data.region.code} level={ofBanner.data.region.povertyCountyLevel} />}
            {town !== null && can('village.figures') && <FilterSelect name="year" label={t('poorVillage.test.year')} any={t('poorVillage.test.thisYear')} options={years.slice(1).map((one) => ({ value: String(one), text: String(one) }))} />}
            {town !== null && can('village.figures') && <ExportLink list="village-files" filter={{ region: town, year }}>{t('villageFile.export')}</ExportLink>}
          </div>
          {elsewhere.length > 0 && (
            <p className="panel-body" role="status">
              {t('poorVillage.unsavedElsewhere')}
              {elsewhere.map(([code, { name }]) => <button key={code} type="button" className="link" onClick={() => go(code)}>{name}</button>)}
            </p>
          )}
          {town === null ? (
            <Empty title={t('poorVillage.choose')}><p>{t('poorVillage.chooseNote')}</p></Empty>
          ) : (
            <Answer data={ofTown.data} error={ofTown.error} onRetry={ofTown.refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('poorVillage.village'), t('poorVillage.code')]} />}>
              {({ region: found }) => found === null ? <Empty title={t('poorVillage.unknown')}><p>{t('poorVillage.chooseNote')}</p></Empty> : <VillageMarks key={found.code} villages={found.children} kept={unsaved.get(found.code)?.ticked} onUnsaved={(ticked) => keep(found, ticked)} tests={can('village.figures') ? (tests.data?.poorVillageTests ?? []) : null} />}
            </Answer>
          )}
        </Panel>
        <ProvincialMeans />
      </div>
    </>
  )
}

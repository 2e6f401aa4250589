import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { CooperationAgreementListDocument } from '../../gql/cooperation-agreement/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { EnterpriseTabs } from '../enterprise/EnterpriseTabs'
import { useSession } from '../viewer/use-viewer'
import { agreementKinds } from './agreement-codes'
import { AgreementDialog } from './AgreementDialog'
import { AgreementTable } from './AgreementTable'

const pageSize = 50

/** Base villages, partnerships of village and enterprise, and ways to markets of one's territory (I-17, SO-2). */
export function AgreementList() {
  const { t } = useText()
  const { can, viewer } = useSession()
  const pages = useKeysetPages()
  const [parameters] = useSearchParams()
  const [recording, setRecording] = useState(false)
  const kind = agreementKinds.find((name) => name === parameters.get('kind'))
  const region = parameters.get('region')
  const { data, previousData, error, refetch } = useQuery(CooperationAgreementListDocument, { variables: { filter: { ...(region === null ? {} : { region }), ...(kind === undefined ? {} : { kind: [kind] }) }, first: pageSize, after: pages.after } })
  const shown = data ?? previousData
  const isOffice = viewer.appointments.some(({ role }) => role === 'TOWN_OFFICE' || role === 'BANNER_OFFICE')
  usePageTitle(t('agreement.title'))
  return (
    <>
      <EnterpriseTabs />
      <div className="page-head">
        <h1>{t('agreement.title')}</h1>
        {shown !== undefined && <span className="dim num">{t('agreement.listed', { count: shown.cooperationAgreements.totalCount, shown: formatCount(shown.cooperationAgreements.totalCount) })}</span>}
        <span className="spring" />
        {can('agreement.record') && isOffice && <Button look="primary" onClick={() => setRecording(true)}>{t('agreement.recordMarket')}</Button>}
      </div>
      <Panel label={t('agreement.title')}>
        <div className="filters">
          <FilterSelect name="kind" label={t('agreement.kindLabel')} any={t('agreement.anyKind')} options={agreementKinds.map((value) => ({ value, text: t(`agreement.kind.${value}`) }))} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
          {({ cooperationAgreements }) =>
            cooperationAgreements.nodes.length === 0 ? (
              <Empty title={t('agreement.none')}><p>{t('agreement.noneNote')}</p></Empty>
            ) : (
              <>
                <AgreementTable agreements={cooperationAgreements.nodes} named onChanged={() => void refetch()} />
                <Paging onPrevious={pages.previous} onNext={cooperationAgreements.pageInfo.hasNextPage ? () => pages.next(cooperationAgreements.pageInfo.endCursor ?? '') : null}>
                  {t('agreement.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + cooperationAgreements.nodes.length), shown: formatCount(cooperationAgreements.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
      {recording && <AgreementDialog enterprise={null} onClose={() => setRecording(false)} onRecorded={() => void refetch()} />}
    </>
  )
}

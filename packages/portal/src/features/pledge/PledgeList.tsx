import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'wouter'
import { PledgeListDocument } from '../../gql/pledge/graphql'
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
import { pledgeKinds, pledgeStates } from './pledge-codes'
import { PledgeTable } from './PledgeTable'

/** As many as the query asks for. */
const pageSize = 20
const answers = ['yes', 'no'] as const

/** What enterprises promised the villages of one's territory (C-10), by village and due day; the first secretary confirms deliveries here. */
export function PledgeList() {
  const { t } = useText()
  const pages = useKeysetPages()
  const [parameters] = useSearchParams()
  const state = pledgeStates.find((name) => name === parameters.get('state'))
  const kind = pledgeKinds.find((name) => name === parameters.get('kind'))
  const waits = answers.find((name) => name === parameters.get('waits'))
  const region = parameters.get('region')
  const enterprise = parameters.get('enterprise')
  const { data, previousData, error, refetch } = useQuery(PledgeListDocument, { variables: { filter: { ...(region === null ? {} : { region }), ...(enterprise === null ? {} : { enterprise }), ...(state === undefined ? {} : { state }), ...(kind === undefined ? {} : { kind: [kind] }), ...(waits === undefined ? {} : { waits: waits === 'yes' }) }, after: pages.after } })
  const shown = data ?? previousData
  usePageTitle(t('pledge.title'))
  return (
    <>
      <EnterpriseTabs />
      <div className="page-head">
        <h1>{t('pledge.title')}</h1>
        {shown !== undefined && <span className="dim num">{t('pledge.listed', { count: shown.pledges.totalCount, shown: formatCount(shown.pledges.totalCount) })}</span>}
      </div>
      <Panel label={t('pledge.title')}>
        <div className="filters">
          <FilterSelect name="state" label={t('pledge.stateLabel')} any={t('pledge.anyState')} options={pledgeStates.map((value) => ({ value, text: t(`pledge.state.${value}`) }))} />
          <FilterSelect name="waits" label={t('pledge.waitsLabel')} any={t('pledge.anyAnswer')} options={answers.map((value) => ({ value, text: t(`pledge.waits.${value}`) }))} />
          <FilterSelect name="kind" label={t('pledge.kindLabel')} any={t('pledge.anyKind')} options={pledgeKinds.map((value) => ({ value, text: t(`pledge.kind.${value}`) }))} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
          {({ pledges }) =>
            pledges.nodes.length === 0 ? (
              <Empty title={t('pledge.none')}><p>{t('pledge.noneNote')}</p></Empty>
            ) : (
              <>
                <PledgeTable pledges={pledges.nodes} named onChanged={() => void refetch()} />
                <Paging onPrevious={pages.previous} onNext={pledges.pageInfo.hasNextPage ? () => pages.next(pledges.pageInfo.endCursor ?? '') : null}>
                  {t('pledge.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + pledges.nodes.length), shown: formatCount(pledges.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
    </>
  )
}

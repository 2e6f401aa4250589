import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { AuditTrailDocument } from '../../gql/audit/graphql'
import { Empty } from '../../ui/Empty'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { FilterSelect } from '../../ui/FilterSelect'
import { AuditChips } from './AuditChips'
import { AuditConditionDialog } from './AuditConditionDialog'
import { AuditTable } from './AuditTable'
import { filteredActions, actionName } from './audit-action'
import { auditFilterOf, withConditions, type AuditConditionName } from './audit-query'

const pageSize = 50

/** The trail of who did what and when; of one record, when the address names it. */
export function AuditTrail() {
  const { t } = useText()
  const [parameters, setParameters] = useSearchParams()
  const pages = useKeysetPages()
  const [adding, setAdding] = useState(false)
  const change = (changes: Partial<Record<AuditConditionName, string | null>>) => setParameters((now) => withConditions(now, changes))
  const { data, previousData, error, refetch } = useQuery(AuditTrailDocument, {
    variables: {
      filter: auditFilterOf(parameters),
      first: pageSize,
      after: pages.after,
    },
    fetchPolicy: 'cache-and-network',
  })
  const shown = data ?? previousData
  usePageTitle(t('audit.title'))
  return (
    <>
      <div className="page-head">
        <h1>{t('audit.title')}</h1>
        {shown !== undefined && <span className="dim num">{t('audit.count', { count: shown.auditEntries.totalCount, shown: formatCount(shown.auditEntries.totalCount) })}</span>}
      </div>
      <Panel label={t('audit.title')} footer={t('audit.note')}>
        <div className="filters">
          <FilterSelect name="action" label={t('audit.column.action')} any={t('audit.anyAction')} options={filteredActions.map((value) => ({ value, text: actionName(value, t) }))} />
          <AuditChips parameters={parameters} rows={shown?.auditEntries.nodes ?? []} onChange={change} onAdd={() => setAdding(true)} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('audit.column.at'), t('audit.column.by'), t('audit.column.action'), t('audit.column.changes')]} />}>
          {({ auditEntries }) =>
            auditEntries.nodes.length === 0 ? (
              <Empty title={t('audit.empty')}><p>{t('audit.emptyNote')}</p></Empty>
            ) : (
              <>
                <AuditTable rows={auditEntries.nodes} />
                <Paging onPrevious={pages.previous} onNext={auditEntries.pageInfo.hasNextPage ? () => pages.next(auditEntries.pageInfo.endCursor ?? '') : null}>
                  {t('audit.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + auditEntries.nodes.length), count: auditEntries.totalCount, shown: formatCount(auditEntries.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
      {adding && <AuditConditionDialog parameters={parameters} onClose={() => setAdding(false)} onChoose={change} />}
    </>
  )
}

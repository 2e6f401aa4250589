import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { AccountListDocument, type AccountListQuery } from '../../gql/account/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { FilterSelect } from '../../ui/FilterSelect'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Paging } from '../../ui/Paging'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { ExportLink } from '../export/ExportLink'
import { useKeysetPages } from '../../ui/use-keyset-pages'
import { useNameInAddress } from '../../ui/use-name-in-address'
import { useSession } from '../viewer/use-viewer'
import { CreateAccountDialog } from './CreateAccountDialog'
import { SessionDays } from './SessionDays'
import { AccountActDialog, type AccountAct } from './AccountActDialog'
import './AccountList.css'

type Account = AccountListQuery['accounts']['nodes'][number]
const pageSize = 50

/** Accounts: who can sign in. An account is disabled, never deleted. */
export function AccountList() {
  const { t } = useText()
  const { can } = useSession()
  const [parameters] = useSearchParams()
  const pages = useKeysetPages()
  const { name, text, setText } = useNameInAddress()
  const [creating, setCreating] = useState(false)
  const [act, setAct] = useState<{ readonly act: AccountAct; readonly account: Account } | null>(null)
  const filter = {
    ...(name === '' ? {} : /^[\w-]+$/.test(name) ? { loginPrefix: name } : { nameContains: name }),
    ...(parameters.get('appointed') === 'none' ? { withoutAppointment: true } : {}),
  }
  const { data, previousData, error, refetch } = useQuery(AccountListDocument, { variables: { filter, first: pageSize, after: pages.after } })
  const shown = data ?? previousData
  const manage = can('account.manage')
  const mayEnd = can('account.endSessions')
  usePageTitle(t('account.list.title'))
  return (
    <>
      <div className="page-head">
        <h1>{t('account.list.title')}</h1>
        {shown !== undefined && <span className="dim num">{t('account.list.count', { count: shown.accounts.totalCount, shown: formatCount(shown.accounts.totalCount) })}</span>}
        <span className="spring" />
        {manage && shown !== undefined && shown.accounts.totalCount > 0 && <ExportLink list="accounts" filter={filter} />}
        {manage && <Button look="primary" size="small" onClick={() => setCreating(true)}>{t('account.create.open')}</Button>}
      </div>
      <Panel label={t('account.list.title')}>
        <div className="filters">
          <label className="filter-select">
            <span className="dim">{t('account.list.search')}</span>
            <input className="control" type="search" value={text} onChange={(event) => setText(event.target.value)} />
          </label>
          <FilterSelect name="appointed" label={t('account.list.appointed')} any={t('account.list.anyAppointed')} options={[{ value: 'none', text: t('account.list.withoutAppointment') }]} />
        </div>
        <Answer data={shown} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('account.column.name'), t('account.column.login'), t('account.column.state')]} />}>
          {({ accounts }) =>
            accounts.nodes.length === 0 ? (
              <Empty title={t('account.list.empty')}><p>{t('account.list.emptyNote')}</p></Empty>
            ) : (
              <>
                <table className="table blocks accounts">
                  <thead>
                    <tr>
                      <th scope="col">{t('account.column.name')}</th>
                      <th scope="col">{t('account.column.login')}</th>
                      <th scope="col">{t('account.column.state')}</th>
                      <th scope="col"><span className="hidden-text">{t('account.column.acts')}</span></th>
                    </tr>
                  </thead>
                  <tbody>
                    {accounts.nodes.map((account) => (
                      <tr key={account.id}>
                        <th scope="row"><Link href={`/appointments?force=all&account=${account.id}`} data-row-link>{account.name}</Link></th>
                        <td className="dim account-login">{account.login ?? ''}</td>
                        <td className="account-state">{account.disabled === true ? <span className="late">{t('account.disabled')}</span> : t('account.active')}</td>
                        <td className="right account-acts">
                          {mayEnd && account.disabled !== true && (
                            <Button look="quiet" size="small" aria-label={`${t('account.endSessions.open')} ${account.name}`} onClick={() => setAct({ act: 'endSessions', account })}>{t('account.endSessions.open')}</Button>
                          )}
                          {manage && account.disabled !== true && (
                            <>
                              <Button look="quiet" size="small" aria-label={`${t('account.reset.open')} ${account.name}`} onClick={() => setAct({ act: 'reset', account })}>{t('account.reset.open')}</Button>
                              <Button look="quiet" size="small" aria-label={`${t('account.disable.open')} ${account.name}`} onClick={() => setAct({ act: 'disable', account })}>{t('account.disable.open')}</Button>
                            </>
                          )}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                <Paging onPrevious={pages.previous} onNext={accounts.pageInfo.hasNextPage ? () => pages.next(accounts.pageInfo.endCursor ?? '') : null}>
                  {t('account.list.range', { from: formatCount((pages.page - 1) * pageSize + 1), to: formatCount((pages.page - 1) * pageSize + accounts.nodes.length), count: accounts.totalCount, shown: formatCount(accounts.totalCount) })}
                </Paging>
              </>
            )
          }
        </Answer>
      </Panel>
      {manage && <SessionDays />}
      {creating && <CreateAccountDialog onClose={() => setCreating(false)} onCreated={() => void refetch()} />}
      {act !== null && <AccountActDialog act={act.act} account={act.account} onClose={() => setAct(null)} />}
    </>
  )
}

import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { FirstDayDocument } from '../../gql/first-day/graphql'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { firstDaySteps } from './first-day'
import './FirstDay.css'

/** From an empty system to the first dashboard: each step with who walks it, a way to its page, and what is there already. */
export function FirstDay() {
  const { t } = useText()
  const { can } = useSession()
  const { data } = useQuery(FirstDayDocument, { variables: { accounts: can('account.read'), households: can('household.read') } })
  usePageTitle(t('firstDay.title'))
  return (
    <>
      <div className="page-head"><h1>{t('firstDay.title')}</h1></div>
      <Panel label={t('firstDay.title')} footer={t('firstDay.footer')}>
        <ol className="first-day">
          {firstDaySteps.map(({ name, href, permission, counted }) => {
            const there = counted === null ? undefined : data?.[counted]?.totalCount
            return (
              <li key={name}>
                <h2>{t(`firstDay.${name}.title`)}</h2>
                <p>{t(`firstDay.${name}.note`)}</p>
                <p className="first-day-foot">
                  <span className="dim">{t(`firstDay.${name}.who`)}</span>
                  {there !== undefined && <span className="dim num">{t(`firstDay.there.${counted ?? 'accounts'}`, { count: there, shown: formatCount(there) })}</span>}
                  {can(permission) && <Link className="link" href={href}>{t(`firstDay.${name}.open`)}</Link>}
                </p>
              </li>
            )
          })}
        </ol>
      </Panel>
    </>
  )
}

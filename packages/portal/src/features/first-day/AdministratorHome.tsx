import { useQuery } from '@apollo/client/react'
import { FirstDayDocument } from '../../gql/first-day/graphql'
import { AccountList } from '../account/AccountList'
import { FirstDay } from './FirstDay'

/** The accounts; while the administrator's is the only one, the way from an empty system to the first dashboard instead. */
export function AdministratorHome() {
  const { data, error } = useQuery(FirstDayDocument, { variables: { accounts: true, households: false } })
  if (data === undefined && error === undefined) return null
  return data?.accounts?.totalCount === 1 ? <FirstDay /> : <AccountList />
}

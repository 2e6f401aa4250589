import { skipToken, useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { PushStateDocument } from '../../gql/push/graphql'
import { useText } from '../../ui/text/use-text'
import { canBeTold } from './push-device'
import './PushSwitch.css'

/** Where this device is let to tell of notices, for whoever reads them; nothing once it does, where the operator has set no keys, or where the browser cannot be told. */
export function PushOffer() {
  const { t } = useText()
  const { data } = useQuery(PushStateDocument, canBeTold() ? { fetchPolicy: 'cache-and-network' } : skipToken)
  if (data === undefined || data.pushServerKey === null || data.pushSubscribed) return null
  return <p className="cap push-offer">{t('signIn.push.offered')} <Link className="link" href="/sign-ins">{t('signIn.title')}</Link></p>
}

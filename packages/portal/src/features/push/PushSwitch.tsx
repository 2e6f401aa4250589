import { useMutation, useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { PushStateDocument, SubscribePushDocument, UnsubscribePushDocument } from '../../gql/push/graphql'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { describeError } from '../../ui/request/describe-error'
import { useText } from '../../ui/text/use-text'
import { canBeTold, heldSubscription, subscribeDevice, subscriptionInput } from './push-device'
import './PushSwitch.css'

/** Lets this device be told of notices, and ends it; nothing is shown where the operator has set no keys or the browser cannot be told. */
export function PushSwitch() {
  const { t } = useText()
  const { data } = useQuery(PushStateDocument, { fetchPolicy: 'network-only' })
  const [held, setHeld] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const again = { refetchQueries: [PushStateDocument], awaitRefetchQueries: true }
  const [subscribe] = useMutation(SubscribePushDocument, again)
  const [unsubscribe] = useMutation(UnsubscribePushDocument, again)
  useEffect(() => {
    const look = async () => setHeld((await heldSubscription()) !== null)
    if (canBeTold()) look().catch((error: unknown) => reportError(error))
  }, [])
  const key = data?.pushServerKey ?? null
  if (key === null || !canBeTold()) return null
  const on = data?.pushSubscribed === true && held
  const turnOn = async (): Promise<string | null> => {
    const made = await subscribeDevice(key)
    if (typeof made === 'string') return t(`signIn.push.${made}`)
    const input = subscriptionInput(made)
    if (input === null) return t('signIn.push.unreachable')
    const payload = (await subscribe({ variables: { input } })).data?.subscribePush
    setHeld(payload?.subscribed === true)
    return payload?.userErrors[0]?.message ?? null
  }
  const turnOff = async (): Promise<null> => {
    await unsubscribe()
    await (await heldSubscription())?.unsubscribe()
    setHeld(false)
    return null
  }
  const change = async () => {
    setBusy(true)
    try {
      setRefusal(await (on ? turnOff() : turnOn()))
    } catch (error) {
      setRefusal(describeError(error, t).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Panel label={t('signIn.push.title')}>
      <div className="push-switch">
        <p><b>{t('signIn.push.title')}</b> <span className="dim">{t(on ? 'signIn.push.isOn' : 'signIn.push.isOff')}</span></p>
        <p className="cap">{t('signIn.push.note')}</p>
        {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
        <p><Button size="small" busy={busy} onClick={() => void change()}>{t(on ? 'signIn.push.turnOff' : 'signIn.push.turnOn')}</Button></p>
      </div>
    </Panel>
  )
}

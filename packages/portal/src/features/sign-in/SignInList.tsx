import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { EndOtherSignInsDocument, EndSignInDocument, SignInsDocument, type SignInsQuery } from '../../gql/sign-in/graphql'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { fullInstant } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { describeError } from '../../ui/request/describe-error'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { PushSwitch } from '../push/PushSwitch'
import './SignInList.css'

type SignIn = SignInsQuery['signIns'][number]

/** Where one is signed in, device by device, and the way to end it there; and whether this device is told of notices. */
export function SignInList() {
  const { t } = useText()
  const { data, error, refetch } = useQuery(SignInsDocument, { fetchPolicy: 'network-only' })
  const [asked, setAsked] = useState<SignIn | 'others' | null>(null)
  usePageTitle(t('signIn.title'))
  return (
    <>
      <div className="page-head"><h1>{t('signIn.title')}</h1></div>
      <div className="stack">
        <Panel label={t('signIn.title')}>
          <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['tall']} />}>
            {({ signIns }) => (
              <>
                <ul className="sign-ins">
                  {signIns.map((signIn) => (
                    <li key={signIn.id}>
                      <div>
                        <p><b>{t(`signIn.browser.${signIn.browser}`)}</b> <span className="dim">{t(`signIn.system.${signIn.system}`)}</span> {signIn.current && <b>{t('signIn.current')}</b>}</p>
                        <p className="cap num">{t('signIn.times', { began: fullInstant(signIn.signedInAt), seen: fullInstant(signIn.lastSeenAt) })}</p>
                      </div>
                      {!signIn.current && <Button size="small" aria-label={`${t('signIn.end.act')}: ${t(`signIn.browser.${signIn.browser}`)} ${fullInstant(signIn.signedInAt)}`} onClick={() => setAsked(signIn)}>{t('signIn.end.act')}</Button>}
                    </li>
                  ))}
                </ul>
                {signIns.length > 2 && <p className="sign-ins-foot"><Button size="small" onClick={() => setAsked('others')}>{t('signIn.endOthers.act')}</Button></p>}
              </>
            )}
          </Answer>
        </Panel>
        <PushSwitch />
      </div>
      {asked !== null && <EndDialog asked={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

function EndDialog({ asked, onClose }: { readonly asked: SignIn | 'others'; readonly onClose: () => void }) {
  const { t } = useText()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [endOne, ending] = useMutation(EndSignInDocument, { refetchQueries: [SignInsDocument], awaitRefetchQueries: true })
  const [endOthers, endingOthers] = useMutation(EndOtherSignInsDocument, { refetchQueries: [SignInsDocument], awaitRefetchQueries: true })
  const name = asked === 'others' ? 'endOthers' : 'end'
  const submit = async () => {
    try {
      const refused = asked === 'others' ? (await endOthers(), undefined) : (await endOne({ variables: { id: asked.id } })).data?.endSignIn.userErrors[0]
      if (refused === undefined) onClose()
      else setRefusal(refused.message)
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <Dialog title={t(`signIn.${name}.title`)} consequence={t('signIn.consequence')} act={t(`signIn.${name}.act`)} busy={ending.loading || endingOthers.loading} onAct={() => void submit()} onClose={onClose}>
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}

import { useMutation } from '@apollo/client/react'
import { EndAccessTokenDocument } from '../../gql/access-token/graphql'
import { Dialog } from '../../ui/Dialog'
import { fullInstant } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import { useRefusals } from '../../ui/request/use-refusals'

interface EndTokenDialogProps {
  readonly token: { readonly id: string; readonly name: string; readonly lastUsedAt: string | null }
  readonly onClose: () => void
  readonly onEnded: () => void
}

/** Ends a key, which cannot be taken back: what stops with it comes first, and when it was used last. */
export function EndTokenDialog({ token: { id, name, lastUsedAt }, onClose, onEnded }: EndTokenDialogProps) {
  const { t } = useText()
  const [end, { loading }] = useMutation(EndAccessTokenDocument)
  const { errors, attempt } = useRefusals([])
  const stop = async () => {
    if (!(await attempt(async () => (await end({ variables: { input: { id } } })).data?.endAccessToken.userErrors ?? []))) return
    onEnded()
    onClose()
  }
  return (
    <Dialog title={t('accessToken.endTitle', { name })} consequence={t('accessToken.endMeans')} act={t('accessToken.end')} busy={loading} onAct={() => void stop()} onClose={onClose}>
      <p className="dim num">{lastUsedAt === null ? t('accessToken.neverUsed') : t('accessToken.usedAt', { at: fullInstant(lastUsedAt) })}</p>
      {errors['form'] !== undefined && <p className="field-error" role="alert">{errors['form']}</p>}
    </Dialog>
  )
}

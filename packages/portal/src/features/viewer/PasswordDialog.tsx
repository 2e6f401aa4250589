import { useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/text/use-text'
import { usePasswordForm } from './use-password-form'

/** Change one's own password from the account menu. */
export function PasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const { fields, busy, submit } = usePasswordForm()
  const [changed, setChanged] = useState(false)
  if (changed) return <Dialog key="changed" title={t('viewer.password.changed')} consequence={t('viewer.password.changedNote')} onClose={onClose} />
  return (
    <Dialog
      key="form"
      title={t('viewer.password.title')}
      consequence={t('viewer.password.note')}
      act={t('viewer.password.act')}
      busy={busy}
      onClose={onClose}
      onAct={() => {
        void submit().then(setChanged)
      }}
    >
      {fields}
    </Dialog>
  )
}

import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/text/use-text'

interface SignOutDialogProps {
  /** Reports and drafts that the service does not have. */
  readonly unsent: number
  readonly everywhere: boolean
  readonly onSignOut: () => void
  readonly onClose: () => void
}

/** Asks before somebody signs out with something unsent: what becomes of it. */
export function SignOutDialog({ unsent, everywhere, onSignOut, onClose }: SignOutDialogProps) {
  const { t } = useText()
  return (
    <Dialog
      title={t('phoneLock.signOut.title', { count: unsent })}
      consequence={t('phoneLock.signOut.note')}
      act={t(everywhere ? 'viewer.signOut.everywhere' : 'viewer.signOut.act')}
      cancelLabel={t('phoneLock.signOut.stay')}
      onAct={onSignOut}
      onClose={onClose}
    />
  )
}

import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/text/use-text'

/** What somebody who signs out leaves unsent. */
export interface Unsent {
  /** Reports and drafts that the service does not have. */
  readonly count: number
  /** Whether they stay on this phone, sealed; where nothing lasts they are gone with the page. */
  readonly lasts: boolean
  readonly everywhere: boolean
}

interface SignOutDialogProps {
  readonly unsent: Unsent
  readonly onSignOut: () => void
  readonly onClose: () => void
}

/** Asks before somebody signs out with something unsent: what becomes of it. */
export function SignOutDialog({ unsent: { count, lasts, everywhere }, onSignOut, onClose }: SignOutDialogProps) {
  const { t } = useText()
  return (
    <Dialog
      title={t('phoneLock.signOut.title', { count })}
      consequence={t(lasts ? 'phoneLock.signOut.note' : 'phoneLock.signOut.lost')}
      act={t(everywhere ? 'viewer.signOut.everywhere' : 'viewer.signOut.act')}
      cancelLabel={t('phoneLock.signOut.stay')}
      onAct={onSignOut}
      onClose={onClose}
    />
  )
}

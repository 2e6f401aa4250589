import { Link } from 'wouter'
import { walksFirstDay } from '../../features/first-day/first-day'
import { useSession } from '../../features/viewer/use-viewer'
import { PasswordDialog } from '../../features/viewer/PasswordDialog'
import { Dialog } from '../../ui/Dialog'
import { Menu } from '../../ui/Menu'
import { useText } from '../../ui/text/use-text'

export type AccountDialog = 'password' | 'signOutEverywhere'

interface AccountMenuProps {
  readonly onDialog: (dialog: AccountDialog) => void
  readonly onSignOut: () => void
}

export function AccountMenu({ onDialog, onSignOut }: AccountMenuProps) {
  const { t } = useText()
  const { viewer, appointment } = useSession()
  return (
    <Menu label={<span className="account-name ellipsis">{viewer.account.name}</span>} name={t('shell.account')}>
      <p className="menu-item dim">{viewer.account.login}</p>
      <hr className="menu-rule" />
      {walksFirstDay(appointment.role) && <Link className="menu-item" data-closes href="/first-day">{t('firstDay.menu')}</Link>}
      <Link className="menu-item" data-closes href="/sign-ins">{t('shell.signIns')}</Link>
      <button type="button" className="menu-item" data-closes onClick={() => onDialog('password')}>{t('viewer.password.title')}</button>
      <button type="button" className="menu-item" data-closes onClick={() => onDialog('signOutEverywhere')}>{t('viewer.signOut.everywhere')}</button>
      <button type="button" className="menu-item" data-closes onClick={onSignOut}>{t('viewer.signOut.act')}</button>
    </Menu>
  )
}

interface AccountDialogsProps {
  readonly open: AccountDialog | null
  readonly onClose: () => void
  readonly onSignOut: (everywhere: boolean) => void
}

export function AccountDialogs({ open, onClose, onSignOut }: AccountDialogsProps) {
  const { t } = useText()
  if (open === 'password') return <PasswordDialog onClose={onClose} />
  if (open === 'signOutEverywhere') {
    return (
      <Dialog
        title={t('viewer.signOut.everywhere')}
        consequence={t('viewer.signOut.everywhereNote')}
        act={t('viewer.signOut.everywhere')}
        onAct={() => onSignOut(true)}
        onClose={onClose}
      />
    )
  }
  return null
}

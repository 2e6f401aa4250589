import { CopyButton } from '../../ui/CopyButton'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/text/use-text'

/** The password that someone is given, shown this once. */
export function TemporaryPassword({ name, login, password, onClose }: { readonly name: string; readonly login: string; readonly password: string; readonly onClose: () => void }) {
  const { t } = useText()
  return (
    <Dialog title={t('account.password.title', { name })} consequence={t('account.password.consequence')} onClose={onClose}>
      <p>
        <span className="dim">{t('account.password.login')}</span> <b className="strong">{login}</b> <CopyButton text={login} />
      </p>
      <p>
        <span className="dim">{t('account.password.temporary')}</span> <b className="strong num">{password}</b> <CopyButton text={password} />
      </p>
    </Dialog>
  )
}

import { CopyButton } from '../../ui/CopyButton'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/text/use-text'

/** The password that someone is given, shown this once. */
export function TemporaryPassword({ name, password, onClose }: { readonly name: string; readonly password: string; readonly onClose: () => void }) {
  const { t } = useText()
  return (
    <Dialog title={t('account.password.title', { name })} consequence={t('account.password.consequence')} onClose={onClose}>
      <p>
        <b className="strong num">{password}</b> <CopyButton text={password} />
      </p>
    </Dialog>
  )
}

import { useAskedSignOut } from '../features/phone-lock/use-asked-sign-out'
import { ForcedPasswordChange } from '../features/viewer/ForcedPasswordChange'
import { LanguageSwitch } from './LanguageSwitch'

/** What stands before everything else while somebody else's password is in force; the way out asks where something was not sent from this device. */
export function FirstPassword({ onSignOut }: { readonly onSignOut: (everywhere: boolean) => void }) {
  const [signOut, dialog] = useAskedSignOut(onSignOut)
  return (
    <>
      <ForcedPasswordChange languageSwitch={<LanguageSwitch />} onSignOut={() => signOut(false)} />
      {dialog}
    </>
  )
}

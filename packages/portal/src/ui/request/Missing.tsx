import { ButtonLink } from '../Button'
import { Empty } from '../Empty'
import { usePageTitle } from '../page-title'
import { useText } from '../text/use-text'

/** A page or file that does not exist, or lies out of scope: the two are answered alike. */
export function Missing() {
  const { t } = useText()
  usePageTitle(t('ui.missing.title'))
  return (
    <Empty level={1} title={t('ui.missing.title')} actions={<ButtonLink href="/">{t('ui.missing.home')}</ButtonLink>}>
      <p>{t('ui.missing.note')}</p>
    </Empty>
  )
}

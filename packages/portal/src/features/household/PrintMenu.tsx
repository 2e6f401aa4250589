import { Link } from 'wouter'
import { Menu } from '../../ui/Menu'
import { useText } from '../../ui/text/use-text'
import type { Household } from './household-file'
import './PrintMenu.css'

/** What can be printed of a household. */
export function PrintMenu({ household }: { readonly household: Household }) {
  const { t } = useText()
  const address = `/households/${household.id}`
  if (!household.viewerCan.issueCode) return null
  return (
    <Menu className="print-menu" name={t('print.menuName')} label={<span className="button plain small">{t('print.menu')}<i className="caret" aria-hidden="true" /></span>}>
      {household.viewerCan.issueCode && <Link className="menu-item" href={`${address}/code`}>{t('print.code')}</Link>}
    </Menu>
  )
}

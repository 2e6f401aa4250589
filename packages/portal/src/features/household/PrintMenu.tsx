import { Link } from 'wouter'
import { Menu } from '../../ui/Menu'
import { useText } from '../../ui/text/use-text'
import type { Household } from './household-file'
import './PrintMenu.css'

/** What can be printed of a household. */
export function PrintMenu({ household }: { readonly household: Household }) {
  const { t } = useText()
  const address = `/households/${household.id}`
  return (
    <Menu className="print-menu" name={t('print.menuName')} label={<span className="button plain small">{t('print.menu')}<i className="caret" aria-hidden="true" /></span>}>
      <Link className="menu-item" href={`${address}/handbook`}>{t('print.handbook')}</Link>
      <Link className="menu-item" href={`${address}/plan-sheet`}>{t('print.plan')}</Link>
      {household.viewerCan.recordVisit && <Link className="menu-item" href={`${address}/visit-sheet`}>{t('print.visitSheet')}</Link>}
      {household.viewerCan.issueCode && <Link className="menu-item" href={`${address}/code`}>{t('print.code')}</Link>}
    </Menu>
  )
}

import { Link, useLocation } from 'wouter'
import { walksFirstDay } from '../../features/first-day/first-day'
import { useNavigationCounts, type NavigationCounts } from '../../features/navigation/use-navigation-counts'
import { useSession } from '../../features/viewer/use-viewer'
import { formatCount } from '../../ui/format/number'
import { Menu } from '../../ui/Menu'
import { useText } from '../../ui/text/use-text'
import { LanguageSwitch } from '../LanguageSwitch'
import type { AccountDialog } from './AccountMenu'
import { atFoot, navigationOf, type NavigationItem } from './navigation'

interface DeskNavigationProps {
  readonly onShortcuts: () => void
  readonly onDialog: (dialog: AccountDialog) => void
  readonly onSignOut: () => void
}

/** The pages of the role. On a phone four stand at the foot, the rest and the account under "more". */
export function DeskNavigation({ onShortcuts, onDialog, onSignOut }: DeskNavigationProps) {
  const { t } = useText()
  const { appointment, can } = useSession()
  const items = navigationOf(appointment, can)
  const foot = atFoot(items)
  const counts = useNavigationCounts()
  return (
    <nav className="app-nav" aria-label={t('shell.pages')}>
      <div className="app-nav-inner">
        <ul>
          {items.map((item) => (
            <li key={item.href} className={foot.includes(item) ? undefined : 'beyond'}><PageLink item={item} counts={counts} /></li>
          ))}
          <li className="more">
            <Menu label={t('shell.more')} name={t('shell.moreName')}>
              {items.filter((item) => !foot.includes(item)).map((item) => <PageLink key={item.href} item={item} counts={counts} />)}
              {walksFirstDay(appointment.role) && <Link className="menu-item" data-closes href="/first-day">{t('firstDay.menu')}</Link>}
              <Link className="menu-item" data-closes href="/sign-ins">{t('shell.signIns')}</Link>
              <button type="button" className="menu-item" data-closes onClick={() => onDialog('password')}>{t('viewer.password.title')}</button>
              <button type="button" className="menu-item" data-closes onClick={() => onDialog('signOutEverywhere')}>{t('viewer.signOut.everywhere')}</button>
              <button type="button" className="menu-item" data-closes onClick={onSignOut}>{t('viewer.signOut.act')}</button>
              <div className="menu-item" data-closes><LanguageSwitch /></div>
            </Menu>
          </li>
        </ul>
        <p className="app-nav-foot">
          <button type="button" onClick={onShortcuts}>
            {t('shell.keyboard')} <kbd>?</kbd>
          </button>
        </p>
      </div>
    </nav>
  )
}

function PageLink({ item, counts }: { readonly item: NavigationItem; readonly counts: NavigationCounts | null }) {
  const { t } = useText()
  const [location] = useLocation()
  const page = item.href.split('?')[0] ?? ''
  const current = page === '/' ? location === '/' : [page, ...(item.also ?? [])].some((each) => location === each || location.startsWith(`${each}/`))
  const count = countOf(item, counts)
  return (
    <Link href={item.href} aria-current={current ? 'page' : undefined}>
      {t(`shell.nav.${item.name}`)}
      {count > 0 && <span className="app-nav-count num">{formatCount(count)}</span>}
    </Link>
  )
}

function countOf({ href }: NavigationItem, counts: NavigationCounts | null): number {
  if (counts === null) return 0
  const [page] = href.split('?')
  // Where the list opens on all households, a count of the poor would be the count of another list.
  if (page === '/households' && page === href) return 0
  if (page === '/households') return counts.households
  if (page === '/observations') return counts.observations
  if (page === '/cases') return counts.cases
  return page === '/reports' ? counts.reports : 0
}

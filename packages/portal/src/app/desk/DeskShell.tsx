import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useSession } from '../../features/viewer/use-viewer'
import { BrandMark } from '../../ui/BrandMark'
import { openRow } from '../../ui/open-row'
import { useText } from '../../ui/text/use-text'
import type { ShellProps } from '../RoleShell'
import { AccountDialogs, AccountMenu, type AccountDialog } from './AccountMenu'
import { DeskNavigation } from './DeskNavigation'
import { DeskRoutes } from './DeskRoutes'
import { NoticesLink } from './NoticesLink'
import { PlaceSwitch } from './PlaceSwitch'
import { SearchBox } from './SearchBox'
import { ShortcutsDialog } from './ShortcutsDialog'
import { LanguageSwitch } from '../LanguageSwitch'
import { useShortcuts } from './use-shortcuts'
import { useScrollToTop } from './use-scroll-to-top'
import '../../ui/Table.css'
import './DeskShell.css'

/** The frame of every desk: pages at the left (at the foot on a phone), what I am responsible for at the top. A phone has no room for the search there: it stands above the households. */
export function DeskShell({ onSignOut }: ShellProps) {
  const { t } = useText()
  const { can } = useSession()
  const [location] = useLocation()
  const [dialog, setDialog] = useState<AccountDialog | null>(null)
  const [shortcuts, setShortcuts] = useState(false)
  useShortcuts({ onHelp: () => setShortcuts(true) })
  useScrollToTop()
  return (
    <div className="app">
      <a className="skip" href="#main">{t('shell.skip')}</a>
      <header className="app-head">
        <Link className="app-brand" href="/" aria-label={t('shell.homeLink')}>
          <BrandMark />
        </Link>
        <div className="app-top">
          <PlaceSwitch />
          <span className="spring" />
          {can('household.read') && <SearchBox />}
          <NoticesLink />
          <span className="wide-only"><LanguageSwitch /></span>
          <span className="wide-only"><AccountMenu onDialog={setDialog} onSignOut={() => onSignOut(false)} /></span>
        </div>
      </header>
      <DeskNavigation onShortcuts={() => setShortcuts(true)} onDialog={setDialog} onSignOut={() => onSignOut(false)} />
      <main className="app-main" id="main" tabIndex={-1} onClick={openRow}>
        {can('household.read') && location === '/households' && <div className="narrow-search"><SearchBox /></div>}
        <DeskRoutes />
      </main>
      <AccountDialogs open={dialog} onClose={() => setDialog(null)} onSignOut={onSignOut} />
      {shortcuts && <ShortcutsDialog onClose={() => setShortcuts(false)} />}
    </div>
  )
}

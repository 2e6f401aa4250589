import { Link, useLocation } from 'wouter'
import { useUnreadNotices } from '../../features/notice/use-unread-notices'
import { WaitingMark } from '../../features/observation-report/WaitingMark'
import { PinBand } from '../../features/phone-lock/PinBand'
import { PinDialog } from '../../features/phone-lock/PinDialog'
import { useAskedSignOut } from '../../features/phone-lock/use-asked-sign-out'
import { usePhoneLock } from '../../features/phone-lock/use-phone-lock'
import { appointmentPlace, appointmentRole } from '../../features/viewer/appointment-text'
import { PasswordDialog } from '../../features/viewer/PasswordDialog'
import { useSession } from '../../features/viewer/use-viewer'
import { useVillageCopy } from '../../features/village-copy/use-village-copy'
import { Band } from '../../ui/Band'
import { shortInstant } from '../../ui/format/date'
import { Menu } from '../../ui/Menu'
import { useText } from '../../ui/text/use-text'
import { LanguageSwitch } from '../LanguageSwitch'
import type { ShellProps } from '../RoleShell'
import { NewVersion } from './NewVersion'
import { PhoneRoutes } from './PhoneRoutes'
import { useState } from 'react'
import './PhoneShell.css'

/** The frame of the volunteer supervisor: one column, the village and the name above, a few words below. */
export function PhoneShell({ onSignOut }: ShellProps) {
  const { t } = useText()
  const { viewer, appointment, choose } = useSession()
  const [password, setPassword] = useState(false)
  const [pin, setPin] = useState(false)
  const [lock, lookAtLock] = usePhoneLock()
  const [signOut, signOutDialog] = useAskedSignOut(onSignOut)
  const age = useVillageCopy(viewer.account.id, appointment.region?.code ?? null, lock === 'PIN')
  const [location] = useLocation()
  const unread = useUnreadNotices()
  const tabs = [
    { href: '/', name: t('shell.nav.home') },
    { href: '/observations', name: t('shell.nav.ownObservations') },
    { href: '/households', name: t('shell.nav.householdsMasked') },
    { href: '/notices', name: t('shell.nav.notices'), count: unread },
  ]
  // A form, or one report, takes the whole phone: its own head leads back.
  const whole = /^\/(observations\/.|delivery$)/.test(location)
  if (whole) {
    return (
      <div className="phone">
        <main className="phone-main whole" id="main">
          <PhoneRoutes />
        </main>
      </div>
    )
  }
  return (
    <div className="phone">
      <header className="phone-top">
        <b className="ellipsis">{appointmentPlace(appointment, viewer.city, t)}</b>
        <span className="spring" />
        <WaitingMark />
        <Menu label={<span className="phone-account">{appointmentRole(appointment, t).split(' · ')[0]} {viewer.account.name}</span>} name={t('shell.account')}>
          {viewer.appointments.length > 1 &&
            viewer.appointments.map((other) => (
              <button key={other.id} type="button" className="menu-item" data-closes aria-current={other.id === appointment.id || undefined} onClick={() => choose(other.id)}>
                {appointmentPlace(other, viewer.city, t)}
                <small>{appointmentRole(other, t)}</small>
              </button>
            ))}
          {(lock === 'NO_PIN' || lock === 'PIN') && <button type="button" className="menu-item" data-closes onClick={() => setPin(true)}>{t('phoneLock.set.menu')}</button>}
          <Link className="menu-item" data-closes href="/sign-ins">{t('shell.signIns')}</Link>
          <button type="button" className="menu-item" data-closes onClick={() => setPassword(true)}>{t('viewer.password.title')}</button>
          <button type="button" className="menu-item" data-closes onClick={() => signOut(true)}>{t('viewer.signOut.everywhere')}</button>
          <button type="button" className="menu-item" data-closes onClick={() => signOut(false)}>{t('viewer.signOut.act')}</button>
          <div className="menu-item"><LanguageSwitch /></div>
        </Menu>
      </header>
      <main className="phone-main" id="main">
        <NewVersion />
        {age !== null && <Band title={t('ui.stale.title', { time: shortInstant(age) })} />}
        {location === '/' && <PinBand state={lock} onSet={() => setPin(true)} />}
        <PhoneRoutes />
      </main>
      <nav className="phone-tabs" aria-label={t('shell.pages')}>
        {tabs.map(({ href, name, count }) => (
          <Link key={href} href={href} aria-current={(href === '/' ? location === '/' : location.startsWith(href)) ? 'page' : undefined}>
            {name}
            {count !== undefined && count > 0 && <em className="num">{count}</em>}
          </Link>
        ))}
      </nav>
      {signOutDialog}
      {pin && <PinDialog hasPin={lock === 'PIN'} onSet={() => { setPin(false); lookAtLock() }} onClose={() => setPin(false)} />}
      {password && <PasswordDialog onClose={() => setPassword(false)} />}
    </div>
  )
}

import { useLocation } from 'wouter'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import './Responsibility.css'

/** What belongs together under responsibility; each tab has an address of its own. Who has but one of them sees no tabs. */
export function ResponsibilityTabs() {
  const { t } = useText()
  const { can } = useSession()
  const [location] = useLocation()
  const pages = [
    { name: t('responsibility.tab.coverage'), href: '/responsibility', permission: 'responsibility.read' },
    { name: t('responsibility.tab.visits'), href: '/responsibility/visits', permission: 'responsibility.read' },
    { name: t('responsibility.tab.proposal'), href: '/responsibility/proposal', permission: 'household.handOver' },
    { name: t('responsibility.tab.teams'), href: '/responsibility/teams', permission: 'workTeam.read' },
    { name: t('responsibility.tab.rosters'), href: '/responsibility/rosters', permission: 'workTeam.read' },
    { name: t('supervision.title'), href: '/responsibility/supervisors', permission: 'supervision.read' },
    { name: t('responsibility.tab.appointments'), href: '/appointments', permission: 'appointment.read' },
    { name: t('responsibility.tab.handOver'), href: '/handover', permission: 'household.handOver' },
  ]
  if (!can('responsibility.read')) return null
  const open = pages.filter(({ permission }) => can(permission))
  if (open.length < 2) return null
  return <div className="responsibility-tabs"><Tabs label={t('shell.nav.responsibility')} tabs={open.map(({ name, href }) => ({ name, href, current: href === location }))} /></div>
}

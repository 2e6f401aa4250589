import { useLocation, useSearchParams } from 'wouter'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import './EnterpriseTabs.css'

/** What belongs to enterprises, side by side and of the same place; each tab has an address of its own. Who has but one of them sees no tabs. */
export function EnterpriseTabs() {
  const { t } = useText()
  const { can } = useSession()
  const [location] = useLocation()
  const [parameters] = useSearchParams()
  const region = parameters.get('region')
  const place = region === null ? '' : `?region=${region}`
  const pages = [
    { name: t('linkage.enterprise.list'), href: '/enterprises', permission: 'enterprise.list' },
    { name: t('linkage.list.title'), href: '/linkages', permission: 'linkage.read' },
    { name: t('linkageResult.title'), href: '/linkages/results', permission: 'linkageResult.read' },
    { name: t('pledge.title'), href: '/pledges', permission: 'pledge.read' },
    { name: t('agreement.title'), href: '/agreements', permission: 'agreement.read' },
    { name: t('courtyard.title'), href: '/courtyards', permission: 'courtyard.read' },
  ].filter(({ permission }) => can(permission))
  if (pages.length < 2) return null
  return <div className="enterprise-tabs"><Tabs label={t('linkage.enterprise.tabs')} tabs={pages.map(({ name, href }) => ({ name, href: `${href}${place}`, current: href === location }))} /></div>
}

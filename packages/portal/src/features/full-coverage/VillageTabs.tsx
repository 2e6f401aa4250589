import { useLocation } from 'wouter'
import { Tabs } from '../../ui/Tabs'
import { useText } from '../../ui/text/use-text'
import './FullCoverage.css'

/** What is counted over the villages of a territory, side by side: services and entitlements, of the same place. */
export function VillageTabs({ region }: { readonly region: string | null }) {
  const { t } = useText()
  const [location] = useLocation()
  const place = region === null ? '' : `?region=${region}`
  const pages = [
    { name: t('fullCoverage.title'), href: '/full-coverage' },
    { name: t('entitlement.title'), href: '/entitlements' },
  ]
  return <div className="village-tabs"><Tabs label={t('fullCoverage.tabs')} tabs={pages.map(({ name, href }) => ({ name, href: `${href}${place}`, current: href === location }))} /></div>
}

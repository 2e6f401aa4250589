import { Link } from 'wouter'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'

/** Above households that nobody answers for: who gives them somebody, which is the banner office alone, and what everybody else can do about it. */
export function WithoutCadreNote() {
  const { t } = useText()
  const { can } = useSession()
  const arranges = can('household.handOver')
  return (
    <p className="panel-body dim">
      {t(arranges ? 'household.withoutCadre.yours' : 'household.withoutCadre.others')}
      {!arranges && can('household.export') && t('household.withoutCadre.report')}
      {arranges && <Link className="link" href="/responsibility/proposal">{t('household.withoutCadre.propose')}</Link>}
      {!arranges && can('responsibility.read') && <Link className="link" href="/responsibility">{t('household.withoutCadre.gaps')}</Link>}
    </p>
  )
}

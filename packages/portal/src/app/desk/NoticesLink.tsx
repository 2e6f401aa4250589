import { Link } from 'wouter'
import { useSession } from '../../features/viewer/use-viewer'
import { useText } from '../../ui/text/use-text'

export function NoticesLink() {
  const { t } = useText()
  const { unreadNotices } = useSession().viewer
  return (
    <Link className="notices-link" href="/notices">
      {t('shell.nav.notices')}
      {unreadNotices > 0 && (
        <em className="num">
          {unreadNotices > 99 ? '99+' : unreadNotices}
          <span className="hidden-text">{t('shell.unread')}</span>
        </em>
      )}
    </Link>
  )
}

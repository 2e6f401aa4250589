import { Link } from 'wouter'
import { useUnreadNotices } from '../../features/notice/use-unread-notices'
import { useText } from '../../ui/text/use-text'

/** The notices, and how many of them are unread. */
export function NoticesLink() {
  const { t } = useText()
  const unreadNotices = useUnreadNotices()
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

import { Link } from 'wouter'
import { Menu } from '../../ui/Menu'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { noticeKinds, type NoticeKind } from './notice-kinds'
import '../household/PrintMenu.css'

const campaign: readonly NoticeKind[] = ['IDENTIFICATION', 'EXIT', 'RETURN']
const afterwards: readonly NoticeKind[] = ['MONITORING', 'RISK_ELIMINATION']

/** The notices of a village that can be printed: those of the campaign, and since 2021 those of monitoring. */
export function NoticeSheetMenu({ code }: { readonly code: string }) {
  const { t } = useText()
  const { viewer } = useSession()
  const offered = viewer.businessDate >= '2021' ? afterwards : campaign
  return (
    <Menu className="print-menu" name={t('noticeSheet.menuName')} label={<span className="button plain small">{t('print.menu')}<i className="caret" aria-hidden="true" /></span>}>
      {Object.entries(noticeKinds).filter(([, kind]) => offered.includes(kind)).map(([name, kind]) => <Link key={name} className="menu-item" href={`/villages/${code}/notices/${name}`}>{t(`publicNotice.kind.${kind}`)}</Link>)}
    </Menu>
  )
}

import { useQuery } from '@apollo/client/react'
import { PublicNoticesDocument } from '../../gql/public-notice/graphql'
import { formatDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { usePageTitle } from '../../ui/page-title'
import { PrintSheet, SheetPart } from '../../ui/PrintSheet'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { byLevel, noticeKindOf, type NoticeKind, type PublicNotice } from './notice-kinds'

/** The notice of one kind of cases for the wall: basis and standard, the list as the public may read it, and how to object. */
export function NoticeSheetPage({ code, kind: name }: { readonly code: string; readonly kind: string }) {
  const { t } = useText()
  const kind = noticeKindOf(name)
  const { data, error, refetch } = useQuery(PublicNoticesDocument, { variables: { region: code }, fetchPolicy: 'cache-and-network' })
  usePageTitle(kind === null ? '' : t(`publicNotice.kind.${kind}`))
  if (kind === null) return <Missing />
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['tall']} />}>
      {({ publicNotices, region }) => (region ? <Sheet kind={kind} region={region} notices={publicNotices} /> : <Missing />)}
    </Answer>
  )
}

interface SheetProps {
  readonly kind: NoticeKind
  readonly region: { readonly code: string; readonly name: string; readonly parent: { readonly name: string } | null }
  readonly notices: readonly PublicNotice[]
}

function Sheet({ kind, region, notices }: SheetProps) {
  const { t } = useText()
  const { village, town } = byLevel(notices, kind)
  const lines = [...new Map([...village, ...town].flatMap(({ lineYear, line }) => (line === null || lineYear === null ? [] : [[lineYear, line] as const])))].toSorted(([one], [other]) => one - other)
  return (
    <PrintSheet back={`/villages/${region.code}`} title={t('noticeSheet.title', { village: region.name, kind: t(`publicNotice.kind.${kind}`) })} note={region.parent?.name}>
      <p>{t(`noticeSheet.basis.${kind}`)}</p>
      {lines.map(([year, line]) => <p key={year}>{t('publicNotice.line', { year, line: formatYuan(line) })}</p>)}
      {village.length === 0 && town.length === 0 && <p>{t('noticeSheet.nothing')}</p>}
      {village.length > 0 && <List title={t('noticeSheet.village', { count: village.length })} notices={village} />}
      {town.length > 0 && <List title={t('noticeSheet.town', { count: town.length })} notices={town} />}
      <SheetPart title={t('publicNotice.how')}>
        <p>{t('noticeSheet.objection')}</p>
        <p className="sheet-foot">{t('publicNotice.masked')}</p>
      </SheetPart>
      <p className="sheet-signatures"><span>{t('print.sign.village')}</span><span>{t('noticeSheet.phone')}</span><span>{t('print.sign.day')}</span></p>
    </PrintSheet>
  )
}

function List({ title, notices }: { readonly title: string; readonly notices: readonly PublicNotice[] }) {
  const { t, language } = useText()
  return (
    <SheetPart title={title}>
      <div className="table-scroll" role="region" aria-label={title} tabIndex={0}><table>
        <thead>
          <tr>
            <th scope="col" className="nowrap">{t('noticeSheet.row')}</th>
            <th scope="col">{t('noticeSheet.head')}</th>
            <th scope="col">{t('noticeSheet.group')}</th>
            <th scope="col" className="nowrap">{t('noticeSheet.persons')}</th>
            <th scope="col">{t('noticeSheet.from')}</th>
            <th scope="col">{t('noticeSheet.until')}</th>
            <th scope="col">{t('noticeSheet.number')}</th>
          </tr>
        </thead>
        <tbody>
          {notices.map(({ id, name, groupName, size, openedOn, mayCloseOn, number }, index) => (
            <tr key={id}><td className="right">{index + 1}</td><td className="nowrap">{name}</td><td>{groupName ?? ''}</td><td className="right">{size}</td><td className="nowrap">{formatDay(openedOn, language)}</td><td className="nowrap">{formatDay(mayCloseOn, language)}</td><td>{number}</td></tr>
          ))}
        </tbody>
      </table></div>
    </SheetPart>
  )
}

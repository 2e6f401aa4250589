import { useQuery } from '@apollo/client/react'
import { PublicNoticesDocument } from '../../gql/public-notice/graphql'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { formatDay } from '../../ui/format/date'
import { formatYuan } from '../../ui/format/money'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useReportAbout } from '../observation-report/use-report-about'
import { useOwnRegion } from '../viewer/use-viewer'
import { kindOf, type PublicNotice } from './notice-kinds'
import '../../ui/Panel.css'
import './NoticeBoard.css'

/** The notice board of a supervisor's village: what hangs there, until when, and how to object. */
export function NoticeBoard() {
  const village = useOwnRegion()
  return village === null ? <Missing /> : <Board village={village} />
}

function Board({ village }: { readonly village: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(PublicNoticesDocument, { variables: { region: village }, fetchPolicy: 'cache-and-network' })
  usePageTitle(t('publicNotice.title'))
  return (
    <div className="notice-board">
      <div className="page-head"><h1>{t('publicNotice.title')}</h1></div>
      <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['tall']} />}>
        {({ publicNotices }) =>
          publicNotices.length === 0 ? (
            <section className="panel"><Empty title={t('publicNotice.empty')}><p>{t('publicNotice.emptyNote')}</p></Empty></section>
          ) : (
            <ul className="panel">{publicNotices.map((notice) => <Posted key={notice.id} notice={notice} />)}</ul>
          )
        }
      </Answer>
      <section className="panel notice-how" aria-label={t('publicNotice.how')}>
        <h2>{t('publicNotice.how')}</h2>
        <p>{t('publicNotice.objection')}</p>
        <p className="cap">{t('publicNotice.masked')}</p>
      </section>
    </div>
  )
}

function Posted({ notice }: { readonly notice: PublicNotice }) {
  const { t, language } = useText()
  const reportAbout = useReportAbout()
  const { number, level, name, groupName, size, openedOn, days, mayCloseOn, line, lineYear } = notice
  const kind = kindOf(notice)
  return (
    <li>
      <p className="row"><b>{name}</b><span className="dim">{[groupName, t('publicNotice.size', { count: size })].filter((part) => part !== null && part !== '').join(' · ')}</span></p>
      <p>{kind === null ? '' : t(`publicNotice.kind.${kind}`)} · {t(level === 'TOWN' ? 'publicNotice.atTown' : 'publicNotice.atVillage')}</p>
      <p className="num">{t('publicNotice.period', { from: formatDay(openedOn, language), until: formatDay(mayCloseOn, language), count: days })}</p>
      {line !== null && lineYear !== null && <p className="cap num">{t('publicNotice.line', { year: lineYear, line: formatYuan(line) })}</p>}
      <p className="cap num">{t('publicNotice.number', { number })}</p>
      <Button look="outlined" disabled={reportAbout === null} onClick={() => reportAbout?.({ kind: kind === 'EXIT' ? 'EXIT' : 'IDENTIFICATION', text: t('publicNotice.reportText', { number }) })}>{t('publicNotice.report')}</Button>
    </li>
  )
}

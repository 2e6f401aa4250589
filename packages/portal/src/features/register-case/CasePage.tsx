import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { CaseOfIdDocument, type CaseWholeFragment } from '../../gql/register-case/graphql'
import { Band } from '../../ui/Band'
import { Button, ButtonLink } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { usePageTitle } from '../../ui/page-title'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { actsOffered, type OfficeAct } from './case-words'
import { CaseActDialog } from './CaseActDialog'
import { CaseFacts } from './CaseFacts'
import { CaseFlags, CaseItems, CaseMembers, CaseNotices } from './CaseParts'
import { CaseSteps } from './CaseSteps'
import { LeftReview } from './LeftReview'
import { ReviseDialog } from './ReviseDialog'
import './CasePage.css'

/** One case: where it stands and whose turn it is, what it says, what was done, and what may be done now. */
export function CasePage({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(CaseOfIdDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} />}>
      {({ registerCase }) => (registerCase ? <Case registerCase={registerCase} /> : <Missing />)}
    </Answer>
  )
}

function Case({ registerCase }: { readonly registerCase: CaseWholeFragment }) {
  const { t } = useText()
  const { viewer } = useSession()
  const [act, setAct] = useState<OfficeAct | null>(null)
  const [revising, setRevising] = useState(false)
  const { number, kind, headName, status, region, waitingFor, waitsFrom, overdue, viewerCan, objections } = registerCase
  const title = t('registerCase.page.title', { kind: t(`registerCase.kind.${kind}`), head: headName })
  const { next, besides } = actsOffered(viewerCan)
  // A notice hangs for its days and a follow-up for its year: until then nothing can be done about them.
  const isEarly = waitsFrom !== null && waitsFrom > viewer.businessDate
  usePageTitle(title)
  return (
    <>
      <Crumbs steps={[{ name: t('shell.nav.cases'), href: '/cases' }, { name: region.name, href: `/cases?view=all&region=${region.code}` }]} here={number} />
      <div className="page-head">
        <h1>{title}</h1>
        <span className="dim">{t(`registerCase.status.${status}`)}</span>
        <span className="spring" />
        {registerCase.viewerCanEndRisk && <ButtonLink look="primary" href={`/cases/new?kind=RISK_ELIMINATION&eliminates=${registerCase.id}`}>{t('registerCase.endRisk')}</ButtonLink>}
        {registerCase.viewerCanRevise && <Button onClick={() => setRevising(true)}>{t('registerCase.revise.act')}</Button>}
        {besides.map((name) => <Button key={name} onClick={() => setAct(name)}>{t(`registerCase.actName.${name}`)}</Button>)}
        {next !== null && <Button look="primary" disabled={isEarly} onClick={() => setAct(next)}>{t(`registerCase.actName.${next}`)}</Button>}
      </div>
      <div className="case-bands">
        {status === 'OBJECTED' ? (
          <Band tone="alert" title={t('registerCase.band.objected', { count: objections.filter(({ answer }) => answer === null).length })} />
        ) : overdue ? (
          <Band tone="alert" title={t('registerCase.band.overdue', { day: registerCase.decideBy ?? '' })} />
        ) : (
          waitingFor !== null && <Band title={t(isEarly ? 'registerCase.band.later' : 'registerCase.band.waits', { level: t(`registerCase.level.${waitingFor}`), day: waitsFrom ?? '' })} />
        )}
        <LeftReview registerCase={registerCase} />
      </div>
      <div className="case-columns">
        <div className="stack">
          <CaseFacts registerCase={registerCase} />
          <CaseMembers members={registerCase.members} />
          <CaseFlags flags={registerCase.flags} />
          <CaseItems items={registerCase.items} />
          <CaseNotices notices={registerCase.notices} objections={objections} />
        </div>
        <CaseSteps registerCase={registerCase} />
      </div>
      {revising && <ReviseDialog registerCase={registerCase} onClose={() => setRevising(false)} />}
      {act !== null && <CaseActDialog act={act} registerCase={registerCase} onClose={() => setAct(null)} />}
    </>
  )
}

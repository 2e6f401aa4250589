import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { CodeFileDocument, IssueHouseholdCodeDocument, type CodeFileQuery, type IssueHouseholdCodeMutation } from '../../gql/own-code/graphql'
import { Button } from '../../ui/Button'
import { dayOf, formatDay, fullInstant } from '../../ui/format/date'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { PrintSheet } from '../../ui/PrintSheet'
import { Answer } from '../../ui/request/Answer'
import { describeError } from '../../ui/request/describe-error'
import { Missing } from '../../ui/request/Missing'
import { PageSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { isLoopback } from './loopback'
import './CodeSlip.css'

type Household = NonNullable<CodeFileQuery['household']>
type Slip = NonNullable<IssueHouseholdCodeMutation['issueHouseholdCode']['slip']>

/** Makes the code by which a household opens its own page, and the slip to be handed over. The code is nowhere but on this page and on paper. */
export function CodeSlipPage({ id }: { readonly id: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(CodeFileDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  usePageTitle(t('ownCode.title'))
  return (
    <Answer data={data} error={error} onRetry={refetch} skeleton={<PageSkeleton label={t('ui.loading')} heights={['short', 'tall']} />}>
      {({ household }) => (household?.viewerCan.issueCode === true ? <Issuing household={household} /> : <Missing />)}
    </Answer>
  )
}

function Issuing({ household }: { readonly household: Household }) {
  const { t } = useText()
  const [issue, { loading }] = useMutation(IssueHouseholdCodeDocument, { fetchPolicy: 'no-cache' })
  const [slip, setSlip] = useState<Slip | null>(null)
  const [fault, setFault] = useState('')
  const make = async () => {
    try {
      const { data } = await issue({ variables: { household: household.id } })
      setSlip(data?.issueHouseholdCode.slip ?? null)
      setFault(data?.issueHouseholdCode.userErrors[0]?.message ?? '')
    } catch (error) {
      setFault(describeError(error, t).message)
    }
  }
  if (slip !== null) return <SlipSheet household={household} slip={slip} />
  const { code } = household
  return (
    <>
      <div className="page-head"><h1>{t('ownCode.title')}</h1></div>
      <Panel label={t('ownCode.title')}>
        <div className="panel-body stack">
          <p>{t('ownCode.explanation', { name: household.headName, number: household.number })}</p>
          <p className="dim">
            {code === null
              ? t('ownCode.never')
              : code.usedAt === null
                ? t('ownCode.unused', { issued: fullInstant(code.issuedAt), until: fullInstant(code.validUntil) })
                : t('ownCode.used', { issued: fullInstant(code.issuedAt), used: fullInstant(code.usedAt) })}
          </p>
          {code !== null && <RealDayNote />}
          {household.codeLeavesNoReviewer && <p className="field-error" role="status">{t('ownCode.nobodyElseReviews')}</p>}
          {isLoopback(window.location.hostname) && <p className="field-error" role="status">{t('ownCode.loopback', { host: window.location.host })}</p>}
          <p className="row"><Button look="primary" busy={loading} onClick={() => void make()}>{t('ownCode.make')}</Button></p>
          {fault !== '' && <p className="field-error" role="alert">{fault}</p>}
        </div>
      </Panel>
    </>
  )
}

/** The slip: few words, large, in Chinese first and English below, since it is read by whoever gets it. */
function SlipSheet({ household, slip }: { readonly household: Household; readonly slip: Slip }) {
  const { t, language } = useText()
  const { viewer } = useSession()
  const isBusinessDayReal = dayOf(new Date().toISOString()) === viewer.businessDate
  const village = [household.region.parent?.name, household.region.name].join('')
  const warnings = [slip.nobodyElseReviews ? t('ownCode.nobodyElseReviews') : null, isLoopback(window.location.hostname) ? t('ownCode.loopback', { host: window.location.host }) : null].filter((warning) => warning !== null)
  return (
    <PrintSheet back={`/households/${household.id}`} title={t('ownCode.slip.title')} note={t('ownCode.slip.note')} {...(warnings.length === 0 ? {} : { aside: warnings.map((warning) => <p key={warning}>{warning}</p>) })}>
      <dl className="code-slip">
        <dt>{t('ownCode.slip.head')}</dt>
        <dd>{slip.headName} · {village}</dd>
        <dt>{t('ownCode.slip.address')}</dt>
        <dd className="code-large">{window.location.host}{slip.path}</dd>
        <dt>{t('ownCode.slip.number')}</dt>
        <dd className="code-large">{slip.number}</dd>
        <dt>{t('ownCode.slip.code')}</dt>
        <dd className="code-large">{slip.code}</dd>
        <dt>{t('ownCode.slip.until')}</dt>
        <dd>{formatDay(dayOf(slip.validUntil), language)}{!isBusinessDayReal && t('ownCode.slip.realDay')}</dd>
      </dl>
      <p className="code-warning">{t('ownCode.slip.warning', { place: household.region.parent?.name ?? household.region.name })}</p>
    </PrintSheet>
  )
}

/** Codes live by the real clock; where the service believes in another day, the times above are not of that day, and it is said. */
function RealDayNote() {
  const { t, language } = useText()
  const { viewer } = useSession()
  return dayOf(new Date().toISOString()) === viewer.businessDate ? null : <p className="dim">{t('ownCode.realDays', { day: formatDay(viewer.businessDate, language) })}</p>
}

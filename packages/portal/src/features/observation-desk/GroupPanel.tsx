import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { ReportGroupDocument } from '../../gql/observation-desk/graphql'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { dayOf } from '../../ui/format/date'
import { Panel } from '../../ui/Panel'
import { ErrorNote } from '../../ui/request/ErrorNote'
import { useText } from '../../ui/text/use-text'
import { GroupDialog } from './GroupDialog'
import { joinable, leadingStatuses } from './joinable'
import { PutUnderDialog } from './PutUnderDialog'
import { useGrouping } from './use-grouping'

interface GroupPanelProps {
  readonly id: string
  /** Whether the viewer may put it together with others or take it out of its group now; the API says so. */
  readonly mayGroup: boolean
  readonly onChanged: () => void
}

/** Reports of the same matter: what stands in the group, and what seems to say the same and could be put into it. */
export function GroupPanel({ id, mayGroup, onChanged }: GroupPanelProps) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(ReportGroupDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const [asked, setAsked] = useState<'compare' | 'putUnder' | null>(null)
  const { busy, refusal, forget, join, takeOut } = useGrouping(async () => {
    setAsked(null)
    await refetch()
    onChanged()
  })
  const observation = data?.observation
  if (data === undefined && error !== undefined) return <Panel title={t('office.group.title')}><ErrorNote error={error} onRetry={() => void refetch()} /></Panel>
  if (observation === undefined || observation === null) return null
  const { lead, members, similar } = observation
  const others = lead === null ? similar : []
  const ready = mayGroup ? joinable(observation.status, others) : []
  // One that was reopened has its own course; what stands under another is taken out first.
  const mayBePut = mayGroup && lead === null && !observation.reopened && leadingStatuses(observation.status).length > 0
  const stands = lead !== null || members.length > 0 || others.length > 0
  if (!stands && !mayBePut) return null
  const open = (dialog: 'compare' | 'putUnder') => {
    forget()
    setAsked(dialog)
  }
  const close = () => {
    forget()
    setAsked(null)
  }
  return (
    <>
      {ready.length > 0 && <Band title={t('office.group.seems', { count: ready.length })} action={<Button size="small" onClick={() => open('compare')}>{t('office.group.compare')}</Button>} />}
      <Panel title={t('office.group.title')} action={mayBePut && <Button size="small" onClick={() => open('putUnder')}>{t('office.group.putUnder')}</Button>} footer={t('office.group.note')}>
        {stands && (
          <div className="panel-body">
            {lead !== null && (
              <p>
                {t('office.group.under')} <Link className="link num" href={`/observations/${lead.id}`}>{lead.number}</Link>
                {mayGroup && <> <Button size="small" disabled={busy} onClick={() => void takeOut(id)}>{t('office.group.separate')}</Button></>}
              </p>
            )}
            {members.length > 0 && <p className="field-label">{t('office.group.members', { count: members.length })}</p>}
            {members.map((member) => (
              <p key={member.id}>
                <Words report={member} />
                {member.viewerCan.separate && <> <Button size="small" disabled={busy} aria-label={t('office.group.separateOf', { number: member.number })} onClick={() => void takeOut(member.id)}>{t('office.group.separate')}</Button></>}
              </p>
            ))}
            {others.length > 0 && <p className="field-label">{t('office.group.similar', { count: others.length })}</p>}
            {others.map((report) => <p key={report.id}><Words report={report} /></p>)}
            {asked === null && refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
          </div>
        )}
      </Panel>
      {asked === 'compare' && <GroupDialog lead={observation} similar={ready} busy={busy} refusal={refusal} onGroup={(ids) => void join(id, ids)} onClose={close} />}
      {asked === 'putUnder' && <PutUnderDialog report={observation} busy={busy} refusal={refusal} onChoose={forget} onPut={(leadId) => void join(leadId, [id])} onClose={close} />}
    </>
  )
}

function Words({ report: { id, number, status, text, submittedAt } }: { readonly report: { readonly id: string; readonly number: string; readonly status: Parameters<typeof joinable>[0]; readonly text: string; readonly submittedAt: string } }) {
  const { t } = useText()
  return <><Link className="link num" href={`/observations/${id}`}>{number}</Link> <span className="dim">{t(`observation.status.${status}`)} · <span className="num">{dayOf(submittedAt)}</span></span><br />{text}</>
}

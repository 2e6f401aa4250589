import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { GroupReportsDocument, ReportGroupDocument, SeparateReportDocument, type ReportGroupQuery } from '../../gql/observation-desk/graphql'
import { Button } from '../../ui/Button'
import { dayOf } from '../../ui/format/date'
import { Panel } from '../../ui/Panel'
import { describeError } from '../../ui/request/describe-error'
import { ErrorNote } from '../../ui/request/ErrorNote'
import { useText } from '../../ui/text/use-text'

type Whole = NonNullable<ReportGroupQuery['observation']>
type Other = Whole['members'][number]

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
  const [group, grouping] = useMutation(GroupReportsDocument)
  const [separate, separating] = useMutation(SeparateReportDocument)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const observation = data?.observation
  if (data === undefined && error !== undefined) return <Panel title={t('office.group.title')}><ErrorNote error={error} onRetry={() => void refetch()} /></Panel>
  if (observation === undefined || observation === null) return null
  const { lead, members, similar } = observation
  if (lead === null && members.length === 0 && similar.length === 0) return null
  const busy = grouping.loading || separating.loading
  const act = async (send: () => Promise<{ data?: { result: { userErrors: readonly { message: string }[] } } | null | undefined }>) => {
    try {
      const [first] = (await send()).data?.result.userErrors ?? []
      setRefusal(first?.message ?? null)
      if (first !== undefined) return
      setChosen([])
      await refetch()
      onChanged()
    } catch (error) {
      setRefusal(describeError(error, t).message)
    }
  }
  return (
    <Panel title={t('office.group.title')} footer={t('office.group.note')}>
      <div className="panel-body">
        {lead !== null && (
          <p>
            {t('office.group.under')} <Link className="link num" href={`/observations/${lead.id}`}>{lead.number}</Link>
            {mayGroup && <> <Button size="small" disabled={busy} onClick={() => void act(() => separate({ variables: { id } }))}>{t('office.group.separate')}</Button></>}
          </p>
        )}
        {members.length > 0 && <Others title={t('office.group.members', { count: members.length })} rows={members} />}
        {similar.length > 0 && lead === null && (
          <Others title={t('office.group.similar', { count: similar.length })} rows={similar} {...(mayGroup ? { chosen, onChoose: setChosen } : {})} />
        )}
        {mayGroup && chosen.length > 0 && <Button look="primary" disabled={busy} onClick={() => void act(() => group({ variables: { input: { lead: id, members: [...chosen] } } }))}>{t('office.group.join', { count: chosen.length })}</Button>}
        {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
      </div>
    </Panel>
  )
}

interface OthersProps {
  readonly title: string
  readonly rows: readonly Other[]
  readonly chosen?: readonly string[]
  readonly onChoose?: (ids: readonly string[]) => void
}

function Others({ title, rows, chosen = [], onChoose }: OthersProps) {
  const { t } = useText()
  return (
    <fieldset>
      <legend className="field-label">{title}</legend>
      {rows.map(({ id, number, status, text, submittedAt }) => {
        const words = <><Link className="link num" href={`/observations/${id}`}>{number}</Link> <span className="dim">{t(`observation.status.${status}`)} · <span className="num">{dayOf(submittedAt)}</span></span><br />{text}</>
        return onChoose === undefined ? (
          <p key={id}>{words}</p>
        ) : (
          <label key={id} className="choice">
            <input type="checkbox" checked={chosen.includes(id)} onChange={(event) => onChoose(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))} />
            <span>{words}</span>
          </label>
        )
      })}
    </fieldset>
  )
}

import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { WithdrawLinkageProposalDocument, type LinkageQuery } from '../../gql/linkage/graphql'
import { Button } from '../../ui/Button'
import { dayOf } from '../../ui/format/date'
import { formatCount } from '../../ui/format/number'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import { AnswerProposalDialog } from './AnswerProposalDialog'
import { refusalsOf } from './refusals-of'
import './ProposalPanel.css'

type Proposal = NonNullable<LinkageQuery['linkage']>['proposals'][number]

interface ProposalPanelProps {
  readonly proposals: readonly Proposal[]
  readonly onChanged: () => void
}

/** Who was asked to join and has not: those that said yes stand among the households. Several that said the same are chosen one by one and answered for at once. */
export function ProposalPanel({ proposals, onChanged }: ProposalPanelProps) {
  const { t } = useText()
  const [answering, setAnswering] = useState<readonly [Proposal, ...Proposal[]] | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [refusal, setRefusal] = useState<string | null>(null)
  const [withdraw] = useMutation(WithdrawLinkageProposalDocument)
  const asked = proposals.filter(({ status }) => status !== 'CONFIRMED')
  if (asked.length === 0) return null
  // A number that nobody has can only be declined, and is answered for alone.
  const choosable = asked.filter(({ household, viewerCan }) => viewerCan.answer && household !== null)
  const isChoosing = choosable.length > 1
  const picked = choosable.filter(({ id }) => chosen.has(id))
  const [first, ...others] = picked
  const choose = (id: string, isChosen: boolean) => setChosen((now) => new Set(isChosen ? [...now, id] : [...now].filter((each) => each !== id)))
  const take = async (id: string) => {
    const refused = await refusalsOf(t, async () => (await withdraw({ variables: { input: { id } } })).data?.withdrawLinkageProposal.userErrors ?? [])
    setRefusal(refused[0]?.message ?? null)
    if (refused.length === 0) onChanged()
  }
  return (
    <Panel
      title={t('linkage.proposal.title')}
      note={t('household.list.households', { count: asked.length, shown: formatCount(asked.length) })}
      action={isChoosing && first !== undefined && <Button size="small" look="primary" onClick={() => setAnswering([first, ...others])}>{t('linkage.proposal.answerChosen', { count: others.length + 1 })}</Button>}
    >
      <p className="panel-body dim">{t('linkage.proposal.note')}</p>
      {refusal !== null && <p className="panel-body field-error" role="alert">{refusal}</p>}
      <table className="table blocks proposals">
        <thead>
          <tr>
            {isChoosing && <th scope="col"><input type="checkbox" aria-label={t('linkage.proposal.chooseAll')} checked={picked.length === choosable.length}onChange={(event) => setChosen(new Set(event.target.checked ? choosable.map(({ id }) => id) : []))} /></th>}
            <th scope="col">{t('household.column.number')}</th>
            <th scope="col">{t('household.column.head')}</th>
            <th scope="col">{t('linkage.proposal.status')}</th>
            <th scope="col" className="right">{t('linkage.proposal.askedOn')}</th>
            <th scope="col"><span className="hidden-text">{t('linkage.proposal.acts')}</span></th>
          </tr>
        </thead>
        <tbody>
          {asked.map((proposal) => (
            <tr key={proposal.id}>
              {isChoosing && <td className="proposal-choice">{choosable.includes(proposal) && <input type="checkbox" aria-label={t('linkage.proposal.choose', { head: `${proposal.household?.headName ?? ''} ${proposal.householdNumber.slice(13)}` })} checked={chosen.has(proposal.id)} onChange={(event) => choose(proposal.id, event.target.checked)} />}</td>}
              <th scope="row" className="num"><span className="shared-start">{proposal.householdNumber.slice(0, 13)}</span>{proposal.householdNumber.slice(13)}</th>
              <td>{proposal.household === null ? null : <Link href={`/households/${proposal.household.id}`}>{proposal.household.headName}</Link>}</td>
              <td>{t(`linkage.proposal.state.${proposal.status}`)}{proposal.reason === null ? null : <small className="dim"> {proposal.reason}</small>}</td>
              <td className="right num phone-end">{dayOf(proposal.proposedAt)}</td>
              <td className="right">
                {proposal.viewerCan.answer && <Button size="small" onClick={() => setAnswering([proposal])}>{t('linkage.proposal.answer')}</Button>}
                {proposal.viewerCan.withdraw && <Button size="small" onClick={() => void take(proposal.id)}>{t('linkage.proposal.withdraw')}</Button>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {answering !== null && <AnswerProposalDialog proposals={answering} onClose={() => setAnswering(null)} onAnswered={onChanged} />}
    </Panel>
  )
}

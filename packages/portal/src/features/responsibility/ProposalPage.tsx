import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { ProposalDocument, type ProposalQuery } from '../../gql/responsibility/graphql'
import { Band } from '../../ui/Band'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { formatCount } from '../../ui/format/number'
import { usePageTitle } from '../../ui/page-title'
import { Panel } from '../../ui/Panel'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import type { LeaderChoice } from '../appointment/leader-choice'
import { RegionSelect } from '../region/RegionSelect'
import { useOwnRegion } from '../viewer/use-viewer'
import { ApplyProposalDialog } from './ApplyProposalDialog'
import { ChangeLeaderDialog } from './ChangeLeaderDialog'
import { ProposalTable } from './ProposalTable'
import { ResponsibilityTabs } from './ResponsibilityTabs'

type Proposal = NonNullable<ProposalQuery['responsibilityProposal']>
export type ProposalLine = Proposal['lines'][number] & { readonly household: NonNullable<Proposal['lines'][number]['household']> }

/** Who could answer for the households that nobody answers for: reviewed line by line, changed or left out, and applied in one step. */
export function ProposalPage() {
  const { t } = useText()
  const own = useOwnRegion() ?? ''
  const [parameters, setParameters] = useSearchParams()
  const region = parameters.get('region') ?? own
  const [done, setDone] = useState<number | null>(null)
  const { data, error, refetch } = useQuery(ProposalDocument, { variables: { region }, fetchPolicy: 'network-only' })
  usePageTitle(t('responsibility.proposal.title'))
  return (
    <>
      <ResponsibilityTabs />
      <div className="page-head">
        <h1>{t('responsibility.proposal.title')}</h1>
        <span className="dim">{t('responsibility.proposal.note')}</span>
      </div>
      <div className="stack">
        {done !== null && <Band title={t('responsibility.proposal.done', { count: done })} />}
        <Panel label={t('responsibility.proposal.title')}>
          <div className="panel-body proposal-region">
            <RegionSelect from={own} value={region} to="VILLAGE" onChange={(code) => setParameters(code === own ? {} : { region: code })} />
          </div>
          <Answer data={data} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('household.column.head'), t('household.column.village'), t('responsibility.column.proposed')]} />}>
            {({ responsibilityProposal }) =>
              responsibilityProposal ? (
                <Review
                  key={region}
                  proposal={responsibilityProposal}
                  banner={own}
                  onApplied={(count) => {
                    setDone(count)
                    void refetch()
                  }}
                />
              ) : (
                <Missing />
              )
            }
          </Answer>
        </Panel>
      </div>
    </>
  )
}

function Review({ proposal, banner, onApplied }: { readonly proposal: Proposal; readonly banner: string; readonly onApplied: (count: number) => void }) {
  const { t } = useText()
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set())
  const [changed, setChanged] = useState<ReadonlyMap<string, LeaderChoice>>(new Map())
  const [changing, setChanging] = useState<ProposalLine | null>(null)
  const [confirming, setConfirming] = useState(false)
  const lines = proposal.lines.filter((line): line is ProposalLine => line.household !== null)
  const kept = lines.filter(({ household }) => !dropped.has(household.id)).map((line) => ({ ...line, to: changed.get(line.household.id) ?? line.to }))
  const rest = proposal.openHouseholds - lines.length
  if (proposal.openHouseholds === 0) return <Empty title={t('responsibility.proposal.nothing')}><p>{t('responsibility.proposal.nothingNote')}</p></Empty>
  return (
    <>
      <p className="panel-body">
        {t('responsibility.proposal.sum', { open: formatCount(proposal.openHouseholds), leaders: formatCount(proposal.leadersWithRoom), places: formatCount(proposal.freePlaces) })}
        {rest > 0 && <> {t('responsibility.proposal.rest', { count: rest, shown: formatCount(rest) })}</>}
      </p>
      <ProposalTable
        lines={lines}
        dropped={dropped}
        changed={changed}
        onDrop={(id) =>
          setDropped((now) => {
            const next = new Set(now)
            if (!next.delete(id)) next.add(id)
            return next
          })
        }
        onChange={setChanging}
      />
      <div className="panel-body proposal-act">
        <Button look="primary" disabled={kept.length === 0} onClick={() => setConfirming(true)}>{t('responsibility.proposal.apply', { count: kept.length })}</Button>
      </div>
      {changing !== null && (
        <ChangeLeaderDialog
          line={changing}
          banner={banner}
          onClose={() => setChanging(null)}
          onChosen={(leader) => {
            setChanged((now) => new Map(now).set(changing.household.id, leader))
            setChanging(null)
          }}
        />
      )}
      {confirming && (
        <ApplyProposalDialog
          lines={kept}
          onClose={() => setConfirming(false)}
          onApplied={(count) => {
            setConfirming(false)
            setDropped(new Set())
            setChanged(new Map())
            onApplied(count)
          }}
        />
      )}
    </>
  )
}

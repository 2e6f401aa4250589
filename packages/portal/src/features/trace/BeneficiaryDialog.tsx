import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { AddBeneficiariesDocument, BeneficiaryCandidatesDocument } from '../../gql/trace/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { formatCount } from '../../ui/format/number'
import { newId } from '../../ui/new-id'
import { Paging } from '../../ui/Paging'
import { useText } from '../../ui/text/use-text'
import { poorStatuses } from '../household/household-codes'
import { useSession } from '../viewer/use-viewer'
import { useAct } from './use-act'

interface BeneficiaryDialogProps {
  readonly project: { readonly id: string; readonly name: string; readonly region: { readonly code: string } }
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Puts households of the village that no project reaches on this one, each with a measure of its kind (M-4, R-4). */
export function BeneficiaryDialog({ project, onClose, onDone }: BeneficiaryDialogProps) {
  const { t } = useText()
  const { viewer } = useSession()
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const [description, setDescription] = useState(project.name)
  const [startedOn, setStartedOn] = useState(viewer.businessDate)
  const [all, setAll] = useState(false)
  const [cursors, setCursors] = useState<readonly string[]>([])
  const { data } = useQuery(BeneficiaryCandidatesDocument, { variables: { filter: { region: project.region.code, ...(all ? { status: [...poorStatuses], notOnProject: project.id } : { traceGap: 'NO_PROJECT' as const }) }, after: cursors.at(-1) ?? null }, fetchPolicy: 'no-cache' })
  const [add] = useMutation(AddBeneficiariesDocument)
  const { busy, refusal, act } = useAct(onDone, onClose)
  const page = data?.households
  const households = page?.nodes ?? []
  const toggle = (id: string) =>
    setChosen((now) => {
      const next = new Map(now)
      // The id of the measure is made with the choice, so trying again never records it twice.
      if (!next.delete(id)) next.set(id, newId())
      return next
    })
  // What was chosen from the other list would be put on the project unseen.
  const showAll = (shown: boolean) => {
    setAll(shown)
    setCursors([])
    setChosen(new Map())
  }
  const input = { project: project.id, description: description.trim(), startedOn, households: [...chosen].map(([household, id]) => ({ id, household })) }
  return (
    <Dialog
      wide
      title={t('trace.project.addHouseholdsTitle', { name: project.name })}
      consequence={t('trace.project.addHouseholdsMeans')}
      act={t('trace.project.addHouseholds')}
      busy={busy}
      disabled={chosen.size === 0}
      onAct={() => void act(async () => (await add({ variables: { input } })).data?.addBeneficiaries.userErrors)}
      onClose={onClose}
    >
      <Field label={t('trace.project.description')}>{(control) => <input {...control} className="control" maxLength={400} value={description} onChange={(event) => setDescription(event.target.value)} />}</Field>
      <Field label={t('trace.project.from')}>{(control) => <input {...control} className="control" type="date" max={viewer.businessDate} value={startedOn} onChange={(event) => setStartedOn(event.target.value)} />}</Field>
      <label className="check-line"><input type="checkbox" checked={all} onChange={(event) => showAll(event.target.checked)} /> {t('trace.project.alsoWithProject')}</label>
      <fieldset>
        <legend className="field-label">{t('trace.project.households')} · {t('trace.project.chosen', { count: chosen.size })}</legend>
        {page !== undefined && households.length === 0 && <p className="dim">{t(all ? 'trace.project.noneLeft' : 'trace.project.noneOpen')}</p>}
        <ul className="check-list">
          {households.map((household) => (
            <li key={household.id}>
              <label>
                <input type="checkbox" checked={chosen.has(household.id)} onChange={() => toggle(household.id)} />
                {household.headName} <span className="dim num">{household.number.slice(13)}</span>
              </label>
            </li>
          ))}
        </ul>
        {page !== undefined && (page.pageInfo.hasNextPage || cursors.length > 0) && (
          <Paging onPrevious={cursors.length === 0 ? null : () => setCursors(cursors.slice(0, -1))} onNext={page.pageInfo.hasNextPage ? () => setCursors([...cursors, page.pageInfo.endCursor ?? '']) : null}>
            {t('trace.householdCount', { shown: formatCount(page.totalCount) })}
          </Paging>
        )}
      </fieldset>
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}

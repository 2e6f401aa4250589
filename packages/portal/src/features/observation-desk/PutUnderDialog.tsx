import { useQuery } from '@apollo/client/react'
import { useEffect, useId, useRef, useState } from 'react'
import { LeadCandidatesDocument, type ReportOfMatterFragment } from '../../gql/observation-desk/graphql'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { ErrorNote } from '../../ui/request/ErrorNote'
import type { Translate } from '../../ui/text/catalogue'
import { useText } from '../../ui/text/use-text'
import { useSettled } from '../../ui/use-settled'
import { soughtObservation } from '../observation/sought-observation'
import type { Lead } from './GroupDialog'
import { candidatesFilter, candidatesOf } from './lead-candidates'
import { ReportWords } from './ReportWords'
import '../../ui/SearchPicker.css'
import './GroupDialog.css'

interface PutUnderDialogProps {
  /** The report that comes under another one. */
  readonly report: Lead
  readonly busy: boolean
  readonly refusal: string | null
  /** Another one was chosen: what was refused was of the one before. */
  readonly onChoose: () => void
  readonly onPut: (lead: string) => void
  readonly onClose: () => void
}

/** Puts a report under one that the office knows to be about the same matter, in whatever words: found by its number or in the village's list, read beside it, then joined. */
export function PutUnderDialog({ report, busy, refusal, onChoose, onPut, onClose }: PutUnderDialogProps) {
  const { t } = useText()
  const group = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const settled = useSettled(text)
  const { data, error, refetch } = useQuery(LeadCandidatesDocument, { variables: candidatesFilter(report, settled), fetchPolicy: 'network-only' })
  // What was refused stands beside the field, which on a phone is above what is being read.
  useEffect(() => {
    if (refusal !== null) field.current?.focus()
  }, [refusal])
  const found = data?.observations
  const choices = found === undefined ? [] : candidatesOf(report, found.nodes, settled)
  const only = soughtObservation(settled) !== null && choices.length === 1 ? choices[0] : undefined
  const lead = choices.find(({ id }) => id === chosenId) ?? only ?? null
  const unseen = found === undefined ? 0 : found.totalCount - found.nodes.length
  const choose = (id: string | null) => {
    setChosenId(id)
    onChoose()
  }
  return (
    <Dialog wide title={t('office.group.putUnderTitle')} consequence={`${t('office.group.putUnderConsequence')}${report.members.length === 0 ? '' : t('office.group.bringsAlong', { count: report.members.length })}`} act={t('office.group.putUnderAct')} busy={busy} disabled={lead === null || text !== settled} onAct={() => lead !== null && onPut(lead.id)} onClose={onClose}>
      <Field label={t('office.group.number')} hint={t('office.group.numberHint')} error={refusal}>
        {(control) => (
          <input {...control} ref={field} className="control" type="search" autoComplete="off" value={text} onChange={(event) => { choose(null); setText(event.target.value) }} />
        )}
      </Field>
      {found === undefined && error !== undefined ? <ErrorNote error={error} onRetry={() => void refetch()} /> : (
        <fieldset className="picker lead-choices">
          <legend className="hidden-text">{t('office.group.candidates')}</legend>
          {choices.map((choice) => <LeadChoice key={choice.id} group={group} choice={choice} isChosen={choice.id === lead?.id} onChoose={() => choose(choice.id)} />)}
          <p className="cap" role="status">{found === undefined ? t('ui.loading') : choices.length === 0 ? t(settled === '' ? 'office.group.noCandidate' : 'office.group.notFound') : unseen > 0 ? t('office.group.moreCandidates', { count: unseen }) : ''}</p>
        </fieldset>
      )}
      <div className="group-sides">
        <section aria-label={t('office.group.thisOne')}>
          <h3 className="field-label">{t('office.group.thisOne')}</h3>
          <ReportWords report={report} about={aboutOf(report, t)} />
        </section>
        <section aria-label={t('office.group.leading')}>
          <h3 className="field-label">{t('office.group.leading')}</h3>
          {lead === null ? <p className="dim">{t('office.group.notChosen')}</p> : <ReportWords report={lead} about={aboutOf(lead, t)} />}
        </section>
      </div>
    </Dialog>
  )
}

interface LeadChoiceProps {
  readonly group: string
  readonly choice: ReportOfMatterFragment
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function LeadChoice({ group, choice, isChosen, onChoose }: LeadChoiceProps) {
  const { t } = useText()
  return (
    <label className="picker-choice">
      <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
      <ReportWords short report={choice} about={aboutOf(choice, t)} />
    </label>
  )
}

/** The kind of a report, and whom and what it names: in other words it is the names that tell one matter from another. */
function aboutOf({ kind, household, project, cadre }: ReportOfMatterFragment, t: Translate): string {
  return [t(`observation.kind.${kind}`), household?.headName, project?.name, cadre?.name].filter((name) => name !== undefined).join(' · ')
}

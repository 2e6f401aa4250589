import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { HouseholdPlansDocument, type MeasureFactsFragment } from '../../gql/trace/graphql'
import { Dialog } from '../../ui/Dialog'
import { Answer } from '../../ui/request/Answer'
import { Missing } from '../../ui/request/Missing'
import { TableSkeleton } from '../../ui/Skeleton'
import { useText } from '../../ui/text/use-text'
import { Choice } from './Choice'
import { MeasureCourseDialog } from './MeasureCourseDialog'

interface MeasurePickDialogProps {
  readonly household: { readonly id: string; readonly headName: string }
  readonly act: 'end' | 'result'
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Which of a household's measures ends, or has a result to keep; one alone is taken at once. */
export function MeasurePickDialog({ household, act, onClose, onDone }: MeasurePickDialogProps) {
  const { t } = useText()
  const [chosen, setChosen] = useState('')
  const [taken, setTaken] = useState<MeasureFactsFragment | null>(null)
  const { data, error, refetch } = useQuery(HouseholdPlansDocument, { variables: { id: household.id }, fetchPolicy: 'no-cache' })
  const open = (data?.household?.measures ?? []).filter(({ viewerCan }) => (act === 'end' ? viewerCan.end : viewerCan.recordResult))
  const [first] = open
  const measure = taken ?? (open.length === 1 ? first : undefined)
  if (measure !== undefined) return <MeasureCourseDialog measure={measure} act={act} onClose={onClose} onDone={onDone} />
  const pick = open.find(({ id }) => id === chosen) ?? first
  return (
    <Dialog
      title={`${act === 'end' ? t('trace.household.endTitle') : t('trace.household.resultTitle')} · ${household.headName}`}
      {...(pick === undefined ? {} : { act: t('trace.household.next'), onAct: () => setTaken(pick) })}
      onClose={onClose}
    >
      <Answer data={data} error={error} onRetry={refetch} skeleton={<TableSkeleton label={t('ui.loading')} columns={[t('trace.household.measures')]} />}>
        {({ household: found }) =>
          !found ? (
            <Missing />
          ) : pick === undefined ? (
            <p>{t('trace.household.noMeasureFirst')}</p>
          ) : (
            <Choice label={t('trace.household.whichMeasure')} value={pick.id} options={open.map((each) => [each.id, t('trace.household.measureSince', { what: each.description, day: each.startedOn })] as const)} onChoose={setChosen} />
          )
        }
      </Answer>
    </Dialog>
  )
}

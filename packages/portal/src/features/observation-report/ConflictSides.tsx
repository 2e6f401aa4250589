import { useQuery } from '@apollo/client/react'
import { MyObservationDocument } from '../../gql/observation-report/graphql'
import { formatMonthDay, shortInstant } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import type { ObservationDraft } from './observation-draft'

interface ConflictSidesProps {
  /** The report as this device has it, under the id that was used up. */
  readonly draft: ObservationDraft
  readonly writtenAt: string
  readonly photos: number
}

/** Both sides of a conflict: what the service holds under the id, and what this device has. */
export function ConflictSides({ draft, writtenAt, photos }: ConflictSidesProps) {
  const { t, language } = useText()
  const { viewer } = useSession()
  const { id, text } = draft
  const { data, loading } = useQuery(MyObservationDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const there = data?.observation ?? null
  const about = ({ kind, seenOn }: Pick<ObservationDraft, 'kind' | 'seenOn'>, village: string | undefined, ...subjects: readonly (string | undefined)[]) =>
    [kind === null ? undefined : t(`observation.kind.${kind}`), village, ...subjects, t('observationReport.mine.seenOn', { day: formatMonthDay(seenOn, language) })].filter((part) => part !== undefined).join(' · ')
  const village = viewer.appointments.find(({ region }) => region?.code === draft.region)?.region?.name ?? draft.region ?? undefined
  return (
    <div className="waiting-sides">
      <p>{t('observationReport.waiting.conflictNote')}</p>
      <div>
        <p className="cap strong">{t('observationReport.waiting.there')}</p>
        {there === null ? <p className="dim">{t(loading ? 'ui.loading' : 'observationReport.waiting.thereUnknown')}</p> : <p>{there.text}</p>}
        {there !== null && <p className="cap num">{about(there, there.region.name, there.household === null ? undefined : `${there.household.headName} ${there.household.number.slice(13)}`, there.project?.name, there.cadre?.name)}</p>}
        {there !== null && <p className="cap num">{t('observationReport.waiting.side', { time: shortInstant(there.submittedAt), count: there.attachments.length })}</p>}
      </div>
      <div>
        <p className="cap strong">{t('observationReport.waiting.here')}</p>
        <p>{text}</p>
        <p className="cap num">{about(draft, village, draft.household?.name, draft.project?.name, draft.cadre?.name)}</p>
        <p className="cap num">{t('observationReport.waiting.side', { time: shortInstant(writtenAt), count: photos })}</p>
      </div>
    </div>
  )
}

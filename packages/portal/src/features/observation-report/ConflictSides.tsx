import { useQuery } from '@apollo/client/react'
import { MyObservationDocument } from '../../gql/observation-report/graphql'
import { shortInstant } from '../../ui/format/date'
import { useText } from '../../ui/text/use-text'

interface ConflictSidesProps {
  readonly id: string
  readonly text: string
  readonly writtenAt: string
  readonly photos: number
}

/** Both sides of a conflict: what the service holds under the id, and what this device has. */
export function ConflictSides({ id, text, writtenAt, photos }: ConflictSidesProps) {
  const { t } = useText()
  const { data, loading } = useQuery(MyObservationDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const there = data?.observation ?? null
  return (
    <div className="waiting-sides">
      <p>{t('observationReport.waiting.conflictNote')}</p>
      <div>
        <p className="cap strong">{t('observationReport.waiting.there')}</p>
        {there === null ? <p className="dim">{t(loading ? 'ui.loading' : 'observationReport.waiting.thereUnknown')}</p> : <p>{there.text}</p>}
        {there !== null && <p className="cap num">{t('observationReport.waiting.side', { time: shortInstant(there.submittedAt), count: there.attachments.length })}</p>}
      </div>
      <div>
        <p className="cap strong">{t('observationReport.waiting.here')}</p>
        <p>{text}</p>
        <p className="cap num">{t('observationReport.waiting.side', { time: shortInstant(writtenAt), count: photos })}</p>
      </div>
    </div>
  )
}

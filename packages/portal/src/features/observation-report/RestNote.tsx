import { useText } from '../../ui/text/use-text'
import type { Rest } from '../delivery/delivery'
import type { WaitingReport } from '../delivery/waiting-report'

interface RestNoteProps {
  readonly rest: Rest | null
  readonly reports: readonly WaitingReport[]
  readonly lasts: boolean
}

/** Why what waits has not gone yet, what is kept, and when it is tried again. */
export function RestNote({ rest, reports, lasts }: RestNoteProps) {
  const { t } = useText()
  const pause = reports.find(({ state, pause: resting }) => state === 'WAITING' && resting !== null)?.pause ?? null
  const reason = rest?.kind === 'SIGNED_OUT' ? 'signedOut' : pause === null ? 'soon' : ({ NO_ANSWER: 'noAnswer', FAULT: 'fault', ASKED: 'asked', PHOTOS: 'soon' } as const)[pause.cause]
  return (
    <>
      <p>{t(`observationReport.waiting.${reason}`)}</p>
      {!lasts && <p>{t('observationReport.waiting.keepsNothingNote')}</p>}
    </>
  )
}

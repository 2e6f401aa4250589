import { Band } from '../../ui/Band'
import { ButtonLink } from '../../ui/Button'
import { useText } from '../../ui/text/use-text'
import type { CellPlace } from './OutcomeGrid'

export type SubmissionTrouble =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'photosLeft' }
  | { readonly kind: 'noAnswer'; readonly reason: string }
  | { readonly kind: 'arrivedBefore' }
  | { readonly kind: 'refused'; readonly messages: readonly string[] }

/** Why a report was not submitted: what is kept, and what to do. */
export function SubmissionBand({ trouble, reportId }: { readonly trouble: SubmissionTrouble; readonly reportId: string }) {
  const { t } = useText()
  switch (trouble.kind) {
    case 'nothing':
      return <Band tone="alert" title={t('outcomeReport.grid.nothing')} />
    case 'photosLeft':
      return <Band tone="alert" title={t('outcomeReport.grid.photosLeft')}><p>{t('outcomeReport.grid.photosLeftNote')}</p></Band>
    case 'noAnswer':
      return <Band tone="alert" title={t('outcomeReport.grid.noAnswer')}><p>{t('outcomeReport.grid.noAnswerNote', { reason: trouble.reason })}</p></Band>
    case 'refused':
      return <Band tone="alert" title={t('outcomeReport.grid.refused')}>{trouble.messages.map((message) => <p key={message}>{message}</p>)}</Band>
    case 'arrivedBefore':
      return (
        <Band tone="alert" title={t('outcomeReport.grid.arrivedBefore')} action={<ButtonLink href={`/reports/${reportId}`}>{t('outcomeReport.grid.arrivedSee')}</ButtonLink>}>
          <p>{t('outcomeReport.grid.arrivedBeforeNote')}</p>
        </Band>
      )
  }
}

export interface WrongCell extends CellPlace {
  readonly name: string
}

const namedCells = 4

interface FaultsBandProps {
  readonly cells: readonly WrongCell[]
  /** Whether the totals leave any of them out. */
  readonly leavesOut: boolean
  readonly onGo: (cell: CellPlace) => void
}

/** The cells that are wrong or want a reason, each a way to it. */
export function FaultsBand({ cells, leavesOut, onGo }: FaultsBandProps) {
  const { t } = useText()
  return (
    <Band tone="alert" title={t('outcomeReport.grid.faults', { count: cells.length })} action={leavesOut ? <small>{t('outcomeReport.grid.faultsNote')}</small> : undefined}>
      <p className="fault-links">
        {cells.slice(0, namedCells).map((cell) => (
          <button key={cell.name} type="button" className="link" onClick={() => onGo(cell)}>{cell.name}</button>
        ))}
      </p>
    </Band>
  )
}

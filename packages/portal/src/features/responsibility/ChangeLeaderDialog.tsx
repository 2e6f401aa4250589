import { useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/text/use-text'
import type { LeaderChoice } from '../appointment/leader-choice'
import { LeaderPicker } from '../appointment/LeaderPicker'
import type { ProposalLine } from './ProposalPage'

interface ChangeLeaderDialogProps {
  readonly line: ProposalLine
  readonly banner: string
  readonly onClose: () => void
  readonly onChosen: (leader: LeaderChoice) => void
}

/** Puts somebody else into a line of the proposal; nothing is saved before the whole is applied. */
export function ChangeLeaderDialog({ line, banner, onClose, onChosen }: ChangeLeaderDialogProps) {
  const { t } = useText()
  const [to, setTo] = useState<LeaderChoice | null>(null)
  return (
    <Dialog
      wide
      title={t('responsibility.proposal.changeTitle', { name: line.household.headName })}
      consequence={t('responsibility.proposal.changeNote', { name: line.to.name })}
      act={t('responsibility.proposal.changeAct')}
      disabled={to === null}
      onAct={() => {
        if (to !== null) onChosen(to)
      }}
      onClose={onClose}
    >
      <LeaderPicker label={t('appointment.role.SECTION_LEADER')} hint={t('appointment.handOver.quota')} receiving={{ except: line.to.id }} region={banner} chosen={to} onChoose={setTo} />
    </Dialog>
  )
}

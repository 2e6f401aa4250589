import { useState } from 'react'
import type { TeamRowFragment } from '../../gql/responsibility/graphql'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/text/use-text'
import { EndServiceDialog } from './EndServiceDialog'
import { SendCadreDialog } from './SendCadreDialog'

interface TeamDialogProps {
  readonly team: TeamRowFragment
  readonly manage: boolean
  readonly onClose: () => void
  readonly onChanged: () => void
}

/** The members of a team, who join it and leave it here. */
export function TeamDialog({ team, manage, onClose, onChanged }: TeamDialogProps) {
  const { t } = useText()
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<{ readonly id: string; readonly name: string } | null>(null)
  if (adding) return <SendCadreDialog campaign="WORK_TEAM" team={team} onClose={() => setAdding(false)} onSent={onChanged} />
  if (leaving !== null) return <EndServiceDialog service={leaving} onClose={() => setLeaving(null)} onEnded={onChanged} />
  return (
    <Dialog wide title={t('responsibility.team.openTitle', { name: team.region?.name ?? team.name })} onClose={onClose}>
      <table className="table blocks">
        <thead>
          <tr>
            <th scope="col">{t('responsibility.team.memberName')}</th>
            <th scope="col">{t('responsibility.team.unit')}</th>
            <th scope="col">{t('responsibility.team.post')}</th>
            <th scope="col">{t('responsibility.team.phone')}</th>
            {manage && <th scope="col"><span className="hidden-text">{t('responsibility.team.leave')}</span></th>}
          </tr>
        </thead>
        <tbody>
          {team.members.map((member) => (
            <tr key={member.id}>
              <th scope="row">{member.name}</th>
              <td className="dim">{member.sendingUnit ?? ''}</td>
              <td>{member.post ?? ''}</td>
              <td className="num">{member.phone ?? ''}</td>
              {manage && <td className="right phone-end"><Button look="quiet" size="small" aria-label={`${t('responsibility.team.leave')} ${member.name}`} onClick={() => setLeaving(member)}>{t('responsibility.team.leave')}</Button></td>}
            </tr>
          ))}
        </tbody>
      </table>
      {manage && <p><Button look="outlined" onClick={() => setAdding(true)}>{t('responsibility.team.add')}</Button></p>}
    </Dialog>
  )
}

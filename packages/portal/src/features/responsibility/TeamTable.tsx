import { Link } from 'wouter'
import type { TeamRowFragment } from '../../gql/responsibility/graphql'
import { Button } from '../../ui/Button'
import { PhoneLabel } from '../../ui/PhoneLabel'
import { useText } from '../../ui/text/use-text'

interface TeamTableProps {
  readonly rows: readonly TeamRowFragment[]
  readonly onOpen: (team: TeamRowFragment) => void
  readonly onEnd: ((team: TeamRowFragment) => void) | null
}

/** One row a team, with what is not as it should be. */
export function TeamTable({ rows, onOpen, onEnd }: TeamTableProps) {
  const { t } = useText()
  return (
    <table className="table blocks">
      <thead>
        <tr>
          <th scope="col">{t('responsibility.team.village')}</th>
          <th scope="col">{t('responsibility.team.leader')}</th>
          <th scope="col" className="right">{t('responsibility.team.members')}</th>
          <th scope="col" className="right">{t('responsibility.team.from')}</th>
          <th scope="col">{t('responsibility.team.flags')}</th>
          <th scope="col"><span className="hidden-text">{t('responsibility.team.open')}</span></th>
        </tr>
      </thead>
      <tbody>
        {rows.map((team) => (
          <tr key={team.id}>
            <th scope="row">{team.region !== null && <Link className="link" href={`/villages/${team.region.code}`}>{team.region.name}</Link>}</th>
            <td>{team.leader !== null && team.leader !== undefined && <><PhoneLabel name={t('responsibility.team.leader')} />{team.leader.name}</>}</td>
            <td className="right num"><PhoneLabel name={t('responsibility.team.members')} />{team.memberCount}</td>
            <td className="right num dim"><PhoneLabel name={t('responsibility.team.from')} />{team.startedOn}</td>
            <td className={team.flags.length > 0 ? 'wrap late' : 'wrap dim'}>{team.flags.length === 0 ? t('responsibility.team.fine') : team.flags.map((flag) => t(`village.team.flag.${flag}`)).join(t('ui.separator'))}</td>
            <td className="right phone-end">
              <Button look="quiet" size="small" aria-label={`${t('responsibility.team.open')} ${team.region?.name ?? team.name}`} onClick={() => onOpen(team)}>{t('responsibility.team.open')}</Button>
              {onEnd !== null && <Button look="quiet" size="small" aria-label={`${t('responsibility.team.end')} ${team.region?.name ?? team.name}`} onClick={() => onEnd(team)}>{t('responsibility.team.end')}</Button>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

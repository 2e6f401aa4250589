import { Link } from 'wouter'
import { Button } from '../../ui/Button'
import type { Translate } from '../../ui/text/catalogue'
import { useText } from '../../ui/text/use-text'
import type { LeaderChoice } from '../appointment/leader-choice'
import type { ProposalLine } from './ProposalPage'

interface ProposalTableProps {
  readonly lines: readonly ProposalLine[]
  readonly dropped: ReadonlySet<string>
  readonly changed: ReadonlyMap<string, LeaderChoice>
  readonly onDrop: (household: string) => void
  readonly onChange: (line: ProposalLine) => void
}

/** One row a household, who is proposed, and what speaks for it. */
export function ProposalTable({ lines, dropped, changed, onDrop, onChange }: ProposalTableProps) {
  const { t } = useText()
  return (
    <table className="table blocks proposal">
      <thead>
        <tr>
          <th scope="col"><span className="hidden-text">{t('responsibility.proposal.keep')}</span></th>
          <th scope="col">{t('household.column.head')}</th>
          <th scope="col">{t('household.column.village')}</th>
          <th scope="col">{t('responsibility.column.cause')}</th>
          <th scope="col">{t('responsibility.column.proposed')}</th>
          <th scope="col">{t('responsibility.column.why')}</th>
          <th scope="col"><span className="hidden-text">{t('responsibility.proposal.change')}</span></th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const { household } = line
          const other = changed.get(household.id)
          return (
            <tr key={household.id} className={dropped.has(household.id) ? 'dropped' : undefined}>
              <td><input type="checkbox" aria-label={t('responsibility.proposal.keepOne', { name: household.headName })} checked={!dropped.has(household.id)} onChange={() => onDrop(household.id)} /></td>
              <th scope="row" className="narrow"><Link className="link" href={`/households/${household.id}`}>{household.headName}</Link></th>
              <td className="narrow">{household.region.name}</td>
              <td className="dim">{household.mainCause === null ? '' : t(`household.cause.${household.mainCause}`)}</td>
              <td><b className="strong">{other?.name ?? line.to.name}</b></td>
              <td className="dim wrap">{other === undefined ? reason(line, t) : t('responsibility.why.chosen')}</td>
              <td className="right"><Button look="quiet" size="small" aria-label={`${t('responsibility.proposal.change')} ${household.headName}`} onClick={() => onChange(line)}>{t('responsibility.proposal.change')}</Button></td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** What speaks for the leader, in words. */
function reason({ sameVillage, sameTown, skill }: ProposalLine, t: Translate): string {
  const near = sameVillage ? [t('responsibility.why.village')] : sameTown ? [t('responsibility.why.town')] : []
  const able = skill === null ? [] : [t('responsibility.why.skill', { skill: t(`appointment.skill.${skill}`) })]
  const reasons = [...near, ...able]
  return reasons.length === 0 ? t('responsibility.why.room') : reasons.join(t('ui.separator'))
}

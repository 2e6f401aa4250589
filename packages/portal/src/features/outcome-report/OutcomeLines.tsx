import { Link } from 'wouter'
import type { OutcomeLinePartsFragment } from '../../gql/outcome-report/graphql'
import { formatYuan } from '../../ui/format/money'
import { formatCount } from '../../ui/format/number'
import { unitText } from '../../ui/format/unit-text'
import { sharedStart } from '../../ui/shared-start'
import { useText } from '../../ui/text/use-text'
import { useSession } from '../viewer/use-viewer'
import { isAsBefore, type FormerLine } from './line-attention'
import { LineDispute } from './LineDispute'
import './OutcomeLines.css'

/** How lines are chosen to be confirmed; without it the table only shows. */
export interface LineChoice {
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (households: ReadonlySet<string>) => void
}

interface OutcomeLinesProps {
  readonly lines: readonly OutcomeLinePartsFragment[]
  /** Fen of all lines, as the report says it. */
  readonly total: number
  /** Whether the report was returned: what the village said of its lines counts no more. */
  readonly returned?: boolean
  /** The lines that were disputed in the report that this one corrects, by household. */
  readonly before?: ReadonlyMap<string, FormerLine>
  readonly choice?: LineChoice | undefined
  /** Confirms a line that its household denies, by itself. */
  readonly onConfirmAlone?: ((line: OutcomeLinePartsFragment) => void) | undefined
  readonly onDispute?: ((line: OutcomeLinePartsFragment) => void) | undefined
  /** What is done about a line that somebody says is not so. */
  readonly onFollowUp?: ((line: OutcomeLinePartsFragment) => void) | undefined
}

/** The lines of a report: who received what, and what the village says of it. A column that no line fills is left out. */
export function OutcomeLines({ lines, total, returned = false, before, choice, onConfirmAlone, onDispute, onFollowUp }: OutcomeLinesProps) {
  const { t } = useText()
  const { can } = useSession()
  const shared = Math.min(13, sharedStart(lines.map(({ household }) => household.number)))
  const pending = lines.filter(({ confirmation, judgedAlone }) => confirmation === 'PENDING' && !judgedAlone).map(({ household }) => household.id)
  const allChosen = choice !== undefined && pending.length > 0 && pending.every((id) => choice.chosen.has(id))
  const withMonths = lines.some(({ months }) => months !== null)
  const withQuantity = lines.some(({ quantity }) => quantity !== null)
  const hears = can('household.voice')
  const stateOf = (confirmation: OutcomeLinePartsFragment['confirmation']) => (confirmation === 'DISPUTED' && !hears ? 'lookedInto' : confirmation)
  const formerly = (line: OutcomeLinePartsFragment) => {
    const former = before?.get(line.household.id)
    if (former === undefined) return null
    return <small className={isAsBefore(line, former) ? 'late keep line-reason' : 'keep line-reason'}>{t(`outcomeReport.page.${hears ? 'disputedBefore' : 'lookedIntoBefore'}`, { amount: formatYuan(former.amount), now: t(`outcomeReport.page.${isAsBefore(line, former) ? 'unchanged' : 'changed'}`) })}{former.dispute?.answer != null && ` ${t('outcomeReport.dispute.answered', { answer: former.dispute.answer })}`}</small>
  }
  const choose = (id: string, isChosen: boolean) => {
    if (choice === undefined) return
    const next = new Set(choice.chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    choice.onChoose(next)
  }
  return (
    <table className="table blocks outcome-lines">
      <thead>
        <tr>
          {choice !== undefined && (
            <th scope="col" className="line-choice">
              <input type="checkbox" aria-label={t('outcomeReport.page.chooseAll')} checked={allChosen} onChange={(event) => choice.onChoose(new Set(event.target.checked ? pending : []))} />
            </th>
          )}
          <th scope="col">{t('outcomeReport.column.number')}</th>
          <th scope="col">{t('outcomeReport.column.head')}</th>
          <th scope="col" className="right">{t('outcomeReport.column.amount')}</th>
          {withMonths && <th scope="col" className="right">{t('outcomeReport.column.months')}</th>}
          {withQuantity && <th scope="col" className="right">{t('outcomeReport.column.quantity')}</th>}
          <th scope="col">{t('outcomeReport.column.confirmation')}</th>
          {onDispute !== undefined && <th scope="col" className="line-dispute"><span className="hidden-text">{t('outcomeReport.page.dispute')}</span></th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const { household, amount, months, quantity, unit, confirmation, disputeReason, judgedBy, householdSays, judgedAlone, findings, reason, dispute } = line
          const isPending = confirmation === 'PENDING'
          return (
            <tr key={household.id} className={choice?.chosen.has(household.id) === true ? 'current' : undefined}>
              {choice !== undefined && (
                <td className="line-choice">
                  {isPending && !judgedAlone && <input type="checkbox" aria-label={t('outcomeReport.page.chooseLine', { head: `${household.headName} ${household.number.slice(shared)}` })} checked={choice.chosen.has(household.id)} onChange={(event) => choose(household.id, event.target.checked)} />}
                </td>
              )}
              <td className="num line-number" title={household.number}><span className="shared-start">{household.number.slice(0, shared)}</span>{household.number.slice(shared)}</td>
              <th scope="row" className="narrow"><Link href={`/households/${household.id}`}>{household.headName}</Link></th>
              <td className="right num line-amount">{formatYuan(amount)}</td>
              {withMonths && <td className="right num phone-hidden">{months ?? ''}</td>}
              {withQuantity && <td className="right num phone-hidden">{quantity === null ? '' : `${formatCount(quantity)} ${unitText(unit, t, quantity)}`}</td>}
              <td className="line-state">
                <span className={returned ? 'dim' : `line-mark ${confirmation.toLowerCase()}`}>{t(returned ? `outcomeReport.confirmation.returned.${stateOf(confirmation)}` : `outcomeReport.confirmation.${stateOf(confirmation)}`)}</span>
                {judgedBy !== null && <small> {judgedBy.name}</small>}
                {findings.map(({ kind, asksReason, text }) => <small key={kind} className={asksReason ? 'late keep line-reason' : 'dim keep line-reason'}>{text}</small>)}
                {formerly(line)}
                {reason !== null && <small className="keep line-reason">{t('outcomeReport.page.enterpriseSays', { reason })}</small>}
                {disputeReason !== null && <small className="late keep line-reason">{disputeReason}</small>}
                {householdSays !== null && <small className={householdSays.agreed ? 'keep line-reason' : 'late keep line-reason'}>{householdSays.agreed ? t('correction.says.agreed') : t('correction.says.disputed', { comment: householdSays.comment ?? '' })}</small>}
                {dispute !== null && <LineDispute dispute={dispute} returned={returned} head={household.headName} onFollowUp={onFollowUp === undefined ? undefined : () => onFollowUp(line)} />}
              </td>
              {onDispute !== undefined && <td className="right line-dispute">{onConfirmAlone !== undefined && judgedAlone && <button type="button" className="link" aria-label={t('outcomeReport.page.confirmAloneOf', { head: household.headName })} onClick={() => onConfirmAlone(line)}>{t('outcomeReport.page.confirmAlone')}</button>} {isPending && <button type="button" className="link" aria-label={t('outcomeReport.page.disputeOf', { head: household.headName })} onClick={() => onDispute(line)}>{t('outcomeReport.page.dispute')}</button>}</td>}
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          {choice !== undefined && <td className="line-choice" />}
          <th scope="row" colSpan={2} className="phone-whole">{t('outcomeReport.page.total', { count: lines.length })}</th>
          <td className="right num">{formatYuan(total)}</td>
          <td colSpan={1 + [withMonths, withQuantity, onDispute !== undefined].filter(Boolean).length} />
        </tr>
      </tfoot>
    </table>
  )
}

import { Link } from 'wouter'
import type { CaseWholeFragment } from '../../gql/register-case/graphql'
import { Definitions } from '../../ui/Definitions'
import { formatYuan } from '../../ui/format/money'
import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'

/** What a case was opened with: whom it is about, why, and what its kind asks for. */
export function CaseFacts({ registerCase }: { readonly registerCase: CaseWholeFragment }) {
  const { t } = useText()
  const { household, reason, attribute, mainCause, ground, monitoringType, channel, groupName, size, openedBy, openedOn, statedIncome, checkedIncome, decideBy, followUpUntil, riskEndedOn, eliminates, kind } = registerCase
  const income = (each: { readonly year: number; readonly perCapita: number; readonly line: number | null } | null) =>
    each === null ? null : `${each.year} · ${formatYuan(each.perCapita)}${each.line === null ? '' : ` / ${t('registerCase.income.line', { amount: formatYuan(each.line) })}`}`
  return (
    <Panel title={t('registerCase.facts.title')}>
      <div className="panel-body"><Definitions
        pairs={[
          [t('registerCase.facts.household'), household === null ? null : <Link className="link" href={`/households/${household.id}`}>{household.headName} <span className="num">{household.number}</span></Link>],
          [t('registerCase.facts.size'), String(size)],
          [t('registerCase.facts.group'), groupName],
          [t('registerCase.facts.reason'), <span key="reason" className="keep">{reason}</span>],
          [t('registerCase.facts.attribute'), attribute === null ? null : t(`household.attribute.${attribute}`)],
          [t('registerCase.facts.mainCause'), mainCause === null ? null : t(`household.cause.${mainCause}`)],
          [t('registerCase.facts.ground'), ground === null ? null : t(`registerCase.ground.${ground}`)],
          [t('registerCase.facts.monitoringType'), monitoringType === null ? null : t(`registerCase.monitoringType.${monitoringType}`)],
          [t('registerCase.facts.channel'), channel === null ? null : t(`registerCase.channel.${channel}`)],
          [t('registerCase.facts.eliminates'), eliminates === null ? null : <Link className="link num" href={`/cases/${eliminates.id}`}>{eliminates.number}</Link>],
          [t('registerCase.income.stated'), income(statedIncome)],
          [t('registerCase.income.checked'), income(checkedIncome)],
          [t('registerCase.facts.opened'), [openedOn, openedBy?.name].filter((part) => part !== undefined).join(' · ')],
          [t('registerCase.facts.decideBy'), decideBy],
          [t('registerCase.facts.followUpUntil'), followUpUntil === null ? null : `${followUpUntil}${household?.lastVisitedOn == null ? '' : ` · ${t('registerCase.facts.lastVisited', { day: household.lastVisitedOn })}`}`],
          [t('registerCase.facts.risk'), kind !== 'MONITORING' ? null : riskEndedOn === null ? t('registerCase.riskLasts') : t('registerCase.riskEnded', { day: riskEndedOn })],
        ]}
      /></div>
    </Panel>
  )
}

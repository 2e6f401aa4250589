import type { CaseWholeFragment } from '../../gql/register-case/graphql'
import { Panel } from '../../ui/Panel'
import { StepList, type Step } from '../../ui/StepList'
import type { Translate } from '../../ui/text/catalogue'
import { useText } from '../../ui/text/use-text'

/** The way of a case: what was done and by whom, then the steps of its route that are still to come. */
export function CaseSteps({ registerCase }: { readonly registerCase: CaseWholeFragment }) {
  const { t } = useText()
  return (
    <Panel title={t('registerCase.steps.title')} note={t(`registerCase.ruleSet.${ruleSetName(registerCase.ruleSet)}`)}>
      <StepList steps={stepsOf(registerCase, t)} nowLabel={t('registerCase.steps.now')} />
    </Panel>
  )
}

function stepsOf({ acts, rules, status, waitingFor }: CaseWholeFragment, t: Translate): Step[] {
  const done = acts.map((act, index): Step => ({
    id: `${index}`,
    state: 'done',
    name: t(`registerCase.actName.${act.act}`),
    at: act.on,
    note: [
      act.by?.name,
      act.entitled === null ? null : t('registerCase.vote.result', { entitled: act.entitled, present: act.present ?? 0, inFavour: act.inFavour ?? 0 }),
      act.spotChecked === true ? t('registerCase.spotCheckedShort') : null,
      act.acceptedBy,
      act.verifiers.length === 0 ? null : act.verifiers.join(t('ui.separator')),
      act.stable === null ? null : t(act.stable ? 'registerCase.stillStable' : 'registerCase.notStable'),
      act.codeIssuedBy === null ? null : t('registerCase.codeIssuedBy', { name: act.codeIssuedBy.name }),
      act.comment,
    ].filter((part) => part !== null && part !== undefined && part !== '').join(' · '),
  }))
  if (waitingFor === null || status === 'EXITED') return done
  const begun = acts.findLastIndex((act) => act.status === 'SENT_BACK') + 1
  const position = acts.slice(begun).filter((act) => rules.route.includes(act.act)).length
  const coming = rules.route.slice(position).map((act, index): Step => ({ id: act, state: index === 0 ? 'now' : 'next', name: t(`registerCase.actName.${act}`), note: t(`registerCase.level.${rules.levels[position + index] ?? 'VILLAGE'}`) }))
  return [...done, ...coming]
}

const ruleSets = ['CAMPAIGN_2014', 'CAMPAIGN_2017', 'AFTER_2020'] as const

function ruleSetName(ruleSet: string): (typeof ruleSets)[number] {
  return ruleSets.find((name) => name === ruleSet) ?? 'CAMPAIGN_2014'
}

import { Marks } from '../../ui/Marks'
import { useText } from '../../ui/text/use-text'
import type { Translate } from '../../ui/text/catalogue'

export interface Targeting {
  readonly who: boolean
  readonly cause: boolean
  readonly measure: boolean
  readonly cadre: boolean
}

const order = ['who', 'cause', 'measure', 'cadre'] as const
const characters = { who: '谁', cause: '因', measure: '策', cadre: '责' } as const

/** The four marks of a household: who it is, why it is poor, what is done, by whom. */
export function TargetingMarks({ targeting }: { readonly targeting: Targeting }) {
  const { t } = useText()
  const lacking = lackingText(targeting, t)
  return <Marks marks={order.map((name) => ({ character: characters[name], filled: targeting[name] }))} name={lacking ?? t('household.marks.complete')} />
}

/** "缺策、责", or null when nothing is missing. */
export function lackingText(targeting: Targeting, t: Translate): string | null {
  const missing = order.filter((name) => !targeting[name])
  if (missing.length === 0) return null
  return t('household.marks.lacking', { marks: missing.map((name) => t(`household.marks.${name}`)).join(t('ui.separator')) })
}

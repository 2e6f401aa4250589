import { Marks } from '../../ui/Marks'
import { useText } from '../../ui/text/use-text'

const names = ['plan', 'measure', 'project', 'cadre', 'effect'] as const

/** What a household has of the chain: plan, measure, project, cadre, effect, filled or hollow. */
export function TraceMarks({ trace }: { readonly trace: Readonly<Record<(typeof names)[number], boolean>> }) {
  const { t } = useText()
  const lacking = names.filter((name) => !trace[name]).map((name) => t(`trace.markName.${name}`))
  return <Marks marks={names.map((name) => ({ character: t(`trace.mark.${name}`), filled: trace[name] }))} name={lacking.length === 0 ? t('trace.marksComplete') : t('trace.marksMissing', { marks: lacking.join(t('ui.separator')) })} />
}

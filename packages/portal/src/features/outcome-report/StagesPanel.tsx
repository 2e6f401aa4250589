import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'
import type { Stage } from './report-stages'
import './StagesPanel.css'

/** The three hands of a report: filled in, confirmed by the village, checked by the town. */
export function StagesPanel({ stages }: { readonly stages: readonly Stage[] }) {
  const { t } = useText()
  return (
    <Panel title={t('outcomeReport.step.title')}>
      <ol className="stages">
        {stages.map(({ id, state, name, note }, index) => (
          <li key={id} className={state} aria-current={state === 'now' ? 'step' : undefined}>
            <i aria-hidden="true">{index + 1}</i>
            <div>
              <b>{name}</b>
              <small>{note}</small>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

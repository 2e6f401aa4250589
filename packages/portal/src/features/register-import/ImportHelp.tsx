import { Panel } from '../../ui/Panel'
import { useText } from '../../ui/text/use-text'

const topics = ['formats', 'rows', 'members', 'missing', 'status', 'cadre', 'faults', 'numbers', 'taken', 'undo'] as const

/** What a sheet may be, what it changes and what it does not, and what to do with the sheet that comes back. */
export function ImportHelp() {
  const { t } = useText()
  return (
    <Panel title={t('registerImport.help.title')}>
      <dl className="import-help">
        {topics.map((topic) => (
          <div key={topic}>
            <dt>{t(`registerImport.help.${topic}.title`)}</dt>
            <dd>{t(`registerImport.help.${topic}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

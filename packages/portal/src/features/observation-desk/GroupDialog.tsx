import { useState } from 'react'
import type { ReportGroupQuery } from '../../gql/observation-desk/graphql'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/text/use-text'
import { ReportWords } from './ReportWords'
import './GroupDialog.css'

export type Lead = NonNullable<ReportGroupQuery['observation']>

interface GroupDialogProps {
  readonly lead: Lead
  /** Those that can be put under it now. */
  readonly similar: Lead['similar']
  readonly busy: boolean
  readonly refusal: string | null
  readonly onGroup: (members: readonly string[]) => void
  readonly onClose: () => void
}

/** The report that will lead beside those that seem to say the same: whoever puts them together has read both sides. */
export function GroupDialog({ lead, similar, busy, refusal, onGroup, onClose }: GroupDialogProps) {
  const { t } = useText()
  const [chosen, setChosen] = useState<readonly string[]>(similar.length === 1 ? similar.map(({ id }) => id) : [])
  return (
    <Dialog wide title={t('office.group.compare')} consequence={t('office.group.consequence')} act={t('office.group.join', { count: chosen.length })} busy={busy} disabled={chosen.length === 0} onAct={() => onGroup(chosen)} onClose={onClose}>
      <div className="group-sides">
        <section aria-label={t('office.group.lead')}>
          <h3 className="field-label">{t('office.group.lead')}</h3>
          <ReportWords report={lead} />
        </section>
        <fieldset>
          <legend className="field-label">{t('office.group.similar', { count: similar.length })}</legend>
          {similar.map((report) => (
            <label key={report.id} className="choice">
              <input type="checkbox" checked={chosen.includes(report.id)} onChange={(event) => setChosen(event.target.checked ? [...chosen, report.id] : chosen.filter((each) => each !== report.id))} />
              <ReportWords report={report} />
            </label>
          ))}
        </fieldset>
      </div>
      {refusal !== null && <p className="field-error" role="alert">{refusal}</p>}
    </Dialog>
  )
}

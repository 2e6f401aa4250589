import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Definitions } from '../../ui/Definitions'
import { formatYuan } from '../../ui/format/money'
import { useText } from '../../ui/text/use-text'
import type { Household } from './household-file'
import { IncomeDialog } from './IncomeDialog'

const shown = ['wage', 'business', 'property', 'transfer', 'total', 'costs', 'net'] as const

/** The latest income that is on file by its parts, and the way to enter one. */
export function IncomeParts({ household, onChanged }: { readonly household: Household; readonly onChanged: () => void }) {
  const { t } = useText()
  const [editing, setEditing] = useState(false)
  const latest = household.incomes?.findLast(({ parts }) => parts !== null) ?? null
  const { update } = household.viewerCan
  if (latest === null && !update) return null
  return (
    <section>
      <div className="file-section-head">
        <h2>{latest === null ? t('household.income.title') : t('living.income.title', { year: latest.year })}</h2>
        {update && <Button size="small" onClick={() => setEditing(true)}>{t('living.income.edit')}</Button>}
      </div>
      {latest?.parts && (
        <div className="panel-body">
          <Definitions pairs={[...shown.map((part): readonly [string, string] => [t(`living.income.${part}`), `${formatYuan(latest.parts?.[part] ?? 0)} ${t('living.income.yuan')}`]), [t('living.income.persons'), t('ui.people', { count: latest.parts.persons })], [t('household.income.title'), t('living.income.perPerson', { amount: formatYuan(latest.netPerCapita) })]]} />
        </div>
      )}
      {editing && <IncomeDialog household={household} onClose={() => setEditing(false)} onSaved={onChanged} />}
    </section>
  )
}

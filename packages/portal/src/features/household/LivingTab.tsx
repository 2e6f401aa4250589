import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Definitions } from '../../ui/Definitions'
import { useText } from '../../ui/text/use-text'
import type { Household } from './household-file'
import { livingGroupNames, livingGroups } from './living-fields'
import { livingText } from './living-text'
import { LivingDialog } from './LivingDialog'

/** Land, house, water, roads, organisations and will to move, as far as they are on file. */
export function LivingTab({ household, onChanged }: { readonly household: Household; readonly onChanged: () => void }) {
  const { t } = useText()
  const [editing, setEditing] = useState(false)
  const { living } = household
  const edit = household.viewerCan.update && <Button size="small" onClick={() => setEditing(true)}>{t('living.edit')}</Button>
  return (
    <>
      {living === null && <div className="file-section-head"><p className="file-nothing">{t('living.empty')}</p>{edit}</div>}
      {living !== null && livingGroupNames.map((group, index) => {
        const known = livingGroups[group].flatMap((field): (readonly [string, string])[] => {
          const value = living[field.name]
          return value === null ? [] : [[t(`living.field.${field.name}`), livingText(field, value, t)]]
        })
        return (
          <section key={group}>
            <div className="file-section-head">
              <h2>{t(`living.group.${group}`)}</h2>
              {index === 0 && edit}
            </div>
            {known.length === 0 ? <p className="file-nothing">{t('living.unknown')}</p> : <div className="panel-body"><Definitions pairs={known} /></div>}
          </section>
        )
      })}
      {editing && <LivingDialog household={household} onClose={() => setEditing(false)} onSaved={onChanged} />}
    </>
  )
}

import { useState } from 'react'
import { Dialog } from '../../ui/Dialog'
import { formatYuan } from '../../ui/format/money'
import { useText } from '../../ui/text/use-text'
import { compareSides, resolve, type ConflictSides, type FactName, type HouseholdDraft } from './household-edit'
import './ConflictDialog.css'
import type { Translate } from '../../ui/text/catalogue'

interface ConflictDialogProps {
  readonly sides: ConflictSides
  readonly year: number
  readonly versions: { readonly opened: number; readonly current: number }
  readonly busy: boolean
  readonly error: string | null
  readonly onDiscard: () => void
  readonly onResolve: (draft: HouseholdDraft) => void
}

/** Someone else saved while this file was being edited: three versions of each fact that clashes, one to be chosen. */
export function ConflictDialog({ sides, year, versions, busy, error, onDiscard, onResolve }: ConflictDialogProps) {
  const { t } = useText()
  const [chosen, setChosen] = useState<ReadonlyMap<FactName, 'current' | 'mine'>>(new Map())
  const { clashing, onlyMine } = compareSides(sides)
  const open = clashing.filter((name) => !chosen.has(name))
  const choose = (name: FactName, side: 'current' | 'mine') => setChosen(new Map(chosen).set(name, side))
  return (
    <Dialog
      wide
      title={t('household.conflict.title')}
      consequence={t('household.conflict.consequence', { opened: versions.opened, current: versions.current })}
      act={t('household.conflict.save', { version: versions.current + 1 })}
      cancelLabel={t('household.conflict.discard')}
      busy={busy}
      disabled={open.length > 0}
      onAct={() => onResolve(resolve(sides, chosen))}
      onClose={onDiscard}
    >
      {clashing.length > 0 && (
        <table className="table blocks conflict">
          <thead>
            <tr>
              <th scope="col">{t('household.conflict.fact')}</th>
              <th scope="col">{t('household.conflict.opened', { version: versions.opened })}</th>
              <th scope="col">{t('household.conflict.current', { version: versions.current })}</th>
              <th scope="col">{t('household.conflict.mine')}</th>
            </tr>
          </thead>
          <tbody>
            {clashing.map((name) => (
              <tr key={name}>
                <th scope="row" className="phone-whole" id={`conflict-${name}`}>{factLabel(name, year, t)}</th>
                <td className="dim phone-whole">
                  <span className="conflict-side">{t('household.conflict.opened', { version: versions.opened })} </span>
                  {factText(sides.opened, name, t)}
                </td>
                {(['current', 'mine'] as const).map((side) => (
                  <td key={side} className="phone-whole">
                    <label className="conflict-choice">
                      <input type="radio" name={name} aria-describedby={`conflict-${name}`} checked={chosen.get(name) === side} onChange={() => choose(name, side)} />
                      <span>
                        <span className="conflict-side">{side === 'mine' ? t('household.conflict.mine') : t('household.conflict.current', { version: versions.current })} </span>
                        {factText(sides[side], name, t)}
                      </span>
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {onlyMine.length > 0 && <p className="dim">{t('household.conflict.onlyMine', { count: onlyMine.length, facts: onlyMine.map((name) => factLabel(name, year, t)).join(t('ui.separator')) })}</p>}
      {open.length > 0 && <p className="late" role="status">{t('household.conflict.open', { count: open.length })}</p>}
      {error !== null && <p className="field-error" role="alert">{error}</p>}
    </Dialog>
  )
}

function factLabel(name: FactName, year: number, t: Translate): string {
  return name === 'income' ? t('household.edit.income', { year }) : t(`household.fact.${name}`)
}

function factText(draft: HouseholdDraft, name: FactName, t: Translate): string {
  switch (name) {
    case 'attribute':
      return draft.attribute === null ? t('ui.unknown') : t(`household.attribute.${draft.attribute}`)
    case 'mainCause':
      return draft.mainCause === null ? t('ui.unknown') : t(`household.cause.${draft.mainCause}`)
    case 'income':
      return draft.income === null ? t('ui.unknown') : formatYuan(draft.income)
    default:
      return draft[name] ?? t('ui.unknown')
  }
}

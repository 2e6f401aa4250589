import { useId, useState } from 'react'
import { Field } from './Field'
import { useText } from './text/use-text'
import './SearchPicker.css'

export interface Choice {
  readonly id: string
  readonly name: string
  readonly note?: string | undefined
}

interface SearchPickerProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string | null | undefined
  readonly text: string
  readonly onText: (text: string) => void
  readonly choices: readonly Choice[]
  /** How many there are in all; more than are shown asks for a longer name. */
  readonly total: number
  readonly chosen: Choice | null
  readonly onChoose: (choice: Choice | null) => void
}

/** Choose one of many by a part of the name: type, then pick from what is found. */
export function SearchPicker({ label, hint, error, text, onText, choices, total, chosen, onChoose }: SearchPickerProps) {
  const { t } = useText()
  const group = useId()
  const [open, setOpen] = useState(false)
  if (chosen !== null) {
    return (
      <div className="field">
        <p className="field-label">{label}</p>
        <p className="picked">
          <b className="strong">{chosen.name}</b>
          {chosen.note !== undefined && <span className="dim">{chosen.note}</span>}
          <button type="button" className="link" onClick={() => onChoose(null)}>{t('ui.picker.change')}</button>
        </p>
        {error !== undefined && error !== null && <p className="field-error" role="alert">{error}</p>}
      </div>
    )
  }
  return (
    <div>
      <Field label={label} hint={hint} error={error}>
        {(control) => (
          <input
            {...control}
            className="control"
            type="search"
            autoComplete="off"
            placeholder={t('ui.picker.hint')}
            value={text}
            onFocus={() => setOpen(true)}
            onChange={(event) => {
              setOpen(true)
              onText(event.target.value)
            }}
          />
        )}
      </Field>
      {open && (
        <fieldset className="picker">
          <legend className="hidden-text">{label}</legend>
          {choices.map((choice) => (
            <label key={choice.id} className="picker-choice">
              <input type="radio" name={group} checked={false} onChange={() => onChoose(choice)} />
              <span>{choice.name}</span>
              <span className="dim ellipsis">{choice.note}</span>
            </label>
          ))}
          <p className="cap" role="status">{choices.length === 0 ? t('ui.picker.none') : total > choices.length ? t('ui.picker.more', { count: total - choices.length }) : ''}</p>
        </fieldset>
      )}
    </div>
  )
}

import { useEffect, useId, useRef, type SyntheticEvent, type ReactNode } from 'react'
import { Button } from './Button'
import { focusPlace, returnFocus } from './return-focus'
import { useText } from './text/use-text'
import './Dialog.css'

interface DialogProps {
  /** Says the act: "查看白音仓的身份证号". */
  readonly title: string
  /** The consequence, before the fields. */
  readonly consequence?: ReactNode
  readonly children?: ReactNode
  /** Repeats the act: "查看并记录". Without it the dialog only shows something. */
  readonly act?: string
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly onAct?: () => void
  readonly onClose: () => void
  readonly cancelLabel?: string
  readonly wide?: boolean
}

/** A modal dialog on the native element: focus stays inside, Esc closes, focus returns to where it was or next to it. */
export function Dialog({ title, consequence, children, act, busy = false, disabled = false, onAct, onClose, cancelLabel, wide = false }: DialogProps) {
  const { t } = useText()
  const id = useId()
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = element.current
    const before = focusPlace()
    dialog?.showModal()
    return () => {
      dialog?.close()
      returnFocus(before)
    }
  }, [])
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!busy) onAct?.()
  }
  return (
    <dialog
      ref={element}
      className={wide ? 'dialog wide' : 'dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        if (!busy) onClose()
      }}
    >
      <form onSubmit={submit} noValidate>
        <h2 id={id}>{title}</h2>
        <div className="dialog-body">
          {consequence !== undefined && <p className="dim">{consequence}</p>}
          {children}
        </div>
        <div className="dialog-foot">
          <Button onClick={onClose} disabled={busy}>{cancelLabel ?? (act === undefined ? t('ui.dialog.close') : t('ui.dialog.cancel'))}</Button>
          {act !== undefined && <Button type="submit" look="primary" busy={busy} disabled={disabled}>{act}</Button>}
        </div>
      </form>
    </dialog>
  )
}

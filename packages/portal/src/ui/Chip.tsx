import type { ReactNode } from 'react'
import './Chip.css'

interface ChipProps {
  readonly label: string
  readonly value: string
  /** The accessible name of the cross, for example "去掉 状态". */
  readonly removeLabel: string
  readonly onRemove: () => void
}

/** A condition of a list, made visible: its label, its value and a way to take it away. */
export function Chip({ label, value, removeLabel, onRemove }: ChipProps) {
  return (
    <span className="chip">
      <span>{label}</span>
      <span className="chip-value" title={value}>{value}</span>
      <button type="button" aria-label={removeLabel} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </span>
  )
}

export function ChipBar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="chips" role="group" aria-label={label}>
      {children}
    </div>
  )
}

import './InlineBar.css'

interface InlineBarProps {
  /** Value and ticks in per cent of the track; all bars of a column share one scale. */
  readonly value: number
  readonly tick?: number
  /** A second target: a hollow tick. */
  readonly hollowTick?: number
  readonly strong?: boolean
}

/** A value against a target, 8 px high. It repeats a number beside it, so it is hidden from the reader. */
export function InlineBar({ value, tick, hollowTick, strong = false }: InlineBarProps) {
  const width = Math.max(0, Math.min(100, value))
  return (
    <svg className={strong ? 'inline-bar strong-bar' : 'inline-bar'} viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
      <rect className="track" x="0" y="3" width="100" height="8" />
      <rect className="value" x="0" y="3" width={width} height="8" />
      {tick !== undefined && <line x1={tick} x2={tick} y1="0" y2="14" />}
      {hollowTick !== undefined && <line className="outer" x1={hollowTick} x2={hollowTick} y1="0" y2="14" />}
      {hollowTick !== undefined && <line className="inner" x1={hollowTick} x2={hollowTick} y1="0" y2="14" />}
    </svg>
  )
}

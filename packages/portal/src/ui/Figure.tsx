import type { ReactNode } from 'react'
import { Link } from 'wouter'
import './Figure.css'

interface FigureProps {
  readonly label: string
  readonly value: string
  readonly unit?: string
  /** The full value, for the title, where the shown one is shortened. */
  readonly full?: string
  readonly comparison?: ReactNode
  readonly href?: string
}

/** A figure with its unit and the comparison under it. */
export function Figure({ label, value, unit, full, comparison, href }: FigureProps) {
  const body = (
    <>
      <span>{label}</span>
      <b className="num" title={full}>
        {value}
        {unit !== undefined && unit !== '' && <small> {unit}</small>}
      </b>
      {comparison !== undefined && <small>{comparison}</small>}
    </>
  )
  return href === undefined ? <div className="figure">{body}</div> : <Link className="figure" href={href}>{body}</Link>
}

/** At most four figures in one strip. */
export function FigureStrip({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <section className="panel figures" aria-label={label}>{children}</section>
}

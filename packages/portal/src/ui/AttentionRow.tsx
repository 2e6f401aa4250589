import type { ReactNode } from 'react'
import { Link } from 'wouter'
import './AttentionRow.css'

interface AttentionRowProps {
  readonly count: string
  readonly unit: string
  readonly what: string
  /** Where it piles up, or why it matters. */
  readonly where?: ReactNode
  /** How late; alert colour only with `late`. */
  readonly lateness?: string
  readonly late?: boolean
  readonly href: string
  /** Says what will open, with its number: "看 12 户". */
  readonly linkLabel: string
}

/** One thing that needs someone today: how many, what, where, how late, and the way in. */
export function AttentionRow({ count, unit, what, where, lateness, late = false, href, linkLabel }: AttentionRowProps) {
  return (
    <li>
      <span className="attention-count num">
        {count}
        <small>{unit}</small>
      </span>
      <span className="attention-what">
        <b>{what}</b>
        {where !== undefined && <small>{where}</small>}
      </span>
      <span className={late ? 'attention-late late' : 'attention-late'}>{lateness}</span>
      <Link className="attention-link link num" href={href} aria-label={`${linkLabel}: ${what}`}>
        {linkLabel}
      </Link>
    </li>
  )
}

export function AttentionList({ children }: { readonly children: ReactNode }) {
  return <div className="attention-room"><ul className="attention">{children}</ul></div>
}

import type { ReactNode } from 'react'
import { Link } from 'wouter'
import './Timeline.css'

export interface TimelineEntry {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** Ring for an event, disc for a status or who is responsible, diamond for an observation. */
  readonly shape: 'ring' | 'disc' | 'diamond'
  readonly what: ReactNode
  readonly who?: ReactNode
  /** Where more of it stands. */
  readonly href?: string
}

/** Newest first; years are rows of their own. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry, index) => (
        <TimelineItem key={entry.id} entry={entry} newYear={entry.day.slice(0, 4) !== entries[index - 1]?.day.slice(0, 4)} />
      ))}
    </ol>
  )
}

function TimelineItem({ entry, newYear }: { readonly entry: TimelineEntry; readonly newYear: boolean }) {
  return (
    <>
      {newYear && (
        <li className="timeline-year" aria-hidden="true">
          <span>{entry.day.slice(0, 4)}</span>
        </li>
      )}
      <li className={entry.shape}>
        <time dateTime={entry.day}>{entry.day.slice(5)}</time>
        <div>
          {entry.href === undefined ? entry.what : <Link className="link" href={entry.href}>{entry.what}</Link>}
          {entry.who !== undefined && <small>{entry.who}</small>}
        </div>
      </li>
    </>
  )
}

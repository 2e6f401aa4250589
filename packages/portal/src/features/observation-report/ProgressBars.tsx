import type { Progress } from './report-progress'
import './ProgressBars.css'

/** Bars for the glance; the sentence beside them says the same and more, so the bars are hidden from the reader. */
export function ProgressBars({ progress: { bars, done, now }, sentence }: { readonly progress: Progress; readonly sentence: string }) {
  return (
    <span className="progress-bars">
      <span className="progress-track" aria-hidden="true">
        {Array.from({ length: bars }, (_, bar) => <i key={bar} className={bar === now ? 'now' : bar < done ? 'done' : undefined} />)}
      </span>
      <span>{sentence}</span>
    </span>
  )
}

import './StatusTag.css'

/** The shape says it, the word says it, the colour repeats it. */
export type StatusShape = 'disc' | 'half' | 'ring' | 'diamond' | 'dash'

interface StatusTagProps {
  readonly shape: StatusShape
  readonly word: string
  /** A tinted pill: in the head of a file only; bare in tables. */
  readonly pill?: boolean
}

export function StatusTag({ shape, word, pill = false }: StatusTagProps) {
  return <span className={pill ? `status ${shape} pill` : `status ${shape}`}>{word}</span>
}

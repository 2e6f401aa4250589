import './Marks.css'

export interface Mark {
  readonly character: string
  readonly filled: boolean
}

/** A row of marks, filled or hollow, read as one picture whose name says what is missing. */
export function Marks({ marks, name, large = false }: { readonly marks: readonly Mark[]; readonly name: string; readonly large?: boolean }) {
  return (
    <span className={large ? 'marks large' : 'marks'} role="img" aria-label={name} lang="zh-CN">
      {marks.map(({ character, filled }) => (
        <b key={character} className={filled ? undefined : 'hollow'} aria-hidden="true">
          {character}
        </b>
      ))}
    </span>
  )
}

/** One mark beside its words, in the head of a file; the words say the same, so it is hidden from the reader. */
export function HeadMark({ character, filled }: Mark) {
  return (
    <span className={filled ? 'head-mark' : 'head-mark hollow'} aria-hidden="true" lang="zh-CN">
      {character}
    </span>
  )
}

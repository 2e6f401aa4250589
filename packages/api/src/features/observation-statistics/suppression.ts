/** Figures over fewer reports than these are not published (dossier 4.3). */
export const fewestReports = 5

/** A figure, or null where it is not published. */
export type Published = number | null

/** The parts of a whole, as they may be published beside it. */
export interface PublishedParts {
  readonly total: Published
  readonly parts: readonly Published[]
}

/**
 * What of a whole and its parts may be published (dossier 4.3): no count from 1 to 4, and so many further parts left out, the smallest
 * first, that whoever takes the published parts from the whole is left with two parts at least, of {@link fewestReports} reports or more together. Where
 * nothing is left to hide behind, the whole is not published either. A count of 0 tells of nobody and stays.
 */
export const publishedParts = (parts: readonly number[]): PublishedParts => {
  const total = parts.reduce((sum, part) => sum + part, 0)
  if (total > 0 && total < fewestReports) return { total: null, parts: parts.map(() => null) }
  const hidden = new Set<number>(parts.flatMap((part, place) => (part > 0 && part < fewestReports ? [place] : [])))
  const hiddenSum = (): number => [...hidden].reduce((sum, place) => sum + (parts[place] ?? 0), 0)
  const rest = parts.map((part, place) => ({ part, place })).filter(({ part }) => part >= fewestReports).toSorted((one, other) => one.part - other.part || one.place - other.place)
  while (hidden.size > 0 && (hidden.size < 2 || hiddenSum() < fewestReports)) {
    const next = rest.shift()
    if (next === undefined) return { total: null, parts: parts.map(() => null) }
    hidden.add(next.place)
  }
  return { total, parts: parts.map((part, place) => (hidden.has(place) ? null : part)) }
}

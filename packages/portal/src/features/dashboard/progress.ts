/** A year's end in persons, and the persons who were to exit in that year. */
export interface YearEnd {
  readonly year: number
  readonly poor: number
  readonly exited: number
  readonly standard: string
  readonly assignedTarget: number | null
  readonly stretchTarget: number | null
}

interface Standing {
  readonly population: { readonly poor: number; readonly exited: number }
  readonly history: readonly YearEnd[]
}

export interface YearProgress {
  /** Persons who exited in the year so far; null when the end of the year before is not known. */
  readonly exited: number | null
  readonly poorBefore: number | null
  readonly assigned: number | null
  readonly stretch: number | null
  /** Per cent of each target; null without a target. */
  readonly assignedShare: number | null
  readonly stretchShare: number | null
}

/** How far a region has come in a year, against what it was assigned and what it wants to reach (article: both targets). */
export function yearProgress({ population, history }: Standing, year: number): YearProgress {
  const before = history.find((end) => end.year === year - 1)
  const targets = history.find((end) => end.year === year)
  const exited = before === undefined ? null : population.exited - before.exited
  const assigned = targets?.assignedTarget ?? null
  const stretch = targets?.stretchTarget ?? null
  return {
    exited,
    poorBefore: before?.poor ?? null,
    assigned,
    stretch,
    assignedShare: shareOf(exited, assigned),
    stretchShare: shareOf(exited, stretch),
  }
}

/** One column of the progress chart: what was left at a year's end, or what the plan leaves. */
export interface ProgressColumn {
  readonly year: number
  readonly poor: number
  readonly kind: 'past' | 'now' | 'plan'
  /** What the assigned target would leave at the year's end; null without a target or without the year before. */
  readonly target: number | null
}

/** Years in order, the present one from the live figures, the coming ones from their targets. */
export function progressColumns({ population, history }: Standing, year: number): ProgressColumn[] {
  const columns: ProgressColumn[] = []
  let before: number | null = null
  for (const end of [...history].sort((a, b) => a.year - b.year)) {
    const target: number | null = before === null || end.assignedTarget === null ? null : Math.max(0, before - end.assignedTarget)
    if (end.year > year) {
      if (target === null) break
      columns.push({ year: end.year, poor: target, kind: 'plan', target })
      before = target
    } else {
      const poor = end.year === year ? population.poor : end.poor
      columns.push({ year: end.year, poor, kind: end.year === year ? 'now' : 'past', target })
      before = poor
    }
  }
  return columns
}

/** The first year counted by another standard than the year before it; the two halves are not to be subtracted. */
export function standardChange(history: readonly YearEnd[]): number | null {
  const years = [...history].sort((a, b) => a.year - b.year)
  return years.find((end, index) => index > 0 && end.standard !== years[index - 1]?.standard)?.year ?? null
}

/** How many fewer persons are poor than at the end of an earlier year. */
export interface Reduction {
  readonly since: number
  /** Persons at that year's end less persons now; below zero where there are more. */
  readonly persons: number
  /** Per cent of the persons at that year's end. */
  readonly share: number
}

/** Reduction from one figure to a later one by the same standard: start − end, and its share of the start (dossier 7.3); no share where nobody was poor. */
export function reductionOf(start: number, end: number): { readonly persons: number; readonly share: number | null } {
  return { persons: start - end, share: shareOf(start - end, start) }
}

/** The reduction since the earliest year's end that was counted by the present standard; null where there is none before this year (7.3, X-1). */
export function reductionSoFar({ population, history }: Standing, year: number): Reduction | null {
  const change = standardChange(history.filter((end) => end.year <= year))
  const first = history.filter((end) => end.year < year && (change === null || end.year >= change)).sort((a, b) => a.year - b.year)[0]
  if (first === undefined) return null
  const { persons, share } = reductionOf(first.poor, population.poor)
  return share === null ? null : { since: first.year, persons, share }
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : (part / whole) * 100
}

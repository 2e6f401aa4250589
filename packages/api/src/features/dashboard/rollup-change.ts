import type { FigureName, TurnKind } from './rollup-figures.js'

/** A change of an ageing figure from a day on. */
export interface Turn {
  readonly kind: TurnKind
  readonly day: string
  readonly delta: number
}

/** What one fact adds to the figures of its village. */
export interface Contribution {
  readonly figures: Readonly<Partial<Record<FigureName, number>>>
  readonly turns: readonly Turn[]
}

export const NO_CONTRIBUTION: Contribution = { figures: {}, turns: [] }

/** The sum of contributions: figures add up, turns of one kind and day add up, zeros vanish. */
export const sumContributions = (contributions: Iterable<Contribution>): Contribution => {
  const figures: Partial<Record<FigureName, number>> = {}
  const turns = new Map<string, Turn>()
  for (const contribution of contributions) {
    for (const [name, amount] of Object.entries(contribution.figures) as [FigureName, number][]) figures[name] = (figures[name] ?? 0) + amount
    for (const turn of contribution.turns) {
      const key = `${turn.kind} ${turn.day}`
      turns.set(key, { ...turn, delta: (turns.get(key)?.delta ?? 0) + turn.delta })
    }
  }
  return {
    figures: Object.fromEntries(Object.entries(figures).filter(([, amount]) => amount !== 0)),
    turns: [...turns.values()].filter((turn) => turn.delta !== 0),
  }
}

const negated = ({ figures, turns }: Contribution): Contribution => ({
  figures: Object.fromEntries(Object.entries(figures).map(([name, amount]) => [name, -amount])),
  turns: turns.map((turn) => ({ ...turn, delta: -turn.delta })),
})

/** What a change of a fact changes in the figures: what it adds after, less what it added before. */
export const contributionChange = (before: Contribution, after: Contribution): Contribution => sumContributions([after, negated(before)])

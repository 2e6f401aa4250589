import type { SeededRandom } from '../random.js'

/** National line, yuan per person and year (dossier 2.5). */
export const LINE = { 2014: 2_800, 2015: 2_855 } as const
/** Yuan are kept whole in these incomes; a yuan is a hundred fen. */
const FEN = 100

/** Net income per person of the two years on file, fen. */
export interface Incomes {
  readonly 2014: number
  readonly 2015: number
}

/** How a household stands, as far as its income is concerned. */
export type IncomeStory = 'POOR' | 'ABOUT_TO_EXIT' | 'RETURNED' | 'EXITED_IN_2015' | 'EXITED_EARLIER'

/** Poor ones over the line and exited ones under it: too few to move a figure, enough to be found. */
const OVER_THE_LINE = 0.012
const UNDER_THE_LINE = 0.008
const NEAR_MISS = 0.06

/** Incomes that tell the story: under the line while poor, over it after exit, some near misses and some misfits. */
export function incomesOf(story: IncomeStory, random: SeededRandom): Incomes {
  switch (story) {
    case 'POOR': {
      const now = poorIncome(random)
      return inFen(Math.min(now, LINE[2015] - 1) * (0.82 + random.next() * 0.13), now)
    }
    case 'ABOUT_TO_EXIT':
      return inFen(LINE[2014] * (0.8 + random.next() * 0.19), LINE[2015] + 25 + random.below(600))
    case 'RETURNED':
      return inFen(LINE[2014] + 40 + random.below(500), LINE[2015] * (0.55 + random.next() * 0.4))
    case 'EXITED_IN_2015':
      return inFen(LINE[2014] * (0.72 + random.next() * 0.27), exitedIncome(0.55, random))
    case 'EXITED_EARLIER': {
      const now = exitedIncome(1.1, random)
      return inFen(Math.max(LINE[2014] + 10 + random.below(120), now * (0.86 + random.next() * 0.11)), now)
    }
  }
}

function poorIncome(random: SeededRandom): number {
  const draw = random.next()
  if (draw < OVER_THE_LINE) return LINE[2015] + 45 + random.below(800)
  if (draw < OVER_THE_LINE + NEAR_MISS) return LINE[2015] - 1 - random.below(45)
  return LINE[2015] * (0.5 + Math.sqrt(random.next()) * 0.48)
}

function exitedIncome(spread: number, random: SeededRandom): number {
  if (random.chance(UNDER_THE_LINE)) return LINE[2015] - 5 - random.below(400)
  return LINE[2015] * (1.01 + random.next() * random.next() * spread * 1.8 + random.next() * 0.12)
}

function inFen(yuan2014: number, yuan2015: number): Incomes {
  return { 2014: Math.round(yuan2014) * FEN, 2015: Math.round(yuan2015) * FEN }
}

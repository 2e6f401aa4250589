import type { TestExitInput, VillageCondition } from '../../gql/exit-test/graphql'
import type { RegisteredFigure } from './registered-figure'

type FigureName = RegisteredFigure['figure']

export const conditions = ['ROADS', 'WATER', 'POWER', 'CLINIC', 'COLLECTIVE_INCOME'] as const satisfies readonly VillageCondition[]
type NumberField = 'poor' | 'population' | 'incidence' | 'wrongExit' | 'omission' | 'approval'
/** What is typed as a number, with the figure of the register that fills it in. */
export const numbers = {
  VILLAGE: [['poor', 'POOR_PERSONS'], ['population', 'POPULATION']],
  BANNER: [['incidence', 'INCIDENCE'], ['wrongExit', 'WRONG_EXIT'], ['omission', 'OMISSION'], ['approval', 'APPROVAL']],
} as const satisfies Record<'VILLAGE' | 'BANNER', readonly (readonly [NumberField, FigureName])[]>
export const means = [['incomeGrowthAboveMean', 'INCOME_GROWTH'], ['servicesNearMean', 'SERVICES']] as const satisfies readonly (readonly [string, FigureName])[]

/** What was typed or ticked, by figure; what was not touched is as the register gives it. */
export interface ExitTestDraft {
  readonly numbers: Readonly<Partial<Record<FigureName, string>>>
  readonly ticks: Readonly<Partial<Record<FigureName, boolean>>>
}
export const untouched: ExitTestDraft = { numbers: {}, ticks: {} }

export const figureOf = (registered: readonly RegisteredFigure[], name: FigureName): RegisteredFigure | undefined => registered.find(({ figure }) => figure === name)

/** The text of a number field: what was typed, else what the register gives, else nothing. */
export function numberText(draft: ExitTestDraft, registered: readonly RegisteredFigure[], name: FigureName): string {
  return draft.numbers[name] ?? String(figureOf(registered, name)?.value ?? '')
}

/** Whether a condition is ticked; one of which the register knows nothing is not, until somebody says so. */
export function isTicked(draft: ExitTestDraft, registered: readonly RegisteredFigure[], name: FigureName): boolean {
  return draft.ticks[name] ?? figureOf(registered, name)?.value === 1
}

/** What is sent; null while a number is still empty. An empty field is never sent as zero. */
export function exitTestInput(level: 'VILLAGE' | 'BANNER', draft: ExitTestDraft, registered: readonly RegisteredFigure[]): Pick<TestExitInput, 'village' | 'banner'> | null {
  const number = (name: FigureName): number => {
    const text = numberText(draft, registered, name).trim()
    return text === '' ? Number.NaN : Number(text)
  }
  if (numbers[level].some(([, name]) => Number.isNaN(number(name)))) return null
  const ticked = (name: FigureName): boolean => isTicked(draft, registered, name)
  if (level === 'VILLAGE') return { village: { poor: number('POOR_PERSONS'), population: number('POPULATION'), conditions: conditions.filter(ticked) } }
  return { banner: { incidence: number('INCIDENCE'), wrongExit: number('WRONG_EXIT'), omission: number('OMISSION'), approval: number('APPROVAL'), incomeGrowthAboveMean: ticked('INCOME_GROWTH'), servicesNearMean: ticked('SERVICES') } }
}

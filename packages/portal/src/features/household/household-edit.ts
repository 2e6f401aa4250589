import type { HouseholdAttribute, PovertyCause, UpdateHouseholdInput } from '../../gql/household/graphql'

/** The facts of a household that may be edited, as the form holds them. Income is of one year, in fen. */
export interface HouseholdDraft {
  readonly attribute: HouseholdAttribute | null
  readonly mainCause: PovertyCause | null
  readonly phone: string | null
  readonly bankAccount: string | null
  readonly income: number | null
}

export type FactName = keyof HouseholdDraft
const factNames: readonly FactName[] = ['attribute', 'mainCause', 'phone', 'bankAccount', 'income']

interface Stored {
  readonly attribute: HouseholdAttribute | null
  readonly mainCause: PovertyCause | null
  readonly phone: string | null
  readonly bankAccount: string | null
  readonly incomes: readonly { readonly year: number; readonly netPerCapita: number }[] | null
}

export function draftOf(household: Stored, year: number): HouseholdDraft {
  const { attribute, mainCause, phone, bankAccount } = household
  return { attribute, mainCause, phone, bankAccount, income: household.incomes?.find((income) => income.year === year)?.netPerCapita ?? null }
}

/** The facts in which two drafts differ. */
export function changed(from: HouseholdDraft, to: HouseholdDraft): FactName[] {
  return factNames.filter((name) => from[name] !== to[name])
}

/** The three versions of a file when someone else saved while it was being edited. */
export interface ConflictSides {
  /** What the file said when it was opened. */
  readonly opened: HouseholdDraft
  /** What is stored now, changed by someone else. */
  readonly current: HouseholdDraft
  /** What was typed. */
  readonly mine: HouseholdDraft
}

/** Which facts have to be decided, and which only the one who edits changed and are kept without asking. */
export function compareSides({ opened, current, mine }: ConflictSides): { readonly clashing: FactName[]; readonly onlyMine: FactName[] } {
  const typed = changed(opened, mine)
  const theirs = new Set(changed(opened, current))
  return {
    clashing: typed.filter((name) => theirs.has(name) && mine[name] !== current[name]),
    onlyMine: typed.filter((name) => !theirs.has(name)),
  }
}

/** What is stored now, with what only the editor changed, and the clashing facts as they were decided. */
export function resolve(sides: ConflictSides, chosen: ReadonlyMap<FactName, 'current' | 'mine'>): HouseholdDraft {
  const { clashing, onlyMine } = compareSides(sides)
  const kept = new Set([...onlyMine, ...clashing.filter((name) => chosen.get(name) === 'mine')])
  const side = (name: FactName) => (kept.has(name) ? sides.mine : sides.current)
  return {
    attribute: side('attribute').attribute,
    mainCause: side('mainCause').mainCause,
    phone: side('phone').phone,
    bankAccount: side('bankAccount').bankAccount,
    income: side('income').income,
  }
}

/** Whether there is anything to send: what was emptied stays as it was, and saving it would change nothing. */
export function saysSomething(stored: HouseholdDraft, draft: HouseholdDraft): boolean {
  return changed(stored, draft).some((name) => draft[name] !== null)
}

/** What to send: only what differs from what is stored. Nothing can be emptied, so an emptied fact stays as it was. */
export function updateInput(id: string, version: number, stored: HouseholdDraft, draft: HouseholdDraft, year: number, reason: string): UpdateHouseholdInput {
  const names = new Set(changed(stored, draft))
  const { attribute, mainCause, phone, bankAccount, income } = draft
  return {
    id,
    version,
    ...(reason === '' ? {} : { reason }),
    ...(names.has('attribute') && attribute !== null ? { attribute } : {}),
    ...(names.has('mainCause') && mainCause !== null ? { mainCause } : {}),
    ...(names.has('phone') && phone !== null ? { phone } : {}),
    ...(names.has('bankAccount') && bankAccount !== null ? { bankAccount } : {}),
    ...(names.has('income') && income !== null ? { netIncomePerCapita: { year, amount: income } } : {}),
  }
}

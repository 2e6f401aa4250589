import type { CheckItem, VerificationBasisQuery, VerifierInput } from '../../gql/register-case/graphql'

type Village = NonNullable<VerificationBasisQuery['village']>
/** What the file says of a year's income. */
export type YearIncome = NonNullable<NonNullable<VerificationBasisQuery['household']>['incomes']>[number]

/** An item that is looked at; undecided until somebody says whether it is met. */
export interface ItemWords {
  readonly item: CheckItem
  readonly met: boolean | null
  readonly evidence: string
}

/** Every item of a case, none of them decided beforehand. */
export function undecidedItems(items: readonly CheckItem[]): ItemWords[] {
  return items.map((item) => ({ item, met: null, evidence: '' }))
}

/**
 * Who verifies an exit: both committees always, and of work team and first secretary those that the village has in post, whose
 * names are those of the people in post. Who of a committee took part is written by whoever was there.
 */
export function verifierRows(village: Pick<Village, 'team' | 'appointments'> | null): VerifierInput[] {
  const secretary = village?.appointments.find(({ role }) => role === 'FIRST_SECRETARY')
  const team = village?.team ?? null
  return [
    { body: 'PARTY_BRANCH', name: '' },
    { body: 'VILLAGERS_COMMITTEE', name: '' },
    ...(team === null ? [] : [{ body: 'WORK_TEAM' as const, name: team.leader?.name ?? '' }]),
    ...(secretary === undefined ? [] : [{ body: 'FIRST_SECRETARY' as const, name: secretary.account.name }]),
  ]
}

/** The incomes on file by which a case may be judged: of the last full year before it was opened, then of the year of its opening. */
export function judgingIncomes(openedOn: string, incomes: readonly YearIncome[]): YearIncome[] {
  const opening = Number(openedOn.slice(0, 4))
  return [opening - 1, opening].flatMap((year) => incomes.filter((income) => income.year === year))
}

import type { CheckItem, VerificationBasisQuery, VerifierInput, VerifyingBody } from '../../gql/register-case/graphql'

type Village = Pick<NonNullable<VerificationBasisQuery['village']>, 'team' | 'appointments'>
/** What was asked for a verification. */
export interface Answered {
  readonly registerCase?: Pick<NonNullable<VerificationBasisQuery['registerCase']>, 'incomeYears' | 'whoMustVerify'> | null
  readonly village?: Village | null
  readonly household?: Pick<NonNullable<VerificationBasisQuery['household']>, 'incomes'> | null
}
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

/** What an exit is verified by: who must take part, and the incomes on file by which it may be judged, the one to be taken first in front. */
export interface VerificationBasis {
  readonly verifiers: readonly VerifierInput[]
  readonly incomes: readonly YearIncome[]
}

/** The bodies and years that the service names, with the names of the people in post and the incomes on file. Who of a committee took part is written by whoever was there. */
export function verificationBasis({ registerCase, village, household }: Answered): VerificationBasis {
  const incomes = household?.incomes ?? []
  return {
    verifiers: (registerCase?.whoMustVerify ?? []).map((body) => ({ body, name: nameInPost(body, village ?? null) })),
    incomes: (registerCase?.incomeYears ?? []).flatMap((year) => incomes.filter((income) => income.year === year)),
  }
}

function nameInPost(body: VerifyingBody, village: Village | null): string {
  switch (body) {
    case 'WORK_TEAM':
      return village?.team?.leader?.name ?? ''
    case 'FIRST_SECRETARY':
      return village?.appointments.find(({ role }) => role === 'FIRST_SECRETARY')?.account.name ?? ''
    case 'PARTY_BRANCH':
    case 'VILLAGERS_COMMITTEE':
      return ''
  }
}

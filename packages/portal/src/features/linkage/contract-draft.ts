import type { LinkageContractInput, LinkageForm, LinkageQuery } from '../../gql/linkage/graphql'
import { parseYuan, typedYuan } from '../../ui/format/money'

export const linkageForms = ['ORDER', 'SHARE', 'LAND_TRANSFER', 'EMPLOYMENT', 'TRUSTEESHIP', 'LEASE', 'SERVICE', 'ALLIANCE', 'ASSET_INCOME', 'DONATION'] as const satisfies readonly LinkageForm[]

export type ContractTerm = Exclude<keyof LinkageContractInput, '__typename'>

/** The terms of each form beside its term in months, in the order in which they are filled in; what each must say the API tells. */
export const termsOfForm = {
  ORDER: ['writtenOrder', 'crop', 'volume', 'floorPrice'],
  SHARE: ['shares', 'capitalSource'],
  LAND_TRANSFER: ['area', 'rent'],
  EMPLOYMENT: ['posts', 'wage'],
  TRUSTEESHIP: ['animals', 'area', 'fee', 'annualReturn'],
  LEASE: ['asset', 'rent'],
  SERVICE: ['services'],
  ALLIANCE: ['members', 'rules'],
  ASSET_INCOME: ['asset', 'ratio'],
  DONATION: ['item', 'value'],
} as const satisfies Record<LinkageForm, readonly ContractTerm[]>

/** How a term is typed: a number, one that is counted whole, yuan, hundredths of a per cent, words, words with separators between, or yes and no. */
export const termKinds = {
  termMonths: 'whole', writtenOrder: 'yesOrNo', crop: 'words', volume: 'number', floorPrice: 'yuan', shares: 'whole', capitalSource: 'words', area: 'number', rent: 'yuan', posts: 'whole', wage: 'yuan',
  animals: 'whole', fee: 'yuan', annualReturn: 'yuan', asset: 'words', services: 'list', members: 'whole', rules: 'words', ratio: 'percent', item: 'words', value: 'yuan',
} as const satisfies Record<ContractTerm, 'number' | 'whole' | 'yuan' | 'percent' | 'words' | 'list' | 'yesOrNo'>

/** What is typed for each term; a term that is not there has not been touched. */
export type ContractDraft = Readonly<Partial<Record<ContractTerm, string>>>

const basisPointsInPercent = 100
const separators = /[、，,;；]/

/** A stored contract as it is typed, to go on from. */
export function draftOf(contract: NonNullable<LinkageQuery['linkage']>['contract']): ContractDraft {
  const typed = (term: ContractTerm): string => {
    const value = contract[term]
    if (value === null) return ''
    if (Array.isArray(value)) return value.join('、')
    if (typeof value === 'number' && termKinds[term] === 'yuan') return typedYuan(value)
    if (typeof value === 'number' && termKinds[term] === 'percent') return String(value / basisPointsInPercent)
    return String(value)
  }
  return Object.fromEntries((Object.keys(termKinds) as ContractTerm[]).map((term) => [term, typed(term)]))
}

/** The contract as it is sent: the terms of the form alone. A number that cannot be read goes as one that the API refuses at its field. */
export function contractInput(form: LinkageForm, draft: ContractDraft): LinkageContractInput {
  const input: Record<string, unknown> = {}
  for (const term of ['termMonths', ...termsOfForm[form]] as const) {
    const text = (draft[term] ?? '').trim()
    if (text !== '') input[term] = readTerm(term, text)
  }
  return input
}

function readTerm(term: ContractTerm, text: string): unknown {
  switch (termKinds[term]) {
    case 'words':
      return text
    case 'list':
      return text.split(separators).map((part) => part.trim()).filter((part) => part !== '')
    case 'yesOrNo':
      return text === 'true'
    case 'yuan':
      return parseYuan(text) ?? unreadable
    case 'percent':
      return basisPointsOf(text)
    case 'whole': {
      const value = numberOf(text)
      return Number.isInteger(value) ? value : unreadable
    }
    case 'number':
      return numberOf(text)
  }
}

/** No term is negative, so that the API names the field and its limits. */
const unreadable = -1

/** Digits as a Chinese keyboard gives them are read too. */
function numberOf(text: string): number {
  const plain = text.normalize('NFKC').replaceAll(',', '')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : unreadable
}

/** Per cent with two decimals at most, as hundredths of it: a third decimal is refused, never rounded away. */
function basisPointsOf(text: string): number {
  const [, percent, decimals = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text.normalize('NFKC').replaceAll(',', '').replace(/%$/, '')) ?? []
  return percent === undefined ? unreadable : Number(percent) * basisPointsInPercent + Number(decimals.padEnd(2, '0'))
}

import type { Refused } from '../../graphql/user-error.js'
import { Refusal } from '../../graphql/user-error.js'
import type { JsonValue } from '../../text/canonical-json.js'
import { CONTRACT_TERMS } from './contract-terms.js'
import type { ContractDraft, ContractTerm } from './contract-terms.js'
import { LinkageForm } from './linkage-codes.js'

/** What the contract of a form must say, may say, and must say one of. Every form has a term in months besides. */
interface FormRule {
  readonly needs: readonly ContractTerm[]
  readonly may: readonly ContractTerm[]
  /** One of these at least. */
  readonly oneOf?: readonly ContractTerm[]
}

/** The ten forms of dossier 4.4, each with its own contract data. */
export const FORM_RULES = {
  // An order by word of mouth names no floor price that anybody could claim.
  ORDER: { needs: ['writtenOrder', 'crop', 'volume'], may: ['floorPrice'] },
  SHARE: { needs: ['shares', 'capitalSource'], may: [] },
  LAND_TRANSFER: { needs: ['area', 'rent'], may: [] },
  EMPLOYMENT: { needs: ['posts', 'wage'], may: [] },
  TRUSTEESHIP: { needs: ['annualReturn'], oneOf: ['animals', 'area'], may: ['fee'] },
  LEASE: { needs: ['asset', 'rent'], may: [] },
  SERVICE: { needs: ['services'], may: [] },
  ALLIANCE: { needs: ['members'], may: ['rules'] },
  ASSET_INCOME: { needs: ['asset', 'ratio'], may: [] },
  DONATION: { needs: ['item', 'value'], may: [] },
} as const satisfies Record<LinkageForm, FormRule>

/** The terms that a contract of the form may hold, the term in months first. */
export const termsOfForm = (form: LinkageForm): readonly ContractTerm[] => {
  const { needs, may, oneOf = [] }: FormRule = FORM_RULES[form]
  return ['termMonths', ...needs, ...oneOf, ...may]
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== null

/**
 * The contract of a form as it is kept: the terms that were said, each of the form and within its limits. Throws every fault at
 * once as VALIDATION, each at its term: one that is missing, that is of another form, or that cannot be kept; and a floor price
 * without a written order. Source: dossier 4.4, “Contract data”.
 */
export const contractOf = (form: LinkageForm, draft: ContractDraft): Readonly<Record<string, JsonValue>> => {
  const { needs, oneOf = [] }: FormRule = FORM_RULES[form]
  const mine = termsOfForm(form)
  const said = (Object.keys(CONTRACT_TERMS) as ContractTerm[]).filter((term) => isSaid(draft[term]))
  const faults: Refused[] = []
  const refuse = (term: ContractTerm, sentence: Refused['sentence']): void => {
    faults.push({ code: 'VALIDATION', sentence, field: ['contract', term] })
  }
  for (const term of said) {
    if (!mine.includes(term)) refuse(term, { zh: '这一项不属于这种联结方式。', en: 'This term is of another form of linkage.' })
    else if (!CONTRACT_TERMS[term].accepts(draft[term])) refuse(term, CONTRACT_TERMS[term].sentence)
  }
  for (const term of ['termMonths', ...needs] as const) if (!said.includes(term)) refuse(term, CONTRACT_TERMS[term].sentence)
  const [first] = oneOf
  if (first !== undefined && !oneOf.some((term) => said.includes(term))) refuse(first, CONTRACT_TERMS[first].sentence)
  if (isSaid(draft.floorPrice) && draft.writtenOrder === false) refuse('floorPrice', { zh: '保底价要写进书面订单；口头约定的不能填。', en: 'A floor price stands in a written order; one by word of mouth has none.' })
  if (faults.length > 0) throw new Refusal(...faults)
  return Object.fromEntries(said.map((term) => [term, draft[term] as JsonValue]))
}

/** Every form, in the order of dossier 4.4. */
export const LINKAGE_FORMS = Object.values(LinkageForm)

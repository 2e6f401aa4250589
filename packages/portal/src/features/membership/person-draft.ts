import type { CircumstancesInput, UpdatePersonInput } from '../../gql/membership/graphql'
import type { Person } from '../household/household-file'

export const sexes = ['MALE', 'FEMALE', 'UNKNOWN', 'UNSPECIFIED'] as const
export const labours = ['ORDINARY', 'SKILLED', 'WEAK', 'LOST', 'NONE'] as const
export const healthStates = ['HEALTHY', 'CHRONIC_ILLNESS', 'SERIOUS_ILLNESS', 'DISABLED'] as const
export const studentStages = ['NONE', 'PRESCHOOL', 'PRIMARY', 'JUNIOR', 'SENIOR', 'VOCATIONAL', 'HIGHER_VOCATIONAL', 'UNDERGRADUATE'] as const
export const migrantWorks = ['NONE', 'IN_TOWN', 'IN_COUNTY', 'IN_PROVINCE', 'OUTSIDE', 'OTHER'] as const
export const insurances = ['medicalInsurance', 'seriousIllnessInsurance', 'pensionInsurance', 'lowAllowance'] as const

/** What is typed of a member; empty is not known. The ID number that is on file is never shown, so empty leaves it. */
export interface PersonDraft {
  readonly name: string
  readonly nameMongolian: string
  readonly relation: string
  readonly idNumber: string
  readonly sex: string
  readonly birthDate: string
  readonly ethnicity: string
  readonly health: readonly (typeof healthStates)[number][]
  readonly disability: string
  readonly labour: string
  readonly education: string
  readonly student: string
  readonly migrantWork: string
  readonly migrantMonths: string
  readonly medicalInsurance: string
  readonly seriousIllnessInsurance: string
  readonly pensionInsurance: string
  readonly lowAllowance: string
}

const flag = (value: boolean | null | undefined): string => (value === null || value === undefined ? '' : String(value))

/** The draft of what is on file. */
export function personDraft(person: Person | null): PersonDraft {
  const around = person?.circumstances ?? null
  return {
    name: person?.name ?? '',
    nameMongolian: person?.nameMongolian ?? '',
    relation: person?.relation ?? '',
    idNumber: '',
    sex: person?.sex ?? '',
    birthDate: person?.birthDate ?? '',
    ethnicity: person?.ethnicity ?? '',
    health: person?.health ?? [],
    disability: person?.disability ?? '',
    labour: person?.labour ?? '',
    education: person?.education ?? '',
    student: person?.student ?? '',
    migrantWork: around?.migrantWork ?? '',
    migrantMonths: around?.migrantMonths === null || around?.migrantMonths === undefined ? '' : String(around.migrantMonths),
    medicalInsurance: flag(around?.medicalInsurance),
    seriousIllnessInsurance: flag(around?.seriousIllnessInsurance),
    pensionInsurance: flag(around?.pensionInsurance),
    lowAllowance: flag(around?.lowAllowance),
  }
}

const oneOf = <Name extends string>(names: readonly Name[], value: string): Name | null => names.find((name) => name === value) ?? null

/** What to send: only what differs from what is on file; emptied is null. */
export function personInput(person: Person, draft: PersonDraft): Partial<Omit<UpdatePersonInput, 'household' | 'version' | 'person' | 'reason'>> {
  const before = personDraft(person)
  const differs = (name: keyof PersonDraft): boolean => String(before[name]) !== String(draft[name])
  const text = (name: 'nameMongolian' | 'birthDate' | 'ethnicity' | 'disability' | 'education') => (differs(name) ? { [name]: draft[name].trim() === '' ? null : draft[name].trim() } : {})
  const circumstances: CircumstancesInput = {
    ...(differs('migrantWork') ? { migrantWork: oneOf(migrantWorks, draft.migrantWork) } : {}),
    ...(differs('migrantMonths') ? { migrantMonths: draft.migrantMonths.trim() === '' ? null : Number(draft.migrantMonths) } : {}),
    ...Object.fromEntries(insurances.filter(differs).map((name) => [name, draft[name] === '' ? null : draft[name] === 'true'])),
  }
  const sex = oneOf(sexes, draft.sex)
  return {
    ...(differs('name') ? { name: draft.name } : {}),
    ...(differs('relation') ? { relation: draft.relation } : {}),
    ...(draft.idNumber.trim() === '' ? {} : { idNumber: draft.idNumber.trim() }),
    ...(differs('sex') && sex !== null ? { sex } : {}),
    ...text('nameMongolian'),
    ...text('birthDate'),
    ...text('ethnicity'),
    ...text('disability'),
    ...text('education'),
    ...(differs('health') ? { health: [...draft.health] } : {}),
    ...(differs('labour') ? { labour: oneOf(labours, draft.labour) } : {}),
    ...(differs('student') ? { student: oneOf(studentStages, draft.student) } : {}),
    ...(Object.keys(circumstances).length === 0 ? {} : { circumstances }),
  }
}

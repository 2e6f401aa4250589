import type { NewHousehold, NewMember } from '../features/household/household-registration.js'
import { checkDigitOf } from '../features/person/id-number.js'

/** An ID number that belongs to nobody: the unassigned prefix, a birth date and a sequence. */
export const sampleIdNumber = (birthDate: string, sequence: number): string => {
  const digits = `159999${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return `${digits}${checkDigitOf(digits)}`
}

/** A head and a spouse, without ID numbers. */
const MEMBERS: readonly NewMember[] = [
  { name: '乌云其其格', relation: '户主', sex: 'FEMALE', birthDate: '1962-11-11', ethnicity: '蒙古族', health: ['CHRONIC_ILLNESS'], labour: 'WEAK', education: '小学' },
  { name: '白双喜', relation: '配偶', sex: 'MALE', birthDate: '1960-02-28', ethnicity: '汉族', health: ['HEALTHY'], labour: 'ORDINARY', education: '初中' },
]

/** A household that may be registered, to be changed where a test needs something else. */
export const sampleRegistration = (changes: Partial<NewHousehold> = {}): NewHousehold => ({
  groupName: '二组',
  attribute: 'GENERAL_POOR',
  standard: 'NATIONAL',
  mainCause: 'ILLNESS',
  otherCauses: ['LACK_FUNDS'],
  phone: '12512345678',
  identifiedOn: '2014-03-01',
  members: MEMBERS,
  ...changes,
})

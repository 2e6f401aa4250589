import type { CodedField, ImportField, ImportStatus, LeavingKind } from '../../gql/register-import/graphql'
import type { Translate } from '../../ui/text/catalogue'

/** The fields of a sheet, in the order of the template. */
export const importFields = [
  'VILLAGE', 'TOWN_NAME', 'VILLAGE_NAME', 'NUMBER', 'GROUP_NAME', 'ATTRIBUTE', 'STANDARD', 'MAIN_CAUSE', 'OTHER_CAUSES', 'IDENTIFIED_ON', 'STATUS', 'EXITED_ON', 'PHONE', 'BANK_ACCOUNT', 'NET_INCOME', 'INCOME_YEAR',
  'NAME', 'NAME_MONGOLIAN', 'RELATION', 'ID_NUMBER', 'SEX', 'BIRTH_DATE', 'ETHNICITY', 'EDUCATION', 'HEALTH', 'DISABILITY', 'LABOUR', 'MEMBER_EVENT', 'MEMBER_EVENT_ON',
] as const satisfies readonly ImportField[]

const causes = ['ILLNESS', 'DISABILITY', 'SCHOOLING', 'DISASTER', 'LACK_LAND', 'LACK_WATER', 'LACK_SKILL', 'LACK_LABOUR', 'LACK_FUNDS', 'POOR_TRANSPORT', 'LACK_MOTIVATION', 'OTHER'] as const

/** The codes that a word of a sheet may stand for. */
export const codesOf = {
  ATTRIBUTE: ['GENERAL_POOR', 'LOW_ALLOWANCE', 'FIVE_GUARANTEE', 'ALLOWANCE_POOR'],
  STANDARD: ['NATIONAL', 'PROVINCIAL', 'CITY'],
  MAIN_CAUSE: causes,
  OTHER_CAUSES: causes,
  STATUS: ['NOT_EXITED', 'PRE_EXIT', 'EXITED', 'RETURNED'],
  SEX: ['MALE', 'FEMALE', 'UNKNOWN', 'UNSPECIFIED'],
  HEALTH: ['HEALTHY', 'CHRONIC_ILLNESS', 'SERIOUS_ILLNESS', 'DISABLED'],
  LABOUR: ['ORDINARY', 'SKILLED', 'WEAK', 'LOST', 'NONE'],
  MEMBER_EVENT: ['BIRTH', 'MARRIAGE_IN', 'MOVE_IN', 'OMISSION', 'DEATH', 'MARRIAGE_OUT', 'MOVE_OUT', 'MISTAKE'],
} as const satisfies Readonly<Record<CodedField, readonly string[]>>

/** How members whom a sheet lacks may have left; as the membership events of a household. */
export const departures = ['DEATH', 'MARRIAGE_OUT', 'MOVE_OUT', 'MISTAKE'] as const satisfies readonly LeavingKind[]

type Code = (typeof codesOf)[CodedField][number]

const isCode = (text: string): text is Code => Object.values(codesOf).some((codes) => (codes as readonly string[]).includes(text))

/** A code in words. */
export const codeText = (code: string, t: Translate): string => (isCode(code) ? t(`registerImport.code.${code}`) : code)

/** A value of a difference in words: one code, several, or a text as it is. */
export const valueText = (value: string, t: Translate): string => value.split('、').map((part) => codeText(part, t)).join('、')

/** Whether the service is at work on it, so that the page has to look again. */
export const isAtWork = (status: ImportStatus): boolean => status === 'RECEIVED' || status === 'CHECKING' || status === 'APPLYING' || status === 'UNDOING'

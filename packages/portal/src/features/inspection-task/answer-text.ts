import type { Translate } from '../../ui/text/catalogue'

const codes = [
  'POOR', 'NOT_POOR', 'UNKNOWN', 'NONE', 'YES', 'NO', 'ILLNESS', 'DISABILITY', 'SCHOOLING', 'DISASTER', 'LACK_LAND', 'LACK_WATER', 'LACK_SKILL', 'LACK_LABOUR', 'LACK_FUNDS', 'POOR_TRANSPORT', 'LACK_MOTIVATION', 'OTHER',
  'UNDER_2000', 'FROM_2000', 'FROM_3000', 'FROM_5000', 'FROM_8000', 'WITHIN_MONTH', 'WITHIN_QUARTER', 'WITHIN_HALF_YEAR', 'LONGER', 'NEVER', 'INDUSTRY', 'RELOCATION', 'ECO_COMPENSATION', 'EDUCATION', 'SAFETY_NET',
] as const

/** An answer's code in words; a number, and what this version does not know, as it is. */
export function codeText(code: string, t: Translate): string {
  const known = codes.find((each) => each === code)
  return known === undefined ? code : t(`inspectionTask.code.${known}`)
}

/** All codes of an answer in words. */
export function answerText(values: readonly string[], t: Translate): string {
  return values.map((value) => codeText(value, t)).join(t('inspectionTask.separator'))
}

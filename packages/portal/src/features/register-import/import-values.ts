import type { CodedField, ImportField, ImportStatus, LeavingKind } from '../../gql/register-import/graphql'
import type { Translate } from '../../ui/text/catalogue'
import { householdAttributes } from '../household/household-codes'

/** The fields of a sheet, in the order of the template. */
export const importFields = [
  'VILLAGE', 'TOWN_NAME', 'VILLAGE_NAME', 'NUMBER', 'GROUP_NAME', 'ATTRIBUTE', 'STANDARD', 'MAIN_CAUSE', 'OTHER_CAUSES', 'IDENTIFIED_ON', 'STATUS', 'EXITED_ON', 'PHONE', 'BANK_ACCOUNT', 'NET_INCOME', 'INCOME_YEAR',
  'WAGE_INCOME', 'BUSINESS_INCOME', 'PROPERTY_INCOME', 'TRANSFER_INCOME', 'FAMILY_PLANNING_INCOME', 'LOW_ALLOWANCE_INCOME', 'FIVE_GUARANTEE_INCOME', 'PENSION_INCOME', 'ECO_COMPENSATION_INCOME', 'OTHER_TRANSFER_INCOME', 'PRODUCTION_COSTS',
  'LIVELIHOOD_ZONE', 'CULTIVATED_LAND', 'IRRIGATED_LAND', 'FOREST_LAND', 'RETURNED_FOREST_LAND', 'ORCHARD_LAND', 'PASTURE_LAND', 'WATER_SURFACE', 'HAS_ELECTRICITY', 'HAS_BROADCAST', 'WATER_DIFFICULT', 'WATER_SAFE', 'HAS_SANITARY_TOILET', 'FUEL', 'HOUSE_AREA', 'HOUSE_STRUCTURE', 'HOUSE_BUILT_YEAR', 'DANGER_HOUSE', 'ROAD_DISTANCE', 'DOOR_ROAD', 'MARKET_DISTANCE', 'IN_COOPERATIVE', 'WITH_ENTERPRISE', 'IN_MUTUAL_FUND', 'INDUSTRY', 'GAINS_FROM_INDUSTRY', 'RELOCATION_WILL', 'RELOCATION_MODE', 'RELOCATION_DIFFICULTY',
  'RESPONSIBLE_CADRE', 'CADRE_ACCOUNT',
  'NAME', 'NAME_MONGOLIAN', 'RELATION', 'ID_NUMBER', 'SEX', 'BIRTH_DATE', 'ETHNICITY', 'EDUCATION', 'HEALTH', 'DISABILITY', 'LABOUR', 'STUDENT', 'MIGRANT_WORK', 'MIGRANT_MONTHS', 'MEDICAL_INSURANCE', 'SERIOUS_ILLNESS_INSURANCE', 'PENSION_INSURANCE', 'LOW_ALLOWANCE', 'MEMBER_EVENT', 'MEMBER_EVENT_ON',
] as const satisfies readonly ImportField[]

const causes = ['ILLNESS', 'DISABILITY', 'SCHOOLING', 'DISASTER', 'LACK_LAND', 'LACK_WATER', 'LACK_SKILL', 'LACK_LABOUR', 'LACK_FUNDS', 'POOR_TRANSPORT', 'LACK_MOTIVATION', 'OTHER'] as const

/** The codes that a word of a sheet may stand for. */
export const codesOf = {
  ATTRIBUTE: householdAttributes,
  STANDARD: ['NATIONAL', 'PROVINCIAL', 'CITY'],
  MAIN_CAUSE: causes,
  OTHER_CAUSES: causes,
  STATUS: ['NOT_EXITED', 'PRE_EXIT', 'EXITED', 'RETURNED'],
  SEX: ['MALE', 'FEMALE', 'UNKNOWN', 'UNSPECIFIED'],
  HEALTH: ['HEALTHY', 'CHRONIC_ILLNESS', 'SERIOUS_ILLNESS', 'DISABLED'],
  LABOUR: ['ORDINARY', 'SKILLED', 'WEAK', 'LOST', 'NONE'],
  STUDENT: ['NONE', 'PRESCHOOL', 'PRIMARY', 'JUNIOR', 'SENIOR', 'VOCATIONAL', 'HIGHER_VOCATIONAL', 'UNDERGRADUATE'],
  MIGRANT_WORK: ['NONE', 'IN_TOWN', 'IN_COUNTY', 'IN_PROVINCE', 'OUTSIDE', 'OTHER'],
  LIVELIHOOD_ZONE: ['FARMING', 'PASTORAL', 'MIXED'],
  FUEL: ['FIREWOOD', 'COAL', 'GAS', 'ELECTRICITY', 'BIOGAS', 'OTHER'],
  HOUSE_STRUCTURE: ['EARTH', 'BRICK_WOOD', 'BRICK_CONCRETE', 'STEEL_CONCRETE', 'OTHER'],
  DANGER_HOUSE: ['NONE', 'C', 'D'],
  DOOR_ROAD: ['EARTH', 'GRAVEL', 'CEMENT', 'ASPHALT'],
  RELOCATION_MODE: ['TOGETHER', 'SCATTERED'],
  MEMBER_EVENT: ['BIRTH', 'MARRIAGE_IN', 'MOVE_IN', 'OMISSION', 'DEATH', 'MARRIAGE_OUT', 'MOVE_OUT', 'MISTAKE'],
} as const satisfies Readonly<Record<CodedField, readonly string[]>>

/** How members whom a sheet lacks may have left; as the membership events of a household. */
export const departures = ['DEATH', 'MARRIAGE_OUT', 'MOVE_OUT', 'MISTAKE'] as const satisfies readonly LeavingKind[]

/** Lists whose words stand with the household's file; all others are the import's own. */
const wordsOf = {
  STUDENT: 'household.student', MIGRANT_WORK: 'household.migrantWork', LIVELIHOOD_ZONE: 'living.code.livelihoodZone', FUEL: 'living.code.fuel', HOUSE_STRUCTURE: 'living.code.houseStructure',
  DANGER_HOUSE: 'living.code.dangerHouse', DOOR_ROAD: 'living.code.doorRoad', RELOCATION_MODE: 'living.code.relocationMode',
} as const satisfies Readonly<Partial<Record<CodedField, string>>>

const isCoded = (field: ImportField): field is CodedField & ImportField => Object.hasOwn(codesOf, field)

/** A code of a field in words; another text as it is. */
export const codeText = (field: ImportField, code: string, t: Translate): string => {
  if (!isCoded(field) || !(codesOf[field] as readonly string[]).includes(code)) return code
  const words = field in wordsOf ? wordsOf[field as keyof typeof wordsOf] : 'registerImport.code'
  // List and code were found together in the tables above, which the catalogues follow.
  return t(`${words}.${code}` as Parameters<Translate>[0])
}

/** A value of a difference in words: yes or no, one code, several, or a text as it is. */
export const valueText = (field: ImportField, value: string, t: Translate): string => {
  if (value === 'true' || value === 'false') return t(value === 'true' ? 'living.yes' : 'living.no')
  return value.split('、').map((part) => codeText(field, part, t)).join('、')
}

/** Whether the service is at work on it, so that the page has to look again. */
export const isAtWork = (status: ImportStatus): boolean => status === 'RECEIVED' || status === 'CHECKING' || status === 'APPLYING' || status === 'UNDOING'

/** Whether the sheet has changed the register, wholly or in part, and is at rest now. */
export const hasWritten = (status: ImportStatus): boolean => status === 'APPLIED' || status === 'UNDONE' || status === 'FAILED'

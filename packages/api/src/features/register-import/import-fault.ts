import type { Language, Sentence } from '../../text/sentence.js'
import { IMPORT_FIELDS } from './import-field.js'
import type { ImportField } from './import-field.js'

/** What may be wrong with a row, in words. `detail` never holds an ID number, a phone number or an account. */
const SENTENCES = {
  REQUIRED: () => ({ zh: '必须填写', en: 'must be filled in' }),
  FORMULA: () => ({ zh: '是公式，请改为数值或文字', en: 'is a formula; please put its value there' }),
  LOST_DIGITS: () => ({ zh: '被存成了数字，后几位已经丢失，请按文本重新填写', en: 'was kept as a number and lost its last digits; please enter it anew as text' }),
  TEXT: (detail) => ({ zh: `不能超过 ${detail} 个字，也不能有看不见的特殊字符`, en: `has at most ${detail} characters and no invisible characters` }),
  UNKNOWN_CODE: (detail) => ({ zh: `“${detail}”不在代码表中`, en: `“${detail}” is not in the code list` }),
  VILLAGE_UNKNOWN: (detail) => ({ zh: `没有这个行政村：${detail}`, en: `there is no such village: ${detail}` }),
  VILLAGE_AMBIGUOUS: (detail) => ({ zh: `有几个同名的行政村：${detail}，请填写 12 位代码`, en: `several villages have this name: ${detail}; please give the code of 12 digits` }),
  OUTSIDE_TERRITORY: (detail) => ({ zh: `${detail}不在本次导入的辖区内，不能导入`, en: `${detail} is outside the territory of this import` }),
  NUMBER_UNKNOWN: (detail) => ({ zh: `登记册中没有户号 ${detail}；新户请用文件自己的序号`, en: `the register has no household ${detail}; new households take a serial number of the file’s own` }),
  CANCELLED: (detail) => ({ zh: `${detail} 已经注销，不再改动`, en: `${detail} was struck off the register and is no longer changed` }),
  ID_LENGTH: () => ({ zh: '应为 18 位（残疾人证号 20 位）', en: 'has 18 characters, or 20 for a disability certificate' }),
  ID_FORMAT: () => ({ zh: '只能是数字，末位可以是 X', en: 'holds digits only, the last may be X' }),
  ID_DATE: () => ({ zh: '中的出生日期不存在', en: 'holds a birth date that does not exist' }),
  ID_FUTURE: () => ({ zh: '中的出生日期晚于今天', en: 'holds a birth date after today' }),
  ID_CHECK_DIGIT: () => ({ zh: '校验码不对，请核对证件', en: 'has a wrong check digit; please compare it with the document' }),
  ID_TWICE: (detail) => ({ zh: `与第 ${detail} 行重复`, en: `is also in row ${detail}` }),
  ID_ELSEWHERE: (detail) => ({ zh: detail === '' ? '已在别处登记；请拿证件请旗县扶贫办核对' : `已登记在 ${detail} 户；转入本户请在那一户办理“转到另一户”`, en: detail === '' ? 'is registered elsewhere already; please ask the banner office to compare it with the card' : `is registered in household ${detail}; to bring the person here, move the member there` }),
  ONE_PERSON: () => ({ zh: '：同名同出生日期的人在表中有多个不同的号码，请核对证件，只留一个', en: 'is one of several numbers that the sheet gives for one name and birth date; please compare with the document and keep one' }),
  NUMBER_OF_OTHERS: (detail) => ({ zh: ` ${detail} 在登记册中是另外的人，请核对`, en: `${detail} is of other persons in the register; please compare` }),
  HOUSEHOLD_TWICE: (detail) => ({ zh: `与第 ${detail} 行是登记册中的同一户`, en: `is the same household of the register as that of row ${detail}` }),
  SEX_DIFFERS: () => ({ zh: '与公民身份号码不一致', en: 'does not agree with the ID number' }),
  BIRTH_DIFFERS: () => ({ zh: '与公民身份号码不一致', en: 'does not agree with the ID number' }),
  CERTIFICATE: (detail) => ({ zh: `“${detail}”不是残疾类别和等级，请写成“肢体一级”或 41`, en: `“${detail}” is no category and grade of a disability; please write 41 for category 4, grade 1` }),
  CERTIFICATE_DIFFERS: () => ({ zh: '与残疾人证号的末两位不一致', en: 'does not agree with the last two digits of the certificate’s number' }),
  NO_HEAD: () => ({ zh: '：本户没有户主', en: 'names no head of this household' }),
  TWO_HEADS: () => ({ zh: '：本户有不止一个户主', en: 'names more than one head of this household' }),
  TOO_MANY_MEMBERS: (detail) => ({ zh: `一户不能超过 ${detail} 人`, en: `a household has at most ${detail} members` }),
  DIFFERS_IN_HOUSEHOLD: () => ({ zh: '同一户各行填写的不一致', en: 'differs between the rows of the household' }),
  NOT_TOGETHER: () => ({ zh: '同一户的行没有排在一起，请按户号排序', en: 'the rows of this household do not stand together; please sort by household number' }),
  TOO_MANY_CAUSES: () => ({ zh: '最多填写两个', en: 'are at most two' }),
  CAUSE_REPEATED: () => ({ zh: '重复填写', en: 'is named twice' }),
  DATE: (detail) => ({ zh: `“${detail}”不是日期，请写成 2014-06-30`, en: `“${detail}” is not a day; please write 2014-06-30` }),
  FUTURE: () => ({ zh: '不能晚于今天', en: 'cannot be after today' }),
  AMOUNT: (detail) => ({ zh: `“${detail}”不是金额，应在 0 至 100 万元之间，最多两位小数`, en: `“${detail}” is not an amount from 0 to 1,000,000 yuan with at most two decimals` }),
  PART_AMOUNT: (detail) => ({ zh: `“${detail}”不是金额，应在 0 至 1,000 万元之间，最多两位小数`, en: `“${detail}” is not an amount from 0 to 10 million yuan with at most two decimals` }),
  INCOME_PARTS: (detail) => ({ zh: `与各项收入不一致：按表中各项和人数算得 ${detail} 元；请核对各项是否填全`, en: `does not agree with its parts: for the persons of the sheet these make ${detail} yuan; please see whether all parts are there` }),
  TRANSFER_SUM: () => ({ zh: '与计划生育金、低保金等各项之和不一致', en: 'is not the sum of its parts' }),
  FLAG: (detail) => ({ zh: `“${detail}”应填“是”或“否”`, en: `“${detail}” should be yes (是) or no (否)` }),
  MONTHS: (detail) => ({ zh: `“${detail}”不是月数，应为 0 至 12`, en: `“${detail}” is not a number of months from 0 to 12` }),
  QUANTITY: (detail) => ({ zh: `“${detail}”应为 0 至 100,000 之间的数`, en: `“${detail}” is not a number from 0 to 100,000` }),
  BUILT_YEAR: (detail) => ({ zh: `“${detail}”应为 1850 年至今年之间的年份`, en: `“${detail}” is not a year from 1850 to this one` }),
  LAND_PART: () => ({ zh: '是其中的一部分，不能大于总面积（有效灌溉不大于耕地，退耕还林不大于林地）', en: 'is a part of the land and not more: irrigated of the cultivated, returned of the forest' }),
  NO_HOUSE: () => ({ zh: '：住房面积为 0 时不填', en: 'is not given where there is no house' }),
  LIVING: (detail) => ({ zh: `“${detail}”不能这样填`, en: `“${detail}” cannot be taken` }),
  INCOME_YEAR: () => ({ zh: '没有说明是哪一年的，请填写收入年度（2010 年起）', en: 'does not say of which year; please fill in the year, from 2010 on' }),
  INCOME_YEAR_TWICE: (detail) => ({ zh: `${detail} 年的收入另有单独的列，请只在一处填写`, en: `${detail} has columns of its own; please enter its income in one place` }),
  CADRE_UNKNOWN: (detail) => ({ zh: `“${detail}”不是本旗县在任的科级领导，请核对；也可以在“列和代码”中不读这一列`, en: `“${detail}” is no section-level leader in office in this banner; please compare, or leave the column unread under “Columns and codes”` }),
  CADRE_AMBIGUOUS: (detail) => ({ zh: `：本旗县有不止一位在任的科级领导叫“${detail}”，请在“责任人账号”一列写明是哪一位`, en: `is the name of several section-level leaders in office in this banner (“${detail}”); please say which one by “Account of the cadre”` }),
  CADRE_ACCOUNT: (detail) => ({ zh: `“${detail}”不是这位责任人的账号，或者不是本旗县在任的科级领导，请核对`, en: `“${detail}” is not the account of this cadre, or of no section-level leader in office in this banner; please compare` }),
  PHONE: () => ({ zh: '应为 11 位手机号，或带区号的固定电话', en: 'is a mobile number of 11 digits, or a landline with its area code' }),
  BANK_ACCOUNT: () => ({ zh: '应为 12 至 30 位数字', en: 'has 12 to 30 digits' }),
  BIRTH_DAY: () => ({ zh: '与出生日期不一致，出生的成员按出生之日增加', en: 'does not agree with the birth date: who is born becomes a member on that day' }),
  EVENT_DAY: (detail) => ({ zh: `不能早于这一户的识别时间 ${detail}`, en: `is not before ${detail}, when the household was identified` }),
  LEFT_UNREGISTERED: () => ({ zh: '是减少的成员，而这一户还没有登记；新户只填现有成员', en: 'says that the person left a household that is not registered yet; a new household has its present members alone' }),
  EXIT_DAY: () => ({ zh: '已脱贫的户必须填写，未脱贫的户不能填写，也不能早于识别时间', en: 'is given for households that have exited and no others, and is not before the identification' }),
} as const satisfies Readonly<Record<string, (detail: string) => Sentence>>

export type ImportFaultCode = keyof typeof SENTENCES

/** One thing that is wrong with a row of the sheet. */
export interface ImportFault {
  readonly line: number
  /** The field to blame; null for the household as a whole. */
  readonly field: ImportField | null
  readonly code: ImportFaultCode
  readonly detail: string
  /** Of a column of income among those of several years: its year. */
  readonly year?: number
}

/** A fault in words, with the field that it is about. */
export const faultSentence = ({ field, code, detail, year }: Pick<ImportFault, 'field' | 'code' | 'detail' | 'year'>, language: Language): string => {
  const words = SENTENCES[code](detail)[language]
  if (field === null) return words
  const { zh, en } = IMPORT_FIELDS[field].title
  return language === 'zh' ? `${year === undefined ? '' : `${year} 年`}${zh}${words}` : `${en}${year === undefined ? '' : `, ${year},`} ${words}`
}

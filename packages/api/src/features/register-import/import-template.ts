import type { Cell } from '../export/cell.js'
import type { Language, Sentence } from '../../text/sentence.js'
import { CODE_LISTS, isCodedField } from './import-codes.js'
import { IMPORT_FIELDS, IMPORT_FIELD_NAMES, NEEDED_FIELDS } from './import-field.js'
import type { ImportField } from './import-field.js'

/** Marks rows that are an example and are not read. */
export const EXAMPLE_MARK = '（示例）'

/** Two persons who do not exist, as an example of one household: its fields stand on each row or on the first alone. */
const EXAMPLE: readonly Readonly<Partial<Record<ImportField, string>>>[] = [
  {
    village: '150525100202', townName: '大沁他拉镇', number: '1', groupName: '二组', attribute: '一般贫困户', standard: '国家标准', mainCause: '因病', otherCauses: '缺资金', identifiedOn: '2014-03-01', status: '未脱贫', phone: '12512345678',
    incomeYear: '2015', wageIncome: '2400', businessIncome: '4000', lowAllowanceIncome: '1200', productionCosts: '1500', cultivatedLand: '18.5', irrigatedLand: '6', hasElectricity: '是', waterDifficult: '否', waterSafe: '是', houseArea: '60', houseStructure: '砖木', houseBuiltYear: '1998', dangerHouse: '否', doorRoad: '砂石路', inCooperative: '否', relocationWill: '否', name: '（示例）白双喜', relation: '户主', idNumber: '159999197001010010', sex: '男', birthDate: '1970-01-01', ethnicity: '蒙古族', education: '小学', health: '长期慢性病', labour: '普通劳动力', student: '非在校生', migrantWork: '无', medicalInsurance: '是', pensionInsurance: '是', lowAllowance: '是',
  },
  { village: '150525100202', number: '1', name: '（示例）乌云其其格', relation: '配偶', idNumber: '159999197001010029', sex: '女', birthDate: '1970-01-01', ethnicity: '蒙古族', education: '初中', health: '健康', labour: '普通劳动力' },
]

/** What a new household cannot do without; what a registered one leaves blank stays as it is. */
const REQUIRED: ReadonlySet<ImportField> = new Set<ImportField>(['village', 'mainCause', 'identifiedOn', ...NEEDED_FIELDS])

/** What to write in a column, where its heading does not say it. */
const NOTES: Readonly<Partial<Record<ImportField, Sentence>>> = {
  village: { zh: '12 位代码；不知道代码的留空，写乡镇和行政村', en: '12 digits; or leave it blank and name the town and the village' },
  number: { zh: '已登记的户写登记册的户号；新户写自己的序号，或留空', en: 'of a registered household its number; of a new one your own, or nothing' },
  identifiedOn: { zh: '新户必填，如 2014-03-01', en: 'needed of a new household, such as 2014-03-01' },
  name: { zh: `${EXAMPLE_MARK}填写说明，这一行不读取；带 * 的列必填`, en: `${EXAMPLE_MARK} What to write. This row is not read; columns with * are needed` },
  idNumber: { zh: '户主必填；请把这一列设为文本', en: 'needed of the head; keep this column as text' },
}

/** The note below a heading: of a column of codes the words that are read. */
const noteOf = (field: ImportField, language: Language): string | null => {
  const note = NOTES[field]?.[language] ?? null
  if (!isCodedField(field)) return note
  return Object.values<{ readonly words: readonly string[] }>(CODE_LISTS[field]).map(({ words }) => words[0]).join(language === 'zh' ? '、' : ', ')
}

/** What no heading says, for the sheet of explanations. */
const RULES: readonly Sentence[] = [
  { zh: '每人一行，同一户的行排在一起；户的各项写在户主一行即可，也可以每行都写。', en: 'One row a person, the rows of a household together; what belongs to the household stands on the row of its head, or on each.' },
  { zh: '只读取第一张表；名字以（示例）开头的行不读取，可以删去。', en: 'Only the first sheet is read; rows whose name begins with （示例） are not read and may be removed.' },
  { zh: '新户要填带 * 的列；已登记的户，留空的格不改动登记册。', en: 'A new household needs the columns with *; of a registered one, what is blank stays as it is.' },
  { zh: '用不到的列可以删去，列的先后不限；列名请保留。', en: 'Columns that are not used may be removed, in any order; please keep the headings.' },
  { zh: '号码和账号的列请设为文本；公式请先粘贴为数值。', en: 'Keep columns of numbers and accounts as text; paste formulas as values.' },
]

const NEEDED: Sentence = { zh: '必填', en: 'needed' }
const OF: Readonly<Record<'household' | 'person', Sentence>> = { household: { zh: '户', en: 'household' }, person: { zh: '人', en: 'person' } }

/** The second sheet of the template: how it is filled in, and column by column what to write. Nobody reads it but a person. */
export const importExplanations = (language: Language): Cell[][] => [
  [{ zh: '填写说明', en: 'How to fill it in' }[language]],
  ...RULES.map((rule) => [rule[language]]),
  [],
  (language === 'zh' ? ['列', '必填', '属于', '怎么填'] : ['Column', 'Needed', 'Of the', 'What to write']),
  ...IMPORT_FIELD_NAMES.map((field) => [IMPORT_FIELDS[field].title[language], REQUIRED.has(field) ? NEEDED[language] : null, OF[IMPORT_FIELDS[field].of][language], field === 'name' ? null : noteOf(field, language)]),
]

/**
 * The template of our own: one row a person, what belongs to the household on each of its rows or on the first. Needed
 * columns bear a star, and the row below the headings says what to write; it is marked as the example is, and not read.
 */
export const importTemplate = (language: Language): Cell[][] => [
  IMPORT_FIELD_NAMES.map((field) => `${REQUIRED.has(field) ? '*' : ''}${IMPORT_FIELDS[field].title[language]}`),
  IMPORT_FIELD_NAMES.map((field) => noteOf(field, language)),
  ...EXAMPLE.map((row) => IMPORT_FIELD_NAMES.map((field) => row[field] ?? null)),
]

import type { Cell } from '../export/cell.js'
import type { Language } from '../../text/sentence.js'
import { IMPORT_FIELDS, IMPORT_FIELD_NAMES } from './import-field.js'
import type { ImportField } from './import-field.js'

/** Two persons who do not exist, as an example of one household: its fields stand on each row or on the first alone. */
const EXAMPLE: readonly Readonly<Partial<Record<ImportField, string>>>[] = [
  {
    village: '150525100202', townName: '大沁他拉镇', number: '1', groupName: '二组', attribute: '一般贫困户', standard: '国家标准', mainCause: '因病', otherCauses: '缺资金', identifiedOn: '2014-03-01', status: '未脱贫', phone: '12512345678',
    incomeYear: '2015', wageIncome: '2400', businessIncome: '4000', lowAllowanceIncome: '1200', productionCosts: '1500', cultivatedLand: '18.5', irrigatedLand: '6', hasElectricity: '是', waterDifficult: '否', waterSafe: '是', houseArea: '60', houseStructure: '砖木', houseBuiltYear: '1998', dangerHouse: '否', doorRoad: '砂石路', inCooperative: '否', relocationWill: '否', name: '（示例）白双喜', relation: '户主', idNumber: '159999197001010010', sex: '男', birthDate: '1970-01-01', ethnicity: '蒙古族', education: '小学', health: '长期慢性病', labour: '普通劳动力', student: '非在校生', migrantWork: '无', medicalInsurance: '是', pensionInsurance: '是', lowAllowance: '是',
  },
  { village: '150525100202', number: '1', name: '（示例）乌云其其格', relation: '配偶', idNumber: '159999197001010029', sex: '女', birthDate: '1970-01-01', ethnicity: '蒙古族', education: '初中', health: '健康', labour: '普通劳动力' },
]

/** Marks rows that are an example and are not read. */
export const EXAMPLE_MARK = '（示例）'

/** The template of our own: one row a person, what belongs to the household on each of its rows or on the first. */
export const importTemplate = (language: Language): Cell[][] => [
  IMPORT_FIELD_NAMES.map((field) => IMPORT_FIELDS[field].title[language]),
  ...EXAMPLE.map((row) => IMPORT_FIELD_NAMES.map((field) => row[field] ?? null)),
]

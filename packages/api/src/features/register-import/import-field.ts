import type { Sentence } from '../../text/sentence.js'

interface ImportFieldShape {
  /** Whether the value belongs to the household, and so stands on each of its rows, or to the person of the row. */
  readonly of: 'household' | 'person'
  /** Its heading in the template of our own. */
  readonly title: Sentence
  /** Further headings by which it is known: those of the national system's export and of forms in use. */
  readonly headings: readonly string[]
}

/** Every field that a column may be mapped to, in the order of the template (dossier 2.1, 2.2). */
export const IMPORT_FIELDS = {
  village: { of: 'household', title: { zh: '行政村代码', en: 'Village code' }, headings: ['村代码', '嘎查村代码', '行政区划代码', '所属行政村代码', '村编码', '行政村编码'] },
  townName: { of: 'household', title: { zh: '乡镇', en: 'Town' }, headings: ['苏木乡镇', '乡', '镇', '苏木', '乡(镇)', '所属乡镇', '乡镇名称'] },
  villageName: { of: 'household', title: { zh: '行政村', en: 'Village' }, headings: ['嘎查村', '村', '嘎查', '村名', '行政村名称', '所属行政村', '村名称'] },
  number: { of: 'household', title: { zh: '户编号', en: 'Household number' }, headings: ['编号', '户号', '家庭编号', '贫困户编号', '户序号', '户编码', '户籍编号'] },
  groupName: { of: 'household', title: { zh: '村民小组', en: 'Group' }, headings: ['组', '自然村', '自然村(组)', '村民组', '小组', '自然村(村民小组)', '自然村组'] },
  attribute: { of: 'household', title: { zh: '贫困户属性', en: 'Kind of household' }, headings: ['户属性', '属性', '户类型'] },
  standard: { of: 'household', title: { zh: '识别标准', en: 'Standard' }, headings: [] },
  mainCause: { of: 'household', title: { zh: '主要致贫原因', en: 'Main cause' }, headings: ['致贫原因', '主致贫原因', '首要致贫原因'] },
  otherCauses: { of: 'household', title: { zh: '其他致贫原因', en: 'Other causes' }, headings: ['其它致贫原因', '其他致贫原因1', '其他致贫原因2', '次要致贫原因'] },
  identifiedOn: { of: 'household', title: { zh: '识别时间', en: 'Identified on' }, headings: ['识别日期', '建档日期', '建档时间', '建档立卡时间', '识别年度', '识别贫困时间'] },
  status: { of: 'household', title: { zh: '脱贫状态', en: 'Status' }, headings: ['脱贫属性', '贫困状态', '状态', '户状态'] },
  exitedOn: { of: 'household', title: { zh: '脱贫时间', en: 'Exited on' }, headings: ['脱贫日期', '退出时间', '脱贫年度', '退出日期'] },
  phone: { of: 'household', title: { zh: '联系电话', en: 'Phone' }, headings: ['电话', '户主联系电话', '手机号', '联系方式', '手机', '电话号码'] },
  bankAccount: { of: 'household', title: { zh: '银行账号', en: 'Bank account' }, headings: ['银行卡号', '账号', '一卡通账号', '开户账号'] },
  netIncome: { of: 'household', title: { zh: '人均纯收入(元)', en: 'Net income per person (yuan)' }, headings: ['人均纯收入', '家庭人均纯收入', '年人均纯收入', '家庭人均纯收入(元)', '年人均纯收入(元)'] },
  incomeYear: { of: 'household', title: { zh: '收入年度', en: 'Year of the income' }, headings: ['年度', '收入年份'] },
  name: { of: 'person', title: { zh: '姓名', en: 'Name' }, headings: ['成员姓名', '家庭成员姓名', '人员姓名'] },
  nameMongolian: { of: 'person', title: { zh: '蒙古文姓名', en: 'Name in Mongolian' }, headings: ['蒙文姓名', '姓名(蒙古文)'] },
  relation: { of: 'person', title: { zh: '与户主关系', en: 'Relation to the head' }, headings: ['关系', '与户主的关系'] },
  idNumber: { of: 'person', title: { zh: '公民身份号码', en: 'ID number' }, headings: ['证件号码', '身份证号', '身份证号码', '证件号', '身份证', '居民身份证号', '公民身份证号码', '公民身份号码或残疾人证号'] },
  sex: { of: 'person', title: { zh: '性别', en: 'Sex' }, headings: [] },
  birthDate: { of: 'person', title: { zh: '出生日期', en: 'Birth date' }, headings: ['出生年月', '出生年月日', '出生时间'] },
  ethnicity: { of: 'person', title: { zh: '民族', en: 'Ethnicity' }, headings: [] },
  education: { of: 'person', title: { zh: '文化程度', en: 'Education' }, headings: ['学历', '受教育程度'] },
  health: { of: 'person', title: { zh: '健康状况', en: 'Health' }, headings: ['身体状况', '健康情况'] },
  disability: { of: 'person', title: { zh: '残疾类别等级', en: 'Disability category and grade' }, headings: ['残疾类别和等级', '残疾类别及等级', '残疾情况', '残疾类型及等级', '残疾等级类别'] },
  labour: { of: 'person', title: { zh: '劳动能力', en: 'Labour' }, headings: ['劳动技能', '劳动力'] },
  memberEvent: { of: 'person', title: { zh: '成员变动', en: 'Change of membership' }, headings: ['变动原因', '人员变动', '人员变动情况', '增减原因', '人员增减原因', '自然增减', '自然增减原因', '增加原因', '减少原因', '变动类型'] },
  memberEventOn: { of: 'person', title: { zh: '变动日期', en: 'Day of the change' }, headings: ['变动时间', '增减时间', '增减日期', '变更日期', '减少时间', '增加时间'] },
} as const satisfies Readonly<Record<string, ImportFieldShape>>

export type ImportField = keyof typeof IMPORT_FIELDS
export const IMPORT_FIELD_NAMES = Object.keys(IMPORT_FIELDS) as ImportField[]

/** The heading of the column that a fault sheet adds; such a column is never read. */
export const FAULT_COLUMN: Sentence = { zh: '导入问题', en: 'What is wrong' }

/** The columns of the household that describe where it is: one of them has to be mapped. */
export const PLACE_FIELDS: readonly ImportField[] = ['village', 'villageName']
/** The columns without which no person can be told. */
export const NEEDED_FIELDS: readonly ImportField[] = ['name', 'relation', 'idNumber']

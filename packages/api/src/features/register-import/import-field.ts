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
  number: { of: 'household', title: { zh: '户号', en: 'Household number' }, headings: ['编号', '户编号', '家庭编号', '贫困户编号', '户序号', '户编码', '户籍编号'] },
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
  wageIncome: { of: 'household', title: { zh: '工资性收入(元)', en: 'Wages (yuan)' }, headings: ['工资性收入', '工资收入', '务工收入'] },
  businessIncome: { of: 'household', title: { zh: '生产经营性收入(元)', en: 'Household business (yuan)' }, headings: ['生产经营性收入', '家庭经营性收入', '经营性收入'] },
  propertyIncome: { of: 'household', title: { zh: '财产性收入(元)', en: 'Property income (yuan)' }, headings: ['财产性收入'] },
  transferIncome: { of: 'household', title: { zh: '转移性收入(元)', en: 'Transfers, all (yuan)' }, headings: ['转移性收入', '转移性收入合计'] },
  familyPlanningIncome: { of: 'household', title: { zh: '计划生育金(元)', en: 'Family planning subsidy (yuan)' }, headings: ['计划生育金', '其中计划生育金'] },
  lowAllowanceIncome: { of: 'household', title: { zh: '低保金(元)', en: 'Low allowance (yuan)' }, headings: ['低保金', '其中低保金', '领取低保金'] },
  fiveGuaranteeIncome: { of: 'household', title: { zh: '五保金(元)', en: 'Five guarantees (yuan)' }, headings: ['五保金', '领取五保金', '特困供养金'] },
  pensionIncome: { of: 'household', title: { zh: '养老保险金(元)', en: 'Pension (yuan)' }, headings: ['养老保险金', '领取养老保险金', '养老金'] },
  ecoCompensationIncome: { of: 'household', title: { zh: '生态补偿金(元)', en: 'Ecological compensation (yuan)' }, headings: ['生态补偿金', '草原生态补奖资金'] },
  otherTransferIncome: { of: 'household', title: { zh: '其他转移性收入(元)', en: 'Other transfers (yuan)' }, headings: ['其他转移性收入', '其它转移性收入'] },
  productionCosts: { of: 'household', title: { zh: '生产经营性支出(元)', en: 'Production costs (yuan)' }, headings: ['生产经营性支出', '家庭经营费用支出', '生产经营支出'] },
  livelihoodZone: { of: 'household', title: { zh: '生计类型', en: 'Farming or herding' }, headings: ['农牧区类型', '农牧类型', '所属农牧区'] },
  cultivatedLand: { of: 'household', title: { zh: '耕地面积(亩)', en: 'Cultivated land (mu)' }, headings: ['耕地', '耕地面积'] },
  irrigatedLand: { of: 'household', title: { zh: '有效灌溉面积(亩)', en: 'Irrigated land (mu)' }, headings: ['有效灌溉面积', '其中有效灌溉面积', '水浇地面积'] },
  forestLand: { of: 'household', title: { zh: '林地面积(亩)', en: 'Forest land (mu)' }, headings: ['林地', '林地面积'] },
  returnedForestLand: { of: 'household', title: { zh: '退耕还林面积(亩)', en: 'Land returned to forest (mu)' }, headings: ['退耕还林', '退耕还林面积', '其中退耕还林面积'] },
  orchardLand: { of: 'household', title: { zh: '林果面积(亩)', en: 'Orchards (mu)' }, headings: ['林果', '林果面积'] },
  pastureLand: { of: 'household', title: { zh: '牧草地面积(亩)', en: 'Pasture (mu)' }, headings: ['牧草地', '牧草地面积', '草场面积', '草牧场面积'] },
  waterSurface: { of: 'household', title: { zh: '水面面积(亩)', en: 'Water surface (mu)' }, headings: ['水面面积', '水面'] },
  hasElectricity: { of: 'household', title: { zh: '是否通生活用电', en: 'Has electricity' }, headings: ['通生活用电', '是否通电', '生活用电'] },
  hasBroadcast: { of: 'household', title: { zh: '是否通广播电视', en: 'Has radio and television' }, headings: ['通广播电视', '广播电视'] },
  waterDifficult: { of: 'household', title: { zh: '饮水是否困难', en: 'Drinking water hard to get' }, headings: ['是否饮水困难', '饮水困难'] },
  waterSafe: { of: 'household', title: { zh: '饮水是否安全', en: 'Drinking water safe' }, headings: ['是否饮水安全', '饮水安全', '饮用水是否安全'] },
  hasSanitaryToilet: { of: 'household', title: { zh: '有无卫生厕所', en: 'Has a sanitary toilet' }, headings: ['卫生厕所', '是否有卫生厕所', '有卫生厕所'] },
  fuel: { of: 'household', title: { zh: '主要燃料类型', en: 'Main fuel' }, headings: ['主要燃料', '燃料类型'] },
  houseArea: { of: 'household', title: { zh: '住房面积(平方米)', en: 'House (square metres)' }, headings: ['住房面积', '住房面积(㎡)'] },
  houseStructure: { of: 'household', title: { zh: '房屋结构', en: 'Structure of the house' }, headings: ['主要房屋结构', '住房结构'] },
  houseBuiltYear: { of: 'household', title: { zh: '建房年份', en: 'Year the house was built' }, headings: ['建房时间', '建房年度', '房屋建造年份'] },
  dangerHouse: { of: 'household', title: { zh: '危房等级', en: 'Grade of a dangerous house' }, headings: ['是否危房', '危房级别', '是否危房及等级', '住房是否危房', '是否危房及级别'] },
  roadDistance: { of: 'household', title: { zh: '与村主干路距离(公里)', en: 'Distance to the main road (km)' }, headings: ['与村主干路距离', '与村主干路的距离', '距村主干路距离'] },
  doorRoad: { of: 'household', title: { zh: '入户路类型', en: 'Road to the door' }, headings: ['入户路情况', '入户路'] },
  marketDistance: { of: 'household', title: { zh: '距最近集市距离(公里)', en: 'Distance to the market (km)' }, headings: ['距最近集市距离', '与最近集市距离', '距集市距离'] },
  inCooperative: { of: 'household', title: { zh: '是否加入农民专业合作社', en: 'In a farmers’ cooperative' }, headings: ['加入农民专业合作社', '是否加入农民专业合作组织', '加入农民专业合作组织', '是否加入合作社'] },
  withEnterprise: { of: 'household', title: { zh: '有无龙头企业带动', en: 'Led by an enterprise' }, headings: ['龙头企业带动', '是否有龙头企业带动', '有龙头企业带动'] },
  inMutualFund: { of: 'household', title: { zh: '是否加入互助资金组织', en: 'In a mutual fund' }, headings: ['互助资金组织', '加入互助资金组织'] },
  industry: { of: 'household', title: { zh: '产业类型', en: 'Industry' }, headings: ['主要产业', '发展产业', '产业'] },
  gainsFromIndustry: { of: 'household', title: { zh: '是否从产业中收益', en: 'Gains from the industry' }, headings: ['从产业中收益', '从产业中受益', '是否从产业中受益'] },
  relocationWill: { of: 'household', title: { zh: '是否愿意易地扶贫搬迁', en: 'Willing to relocate' }, headings: ['易地扶贫搬迁意愿', '搬迁意愿', '是否有搬迁意愿', '易地搬迁意愿'] },
  relocationMode: { of: 'household', title: { zh: '搬迁方式', en: 'Way of relocating' }, headings: ['易地扶贫搬迁方式', '安置方式', '易地搬迁方式'] },
  relocationDifficulty: { of: 'household', title: { zh: '搬迁困难', en: 'What stands against relocating' }, headings: ['易地扶贫搬迁困难', '搬迁可能存在的困难', '易地搬迁困难'] },
  responsibleCadre: { of: 'household', title: { zh: '帮扶责任人', en: 'Responsible cadre' }, headings: ['帮扶责任人姓名', '帮扶干部', '帮扶干部姓名', '帮扶联系人', '科级包户干部', '包户干部', '包户干部姓名', '包户责任人', '包扶干部', '包扶责任人', '包户领导'] },
  cadreAccount: { of: 'household', title: { zh: '责任人账号', en: 'Account of the cadre' }, headings: ['帮扶责任人账号', '帮扶干部账号', '包户干部账号', '包扶责任人账号'] },
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
  student: { of: 'person', title: { zh: '在校生状况', en: 'Pupil or student' }, headings: ['在校生情况', '在校状况', '在校生', '是否在校生'] },
  migrantWork: { of: 'person', title: { zh: '务工状况', en: 'Work away from home' }, headings: ['务工情况', '务工地点', '务工区域'] },
  migrantMonths: { of: 'person', title: { zh: '务工时间(月)', en: 'Months away for work' }, headings: ['务工时间', '务工月数', '务工时间(月数)'] },
  medicalInsurance: { of: 'person', title: { zh: '是否参加城乡居民基本医疗保险', en: 'In the medical insurance' }, headings: ['是否参加新型农村合作医疗', '是否参加新农合', '新农合', '是否参加医疗保险', '是否参加城乡居民医保'] },
  seriousIllnessInsurance: { of: 'person', title: { zh: '是否参加大病保险', en: 'In the serious illness insurance' }, headings: ['大病保险', '是否参加大病医疗保险'] },
  pensionInsurance: { of: 'person', title: { zh: '是否参加基本养老保险', en: 'In the pension insurance' }, headings: ['是否参加城乡居民基本养老保险', '是否参加养老保险', '是否参加新型农村社会养老保险'] },
  lowAllowance: { of: 'person', title: { zh: '是否享受低保', en: 'Receives the low allowance' }, headings: ['是否享受最低生活保障', '享受低保'] },
  memberEvent: { of: 'person', title: { zh: '成员变动', en: 'Change of membership' }, headings: ['变动原因', '人员变动', '人员变动情况', '增减原因', '人员增减原因', '自然增减', '自然增减原因', '增加原因', '减少原因', '变动类型'] },
  memberEventOn: { of: 'person', title: { zh: '变动日期', en: 'Day of the change' }, headings: ['变动时间', '增减时间', '增减日期', '变更日期', '减少时间', '增加时间'] },
} as const satisfies Readonly<Record<string, ImportFieldShape>>

export type ImportField = keyof typeof IMPORT_FIELDS
export const IMPORT_FIELD_NAMES = Object.keys(IMPORT_FIELDS) as ImportField[]

/** The heading of the column that a fault sheet adds; such a column is never read. */
export const FAULT_COLUMN: Sentence = { zh: '导入问题', en: 'What is wrong' }

/** Columns of income: each is of a year, which its heading says, a person says for it, or a column of years. */
export const YEARLY_FIELDS: ReadonlySet<ImportField> = new Set<ImportField>([
  'netIncome', 'wageIncome', 'businessIncome', 'propertyIncome', 'transferIncome', 'familyPlanningIncome', 'lowAllowanceIncome', 'fiveGuaranteeIncome', 'pensionIncome', 'ecoCompensationIncome', 'otherTransferIncome', 'productionCosts',
])

/** The columns of the household that describe where it is: one of them has to be mapped. */
export const PLACE_FIELDS: readonly ImportField[] = ['village', 'villageName']
/** The columns without which no person can be told. */
export const NEEDED_FIELDS: readonly ImportField[] = ['name', 'relation', 'idNumber']

import type { HouseholdAttribute, IdentificationStandard, PovertyCause, PovertyStatus } from '../household/household-codes.js'
import type { JoiningKind, LeavingKind } from '../membership/membership-codes.js'
import type { DangerHouse, DoorRoad, Fuel, HouseStructure, LivelihoodZone, RelocationMode } from '../household/living-conditions.js'
import type { Health, Labour, MigrantWork, Sex, StudentStage } from '../person/person.entity.js'
import type { ImportField } from './import-field.js'

/** What a code list's entry is called in sheets: in words, and by the number that the national system's export uses (dossier 2.4, system X). */
interface CodeWords {
  readonly words: readonly string[]
  readonly externalCode?: string
}

const ATTRIBUTES: Readonly<Record<HouseholdAttribute, CodeWords>> = {
  GENERAL_POOR: { words: ['一般贫困户', '一般农户', '扶贫户'] },
  LOW_ALLOWANCE: { words: ['低保户'] },
  FIVE_GUARANTEE: { words: ['五保户', '五保贫困户', '特困供养贫困户', '特困供养户', '特困供养'] },
  ALLOWANCE_POOR: { words: ['低保贫困户', '扶贫低保户'] },
}

const STANDARDS: Readonly<Record<IdentificationStandard, CodeWords>> = {
  NATIONAL: { words: ['国家标准', '国家', '国定标准'] },
  PROVINCIAL: { words: ['省定标准', '自治区标准', '区定标准', '省级标准'] },
  CITY: { words: ['市定标准', '市级标准'] },
}

const CAUSES: Readonly<Record<PovertyCause, CodeWords>> = {
  ILLNESS: { words: ['因病'], externalCode: '1' },
  DISABILITY: { words: ['因残'], externalCode: '2' },
  SCHOOLING: { words: ['因学'], externalCode: '3' },
  DISASTER: { words: ['因灾'], externalCode: '4' },
  LACK_LAND: { words: ['缺土地', '缺地'], externalCode: '5' },
  LACK_WATER: { words: ['缺水'], externalCode: '6' },
  LACK_SKILL: { words: ['缺技术'], externalCode: '7' },
  LACK_LABOUR: { words: ['缺劳力', '缺劳动力'], externalCode: '8' },
  LACK_FUNDS: { words: ['缺资金'], externalCode: '9' },
  POOR_TRANSPORT: { words: ['交通条件落后', '交通落后'], externalCode: '10' },
  LACK_MOTIVATION: { words: ['自身发展动力不足', '自身发展力不足', '发展动力不足'], externalCode: '11' },
  OTHER: { words: ['其他', '其它', '因其他'] },
}

/** Struck-off households are not brought in. */
const STATUSES: Readonly<Record<Exclude<PovertyStatus, 'CANCELLED'>, CodeWords>> = {
  NOT_EXITED: { words: ['未脱贫', '贫困'] },
  PRE_EXIT: { words: ['预脱贫'] },
  EXITED: { words: ['已脱贫', '脱贫', '稳定脱贫'] },
  RETURNED: { words: ['返贫'] },
}

const SEXES: Readonly<Record<Sex, CodeWords>> = {
  UNKNOWN: { words: ['未知'], externalCode: '0' },
  MALE: { words: ['男', '男性'], externalCode: '1' },
  FEMALE: { words: ['女', '女性'], externalCode: '2' },
  UNSPECIFIED: { words: ['未说明'], externalCode: '9' },
}

const HEALTHS: Readonly<Record<Health, CodeWords>> = {
  HEALTHY: { words: ['健康', '良好', '健康或良好'], externalCode: '10' },
  CHRONIC_ILLNESS: { words: ['长期慢性病', '慢性病', '有慢性病'], externalCode: '30' },
  SERIOUS_ILLNESS: { words: ['患有大病', '大病', '患大病'] },
  DISABLED: { words: ['残疾', '残疾人'], externalCode: '60' },
}

const LABOURS: Readonly<Record<Labour, CodeWords>> = {
  ORDINARY: { words: ['普通劳动力'] },
  SKILLED: { words: ['技能劳动力'] },
  WEAK: { words: ['弱劳动力或半劳动力', '弱劳动力', '半劳动力'] },
  LOST: { words: ['丧失劳动力'] },
  NONE: { words: ['无劳动力', '无劳动能力'] },
}

/** How somebody comes into a household or leaves it, as sheets of the yearly adjustment write it (2.7). */
const MEMBER_EVENTS: Readonly<Record<JoiningKind | LeavingKind, CodeWords>> = {
  BIRTH: { words: ['出生', '新生儿', '新出生', '出生增加'] },
  MARRIAGE_IN: { words: ['婚入', '嫁入', '婚入增加', '婚嫁增加'] },
  MOVE_IN: { words: ['迁入', '户籍迁入', '迁入增加'] },
  OMISSION: { words: ['漏登补录', '漏登', '补录'] },
  DEATH: { words: ['死亡', '去世', '自然死亡', '死亡减少'] },
  MARRIAGE_OUT: { words: ['婚出', '嫁出', '出嫁', '婚出减少', '婚嫁减少'] },
  MOVE_OUT: { words: ['迁出', '户籍迁出', '迁出减少'] },
  MISTAKE: { words: ['登记有误', '误登', '错登'] },
}

const STUDENTS: Readonly<Record<StudentStage, CodeWords>> = {
  NONE: { words: ['非在校生', '否', '无'] },
  PRESCHOOL: { words: ['学前教育', '学前', '幼儿园', '学龄前儿童'] },
  PRIMARY: { words: ['小学', '一年级', '二年级', '三年级', '四年级', '五年级', '六年级'] },
  JUNIOR: { words: ['初中', '七年级', '八年级', '九年级', '七至九年级', '初中一年级', '初中二年级', '初中三年级'] },
  SENIOR: { words: ['高中', '普通高中', '普通高中一年级', '普通高中二年级', '普通高中三年级', '高中一年级', '高中二年级', '高中三年级'] },
  VOCATIONAL: { words: ['中职', '中等职业', '中职一年级', '中职二年级', '中职三年级', '职业高中', '中专'] },
  HIGHER_VOCATIONAL: { words: ['高职', '高等职业', '高职高专', '大专', '高职高专一年级', '高职高专二年级', '高职高专三年级'] },
  UNDERGRADUATE: { words: ['本科', '本科及以上', '大学', '本科一年级', '本科二年级', '本科三年级', '本科四年级', '研究生'] },
}

const MIGRANT_WORK: Readonly<Record<MigrantWork, CodeWords>> = {
  NONE: { words: ['无', '不外出务工', '未务工', '否'] },
  IN_TOWN: { words: ['乡镇内', '乡(镇)内', '乡（镇）内', '乡镇内务工', '乡(镇)内务工', '乡（镇）内务工'] },
  IN_COUNTY: { words: ['乡外县内', '乡(镇)外县内', '乡（镇）外县内', '乡镇外县内', '乡外县内务工', '乡(镇)外县内务工', '乡（镇）外县内务工', '县内'] },
  IN_PROVINCE: { words: ['县外省内', '县外区内', '县外省内务工', '县外区内务工', '省内', '区内'] },
  OUTSIDE: { words: ['省外', '区外', '省外务工', '区外务工'] },
  OTHER: { words: ['其他', '其它'] },
}

const ZONES: Readonly<Record<LivelihoodZone, CodeWords>> = { FARMING: { words: ['农区', '农业', '农户'] }, PASTORAL: { words: ['牧区', '牧业', '牧户'] }, MIXED: { words: ['半农半牧', '半农半牧区'] } }
const FUELS: Readonly<Record<keyof typeof Fuel, CodeWords>> = {
  FIREWOOD: { words: ['柴草', '薪柴', '柴草秸秆', '干畜粪'] }, COAL: { words: ['煤炭', '煤'] }, GAS: { words: ['燃气', '天然气', '液化气', '燃气(液化气、天然气)'] }, ELECTRICITY: { words: ['电', '清洁能源'] }, BIOGAS: { words: ['沼气'] }, OTHER: { words: ['其他', '其它'] },
}
const STRUCTURES: Readonly<Record<keyof typeof HouseStructure, CodeWords>> = {
  EARTH: { words: ['土坯', '土坯房', '土木', '竹草土坯'] }, BRICK_WOOD: { words: ['砖木', '砖瓦砖木', '砖瓦', '砖木结构'] }, BRICK_CONCRETE: { words: ['砖混', '砖混材料', '砖混结构'] }, STEEL_CONCRETE: { words: ['钢筋混凝土', '钢混', '钢筋混凝土结构'] }, OTHER: { words: ['其他', '其它'] },
}
const DANGER: Readonly<Record<keyof typeof DangerHouse, CodeWords>> = { NONE: { words: ['否', '无', '非危房', 'A级', 'B级', 'A', 'B', '不是'] }, C: { words: ['C级', 'C级危房', 'C 级'] }, D: { words: ['D级', 'D级危房', 'D 级'] } }
const ROADS: Readonly<Record<keyof typeof DoorRoad, CodeWords>> = { EARTH: { words: ['泥土路', '土路', '普通泥土路'] }, GRAVEL: { words: ['砂石路', '沙石路', '砂石'] }, CEMENT: { words: ['水泥路', '水泥', '硬化路'] }, ASPHALT: { words: ['沥青路', '柏油路', '沥青'] } }
const RELOCATIONS: Readonly<Record<keyof typeof RelocationMode, CodeWords>> = { TOGETHER: { words: ['集中安置', '集中'] }, SCATTERED: { words: ['分散安置', '分散'] } }

/** The code lists behind fields. */
export const CODE_LISTS = { attribute: ATTRIBUTES, standard: STANDARDS, mainCause: CAUSES, otherCauses: CAUSES, status: STATUSES, sex: SEXES, health: HEALTHS, labour: LABOURS, memberEvent: MEMBER_EVENTS, student: STUDENTS, migrantWork: MIGRANT_WORK, livelihoodZone: ZONES, fuel: FUELS, houseStructure: STRUCTURES, dangerHouse: DANGER, doorRoad: ROADS, relocationMode: RELOCATIONS } as const
export type CodedField = keyof typeof CODE_LISTS

export const isCodedField = (field: string): field is CodedField => Object.hasOwn(CODE_LISTS, field)

/** The codes that a list has. */
export const codesOf = (field: CodedField): readonly string[] => Object.keys(CODE_LISTS[field])

/** Codes of one source by field and by what the sheet says, beside those that everybody has (`externalCode`, dossier 2.4). */
export type SourceCodes = Readonly<Partial<Record<CodedField, Readonly<Record<string, string>>>>>

const known = new Map<CodedField, ReadonlyMap<string, string>>(
  (Object.keys(CODE_LISTS) as CodedField[]).map((field) => [
    field,
    new Map(Object.entries(CODE_LISTS[field] as Readonly<Record<string, CodeWords>>).flatMap(([code, { words, externalCode }]) => [code, ...words, ...(externalCode === undefined ? [] : [externalCode, externalCode.padStart(2, '0')])].map((word) => [word, code] as const))),
  ]),
)

/** The code of a word that everybody has: in words, as our own code or as the national system's number; null when it is none. */
export const knownCodeOf = (field: CodedField, text: string): string | null => known.get(field)?.get(text) ?? null

/** The code for what a sheet says: a word that everybody has, else as the source has it; null when it is none. No source changes what a known word means. */
export const codeOf = (field: CodedField, text: string, codes: SourceCodes): string | null => {
  const own = codes[field]?.[text]
  return knownCodeOf(field, text) ?? (own !== undefined && codesOf(field).includes(own) ? own : null)
}

/** Relations by GB/T 4761 in words of the form; other words are kept as they are. */
const RELATIONS: Readonly<Record<string, string>> = {
  本人: '户主', 户主本人: '户主', '0': '户主', '01': '户主', '02': '户主', 妻子: '配偶', 妻: '配偶', 丈夫: '配偶', 夫: '配偶', '10': '配偶', '11': '配偶', '12': '配偶',
  子: '之子', 儿子: '之子', 长子: '之子', 次子: '之子', '20': '之子', '21': '之子', 女: '之女', 女儿: '之女', 长女: '之女', 次女: '之女', '30': '之女', '31': '之女',
  父亲: '之父', 父: '之父', '51': '之父', 母亲: '之母', 母: '之母', '52': '之母', 孙子: '之孙子', 孙女: '之孙女', 儿媳: '之儿媳', 女婿: '之女婿',
}

const YES: ReadonlySet<string> = new Set(['是', '有', '1', '√', '✓', 'Y', 'y', 'yes', 'YES', 'true', 'TRUE', '参加', '已参加', '享受', '已加入', '加入', '愿意', '通', '已通'])
const NO: ReadonlySet<string> = new Set(['否', '无', '没有', '0', '×', 'N', 'n', 'no', 'NO', 'false', 'FALSE', '未参加', '不参加', '不享受', '未享受', '未加入', '不愿意', '不通', '未通'])

/** Words that answer one column: that water is safe says nothing of whether it is hard to get. */
const FLAG_WORDS: Readonly<Partial<Record<ImportField, Readonly<Record<string, boolean>>>>> = {
  waterDifficult: { 困难: true, 不困难: false },
  waterSafe: { 安全: true, 不安全: false },
}

/** Yes or no as sheets write it in a column; null for anything else. */
export const flagOf = (field: ImportField, text: string): boolean | null => FLAG_WORDS[field]?.[text] ?? (YES.has(text) ? true : NO.has(text) ? false : null)

/** A relation in the words of the form. */
export const relationOf = (text: string): string => RELATIONS[text] ?? text

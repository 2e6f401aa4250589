import type { Sentence } from '../../text/sentence.js'
import type { InspectionQuestion, InspectionStratum, InspectionTaskStatus } from './inspection-codes.js'

/** The questions in a word or two. */
export const QUESTION_WORDS = {
  STATUS: { zh: '贫困状况', en: 'Status' },
  MEMBERS: { zh: '家庭人口', en: 'Persons' },
  MAIN_CAUSE: { zh: '主要致贫原因', en: 'Main cause' },
  INCOME: { zh: '人均纯收入', en: 'Net income per person' },
  LAST_VISIT: { zh: '干部最近入户', en: 'Last visit of the cadre' },
  MEASURES: { zh: '享受的帮扶', en: 'Help received' },
  WATER: { zh: '饮水安全', en: 'Safe water' },
  HOUSE: { zh: '住房安全', en: 'Safe house' },
} as const satisfies Readonly<Record<InspectionQuestion, Sentence>>

export const TASK_STATUS_WORDS = {
  UNASSIGNED: { zh: '待派人', en: 'Nobody sent' },
  ASSIGNED: { zh: '待核查', en: 'Waiting' },
  NOT_MET: { zh: '没有见到', en: 'Not met' },
  ANSWERED: { zh: '已核查', en: 'Answered' },
} as const satisfies Readonly<Record<InspectionTaskStatus, Sentence>>

export const STRATUM_WORDS = { POOR: { zh: '在册贫困户', en: 'Registered poor' }, EXITED: { zh: '已脱贫户', en: 'Out of poverty' } } as const satisfies Readonly<Record<InspectionStratum, Sentence>>

const CODE_WORDS: Readonly<Record<string, Sentence>> = {
  POOR: { zh: '贫困', en: 'Poor' }, NOT_POOR: { zh: '不贫困', en: 'Not poor' }, UNKNOWN: { zh: '说不清', en: 'Cannot tell' }, NONE: { zh: '没有', en: 'None' }, YES: { zh: '安全', en: 'Safe' }, NO: { zh: '不安全', en: 'Not safe' },
  ILLNESS: { zh: '因病', en: 'Illness' }, DISABILITY: { zh: '因残', en: 'Disability' }, SCHOOLING: { zh: '因学', en: 'Schooling' }, DISASTER: { zh: '因灾', en: 'Disaster' }, LACK_LAND: { zh: '缺土地', en: 'Lack of land' }, LACK_WATER: { zh: '缺水', en: 'Lack of water' },
  LACK_SKILL: { zh: '缺技术', en: 'Lack of skills' }, LACK_LABOUR: { zh: '缺劳力', en: 'Lack of labour' }, LACK_FUNDS: { zh: '缺资金', en: 'Lack of funds' }, POOR_TRANSPORT: { zh: '交通条件落后', en: 'Poor roads' }, LACK_MOTIVATION: { zh: '自身发展动力不足', en: 'Lack of drive' }, OTHER: { zh: '其他', en: 'Other' },
  UNDER_2000: { zh: '2000 元以下', en: 'Below 2,000 yuan' }, FROM_2000: { zh: '2000 至 3000 元', en: '2,000 to 3,000 yuan' }, FROM_3000: { zh: '3000 至 5000 元', en: '3,000 to 5,000 yuan' }, FROM_5000: { zh: '5000 至 8000 元', en: '5,000 to 8,000 yuan' }, FROM_8000: { zh: '8000 元以上', en: '8,000 yuan or more' },
  WITHIN_MONTH: { zh: '一个月内', en: 'Within a month' }, WITHIN_QUARTER: { zh: '三个月内', en: 'Within three months' }, WITHIN_HALF_YEAR: { zh: '半年内', en: 'Within half a year' }, LONGER: { zh: '半年以前', en: 'Longer ago' }, NEVER: { zh: '没有来过', en: 'Never' },
  INDUSTRY: { zh: '发展生产', en: 'Production' }, RELOCATION: { zh: '易地搬迁', en: 'Relocation' }, ECO_COMPENSATION: { zh: '生态补偿', en: 'Ecological compensation' }, EDUCATION: { zh: '发展教育', en: 'Education' }, SAFETY_NET: { zh: '社会保障兜底', en: 'Safety net' },
}

/** An answer, or what the register says, in words; null for none. */
export const answerWords = (values: readonly string[] | null, language: keyof Sentence): string | null =>
  values === null ? null : values.map((value) => CODE_WORDS[value]?.[language] ?? value).join(language === 'zh' ? '、' : ', ')

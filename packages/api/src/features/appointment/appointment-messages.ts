import type { RegionLevel } from '../../access/territory.js'
import type { Sentence } from '../../text/sentence.js'
import { mayBeSaid, mustBeSaid } from '../../text/said-text.js'

const LEVELS: Readonly<Record<RegionLevel, Sentence>> = {
  CITY: { zh: '市', en: 'the city' },
  BANNER: { zh: '旗县', en: 'a banner or county' },
  TOWN: { zh: '苏木镇', en: 'a town' },
  VILLAGE: { zh: '嘎查村', en: 'a village' },
}

/** The region is not of the level that the role answers for. */
export const wrongLevel = (levels: readonly RegionLevel[]): Sentence => ({
  zh: `这个职务的负责地区应为${levels.map((level) => LEVELS[level].zh).join('或')}。`,
  en: `This role answers for ${levels.map((level) => LEVELS[level].en).join(' or ')}.`,
})

/** What can stand in the way of an appointment, in words for the person. */
export const APPOINTMENT_SENTENCES = {
  regionMissing: { zh: '请选择负责地区。', en: 'Please choose the region.' },
  regionTooMuch: { zh: '这个职务没有负责地区。', en: 'This role has no region.' },
  notPoorBanner: { zh: '市领导包联的应是六个贫困旗县之一（一对一）。', en: 'A city leader answers for one of the six poor banners and counties.' },
  notPoorVillage: { zh: '这个职务只能派到贫困嘎查村。', en: 'This role is for a registered poor village.' },
  enterpriseMissing: { zh: '名誉村主任须有所在企业，请选择企业。', en: 'An honorary chief stands for an enterprise. Please choose it.' },
  enterpriseTooMuch: { zh: '只有名誉村主任须填企业。', en: 'Only an honorary chief has an enterprise.' },
  endBeforeStart: { zh: '结束日期不能早于开始日期。', en: 'The last day cannot come before the first.' },
  startTooEarly: { zh: '开始日期过早，请核对。', en: 'The first day lies too far back. Please check it.' },
  sendingUnit: mayBeSaid({ zh: '选派单位', en: 'The sending unit' }, 200),
  rank: { zh: '职务级别与包联职责不符：处级领导应为县处级，科级领导应为乡科级。', en: 'The rank does not fit the role: a division-level leader is of the division level, a section-level leader of the section level.' },
  sourceTooMuch: { zh: '只有第一书记须填选派来源。', en: 'Only a first secretary has a source.' },
  selectionBasis: mayBeSaid({ zh: '选派依据', en: 'What the selection rests on' }, 200),
  noEndToRenew: { zh: '这项任命没有结束日期，不用续任。', en: 'This appointment has no last day, so there is nothing to renew.' },
  renewLater: { zh: '续任后的结束日期应晚于现在的结束日期。', en: 'The new last day must be later than the present one.' },
  renewedAlready: { zh: '这项任命已经续任。', en: 'This appointment has been renewed already.' },
  reason: mustBeSaid({ zh: '请写明原因', en: 'Please give the reason' }, 1_000),
  note: mayBeSaid({ zh: '备注', en: 'The note' }, 1_000),
  notOneself: { zh: '不能任命自己，请由其他人办理。', en: 'Nobody appoints themselves. Please let somebody else do it.' },
  roleNotYours: { zh: '旗县扶贫办只能任免本旗县的义务监督员和科级领导，其他任命由管理员办理。', en: 'A banner office appoints supervisors and section-level leaders of its banner; the administrator does the rest.' },
  accountDisabled: { zh: '这个账号已停用。', en: 'This account is disabled.' },
  auditorAlone: { zh: '审计人员不能兼任其他职务，其他人员也不能兼任审计。', en: 'An auditor holds no other role at the same time, and nobody else holds the auditor’s.' },
  samePerson: { zh: '此人在这段时间已有同样的职责。', en: 'This person already holds this role at that time.' },
  villageTaken: { zh: '这个村在这段时间已有处级领导包扶（一包一）。', en: 'This village already has its division-level leader at that time.' },
  supervisorsFull: { zh: '这个村在这段时间已有 10 名义务监督员，名额已满。', en: 'This village already has its ten volunteer supervisors at that time.' },
  alreadyEnded: { zh: '这项任命已经结束，历史不再改动。', en: 'This appointment has already ended; history is not changed.' },
  onlyEarlier: { zh: '结束日期只能提前；需要延长时请另行任命。', en: 'The last day can only be brought forward. To go on longer, appoint anew.' },
} as const satisfies Record<string, Sentence>

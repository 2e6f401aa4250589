import type { Sentence } from '../../text/sentence.js'
import type { ObservationStatus } from '../observation/observation-codes.js'
import type { ReportedMatter } from './similarity.js'
import { isSameMatter } from './similarity.js'

/** Why a report is not put under another. */
export type GroupFault = 'otherMatter' | 'leadIsLed' | 'furtherThanLead' | 'concluded' | 'reopened'

/** What is said when reports are not put together. */
export const GROUP_SENTENCES = {
  nobody: { zh: '请选择要合并办理的反映。', en: 'Please choose the reports to be handled together.' },
  tooMany: { zh: '一个主件下最多合并 50 条，没有改动。', en: 'At most 50 reports stand under one. Nothing was changed.' },
  notGrouped: { zh: '这条反映没有与别的合并。', en: 'This report stands in no group.' },
  otherMatter: { zh: '只有同一个村、同一类、反映同一项目、同一人或同一单位的才能合并办理，没有改动。', en: 'Only reports of one village and kind, about the same project, person or office, are handled together. Nothing was changed.' },
  leadIsLed: { zh: '主件已经并入别的反映，请选那一条作主件，没有改动。', en: 'The report that should lead stands under another one; please choose that one. Nothing was changed.' },
  furtherThanLead: { zh: '有的反映比主件办得更远，请把办得最远的作主件，没有改动。', en: 'One of the reports is further than the one that should lead; please let the furthest lead. Nothing was changed.' },
  reopened: { zh: '反映人重新提出的反映要单独办理，可以作主件，不能并入别的，没有改动。', en: 'A report that its reporter reopened is handled by itself; it may lead others, but not stand under one. Nothing was changed.' },
  handlerApart: { zh: '主件的承办人是其中一条的反映人，或者办不了其中一条，请先改派主件，没有改动。', en: 'The handler of the report that should lead reported one of the others or cannot handle it; please name another handler first. Nothing was changed.' },
  concluded: { zh: '已有结论或已办结的反映不能再合并，没有改动。', en: 'A report that is concluded or ended cannot be put together with others. Nothing was changed.' },
} as const satisfies Record<GroupFault | 'nobody' | 'tooMany' | 'notGrouped' | 'handlerApart', Sentence>

/** The statuses in which reports may be put together, in their order. */
const JOINABLE = ['SUBMITTED', 'TRIAGED', 'ASSIGNED'] as const satisfies readonly ObservationStatus[]
const placeOf = (status: ObservationStatus): number => JOINABLE.findIndex((joinable) => joinable === status)

type Grouped = ReportedMatter & { readonly status: ObservationStatus; readonly leadId: string | null; readonly reopened: boolean }

/**
 * Why a report is not put under one that should lead it; null when it may be. Households may differ: the matter is the village's. One that was
 * reopened has its own course and finding behind it, and leads at most.
 */
export const groupFault = (lead: Grouped, member: Grouped): GroupFault | null => {
  if (lead.leadId !== null) return 'leadIsLed'
  if (!isSameMatter(lead, member)) return 'otherMatter'
  if (placeOf(lead.status) < 0 || placeOf(member.status) < 0) return 'concluded'
  if (member.reopened) return 'reopened'
  return placeOf(member.status) > placeOf(lead.status) ? 'furtherThanLead' : null
}

/** The steps that bring a report as far as the one that leads it. One that is assigned already gets the lead's handler, too. */
export const catchUpSteps = (member: ObservationStatus, lead: ObservationStatus): readonly ('triage' | 'assign')[] => {
  const steps: ('triage' | 'assign')[] = []
  if (member === 'SUBMITTED' && lead !== 'SUBMITTED') steps.push('triage')
  if (lead === 'ASSIGNED') steps.push('assign')
  return steps
}

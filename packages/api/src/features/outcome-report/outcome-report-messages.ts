import type { Sentence } from '../../text/sentence.js'
import type { ReportFault, ReportFaultKey } from './report-rules.js'
import { mayBeSaid, mustBeSaid, saidWith } from '../../text/said-text.js'

type Parameters = ReportFault['params']

const FAULTS = {
  'outcomeReport.period.malformed': () => ({ zh: '报告期要写成季度，例如 2015Q3。', en: 'The period is a quarter, written such as 2015Q3.' }),
  'outcomeReport.period.future': (p) => ({ zh: `这个季度还没有开始，${p['firstDay']} 起可以填报。`, en: `This quarter has not begun; it can be reported from ${p['firstDay']} on.` }),
  'outcomeReport.period.beforeLinkage': (p) => ({ zh: `联结合同 ${p['startedOn']} 才生效，不能报之前的季度。`, en: `The linkage began on ${p['startedOn']}; an earlier quarter cannot be reported.` }),
  'outcomeReport.period.afterLinkage': (p) => ({ zh: `联结合同到 ${p['endedOn']} 为止，不能报之后的季度。`, en: `The linkage ended on ${p['endedOn']}; a later quarter cannot be reported.` }),
  'outcomeReport.period.reported': (p) => ({ zh: `${p['period']} 已经报过。要更正，请先冲销已通过的报告。`, en: `${p['period']} is reported already. To correct it, reverse the approved report first.` }),
  'outcomeReport.outcomes.none': () => ({ zh: '报告里至少要有一户。', en: 'A report names at least one household.' }),
  'outcomeReport.outcomes.tooMany': (p) => ({ zh: `一份报告最多 ${p['most']} 户，这份有 ${p['lines']} 户。`, en: `A report names at most ${p['most']} households; this one names ${p['lines']}.` }),
  'outcomeReport.outcomes.totalTooLarge': () => ({ zh: '合计金额太大，请核对各行金额。', en: 'The amounts add up to too much. Please check the lines.' }),
  'outcomeReport.nothingPaid.text': (p) => mustBeSaid({ zh: '请写明为什么没有支付', en: 'Please say why nothing was paid' }, Number(p['most'])),
  'outcomeReport.nothingPaid.lines': () => ({ zh: '写了没有支付，就不能再列各户金额。', en: 'A report that nothing was paid has no lines.' }),
  'outcomeReport.nothingPaid.early': (p) => ({ zh: `这一期到 ${p['from']} 才结束，到那天还没有支付的再报。`, en: `This period runs until ${p['from']}; report that nothing was paid from that day on.` }),
  'outcomeReport.nothingPaid.reversal': () => ({ zh: '冲销报告不写没有支付的原因。', en: 'A reversal does not say why nothing was paid.' }),
  'outcomeReport.household.notLinked': (p) => ({ zh: `第 ${p['line']} 行：这一户不在这份联结合同里。`, en: `Line ${p['line']}: this household does not take part in the linkage.` }),
  'outcomeReport.household.twice': (p) => ({ zh: `第 ${p['line']} 行：与第 ${p['firstLine']} 行是同一户。`, en: `Line ${p['line']}: the same household as line ${p['firstLine']}.` }),
  'outcomeReport.amount.notPositive': (p) => ({ zh: `第 ${p['line']} 行：金额必须大于零。`, en: `Line ${p['line']}: the amount must be more than zero.` }),
  'outcomeReport.amount.notWhole': (p) => ({ zh: `第 ${p['line']} 行：金额要精确到分。`, en: `Line ${p['line']}: the amount must be in whole fen.` }),
  'outcomeReport.months.range': (p) => ({ zh: `第 ${p['line']} 行：一个季度最多 ${p['most']} 个月。`, en: `Line ${p['line']}: a quarter has at most ${p['most']} months.` }),
  'outcomeReport.quantity.range': (p) => ({ zh: `第 ${p['line']} 行：数量不能是负数。`, en: `Line ${p['line']}: the quantity cannot be negative.` }),
  'outcomeReport.unit.text': (p) => ({ zh: `第 ${p['line']} 行：单位要写 1 到 ${p['most']} 个字。`, en: `Line ${p['line']}: the unit has 1 to ${p['most']} characters.` }),
  'outcomeReport.reason.text': (p) => mayBeSaid({ zh: `第 ${p['line']} 行：原因`, en: `Line ${p['line']}: a reason` }, Number(p['most'])),
  'outcomeReport.reverses.notApproved': () => ({ zh: '只有已通过的报告才能冲销。', en: 'Only an approved report can be reversed.' }),
  'outcomeReport.reverses.already': () => ({ zh: '这份报告已经冲销，或正在冲销。', en: 'This report is reversed already, or its reversal is under way.' }),
  'outcomeReport.reverses.reversal': () => ({ zh: '冲销报告本身不能再冲销；请重新填报这一季度。', en: 'A reversal cannot be reversed itself; report the quarter anew instead.' }),
  'outcomeReport.reverses.otherPeriod': (p) => ({ zh: `冲销报告的季度必须是 ${p['period']}。`, en: `The reversal must be of ${p['period']}.` }),
  'outcomeReport.reverses.otherLine': (p) => ({ zh: `第 ${p['line']} 行：与被冲销的报告不一致。`, en: `Line ${p['line']}: differs from the report that is reversed.` }),
  'outcomeReport.reverses.missingLine': (p) => ({ zh: `被冲销的报告还有 ${p['lines']} 户没有列出。`, en: `${p['lines']} households of the reversed report are missing.` }),
} as const satisfies Record<ReportFaultKey, (parameters: Parameters) => Sentence>

/** What is wrong with a report, in words that name the line as people count it, from 1. */
export const faultSentence = ({ messageKey, params }: ReportFault): Sentence => FAULTS[messageKey](params)

/** Sentences of the steps of a report. */
export const REPORT_SENTENCES = {
  note: (most: number): Sentence => mayBeSaid({ zh: '备注', en: 'A note' }, most),
  reason: (most: number): Sentence => mustBeSaid({ zh: '请写明原因', en: 'Please give the reason' }, most),
  toldReason: (most: number): Sentence => saidWith(mustBeSaid({ zh: '请写明原因', en: 'Please give the reason' }, most), { zh: '企业会看到，不要写病情。', en: 'The enterprise reads it, so nothing of anybody’s health.' }),
  comment: (most: number): Sentence => mayBeSaid({ zh: '意见', en: 'A remark' }, most),
  otherLinkage: { zh: '被冲销的报告属于另一份联结合同。', en: 'The report to reverse is of another linkage.' },
  noHouseholds: { zh: '请至少选一户；全部确认时不必列出。', en: 'Name at least one household, or none at all to confirm every pending line.' },
  tooManyHouseholds: (most: number): Sentence => ({ zh: `一份报告最多 ${most} 户，请不要多列。`, en: `A report names at most ${most} households; please list no more.` }),
  onlyDenied: { zh: '剩下的户，农户本人都说不是这样。请逐户核实，写明原因，单独确认或提出异议。', en: 'Of every line that is left the household itself says that it is not so. Please look into each, and confirm or dispute it by itself with a reason.' },
  deniedAlone: { zh: '这一户农户本人说不是这样，不能和别的户一起确认。请核实后写明原因，单独判定；别的户没有改动。', en: 'This household itself says that it is not so, so its line is not confirmed together with others. Please look into it and judge it by itself with a reason; nothing was changed.' },
  deniedWithReason: (most: number): Sentence => ({ zh: `这一户农户本人说不是这样。要确认，请写明怎样核实的，1 到 ${most} 个字。`, en: `This household itself says that it is not so. To confirm it, please state how it was checked, in 1 to ${most} characters.` }),
  alreadyJudged: { zh: '这一行村里已经确认或提出异议。', en: 'The village has confirmed or disputed this line already.' },
  notWithVillage: { zh: '这份报告已不在村里确认这一步。', en: 'This report no longer waits for the village.' },
  notWithTown: { zh: '这份报告现在不能审核：村里还没有确认完，或镇里已经处理。', en: 'This report cannot be approved now: the village is not done with it, or the town has decided already.' },
  alreadyDecided: { zh: '镇里已经处理过这份报告。', en: 'The town has decided on this report already.' },
  submitterJudges: { zh: '这份报告是您填报的，须由另一人确认。', en: 'You submitted this report; another person must confirm it.' },
  submitterDecides: { zh: '这份报告是您填报的，须由另一人审核。', en: 'You submitted this report; another person must decide on it.' },
  judgeDecides: { zh: '这份报告是您在村里确认的，或农户凭您发的一次性码表过态，须由第三人审核。', en: 'You confirmed or disputed lines of this report, or a household did with a code that you handed out; a third person must decide on it.' },
  foundWrong: { zh: '这份报告有一行已认定有误，不能通过。请退回，由企业更正后重报。', en: 'A line of this report was found to be wrong, so it cannot be approved. Please return it for the enterprise to put right.' },
  reversedMeanwhile: { zh: '被冲销的报告已经不是通过状态，不能再冲销。', en: 'The report to reverse no longer counts, so it cannot be reversed.' },
} as const

import type { Sentence } from '../../text/sentence.js'
import { mayBeSaid, mustBeSaid } from '../../text/said-text.js'

export const LONGEST_TITLE = 100
export const LONGEST_NOTE = 1_000
/** So many are visited in a season, and read together for the figures. */
export const MOST_DRAWN = 300
/** Days from the draw within which answers are due. */
export const LONGEST_TERM = 180

/** What is said when an inspection is not drawn, answered or handed over. */
export const INSPECTION_SENTENCES = {
  title: mustBeSaid({ zh: '请写明核查名称', en: 'Give the inspection a title' }, LONGEST_TITLE),
  size: { zh: `一次抽 1 至 ${MOST_DRAWN} 户。`, en: `Between 1 and ${MOST_DRAWN} households are drawn at a time.` },
  dueOn: { zh: `期限应在明天以后、${LONGEST_TERM} 天以内。`, en: `The deadline lies between tomorrow and ${LONGEST_TERM} days from now.` },
  none: { zh: '这个范围里没有可抽的户。', en: 'There is no household to draw in this region.' },
  answersForHouseholds: { zh: '您自己包扶贫困户，不能组织抽查，请由其他领导或扶贫办办理。', en: 'You answer for households yourself, so you draw no inspection. Please let another leader or office do it.' },
  answers: { zh: '请回答每一个问题；说不清的选“说不清”。', en: 'Please answer every question; choose “cannot tell” where nobody could say.' },
  answer: { zh: '这个答案不在可选范围内。', en: 'This is no answer to the question.' },
  notMet: { zh: '没有见到农户时不填答案，请在备注里写明原因。', en: 'Where the household was not met there are no answers; please say why in the note.' },
  note: mayBeSaid({ zh: '备注', en: 'The note' }, LONGEST_NOTE),
  seenOn: { zh: '入户日期应在抽户当天或以后，不能在今天之后。', en: 'The day of the visit lies on the day of the draw or after it, and not in the future.' },
  fromAbove: { zh: '这次抽查是上级组织的，入户人员由组织抽查的单位或其上级更换。', en: 'This draw was made from above; only whoever made it, or somebody of that level or above, sends somebody else.' },
  done: { zh: '这一户已经核查完，答案不再改动。', en: 'This household was inspected already; the answers are not changed.' },
  notTheTurn: { zh: '这项任务现在不能这样办理，请刷新后再看。', en: 'It is not the turn of this step. Please reload.' },
  inspector: { zh: '这个人不能去核查这一户：应是本村的义务监督员，或不在本村包户的干部，并且没有回避关系。', en: 'This person cannot inspect this household: it takes a supervisor of the village, or a cadre who answers for no household there, without a conflict.' },
  reason: mustBeSaid({ zh: '请写明转交的原因', en: 'Say why it is handed over' }, LONGEST_NOTE),
  stale: { zh: '这项任务刚刚被别人改过，已显示最新情况，请核对后再办。', en: 'This task was changed just now. What is stored is shown; please check and try again.' },
} as const satisfies Record<string, Sentence>

import type { Sentence } from '../../text/sentence.js'
import { HOUSEHOLDS_PER_LEADER } from './slots.js'

/** What can stand in the way of handing households over, in words for the person. */
export const HAND_OVER_SENTENCES = {
  none: { zh: '请选择至少一户；要交接全部，请不填户名单。', en: 'Please choose at least one household; leave the list out to hand over all.' },
  twice: { zh: '同一户填了两次。', en: 'The same household is listed twice.' },
  tooMany: { zh: '一次最多交接一百户。', en: 'At most a hundred households go in one step.' },
  samePerson: { zh: '交出人和接收人不能是同一人。', en: 'The households cannot be handed over to the same person.' },
  hasCadre: { zh: '这户已有责任人，请用交接办理。', en: 'This household has somebody in charge; hand it over instead.' },
  cancelled: { zh: '这户已注销，不再安排责任人。', en: 'This household was cancelled and gets nobody in charge.' },
} as const satisfies Record<string, Sentence>

/** The receiver's ten places do not suffice (C-3). */
export const tooFewPlaces = (free: number): Sentence => ({
  zh: `科级领导每人最多包扶 ${HOUSEHOLDS_PER_LEADER} 户（一管十），接收人还能接 ${free} 户。`,
  en: `A section-level leader answers for at most ${HOUSEHOLDS_PER_LEADER} households; the receiver has room for ${free}.`,
})

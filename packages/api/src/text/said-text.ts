import type { Sentence } from './sentence.js'

/** Characters of a text that somebody types, in both languages’ way of writing numbers. */
const written = (count: number): string => count.toLocaleString('en-US')

/**
 * What is said where something must be said and is missing, too long or holds what no keyboard writes (`checkText`). `ask` is the
 * request without its end: “请写明原因”, “Say why”. Lengths in characters.
 */
export const mustBeSaid = ({ zh, en }: Sentence, most: number, least = 1): Sentence => ({
  zh: `${zh}，${least} 至 ${written(most)} 个字，不能有看不见的特殊字符。`,
  en: `${en}, in ${least} to ${written(most)} characters without invisible ones.`,
})

/** What is said of words that may be left out and are too long or hold what no keyboard writes. `what` names them: “备注”, “A note”. */
export const mayBeSaid = ({ zh, en }: Sentence, most: number): Sentence => ({
  zh: `${zh}最多 ${written(most)} 个字，不能有看不见的特殊字符。`,
  en: `${en} has at most ${written(most)} characters, none of them invisible.`,
})

/** One sentence after the other, such as who will read what is asked for. */
export const saidWith = (first: Sentence, then: Sentence): Sentence => ({ zh: `${first.zh}${then.zh}`, en: `${first.en} ${then.en}` })

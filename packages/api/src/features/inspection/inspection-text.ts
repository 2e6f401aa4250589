import type { ComparedAnswer } from './inspection-comparison.js'
import { QUESTION_WORDS, answerWords } from './inspection-words.js'

/** The words of the observation that an answer makes: what was found otherwise than the register says, and the inspector's note as it came. */
export const inspectionText = (compared: readonly ComparedAnswer[], note: string | null): string => {
  const differing = compared.filter((each) => each.differs === true).map(({ question, registered, answered }) => `${QUESTION_WORDS[question].zh}：登记“${answerWords(registered, 'zh') ?? ''}”，核查“${answerWords(answered, 'zh') ?? ''}”`)
  return [`入户核查与登记不一致：${differing.join('；')}。`, ...(note === null ? [] : [note])].join('\n')
}

import type { ComparedAnswer } from './inspection-comparison.js'
import { QUESTION_WORDS, answerWords } from './inspection-words.js'

/** The words of an observation that an answer makes: what was found beside what the register says, and the inspector's note as it came. */
export const inspectionText = (compared: readonly ComparedAnswer[], note: string | null): string => {
  const found = compared.map(({ question, registered, answered }) => `${QUESTION_WORDS[question].zh}：登记“${answerWords(registered, 'zh') ?? '没有登记'}”，核查“${answerWords(answered, 'zh') ?? ''}”`)
  const lead = compared.some(({ differs }) => differs === true) ? '入户核查与登记不一致' : '入户核查发现'
  return [`${lead}：${found.join('；')}。`, ...(note === null ? [] : [note])].join('\n')
}

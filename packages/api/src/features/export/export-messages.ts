import { NOT_FOUND } from '../../graphql/errors.js'
import type { Sentence } from '../../text/sentence.js'

/** What is said when a file cannot be given. */
export const EXPORT_SENTENCES = {
  unauthenticated: { zh: '请先登录。', en: 'Please sign in first.' },
  forbidden: { zh: '您目前的职责不包括导出名单。', en: 'None of your appointments includes exporting the list.' },
  absent: NOT_FOUND,
  parameter: (name: string): Sentence => ({ zh: `导出条件 ${name} 不正确，请回到名单重新选择。`, en: `The condition ${name} is not understood. Please choose it anew in the list.` }),
  hidden: { zh: '不能按您看不到的项目筛选或排序。', en: 'A field that you cannot see cannot be filtered or sorted by.' },
} as const

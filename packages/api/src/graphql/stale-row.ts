import type { Language, Sentence } from '../text/sentence.js'
import { answering, Refusal } from './user-error.js'
import type { UserErrorType } from './user-error.js'

const STALE: Sentence = { zh: '这份内容已被他人修改，您的改动没有保存。请对照现在的内容再改。', en: 'This was changed by somebody else, so your edit was not saved. Please compare it with what is stored now.' }

/** The row was changed since it was read; `current` is what is stored, as the viewer sees it. */
export class StaleEdit<T> extends Refusal {
  constructor(readonly current: T) {
    super({ code: 'STALE', sentence: STALE, field: ['version'] })
  }
}

/** What became of an edit: the row after it, or what is stored instead of what was read. */
export interface Edited<T> {
  readonly row: T | null
  readonly current: T | null
  readonly userErrors: UserErrorType[]
}

/** Runs an edit. A stale one answers what is stored beside the error, so that both can be compared. */
export const answeringEdit = async <T>(language: Language, work: () => Promise<T>): Promise<Edited<T>> => {
  let current: T | null = null
  const answer = await answering<{ row: T | null }>(language, { row: null }, async () => {
    try {
      return { row: await work() }
    } catch (error) {
      if (error instanceof StaleEdit) current = error.current as T
      throw error
    }
  })
  return { ...answer, current }
}

import { refusal } from '../graphql/user-error.js'
import type { Sentence } from './sentence.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const NOT_A_UUID: Sentence = { zh: '编号必须是 UUID，内容没有保存。请刷新页面后重试。', en: 'The id must be a UUID, so nothing was saved. Please reload the page and try again.' }

/**
 * Checks an id that a client made for a new row and answers it in lower case, the one spelling that is stored: a repeat
 * may write it otherwise. Throws VALIDATION for anything but a UUID (contract, "Errors").
 * @param field path of the id in the input
 */
export const checkClientId = (id: string, field: readonly string[] = ['id']): string => {
  if (!UUID.test(id)) throw refusal('VALIDATION', NOT_A_UUID, field)
  return id.toLowerCase()
}

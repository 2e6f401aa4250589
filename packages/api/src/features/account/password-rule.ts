import type { Sentence } from '../../text/sentence.js'
import { checkText } from '../../text/plain-text.js'
import { DEMO_PASSWORD } from '../demo-city/demo-password.js'
import { loginKeyOf } from './login-key.js'

/** Fewest and most characters of a password, in code points. */
const SHORTEST = 10
const LONGEST = 200

/**
 * Why a new password is refused; null when it will do: 10 to 200 characters, neither the login nor the demonstration's
 * password nor the one before.
 */
export const passwordRefusal = (next: string, current: string, login: string): Sentence | null => {
  const text = checkText(next, { min: SHORTEST, max: LONGEST })
  if (text?.reason === 'TOO_SHORT') return { zh: `新密码至少要 ${SHORTEST} 个字符。`, en: `The new password needs at least ${SHORTEST} characters.` }
  if (text?.reason === 'TOO_LONG') return { zh: `新密码最多 ${LONGEST} 个字符。`, en: `The new password may have at most ${LONGEST} characters.` }
  if (text !== null) return { zh: '新密码不能含有看不见的特殊字符，也不能全是空格。', en: 'The new password must not hold invisible characters or be blank.' }
  if (loginKeyOf(next) === loginKeyOf(login)) return { zh: '新密码不能与登录名相同。', en: 'The new password must not be the login.' }
  if (next === DEMO_PASSWORD) return { zh: '新密码不能是示范账号的密码。', en: 'The new password must not be the demonstration’s password.' }
  if (next === current) return { zh: '新密码不能与原密码相同。', en: 'The new password must differ from the old one.' }
  return null
}

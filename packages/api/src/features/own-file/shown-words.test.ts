import { describe, expect, it } from 'vitest'
import { namesHousehold } from './shown-words.js'

describe('SO-4 words that others read', () => {
  it.each(['哈斯苏和感谢公司', '哈 斯苏和感谢公司', '哈-斯苏和', '哈斯·苏和', '哈\u200b斯\u2060苏\ufeff和', '哈\u00ad斯苏和', '哈。斯，苏、和'])('name somebody of the household, whatever stands between the characters: %s', (words) => expect(namesHousehold(words, ['哈斯苏和'])).toBe(true))

  it.each(['Bat Erdene', 'BATERDENE', 'bat\u0301-erdene', 'ｂａｔ　ｅｒｄｅｎｅ'])('or do so in letters of another form: %s', (words) => expect(namesHousehold(words, ['Bat-Erdene'])).toBe(true))

  it.each(['1211-6167-806', '1211 6167 806', '１２１１，６１６７', '①②③④⑤', '1\u200b2\u200b3\u200b4\u200b5', '一三八〇〇', '٠١٢٣٤'])('or hold a number: %s', (words) => expect(namesHousehold(words, ['哈斯苏和'])).toBe(true))

  it.each(['公司按时付钱', '2015年10月收了30只羊', '苏和', '一家三口'])('or do not: %s', (words) => expect(namesHousehold(words, ['哈斯苏和', '', '·'])).toBe(false))
})

import { expect, it } from 'vitest'
import { mayBeSaid, mustBeSaid, saidWith } from './said-text.js'

it('says of every text alike how long it may be and what it cannot hold, in both languages', () => {
  expect(mustBeSaid({ zh: '请写明原因', en: 'Say why' }, 1_000)).toEqual({ zh: '请写明原因，1 至 1,000 个字，不能有看不见的特殊字符。', en: 'Say why, in 1 to 1,000 characters without invisible ones.' })
  expect(mustBeSaid({ zh: '请写明查看原因', en: 'Say why' }, 500, 5).zh).toBe('请写明查看原因，5 至 500 个字，不能有看不见的特殊字符。')
  expect(mayBeSaid({ zh: '备注', en: 'A note' }, 2_000)).toEqual({ zh: '备注最多 2,000 个字，不能有看不见的特殊字符。', en: 'A note has at most 2,000 characters, none of them invisible.' })
  expect(saidWith({ zh: '一。', en: 'One.' }, { zh: '二。', en: 'Two.' })).toEqual({ zh: '一。二。', en: 'One. Two.' })
})

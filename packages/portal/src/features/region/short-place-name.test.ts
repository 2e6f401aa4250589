import { expect, test } from 'vitest'
import { shortPlaceName } from './short-place-name'

test('a village is called by its name, not by its committee', () => {
  expect(shortPlaceName('先锋村委会')).toBe('先锋村')
  expect(shortPlaceName('一村村民委员会')).toBe('一村')
  expect(shortPlaceName('肖家村村委会')).toBe('肖家村')
  expect(shortPlaceName('民航社区居委会')).toBe('民航社区')
  expect(shortPlaceName('中街社区居民委员会')).toBe('中街社区')
  expect(shortPlaceName('梅林营子嘎查委员会')).toBe('梅林营子嘎查')
})

test('other names stay as the register has them', () => {
  for (const name of ['敖包代嘎查', '保西村', '大沁他拉镇', '奈曼旗', '通辽市', '工农居委会', '平安社区', '村委会']) expect(shortPlaceName(name), name).toBe(name)
})

import { describe, expect, it } from 'vitest'
import { deviceOf, readDevice, storedDevice } from './device.js'

const CASES = [
  ['Mozilla/5.0 (Linux; Android 13; V2199A Build/TP1A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MMWEBID/2 MicroMessenger/8.0.44', 'ANDROID WECHAT'],
  ['Mozilla/5.0 (Linux; Android 12; HarmonyOS; NOH-AN00) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/99.0.4844.88 HuaweiBrowser/13.0 Mobile Safari/537.36', 'HARMONY HUAWEI'],
  ['Mozilla/5.0 (Linux; U; Android 11; zh-cn; M2012K11AC) AppleWebKit/537.36 Version/4.0 Chrome/89.0 Mobile Safari/537.36 XiaoMi/MiuiBrowser/16.4', 'ANDROID XIAOMI'],
  ['Mozilla/5.0 (Linux; U; Android 10; zh-CN) AppleWebKit/537.36 Version/4.0 Chrome/78.0 UCBrowser/13.8 Mobile Safari/537.36', 'ANDROID UC'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1', 'IPHONE SAFARI'],
  ['Mozilla/5.0 (iPad; CPU OS 16_0 like Mac OS X) AppleWebKit/605.1.15 CriOS/118.0 Mobile/15E148 Safari/604.1', 'IPAD CHROME'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36 Edg/120.0', 'WINDOWS EDGE'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 14.1; rv:120.0) Gecko/20100101 Firefox/120.0', 'MAC FIREFOX'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36', 'LINUX CHROME'],
  ['Mozilla/5.0 (something else)', 'OTHER OTHER'],
  ['curl/8.5.0', 'OTHER SCRIPT'],
  [undefined, 'OTHER SCRIPT'],
] as const

describe('the device of a sign-in', () => {
  it.each(CASES)('is told by the browser’s own words: %s', (userAgent, words) => {
    expect(storedDevice(deviceOf(userAgent))).toBe(words)
  })

  it('is read as it was stored, and what nobody knows is no device at all', () => {
    for (const [userAgent] of CASES) expect(readDevice(storedDevice(deviceOf(userAgent)))).toEqual(deviceOf(userAgent))
    for (const stored of [null, '', 'toString constructor', 'ANDROID']) expect(readDevice(stored).browser).toBe('OTHER')
    expect(readDevice('constructor WECHAT')).toEqual({ system: 'OTHER', browser: 'WECHAT' })
  })

  it('fits its column, whatever it is', () => {
    for (const [userAgent] of CASES) expect(storedDevice(deviceOf(userAgent)).length).toBeLessThanOrEqual(32)
  })
})

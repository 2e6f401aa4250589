/** What a device runs, as its browser says. */
export const DeviceSystem = { ANDROID: 'ANDROID', HARMONY: 'HARMONY', IPHONE: 'IPHONE', IPAD: 'IPAD', WINDOWS: 'WINDOWS', MAC: 'MAC', LINUX: 'LINUX', OTHER: 'OTHER' } as const
export type DeviceSystem = (typeof DeviceSystem)[keyof typeof DeviceSystem]

/** With what somebody signed in, as the browser says of itself; SCRIPT is no browser at all. */
export const DeviceBrowser = { WECHAT: 'WECHAT', QQ: 'QQ', HUAWEI: 'HUAWEI', XIAOMI: 'XIAOMI', UC: 'UC', EDGE: 'EDGE', FIREFOX: 'FIREFOX', CHROME: 'CHROME', SAFARI: 'SAFARI', SCRIPT: 'SCRIPT', OTHER: 'OTHER' } as const
export type DeviceBrowser = (typeof DeviceBrowser)[keyof typeof DeviceBrowser]

/** By what a person tells one of the own devices from another. */
export interface Device {
  readonly system: DeviceSystem
  readonly browser: DeviceBrowser
}

const UNKNOWN: Device = { system: 'OTHER', browser: 'OTHER' }

/** The first that fits: a system names those that it came from, and an iPad may call itself a Mac. */
const SYSTEMS: readonly (readonly [DeviceSystem, RegExp])[] = [
  ['HARMONY', /HarmonyOS|OpenHarmony/i],
  ['ANDROID', /Android/],
  ['IPAD', /iPad/],
  ['IPHONE', /iPhone|iPod/],
  ['WINDOWS', /Windows/],
  ['MAC', /Macintosh|Mac OS X/],
  ['LINUX', /Linux|X11|CrOS/],
]

/** The first that fits: nearly every browser says Safari of itself, and most say Chrome. */
const BROWSERS: readonly (readonly [DeviceBrowser, RegExp])[] = [
  ['WECHAT', /MicroMessenger/i],
  ['QQ', /MQQBrowser|QQBrowser|\bQQ\//],
  ['HUAWEI', /HuaweiBrowser|ArkWeb/],
  ['XIAOMI', /MiuiBrowser/],
  ['UC', /UCBrowser|UCWEB/],
  ['EDGE', /\bEdgA?(?:iOS)?\//],
  ['FIREFOX', /Firefox|FxiOS/],
  ['CHROME', /Chrome|CriOS/],
  ['SAFARI', /Safari/],
]

/** What a browser's own words (User-Agent) say of the device. Whatever does not begin as every browser's do is a script. */
export const deviceOf = (userAgent: string | undefined): Device => {
  if (userAgent === undefined || !userAgent.startsWith('Mozilla/')) return { ...UNKNOWN, browser: 'SCRIPT' }
  const first = <Kind extends string>(kinds: readonly (readonly [Kind, RegExp])[]): Kind | null => kinds.find(([, words]) => words.test(userAgent))?.[0] ?? null
  return { system: first(SYSTEMS) ?? 'OTHER', browser: first(BROWSERS) ?? 'OTHER' }
}

/** A device in the two words that are stored: never what the browser said in full. */
export const storedDevice = ({ system, browser }: Device): string => `${system} ${browser}`

/** The device of a stored row; sign-ins from before devices were noted are of none that is known. */
export const readDevice = (stored: string | null): Device => {
  const [system, browser] = (stored ?? '').split(' ')
  return { system: system !== undefined && Object.hasOwn(DeviceSystem, system) ? (system as DeviceSystem) : 'OTHER', browser: browser !== undefined && Object.hasOwn(DeviceBrowser, browser) ? (browser as DeviceBrowser) : 'OTHER' }
}

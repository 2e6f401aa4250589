import type { SeededRandom } from '../random.js'

/** A Mongolian name as it is written in Chinese characters and in traditional Mongolian script. */
export interface MongolianName {
  readonly name: string
  readonly script: string
}

type Part = readonly [name: string, script: string]

/** Stand alone or come first. */
const FIRST: Record<'MALE' | 'FEMALE', readonly Part[]> = {
  MALE: [
    ['巴特尔', 'ᠪᠠᠭᠠᠲᠤᠷ'], ['苏和', 'ᠰᠦᠬᠡ'], ['朝鲁', 'ᠴᠢᠯᠠᠭᠤ'], ['阿古拉', 'ᠠᠭᠤᠯᠠ'], ['宝音', 'ᠪᠤᠶᠠᠨ'], ['额尔敦', 'ᠡᠷᠳᠡᠨᠢ'],
    ['吉日嘎拉', 'ᠵᠢᠷᠭᠠᠯ'], ['巴雅尔', 'ᠪᠠᠶᠠᠷ'], ['布和', 'ᠪᠥᠬᠡ'], ['特木尔', 'ᠲᠡᠮᠦᠷ'], ['孟和', 'ᠮᠥᠩᠬᠡ'], ['那顺', 'ᠨᠠᠰᠤᠨ'],
    ['乌力吉', 'ᠥᠯᠵᠡᠢ'], ['白音', 'ᠪᠠᠶᠠᠨ'], ['满达', 'ᠮᠠᠨᠳᠤ'], ['阿拉坦', 'ᠠᠯᠲᠠᠨ'], ['青格勒', 'ᠴᠡᠩᠭᠡᠯ'], ['呼和', 'ᠬᠥᠬᠡ'],
    ['道尔吉', 'ᠳᠣᠷᠵᠢ'], ['巴根', 'ᠪᠠᠭᠠᠨ᠎ᠠ'], ['达来', 'ᠳᠠᠯᠠᠢ'], ['哈斯', 'ᠬᠠᠰ'], ['敖特根', 'ᠣᠳᠬᠤᠨ'], ['毕力格', 'ᠪᠢᠯᠢᠭ'],
  ],
  FEMALE: [
    ['高娃', 'ᠭᠣᠣᠸ᠎ᠠ'], ['其其格', 'ᠴᠡᠴᠡᠭ'], ['乌兰', 'ᠤᠯᠠᠭᠠᠨ'], ['乌云', 'ᠣᠶᠤᠨ'], ['娜仁', 'ᠨᠠᠷᠠᠨ'], ['萨仁', 'ᠰᠠᠷᠠᠨ'],
    ['图雅', 'ᠲᠤᠶᠠᠭ᠎ᠠ'], ['斯琴', 'ᠰᠡᠴᠡᠨ'], ['塔娜', 'ᠲᠠᠨᠠ'], ['达古拉', 'ᠳᠠᠭᠤᠯᠠ'], ['敖登', 'ᠣᠳᠣᠨ'], ['赛罕', 'ᠰᠠᠶᠢᠬᠠᠨ'],
    ['哈斯', 'ᠬᠠᠰ'], ['阿拉坦', 'ᠠᠯᠲᠠᠨ'], ['金花', 'ᠠᠯᠲᠠᠨ ᠴᠡᠴᠡᠭ'], ['格日勒', 'ᠭᠡᠷᠡᠯ'], ['琪木格', 'ᠴᠢᠮᠡᠭ'], ['萨日娜', 'ᠰᠠᠷᠠᠨ᠎ᠠ'],
  ],
}
/** Come second. */
const SECOND: Record<'MALE' | 'FEMALE', readonly Part[]> = {
  MALE: [
    ['巴特尔', 'ᠪᠠᠭᠠᠲᠤᠷ'], ['巴雅尔', 'ᠪᠠᠶᠠᠷ'], ['吉日嘎拉', 'ᠵᠢᠷᠭᠠᠯ'], ['朝鲁', 'ᠴᠢᠯᠠᠭᠤ'], ['仓', 'ᠰᠠᠩ'], ['达来', 'ᠳᠠᠯᠠᠢ'],
    ['图', 'ᠲᠤ'], ['毕力格', 'ᠪᠢᠯᠢᠭ'], ['格日勒', 'ᠭᠡᠷᠡᠯ'], ['苏和', 'ᠰᠦᠬᠡ'],
  ],
  FEMALE: [
    ['高娃', 'ᠭᠣᠣᠸ᠎ᠠ'], ['其其格', 'ᠴᠡᠴᠡᠭ'], ['图雅', 'ᠲᠤᠶᠠᠭ᠎ᠠ'], ['琪木格', 'ᠴᠢᠮᠡᠭ'], ['塔娜', 'ᠲᠠᠨᠠ'], ['格日勒', 'ᠭᠡᠷᠡᠯ'],
    ['娜仁', 'ᠨᠠᠷᠠᠨ'], ['斯琴', 'ᠰᠡᠴᠡᠨ'],
  ],
}
/** Names of ten characters: what a page must find room for. */
const LONG: readonly Part[] = [
  ['阿拉坦苏和巴雅斯古冷', 'ᠠᠯᠲᠠᠨ ᠰᠦᠬᠡ ᠪᠠᠶᠠᠰᠬᠤᠯᠠᠩ'],
  ['格日勒图雅巴雅斯古冷', 'ᠭᠡᠷᠡᠯ ᠲᠤᠶᠠᠭ᠎ᠠ ᠪᠠᠶᠠᠰᠬᠤᠯᠠᠩ'],
  ['乌力吉那顺吉日嘎拉图', 'ᠥᠯᠵᠡᠢ ᠨᠠᠰᠤᠨ ᠵᠢᠷᠭᠠᠯᠲᠤ'],
  ['额尔敦孟和巴雅斯古冷', 'ᠡᠷᠳᠡᠨᠢ ᠮᠥᠩᠬᠡ ᠪᠠᠶᠠᠰᠬᠤᠯᠠᠩ'],
]
/** Surnames that Mongolian families of the area bear beside a given name, where they bear one. */
const SURNAMES = '包包包白白韩何王金吴李陈梁席齐佟鲍'
const LONG_SHARE = 0.004
const SINGLE_SHARE = 0.35

/** A name without a surname, of one or two parts, or now and then a very long one. */
export function mongolianName(sex: 'MALE' | 'FEMALE', random: SeededRandom): MongolianName {
  if (random.chance(LONG_SHARE)) return named(random.pick(LONG))
  const first = random.pick(FIRST[sex])
  if (random.chance(SINGLE_SHARE)) return named(first)
  const second = random.pick(SECOND[sex])
  if (second[0] === first[0]) return named(first)
  return { name: first[0] + second[0], script: `${first[1]} ${second[1]}` }
}

/** A surname of a Mongolian family. */
export function mongolianSurname(random: SeededRandom): string {
  return SURNAMES.charAt(random.below(SURNAMES.length))
}

function named([name, script]: Part): MongolianName {
  return { name, script }
}

import type { SeededRandom } from '../random.js'
import { Odds } from '../random.js'
import type { Generation } from './generation.js'

type NamedSex = 'MALE' | 'FEMALE'

const SURNAMES = new Odds<string>([
  ...common('王李张刘', 8), ...common('陈杨赵孙', 4), ...common('徐马朱胡林郭何高罗', 2),
  ...common('郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严', 0.5),
])

/** First and second characters of given names that people of a generation bear. */
const PAIRS: Record<Generation, Record<NamedSex, readonly [string, string]>> = {
  old: {
    MALE: ['德国福长永玉文振凤殿万景宝占世洪广连', '福山林发才财江海贵祥春武和忠臣田喜廷'],
    FEMALE: ['桂淑玉凤秀素亚翠金兰彩秋', '兰珍芹英荣芝花琴云香梅清贤'],
  },
  middle: {
    MALE: ['建国志晓海永立春大洪庆学文宝铁金占喜', '军国明强华民林海成东生平伟刚龙利良臣'],
    FEMALE: ['丽艳淑红春秀亚玉桂晓凤立', '华梅红艳丽英霞荣玲娟杰萍云敏'],
  },
  young: {
    MALE: ['海晓志建立宏俊天文明玉春', '龙鹏飞涛亮峰明阳东宇超伟辉'],
    FEMALE: ['晓丽艳春海雪红玉文佳思小', '娟红梅丽丹杰莹静玲敏燕洁'],
  },
  child: {
    MALE: ['子浩宇梓俊博天佳嘉明', '轩然航豪涵文杰宇泽阳鑫'],
    FEMALE: ['梓思欣雨佳诗子雅紫若', '涵琪怡彤瑶萱妍琳悦欣'],
  },
}
const SINGLES: Partial<Record<Generation, Record<NamedSex, string>>> = {
  middle: { MALE: '军华林刚伟江富贵山', FEMALE: '霞芳艳华梅英云杰' },
  young: { MALE: '伟磊鹏超涛强杰勇亮波', FEMALE: '静丹敏燕洁婷娜莹蕾雪' },
  child: { MALE: '昊睿轩宇', FEMALE: '萌妍涵' },
}

/** A Han surname, about as often as it is met in the east of the autonomous region. */
export function hanSurname(random: SeededRandom): string {
  return random.draw(SURNAMES)
}

/** A Han given name of one or two characters, as its generation has it. */
export function hanGivenName(sex: NamedSex, generation: Generation, random: SeededRandom): string {
  const singles = SINGLES[generation]
  if (singles !== undefined && random.chance(0.18)) return singles[sex].charAt(random.below(singles[sex].length))
  const [first, second] = PAIRS[generation][sex]
  const start = first.charAt(random.below(first.length))
  const end = second.charAt(random.below(second.length))
  return start === end ? start : start + end
}

function common(characters: string, weight: number): [string, number][] {
  return [...characters].map((character) => [character, weight])
}

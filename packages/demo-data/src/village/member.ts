import type { DayNumber } from '../calendar.js'
import { yearLength, yearStart } from '../calendar.js'
import type { GivenName, NamingCustom } from '../names/person-name.js'
import { inLawCustom, nameOf } from '../names/person-name.js'
import type { SeededRandom } from '../random.js'
import { Odds } from '../random.js'
import type { Health, Labour } from '../rows/household.js'
import type { Kin, KinRole } from './kinship.js'
import { kinOf } from './kinship.js'

/** A person before the row is written; health and labour may still follow from the cause of poverty. */
export interface Member extends Kin, GivenName {
  readonly birthday: DayNumber
  readonly relation: string
  readonly ethnicity: string
  readonly education: string
  readonly isStudent: boolean
  health: readonly Health[]
  labour: Labour
}

const RELATIONS: Record<KinRole, string> = {
  HEAD: '户主',
  SPOUSE: '配偶',
  SON: '之子',
  DAUGHTER: '之女',
  SONS_WIFE: '之儿媳',
  FATHER: '之父',
  MOTHER: '之母',
  GRANDSON: '之孙子',
  GRANDDAUGHTER: '之孙女',
}

const EDUCATION = {
  young: new Odds([['小学', 12], ['初中', 62], ['高中', 18], ['大专及以上', 8]]),
  middle: new Odds([['文盲或半文盲', 6], ['小学', 38], ['初中', 47], ['高中', 9]]),
  old: new Odds([['文盲或半文盲', 34], ['小学', 52], ['初中', 13], ['高中', 1]]),
}
const LABOUR = {
  able: new Odds<Labour>([['ORDINARY', 88], ['SKILLED', 8], ['WEAK', 4]]),
  ageing: new Odds<Labour>([['ORDINARY', 22], ['WEAK', 58], ['NONE', 20]]),
  old: new Odds<Labour>([['WEAK', 15], ['LOST', 10], ['NONE', 75]]),
}
const HEALTHY: readonly Health[] = ['HEALTHY']

/** A household's members, the head first. */
export function familyOf(size: number, custom: NamingCustom, isGacha: boolean, random: SeededRandom): Member[] {
  const kin = kinOf(size, random)
  // Children bear their father's surname: where a woman heads the household it is her husband who has the family's.
  const headCustom = kin[0]?.sex === 'FEMALE' ? inLawCustom(custom, isGacha, random) : custom
  return kin.map((one): Member => {
    const own = customOf(one, custom, headCustom) ?? inLawCustom(custom, isGacha, random)
    const birthday = birthdayOf(one.age, random)
    const { education, isStudent } = schoolingOf(one, random)
    const { name, nameMongolian } = nameOf(own, one.sex, 2015 - one.age, random)
    return {
      role: one.role,
      sex: one.sex,
      age: one.age,
      name,
      nameMongolian,
      birthday,
      relation: RELATIONS[one.role],
      ethnicity: own.ethnicity,
      education,
      isStudent,
      health: HEALTHY,
      labour: labourOf(one, isStudent, random),
    }
  })
}

/** The custom that a member is named by; undefined for those who married in. */
function customOf({ role, sex }: Kin, family: NamingCustom, head: NamingCustom): NamingCustom | undefined {
  if (role === 'HEAD' || role === 'FATHER') return head
  if (role === 'MOTHER' || role === 'SONS_WIFE') return undefined
  return role === 'SPOUSE' && sex === 'FEMALE' ? undefined : family
}

function birthdayOf(age: number, random: SeededRandom): DayNumber {
  const year = 2015 - age
  return yearStart(year) + random.below(yearLength(year))
}

function schoolingOf({ age }: Kin, random: SeededRandom): { education: string; isStudent: boolean } {
  if (age < 6) return { education: '学龄前儿童', isStudent: false }
  if (age < 13) return { education: '小学', isStudent: true }
  if (age < 16) return { education: '初中', isStudent: true }
  if (age < 19) return random.chance(0.82) ? { education: '高中', isStudent: true } : { education: '初中', isStudent: false }
  if (age < 23 && random.chance(0.42)) return { education: '大专及以上', isStudent: true }
  const education = random.draw(age < 36 ? EDUCATION.young : age < 60 ? EDUCATION.middle : EDUCATION.old)
  return { education, isStudent: false }
}

function labourOf({ age }: Kin, isStudent: boolean, random: SeededRandom): Labour {
  if (age < 16 || isStudent) return 'NONE'
  if (age < 60) return random.draw(LABOUR.able)
  if (age < 72) return random.draw(LABOUR.ageing)
  return random.draw(LABOUR.old)
}

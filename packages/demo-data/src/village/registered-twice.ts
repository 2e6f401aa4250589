import { hashText } from '../random.js'
import type { Member } from './member.js'

/** In every so many villages somebody who lives alone was registered a second time, under another ID number: to be found. */
const VILLAGES_WITH_ONE = 6
/** Two files are further apart than the same morning's work. */
const LEAST_APART = 40
const YEARS_ALIKE = 3

/** Makes one household of a village the second file of an earlier one. */
export class RegisteredTwice {
  private readonly earlier: { readonly n: number; readonly member: Member }[] = []
  private isDone: boolean

  constructor(villageCode: string) {
    this.isDone = hashText(`registered twice ${villageCode}`) % VILLAGES_WITH_ONE !== 0
  }

  /** The members of the n-th household, who may be somebody of an earlier one. */
  membersOf(n: number, members: readonly Member[]): readonly Member[] {
    const [member] = members
    if (this.isDone || member === undefined || members.length !== 1) return members
    const twin = this.earlier.find((one) => n - one.n >= LEAST_APART && one.member.sex === member.sex && Math.abs(one.member.age - member.age) <= YEARS_ALIKE)
    if (twin === undefined) {
      this.earlier.push({ n, member })
      return members
    }
    this.isDone = true
    const { name, nameMongolian, birthday, ethnicity } = twin.member
    return [{ ...member, name, nameMongolian, birthday, ethnicity }]
  }
}

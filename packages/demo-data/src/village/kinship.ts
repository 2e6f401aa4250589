import type { SeededRandom, Weighted } from '../random.js'
import { elementAt, Odds } from '../random.js'

export type KinRole = 'HEAD' | 'SPOUSE' | 'SON' | 'DAUGHTER' | 'SONS_WIFE' | 'FATHER' | 'MOTHER' | 'GRANDSON' | 'GRANDDAUGHTER'

/** A member by place in the family, with the age reached on 31 December 2015. */
export interface Kin {
  readonly role: KinRole
  readonly sex: 'MALE' | 'FEMALE'
  readonly age: number
}

/** Members besides the head: spouse, children, son's wife, grandchildren, parents, and the ages that suit the head. */
interface Shape {
  readonly spouse?: true
  readonly children?: number
  /** The first child is a married son who lives with his parents. */
  readonly sonsWife?: true
  readonly grandchildren?: number
  readonly parents?: 1 | 2
  readonly headAges: readonly [number, number]
}

/** Shapes of families of one person, two and so on, with how often each is met. */
const SHAPES_BY_SIZE: readonly Weighted<Shape>[] = [
  [
    [{ headAges: [60, 88] }, 75],
    [{ headAges: [36, 59] }, 25],
  ],
  [
    [{ spouse: true, headAges: [46, 82] }, 48],
    [{ parents: 1, headAges: [38, 60] }, 20],
    [{ children: 1, headAges: [32, 60] }, 20],
    [{ grandchildren: 1, headAges: [58, 76] }, 12],
  ],
  [
    [{ spouse: true, children: 1, headAges: [27, 60] }, 62],
    [{ spouse: true, parents: 1, headAges: [38, 60] }, 18],
    [{ children: 2, headAges: [34, 56] }, 12],
    [{ spouse: true, grandchildren: 1, headAges: [58, 76] }, 8],
  ],
  [
    [{ spouse: true, children: 2, headAges: [30, 58] }, 48],
    [{ spouse: true, children: 1, parents: 1, headAges: [32, 56] }, 30],
    [{ spouse: true, children: 1, sonsWife: true, headAges: [50, 68] }, 14],
    [{ spouse: true, grandchildren: 2, headAges: [58, 76] }, 8],
  ],
  [
    [{ spouse: true, children: 2, parents: 1, headAges: [33, 54] }, 36],
    [{ spouse: true, children: 1, parents: 2, headAges: [30, 50] }, 28],
    [{ spouse: true, children: 1, sonsWife: true, grandchildren: 1, headAges: [50, 68] }, 36],
  ],
  [
    [{ spouse: true, children: 1, sonsWife: true, grandchildren: 2, headAges: [51, 68] }, 52],
    [{ spouse: true, children: 2, parents: 2, headAges: [32, 50] }, 48],
  ],
  [
    [{ spouse: true, children: 1, sonsWife: true, grandchildren: 2, parents: 1, headAges: [50, 62] }, 60],
    [{ spouse: true, children: 3, parents: 2, headAges: [34, 50] }, 40],
  ],
  [[{ spouse: true, children: 2, sonsWife: true, grandchildren: 2, parents: 1, headAges: [52, 62] }, 1]],
]
const SHAPES = SHAPES_BY_SIZE.map((shapes) => new Odds(shapes))
const YOUNGEST_MOTHER = 20
const OLDEST_MOTHER = 38

/** A family of a size whose ages fit together: parents 20 to 38 years older than children, couples of about one age. */
export function kinOf(size: number, random: SeededRandom): Kin[] {
  const shape = random.draw(elementAt(SHAPES, size - 1))
  const headSex = shape.spouse === true ? (random.chance(0.94) ? 'MALE' : 'FEMALE') : random.chance(0.62) ? 'MALE' : 'FEMALE'
  const headAge = random.between(...shape.headAges)
  const kin: Kin[] = [{ role: 'HEAD', sex: headSex, age: headAge }]
  const spouseAge = Math.max(22, headAge + (headSex === 'MALE' ? random.between(-5, 2) : random.between(-2, 5)))
  if (shape.spouse === true) kin.push({ role: 'SPOUSE', sex: headSex === 'MALE' ? 'FEMALE' : 'MALE', age: spouseAge })
  const motherAge = shape.spouse === true ? Math.min(headAge, spouseAge) : headAge
  addDescendants(kin, shape, motherAge, random)
  addParents(kin, shape, headAge, random)
  return kin
}

function addDescendants(kin: Kin[], shape: Shape, motherAge: number, random: SeededRandom): void {
  const ages = childAges(shape, motherAge, random)
  ages.forEach((age, index) => {
    const isSon = shape.sonsWife === true && index === 0 ? true : random.chance(age > 25 ? 0.8 : 0.52)
    kin.push({ role: isSon ? 'SON' : 'DAUGHTER', sex: isSon ? 'MALE' : 'FEMALE', age })
  })
  let youngParent = motherAge - YOUNGEST_MOTHER
  if (shape.sonsWife === true) {
    const sonAge = ages[0] ?? YOUNGEST_MOTHER + 1
    const wifeAge = Math.max(YOUNGEST_MOTHER + 1, sonAge + random.between(-4, 1))
    kin.splice(kin.findIndex(({ role }) => role === 'SON') + 1, 0, { role: 'SONS_WIFE', sex: 'FEMALE', age: wifeAge })
    youngParent = Math.min(sonAge, wifeAge)
  }
  const oldest = Math.max(0, Math.min(youngParent - YOUNGEST_MOTHER, 18))
  for (let left = shape.grandchildren ?? 0, age = random.between(Math.min(oldest, 2), oldest); left > 0; left--) {
    const isBoy = random.chance(0.53)
    kin.push({ role: isBoy ? 'GRANDSON' : 'GRANDDAUGHTER', sex: isBoy ? 'MALE' : 'FEMALE', age })
    age = Math.max(0, age - random.between(1, 5))
  }
}

/** Oldest first; a married son is at least 21, and nobody is born before the mother is 20 or after she is 38 if it can be. */
function childAges(shape: Shape, motherAge: number, random: SeededRandom): number[] {
  const count = shape.children ?? 0
  if (count === 0) return []
  const least = shape.sonsWife === true ? YOUNGEST_MOTHER + 1 : Math.max(0, motherAge - OLDEST_MOTHER)
  const most = Math.max(least, Math.min(motherAge - YOUNGEST_MOTHER, shape.sonsWife === true ? 44 : 38))
  const ages = [random.between(Math.round((least + most) / 2), most)]
  while (ages.length < count) ages.push(Math.max(0, (ages.at(-1) ?? 0) - random.between(1, 6)))
  return ages
}

function addParents(kin: Kin[], shape: Shape, headAge: number, random: SeededRandom): void {
  if (shape.parents === undefined) return
  const motherAge = Math.min(93, headAge + random.between(YOUNGEST_MOTHER, 30))
  if (shape.parents === 2 || random.chance(0.25)) kin.push({ role: 'FATHER', sex: 'MALE', age: Math.min(95, motherAge + random.between(0, 4)) })
  if (shape.parents === 2 || kin.at(-1)?.role !== 'FATHER') kin.push({ role: 'MOTHER', sex: 'FEMALE', age: motherAge })
}

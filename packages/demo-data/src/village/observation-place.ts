import { scramble } from '../random.js'
import type { SeededRandom } from '../random.js'

/** About the middle of each unit, degrees north and east. */
const MIDDLES: Readonly<Record<string, readonly [number, number]>> = {
  150502: [43.65, 122.26],
  150521: [44.13, 123.31],
  150522: [42.96, 122.36],
  150523: [43.6, 121.31],
  150524: [42.73, 121.77],
  150525: [42.85, 120.66],
  150526: [44.56, 120.91],
  150571: [43.6, 122.2],
  150581: [45.53, 119.66],
}
/** How far, in degrees, towns lie about the middle of their unit, villages about their town, and what was seen about its village. */
const [TOWN, VILLAGE, SPOT] = [0.28, 0.06, 0.012]

/** From −1 to 1, always the same for the same key. */
const offset = (key: number): number => (scramble(key) / 0xffff_ffff) * 2 - 1

/** Where something was seen: no real place, but near its village, as villages of one town are near each other. */
export function placeOf(villageCode: string, random: SeededRandom): { readonly latitude: number; readonly longitude: number } {
  const [north, east] = MIDDLES[villageCode.slice(0, 6)] ?? [43.6, 122.2]
  const [town, village] = [Number(villageCode.slice(2, 9)), Number(villageCode.slice(5))]
  const about = (middle: number, salt: number): number => middle + offset(town * 4 + salt) * TOWN + offset(village * 4 + salt) * VILLAGE + (random.between(-1_000, 1_000) / 1_000) * SPOT
  return { latitude: rounded(about(north, 1)), longitude: rounded(about(east, 2)) }
}

/** To about a metre, as devices say it. */
const rounded = (degrees: number): number => Math.round(degrees * 100_000) / 100_000

import { divisions } from '../city/divisions.js'
import { UNITS } from '../city/units.js'
import { accountOf } from './posts.js'

let townNumbers: ReadonlyMap<string, number> | undefined

/** Number of a town among the 143 in code order, from 1. */
export function townNumber(townCode: string): number {
  townNumbers ??= new Map(
    divisions()
      .filter(({ level }) => level === 'TOWN')
      .map(({ code }, index) => [code, index + 1]),
  )
  const number = townNumbers.get(townCode)
  if (number === undefined) throw new RangeError(`No town ${townCode}`)
  return number
}

/** The account of a town's office. */
export function townOffice(townCode: string): string {
  return accountOf('town-office', townNumber(townCode))
}

/** The account of the office of a banner-level unit. */
export function bannerOffice(bannerCode: string): string {
  return accountOf('banner-office', UNITS.findIndex(({ code }) => code === bannerCode) + 1)
}

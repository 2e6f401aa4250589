import { readFileSync } from 'node:fs'
import type { RegionLevel, RegionRow } from '../rows/region.js'

/** A division as the shipped list has it. */
export type Division = Pick<RegionRow, 'code' | 'name' | 'level' | 'parentCode'>

export const CITY_CODE = '150500000000'
const LEVELS: readonly RegionLevel[] = ['CITY', 'BANNER', 'TOWN', 'VILLAGE']
let list: readonly Division[] | undefined

/** All 2,721 divisions of the city in code order, parents before children; read once from the file of this package. */
export function divisions(): readonly Division[] {
  list ??= readFileSync(new URL('../../data/tongliao-regions.csv', import.meta.url), 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map(parseLine)
  return list
}

/** True for a villagers' committee (gacha or village) by the last three digits of its code (dossier 2.10). */
export function isVillagersCommittee(code: string): boolean {
  const unit = Number(code.slice(9))
  return unit >= 200 && unit <= 399
}

/** True for a village-level unit where rural households are registered: villagers' committees, farms and the like. */
export function isRural(code: string): boolean {
  return Number(code.slice(9)) >= 200
}

function parseLine(line: string): Division {
  const [code, name, levelText, parentCode] = line.split(',')
  const level = LEVELS.find((known) => known === levelText)
  if (code === undefined || name === undefined || level === undefined) throw new Error(`Not a division: ${line}`)
  return { code, name, level, parentCode: parentCode === undefined || parentCode === '' ? null : parentCode }
}

import { ancestorCode, isRegionCode, levelOfCode } from '../../access/territory.js'
import type { RegionLevel } from '../../access/territory.js'
import type { Row } from '../../data/entities.js'
import type { Sentence } from '../../text/sentence.js'

/** The lines of a list of divisions: the code, the name and, where there is one, the name in Mongolian script. */
export interface DivisionLine {
  readonly line: number
  readonly code: string
  readonly name: string
  readonly nameMongolian: string
}

/** What is wrong with a list of divisions; `line` is null for the list as a whole. */
export interface DivisionFault {
  readonly line: number | null
  readonly sentence: Sentence
}

const ABOVE = { CITY: null, BANNER: 'CITY', TOWN: 'BANNER', VILLAGE: 'TOWN' } as const satisfies Record<RegionLevel, RegionLevel | null>
const LONGEST_NAME = 120

const SENTENCES = {
  code: { zh: '代码不是十二位数字。', en: 'The code is not twelve digits.' },
  name: { zh: `名称为空，或超过 ${LONGEST_NAME} 字。`, en: `The name is empty or longer than ${LONGEST_NAME} characters.` },
  twice: { zh: '代码重复。', en: 'The code stands in the list twice.' },
  above: { zh: '表中没有它的上级。', en: 'The division above it is not in the list.' },
  city: { zh: '表中应恰有一个地级市（代码后八位为零）。', en: 'The list must hold exactly one prefecture-level city, whose code ends in eight zeros.' },
} as const satisfies Record<string, Sentence>

/** The code of the division directly above; null for the city. A code says it itself (dossier 2.10). */
const codeAbove = (code: string): string | null => {
  const above = ABOVE[levelOfCode(code)]
  return above === null ? null : ancestorCode(code, above)
}

const faultOf = ({ code, name, nameMongolian }: DivisionLine, counts: ReadonlyMap<string, number>): Sentence | null => {
  if (!isRegionCode(code)) return SENTENCES.code
  if (name === '' || name.length > LONGEST_NAME || nameMongolian.length > LONGEST_NAME * 2) return SENTENCES.name
  if ((counts.get(code) ?? 0) > 1) return SENTENCES.twice
  const above = codeAbove(code)
  return above !== null && !counts.has(above) ? SENTENCES.above : null
}

/** What is wrong with a list, line by line; nothing when it is one city with all that lies between it and its villages. */
export const divisionFaults = (lines: readonly DivisionLine[]): DivisionFault[] => {
  const counts = new Map<string, number>()
  for (const { code } of lines) counts.set(code, (counts.get(code) ?? 0) + 1)
  const faults = lines.flatMap((line): DivisionFault[] => {
    const sentence = faultOf(line, counts)
    return sentence === null ? [] : [{ line: line.line, sentence }]
  })
  const cities = lines.filter(({ code }) => isRegionCode(code) && levelOfCode(code) === 'CITY').length
  return cities === 1 ? faults : [{ line: null, sentence: SENTENCES.city }, ...faults]
}

/** The rows of a list without faults: no village and no banner is marked as poor yet. */
export const divisionRows = (lines: readonly DivisionLine[]): Row<'Region'>[] =>
  lines.map(({ code, name, nameMongolian }) => ({ code, name, nameMongolian: nameMongolian === '' ? null : nameMongolian, level: levelOfCode(code), parentCode: codeAbove(code), povertyCountyLevel: null, isPoorVillage: false }))

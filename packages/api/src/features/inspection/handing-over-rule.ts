import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { withinTerritory } from '../../data/territory-condition.js'

/** A draw as far as it decides who sends somebody else. */
export type HandedDraw = Pick<Row<'Inspection'>, 'drawnBy' | 'drawnFrom' | 'regionCode'>

/**
 * Whether the viewer may send somebody else to a household of a draw: whoever drew it, or an office or leader of the level by which it
 * was drawn or above. Those below, whose work is looked at, do not choose who looks (4.3).
 */
export const mayHandOver = (access: Access, { drawnBy, drawnFrom, regionCode }: HandedDraw): boolean => access.grants.length > 0 && (drawnBy === access.viewer.accountId || reaches(access, drawnFrom ?? regionCode))

/** The same, asked of every draw. */
export const drawsHandedOverBy = ({ grants, viewer }: Access): Condition<'Inspection'> => {
  if (grants.length === 0) return { never: true }
  const ranges = grants.flatMap(({ range }) => (range === null ? [] : [range]))
  return {
    anyOf: [
      [{ column: 'drawnBy', equals: viewer.accountId }],
      ...ranges.flatMap((range) => [[withinTerritory<'Inspection'>('drawnFrom', range)], [{ column: 'drawnFrom', equals: null } as const, withinTerritory<'Inspection'>('regionCode', range)]]),
    ],
  }
}

import type { Row } from '../../data/entities.js'
import { other } from './inhabitants.js'

/** How far the small world's villages are with the ten services: the first has them all, of the last nothing was said. */
export const fullCoverage = (villages: readonly string[]): Row<'FullCoverage'>[] =>
  villages.slice(0, -1).flatMap((regionCode, n) =>
    (['DANGEROUS_HOUSES', 'SAFE_WATER', 'STREETS', 'ELECTRICITY', 'BROADCAST', 'SCHOOLS', 'CLINIC', 'CULTURE', 'SHOP', 'SOCIAL_SECURITY'] as const)
      .filter((_, item) => n === 0 || (item + n) % 3 !== 0)
      .map((item, place): Row<'FullCoverage'> => ({ regionCode, item, status: n === 0 || (place + n) % 2 === 0 ? 'DONE' : 'UNDER_WAY', since: '2015-06-01', accountId: other(n) })),
  )

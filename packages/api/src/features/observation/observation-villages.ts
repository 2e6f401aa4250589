import type { Core } from '../../core.js'
import type { Dialect, Transaction, Value } from '../../data/database.js'
import { forUpdate } from '../../data/database.js'
import type { Question } from '../../data/statements.js'
import { marksFor, paddedFor } from '../../data/value-lists.js'
import { claimHead } from '../audit/audit-trail.js'
import type { ChainEnd } from '../audit/audit-trail.js'
import { counterOf } from '../region/village-numbers.js'
import type { ObservationSerial } from '../region/village-numbers.js'

/** A village whose numbers, figures and trail are held until the transaction ends. */
export interface HeldVillage extends ObservationSerial {
  readonly regionCode: string
  readonly chainEnd: ChainEnd | null
}

interface Found extends ObservationSerial {
  readonly regionCode: string
  readonly figureYear: number | null
  readonly sequence: number | null
  readonly hash: string | null
}

/**
 * Holds villages, always in the order of their codes so that no two writers wait for each other, and asks how far their
 * numbers and trails go. One that has no counter, no figures of this year or no trail yet is left out: see {@link openVillages}.
 */
export const heldVillages = (dialect: Dialect, regionCodes: readonly string[], year: number): Question<HeldVillage[]> => {
  const parameters: Value[] = paddedFor(regionCodes)
  return {
    sql: `SELECT \`counter\`.\`regionCode\`, \`counter\`.\`observationYear\`, \`counter\`.\`observations\`, \`rollup\`.\`figureYear\`, \`end\`.\`sequence\`, \`end\`.\`hash\`
      FROM \`village_counter\` AS \`counter\`
      LEFT JOIN \`village_rollup\` AS \`rollup\` ON \`rollup\`.\`regionCode\` = \`counter\`.\`regionCode\`
      LEFT JOIN \`audit_chain\` AS \`end\` ON \`end\`.\`chain\` = \`counter\`.\`regionCode\`
      WHERE \`counter\`.\`regionCode\` IN (${marksFor(regionCodes.length)}) ORDER BY \`counter\`.\`regionCode\`${forUpdate(dialect)}`,
    parameters,
    read: (rows) =>
      (rows as Found[]).flatMap(({ regionCode, observationYear, observations, figureYear, sequence, hash }) =>
        figureYear === null || figureYear < year || sequence === null || hash === null
          ? []
          : [{ regionCode, observationYear, observations, chainEnd: sequence === 0 ? null : { sequence, hash } }],
      ),
  }
}

/** Gives villages what they lack to be held, and holds them. */
export const openVillages = async (core: Core, transaction: Transaction, regionCodes: readonly string[]): Promise<HeldVillage[]> => {
  if (regionCodes.length === 0) return []
  for (const regionCode of regionCodes.toSorted()) {
    await counterOf(transaction, regionCode)
    await core.rollup.open(transaction, regionCode)
    await claimHead(transaction, regionCode)
  }
  const [held] = await transaction.askTogether([heldVillages(transaction.dialect, regionCodes, core.rollup.year())])
  return held
}

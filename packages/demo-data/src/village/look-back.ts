import { createHash } from 'node:crypto'
import { dayText, momentAt, momentText, TODAY } from '../calendar.js'
import { bannerOffice } from '../people/offices.js'
import type { LookBackHouseholdRow } from '../rows/look-back.js'
import type { Village } from './village.js'

/** The one poor village that was looked at again; it is in every scale. */
const LOOKED_AT_AGAIN = 290
const SEED = '2015-12-10'
const PER_STRATUM = 5
const DRAWN_ON = TODAY - 21
/** Of each stratum so many are inspected already. */
const INSPECTED = 3

/** A look-back as the system itself draws it: by lots of the seed, so that anybody can draw it again. */
export function makeLookBack(village: Village): void {
  const { plan, rows } = village
  if (plan.poorVillage !== LOOKED_AT_AGAIN || plan.factor !== 1) return
  const drawnBy = bannerOffice(plan.bannerCode)
  const id = village.nextId('registerCase')
  const households = rows.household.filter((row) => row.regionCode === plan.code)
  const sample = (['EXITED', 'POOR'] as const).flatMap((stratum) =>
    households
      .filter((row) => (row.status === 'EXITED') === (stratum === 'EXITED'))
      .map((row) => ({ row, lot: createHash('sha256').update(`${SEED}\n${row.id}`).digest('hex') }))
      .sort((one, other) => (one.lot < other.lot ? -1 : 1))
      .slice(0, PER_STRATUM)
      .map(({ row }, index): LookBackHouseholdRow => {
        const isWrong = stratum === 'POOR' && index === 0
        const looked = { finding: isWrong ? ('WRONGLY_IDENTIFIED' as const) : ('RIGHT' as const), note: isWrong ? '长子在城里有稳定工作，全家收入高于标准。' : '入户查看，属实。', inspectedBy: drawnBy, inspectedOn: dayText(DRAWN_ON + 5) }
        const waiting = { finding: null, note: null, inspectedBy: null, inspectedOn: null }
        return { id: village.nextId('registerCase'), lookBackId: id, regionCode: plan.code, householdId: row.id, stratum, ...(index < INSPECTED ? looked : waiting) }
      }),
  )
  rows.lookBack.push({ id, regionCode: plan.code, seed: SEED, perStratum: PER_STRATUM, householdCount: sample.length, drawnOn: dayText(DRAWN_ON), drawnAt: momentText(momentAt(DRAWN_ON, 600)), drawnBy })
  rows.lookBackHousehold.push(...sample)
}

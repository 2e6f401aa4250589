import { ancestorCode, rangeOfCode } from '../../access/territory.js'
import type { Core } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Transaction } from '../../data/database.js'
import { withinTerritory } from '../../data/territory-condition.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { lockVillages } from '../appointment/responsibility-change.js'
import { standingBack } from './inspected-household.js'
import { bannerOf, officeNotices } from './observation-office-notices.js'
import { isOpen } from './observation-states.js'

const OBSERVATIONS = new UnscopedTable('Observation', 'what is about whoever comes to a town’s office is hidden from that office, and shown to nobody')
const FINDINGS = new UnscopedTable('Finding', 'what was found of whoever comes to a town’s office is hidden from that office, and shown to nobody')
const TASKS = new UnscopedTable('InspectionTask', 'where whoever comes to a town’s office was inspected is read above that office, and shown to nobody')

/**
 * What was reported or found in a town of whoever comes to its office is about that office from then on, as what comes later is: the
 * colleagues would read it, and who said it (4.1). It stays so when that person leaves the office, as that does. Of what is not ended yet the
 * banner's office hears, whose turn it is now: a handler of the town's may read it no more.
 */
export const hideFromColleagues = async ({ rollup, notices, clock, regions }: Pick<Core, 'rollup' | 'notices' | 'clock' | 'regions'>, transaction: Transaction, accountId: string, town: string): Promise<void> => {
  // All villages before anything is read: whoever reports, answers or draws there holds the village and then reads who sits in the office, so that
  // one of the two always sees what the other has done. Whoever reports asks nothing more and waits for this write alone, and people come to an office a few times a year.
  await lockVillages(transaction, regions.villages(town).map(({ code }) => code))
  const range = rangeOfCode(town)
  const there = withinTerritory<'Observation'>('regionCode', range)
  const reported: readonly Condition<'Observation'>[] = [there, { column: 'cadreId', equals: accountId }, { column: 'subjectOffice', equals: null }]
  const found: readonly Condition<'Observation'>[] = [there, { column: 'foundCadreId', equals: accountId }, { column: 'foundOffice', equals: null }]
  const inspected: readonly Condition<'InspectionTask'>[] = [withinTerritory('drawnRegion', range), { column: 'cadreId', equals: accountId }]
  const hidden = new Map([...(await OBSERVATIONS.findMany(transaction, reported)), ...(await OBSERVATIONS.findMany(transaction, found))].map((row) => [row.id, row]))
  const told = new Set([...hidden.values()].map(({ regionCode }) => regionCode))
  const tasks = await TASKS.findMany(transaction, inspected)
  // A draw of the town leaves its own colleagues out; of one who comes later the banner's office reads what was found, and sends somebody else (4.3).
  if (tasks.length > 0) await TASKS.update(transaction, inspected, { drawnRegion: ancestorCode(town, 'BANNER') })
  if (told.size === 0) return
  await OBSERVATIONS.update(transaction, reported, { subjectOffice: 'TOWN_OFFICE' })
  await OBSERVATIONS.update(transaction, found, { foundOffice: 'TOWN_OFFICE' })
  await FINDINGS.update(transaction, [withinTerritory<'Finding'>('regionCode', range), { column: 'cadreId', equals: accountId }, { column: 'subjectOffice', equals: null }], { subjectOffice: 'TOWN_OFFICE' })
  const open = [...hidden.values()].filter(({ status }) => isOpen(status))
  const [holders] = await transaction.askTogether([notices.officeHolders([bannerOf(town)])])
  for (const row of open) await notices.post(transaction, officeNotices({ ...row, subjectOffice: 'TOWN_OFFICE' }, holders, await standingBack(transaction, row, clock.today())))
  // What a figure counts is as before, and what some of its readers may learn by it is not.
  for (const village of [...told].toSorted()) await rollup.touch(transaction, village)
}

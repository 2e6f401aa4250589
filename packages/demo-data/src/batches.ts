import { regions } from './city/regions.js'
import { villagesOf } from './city/scale.js'
import { regionTargets } from './city/targets.js'
import type { VillagePlan } from './city/village-plan.js'
import { IdNumberIssuer } from './id-number.js'
import { ENTERPRISES } from './city/linkage-plan.js'
import { enterprisesOf } from './people/enterprises-of-scale.js'
import { CertificateBook } from './people/certificates.js'
import { chiefStaff, enterpriseRow } from './people/enterprises.js'
import type { Staff } from './people/staff.js'
import { officialStaff, villageStaff } from './people/staff.js'
import { dispatchesOf } from './people/dispatches.js'
import { assistances, sendingUnits } from './people/sending-units.js'
import { workTeamOf } from './people/work-teams.js'
import type { DemoBatch, DemoRows, DemoTable, Scale } from './rows/batch.js'
import { reliefDays } from './village/activities.js'
import { makeVillage } from './village/make-village.js'
import { marketAgreements } from './village/promises.js'
import { minimumWages, provincialMeans } from './village/village-files.js'
import type { VillageRows } from './village/village-rows.js'
import { emptyVillageRows, VILLAGE_TABLES } from './village/village-rows.js'

/** The most rows that one batch holds. */
export const LARGEST_BATCH = 1_000
/** Villages are gathered until so many persons are at hand. */
const PERSONS_AT_HAND = 800

/**
 * The rows of the demo city, table by table for what concerns the whole and then village by village, so that no row
 * comes before one that it names and never more than some villages are held in memory. Always the same for the same
 * scale. Every village is alike in every scale but `x10`, and so are the numbers in logins; only ID numbers, which are
 * issued as persons come, differ.
 *
 * What a scale holds: `city` and `x10` everything of the contract. `town` all villages of 大沁他拉镇 (150525100), `tiny`
 * three poor villages of Naiman banner and one village of Kulun banner with ten poor households; both have all regions
 * and targets, the six city leaders, every office, auditor and administrator, and of division-level leaders, first
 * secretaries, supervisors, section-level leaders and chiefs those of their villages under their numbers in the city
 * (in `tiny` a chief may come from a neighbouring village), with the enterprises that have a linkage or seat there.
 */
export function* demoBatches(scale: Scale): Generator<DemoBatch, void, undefined> {
  const villages = villagesOf(scale)
  yield* slices('region', regions())
  yield* slices('regionTarget', regionTargets())
  yield* slices('sendingUnit', sendingUnits())
  yield* slices('assistance', assistances())
  const enterprises = enterprisesOf(scale, villages)
  yield* slices('enterprise', enterprises.map(enterpriseRow))
  const staff = [...staffOfScale(villages, enterprises)]
  yield* slices('account', staff.map(({ account }) => account))
  yield* slices('appointment', staff.map(({ appointment }) => appointment))
  yield* slices('workTeam', villages.map(workTeamOf).filter((team) => team !== null))
  yield* slices('dispatch', villages.flatMap(dispatchesOf))
  yield* slices('provincialMean', provincialMeans())
  yield* slices('minimumWage', minimumWages())
  yield* slices('activity', reliefDays())
  yield* slices('cooperationAgreement', marketAgreements())
  const certificates = new CertificateBook(enterprises.filter((n) => n <= ENTERPRISES.linked))
  yield* villageBatches(villages, certificates)
  yield* slices('enterpriseCertificate', certificates.certificates())
}

function* staffOfScale(villages: readonly VillagePlan[], enterprises: readonly number[]): Generator<Staff> {
  yield* officialStaff()
  for (const village of villages) yield* villageStaff(village)
  for (const enterprise of enterprises) if (enterprise <= ENTERPRISES.linked) yield chiefStaff(enterprise)
}

function* villageBatches(villages: readonly VillagePlan[], certificates: CertificateBook): Generator<DemoBatch, void, undefined> {
  const issuer = new IdNumberIssuer()
  let rows = emptyVillageRows()
  for (const plan of villages) {
    makeVillage(plan, rows, issuer)
    if (rows.person.length < PERSONS_AT_HAND) continue
    certificates.note(rows)
    yield* tables(rows)
    rows = emptyVillageRows()
  }
  certificates.note(rows)
  yield* tables(rows)
}

function* tables(rows: VillageRows): Generator<DemoBatch, void, undefined> {
  for (const table of VILLAGE_TABLES) yield* slices(table, rows[table])
}

function* slices<Table extends DemoTable>(table: Table, rows: readonly DemoRows[Table][]): Generator<DemoBatch<Table>, void, undefined> {
  for (let start = 0; start < rows.length; start += LARGEST_BATCH) {
    yield { table, rows: rows.slice(start, start + LARGEST_BATCH) }
  }
}

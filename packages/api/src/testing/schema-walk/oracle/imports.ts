import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { instant, one, page, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { liesIn } from './view.js'
import type { View } from './view.js'

/** Offices bring sheets into their own territory. */
export const ASK_IMPORTS: readonly Role[] = ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE']

/** What was brought into the own territory, or into a part of it. */
export const seesImport = (view: View, row: { readonly regionCode: string }): boolean => view.duties.some((duty) => ASK_IMPORTS.includes(duty.role) && liesIn(row.regionCode, duty.region))

const householdOf = (view: View, row: Row<'ImportHousehold'>): Projection => ({
  type: 'ImportHousehold',
  id: `${row.importId}-${row.place}`,
  fields: {
    ...values(row, 'place', 'kind', 'firstLine', 'lastLine', 'headName', 'size', 'householdId', 'number', 'isChosen', 'outcome'),
    id: () => value(`${row.importId}-${row.place}`),
    village: () => one(view.show.region(row.villageCode)),
    // The small world has one kind of fault and of difference.
    faults: () => value(row.faults.map(({ line }) => ({ line, field: 'ID_NUMBER', message: 'ID number must be filled in' }))),
    differences: () => value(row.differences.map(({ person, from, to, applies }) => ({ field: 'GROUP_NAME', person, from, to, applies, event: null, on: null, obstacle: null }))),
  },
})

/** The income of a sheet, each column of it of one year. */
const YEARLY = ['NET_INCOME', 'WAGE_INCOME', 'BUSINESS_INCOME', 'PROPERTY_INCOME', 'TRANSFER_INCOME', 'FAMILY_PLANNING_INCOME', 'LOW_ALLOWANCE_INCOME', 'FIVE_GUARANTEE_INCOME', 'PENSION_INCOME', 'ECO_COMPENSATION_INCOME', 'OTHER_TRANSFER_INCOME', 'PRODUCTION_COSTS']

/** An import as the viewer sees it. */
export const importOf = (view: View, row: Row<'RegisterImport'>): Projection => {
  const households = view.stored.ImportHousehold.filter((each) => each.importId === row.id)
  return {
    type: 'RegisterImport',
    id: row.id,
    fields: {
      ...values(row, 'id', 'fileName', 'source', 'bytes', 'status', 'refusal', 'departures'),
      createdAt: () => value(instant(row.createdAt)),
      updatedAt: () => value(instant(row.updatedAt)),
      columns: () => value(row.columns.map(({ place, heading }) => ({ place, heading, field: 'NAME', year: null }))),
      codes: () => value([{ field: 'MAIN_CAUSE', text: 'A', code: 'ILLNESS' }]),
      unknownCodes: () => value([{ field: 'MAIN_CAUSE', text: 'B', cells: 2 }]),
      yearlyFields: () => value(YEARLY),
      missingFields: () => value(row.status === 'MAPPING' ? ['VILLAGE', 'RELATION', 'ID_NUMBER'] : []),
      region: () => one(view.show.region(row.regionCode)),
      by: () => one(view.show.account(row.accountId)),
      figures: () => value({ personRows: row.personRows, faultyRows: row.faultyRows, faulty: row.faulty, added: row.added, changed: row.changed, same: row.same, missing: row.missing, chosen: row.chosen, applied: row.applied, stale: row.stale, undone: row.undone, kept: row.kept }),
      forgottenAt: () => value(row.forgottenAt === null ? null : instant(row.forgottenAt)),
      viewerCan: () => value(row.forgottenAt === null ? { check: row.status !== 'APPLIED', apply: row.status === 'READY', undo: row.status === 'APPLIED', discard: row.status !== 'APPLIED', download: row.accountId === view.me, downloadNumbers: row.accountId === view.me && row.status === 'APPLIED' } : { check: false, apply: false, undo: false, discard: false, download: false, downloadNumbers: false }),
      households: () => page(households.map((each) => householdOf(view, each))),
      households_FAULTY: () => page(households.filter(({ kind }) => kind === 'FAULTY').map((each) => householdOf(view, each))),
    },
  }
}

/** The names of the sources that the offices of the own banner have given. */
export const sourcesOf = ({ stored, duties }: View): string[] => {
  const region = duties.find((duty) => ASK_IMPORTS.includes(duty.role) && duty.region !== null)?.region ?? null
  if (region === null) return []
  const banner = region.endsWith('00000000') ? region : `${region.slice(0, 6)}000000`
  return stored.ImportSource.filter((row) => row.regionCode === banner).map((row) => row.name).toSorted()
}

export const manyImports = (view: View): Row<'RegisterImport'>[] => view.stored.RegisterImport.filter((row) => seesImport(view, row))

import type { Row } from '../../data/entities.js'
import { idOf, pick } from './identity.js'
import { WALKER, other } from './inhabitants.js'

/** Sheets that were brought into a village's town, its banner and the city, by the walker and by others. */
export const importsIn = (villages: readonly string[]): { readonly RegisterImport: readonly Row<'RegisterImport'>[]; readonly ImportHousehold: readonly Row<'ImportHousehold'>[]; readonly ImportSource: readonly Row<'ImportSource'>[] } => {
  const places = [...new Set(villages.flatMap((village) => [`${village.slice(0, 9)}000`, `${village.slice(0, 6)}000000`])), '150500000000']
  const RegisterImport = places.map((regionCode, n): Row<'RegisterImport'> => ({
    id: idOf('import', n),
    accountId: n % 3 === 0 ? WALKER : other(n),
    actorId: other(n),
    regionCode,
    fileName: `名单${n}.xlsx`,
    source: n % 2 === 0 ? '民政' : '',
    bytes: 1000 + n,
    contentHash: 'ab'.repeat(32),
    status: pick(['READY', 'APPLIED', 'MAPPING'], n),
    refusal: n === 4 ? 'ACCESS_ENDED' : null,
    headLine: 1,
    columns: [{ place: 0, heading: '姓名', field: 'name' }],
    codes: { mainCause: { A: 'ILLNESS' } },
    unknownCodes: [{ field: 'mainCause', text: 'B', cells: 2 }],
    departures: n % 2 === 0 ? 'MOVE_OUT' : null,
    personRows: 9, faultyRows: 1, faulty: 1, added: 2, changed: 1, same: 1, missing: 1, chosen: 3, applied: 2, stale: 1, undone: 0, kept: 0,
    failures: 0,
    forgottenAt: n === 4 ? '2015-12-01 00:00:00.000' : null,
    leaseHolder: null,
    leaseUntil: null,
    createdAt: `2015-11-1${n % 10} 02:00:00.000`,
    updatedAt: `2015-11-1${n % 10} 03:00:00.000`,
  }))
  return {
    RegisterImport,
    ImportHousehold: RegisterImport.flatMap(({ id, regionCode }, n) =>
      (['FAULTY', 'CHANGED'] as const).map((kind, place): Row<'ImportHousehold'> => ({
        importId: id,
        place: place + 1,
        regionCode,
        villageCode: villages[n % villages.length] ?? null,
        kind,
        firstLine: place + 2,
        lastLine: place + 2,
        headName: `户主${n}`,
        size: 1,
        householdId: kind === 'CHANGED' ? idOf('household', n) : null,
        number: kind === 'CHANGED' ? `number ${n}` : null,
        comparedVersion: kind === 'CHANGED' ? 1 : null,
        contentCipher: `v1:00000000:${n}`,
        faults: kind === 'FAULTY' ? [{ line: 2, field: 'idNumber', code: 'REQUIRED', detail: '' }] : [],
        differences: kind === 'CHANGED' ? [{ field: 'groupName', person: null, from: '一组', to: '二组', applies: true }] : [],
        isChosen: kind === 'CHANGED',
        outcome: kind === 'CHANGED' && n % 3 === 1 ? 'APPLIED' : null,
        appliedVersion: kind === 'CHANGED' ? 2 : null,
        beforeCipher: `v1:00000000:${n}`,
      })),
    ),
    ImportSource: places.filter((place) => place.endsWith('000000')).map((regionCode, n) => ({ regionCode, name: `来源${n}`, fields: { 姓名: 'name' }, codes: {}, updatedAt: '2015-11-01 00:00:00.000' })),
  }
}

import { publicHouseholds } from '../../access/public-table.js'
import { inRange } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { nationalPovertyLine } from '../household/poverty-line.js'
import type { CaseKind } from '../register-case/case-codes.js'
import { openNotice } from '../register-case/case-progress.js'
import { standingOf } from '../register-case/case-standing.js'
import { monitoringScopeLine } from '../register-case/monitoring-rules.js'
import type { PublicNoticeValue } from './public-notice-type.js'

const CASES = new UnscopedTable('RegisterCase', 'what hangs on the wall of a village within the viewer’s territory, told as anybody may read it')
const HOUSEHOLDS = new UnscopedTable('Household', 'number and group of the households whose notices hang there')

/** In which states of a case a notice may hang; whether one does, its acts say. */
const NOTICED = ['VILLAGE_NOTICE', 'TOWNSHIP_NOTICE', 'OBJECTED'] as const

/** The line of the year by which a case of a kind is judged. */
const lineOf = (kind: CaseKind, openedOn: string): number | null => {
  const year = Number(openedOn.slice(0, 4))
  return kind === 'MONITORING' || kind === 'RISK_ELIMINATION' ? monitoringScopeLine(year) : nationalPovertyLine(year)
}

/** The notice board of a village: what hangs there now, by the public's columns of the field matrix (dossier 5). */
export class PublicNoticeService {
  constructor(private readonly core: Core) {}

  /**
   * The notices of a village's cases that hang now, the one that comes down first first. Empty for what is no village and
   * for one out of reach.
   */
  async ofVillage(access: Access, code: string): Promise<PublicNoticeValue[]> {
    const village = this.core.regions.find(code)
    if (village?.level !== 'VILLAGE' || !access.grants.some(({ range }) => range !== null && inRange(range, code))) return []
    const { database } = this.core
    const rows = await CASES.findMany(database, [{ column: 'regionCode', equals: code }, { column: 'status', in: NOTICED }], { orderBy: [{ column: 'openedAt' }, { column: 'id' }] })
    const hanging = rows.flatMap((row) => {
      const notice = openNotice(standingOf(row))
      return notice === null ? [] : [{ row, notice }]
    })
    const ids = hanging.flatMap(({ row }) => row.householdId ?? [])
    const households = new Map((ids.length === 0 ? [] : await HOUSEHOLDS.findMany(database, [{ column: 'id', in: ids }])).map((household) => [household.id, household]))
    const disclosed = publicHouseholds(
      hanging.map(({ row }) => {
        const household = row.householdId === null ? undefined : households.get(row.householdId)
        return { headName: row.headName, number: household?.number ?? row.number, villageName: village.name, groupName: household?.groupName ?? row.content.groupName ?? null, size: row.size }
      }),
    )
    return hanging
      .flatMap(({ row, notice }, index): PublicNoticeValue[] => {
        const shown = disclosed[index]
        const { level, openedOn, days, mayCloseOn } = notice
        return shown === undefined ? [] : [{ id: `${row.id}:${level}`, number: row.number, kind: row.kind, level, name: shown.name, groupName: shown.groupName, size: shown.size, openedOn, days, mayCloseOn, line: lineOf(row.kind, openedOn) }]
      })
      .toSorted((one, other) => (one.mayCloseOn === other.mayCloseOn ? (one.number < other.number ? -1 : 1) : one.mayCloseOn < other.mayCloseOn ? -1 : 1))
  }
}

import { publicHouseholds } from '../../access/public-table.js'
import { reaches } from '../../access/viewer.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { nationalPovertyLine } from '../household/poverty-line.js'
import { openNotice } from '../register-case/case-progress.js'
import { standingOf } from '../register-case/case-standing.js'
import { monitoringScopeLine } from '../register-case/monitoring-rules.js'
import type { PublicNoticeValue } from './public-notice-type.js'

const CASES = new UnscopedTable('RegisterCase', 'what hangs on the wall of a village within the viewer’s territory, told as anybody may read it')
const HOUSEHOLDS = new UnscopedTable('Household', 'number and group of the households whose notices hang there')

/** In which states of a case a notice may hang; whether one does, its acts say. */
const NOTICED = ['VILLAGE_NOTICE', 'TOWNSHIP_NOTICE', 'OBJECTED'] as const

/** A line beside its year; none where no income was held against any. */
interface JudgedBy {
  readonly line: number | null
  readonly lineYear: number | null
}

const NO_LINE: JudgedBy = { line: null, lineYear: null }

/**
 * By which line a case was judged, never by which others would be today (2.5, 2.7, 2.8): an exit by that of its last verification,
 * an application and a monitoring by that of the year of the income that was stated, a risk's end by the scope of the year in
 * which it was verified. A family that applies is registered by the national standard. A return is judged by its reason.
 */
export const judgedBy = ({ kind, content, acts }: Pick<Row<'RegisterCase'>, 'kind' | 'content' | 'acts'>): JudgedBy => {
  const verified = acts.findLast(({ act }) => act === 'VERIFY')
  const stated = content.income?.year ?? null
  switch (kind) {
    case 'EXIT':
      return verified?.income === undefined ? NO_LINE : { line: verified.income.line, lineYear: verified.income.year }
    case 'RISK_ELIMINATION':
      return verified === undefined ? NO_LINE : ofYear(Number(verified.on.slice(0, 4)), monitoringScopeLine)
    case 'MONITORING':
      return stated === null ? NO_LINE : ofYear(stated, monitoringScopeLine)
    case 'IDENTIFICATION':
      return stated === null ? NO_LINE : ofYear(stated, nationalPovertyLine)
    case 'RETURN':
    case 'CANCELLATION':
      return NO_LINE
  }
}

const ofYear = (lineYear: number, lineOf: (year: number) => number | null): JudgedBy => ({ line: lineOf(lineYear), lineYear })

/** The notice board of a village: what hangs there now, by the public's columns of the field matrix (dossier 5). */
export class PublicNoticeService {
  constructor(private readonly core: Core) {}

  /**
   * The notices of a village's cases that hang now, the one that comes down first first. Empty for what is no village and
   * for one out of reach.
   */
  async ofVillage(access: Access, code: string): Promise<PublicNoticeValue[]> {
    const village = this.core.regions.find(code)
    if (village?.level !== 'VILLAGE' || !reaches(access, code)) return []
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
        return shown === undefined ? [] : [{ id: `${row.id}:${level}`, number: row.number, kind: row.kind, level, name: shown.name, groupName: shown.groupName, size: shown.size, openedOn, days, mayCloseOn, ...judgedBy(row) }]
      })
      .toSorted((one, other) => (one.mayCloseOn === other.mayCloseOn ? (one.number < other.number ? -1 : 1) : one.mayCloseOn < other.mayCloseOn ? -1 : 1))
  }
}

import { dayNumber, dayText, momentAt, momentText, TODAY } from '../calendar.js'
import { townOffice } from '../people/offices.js'
import type { SeededRandom } from '../random.js'
import { Odds } from '../random.js'
import type { HouseholdOutcomeRow, OutcomeDisputeRow, OutcomeReportRow } from '../rows/linkage.js'
import type { Village } from './village.js'

type Status = OutcomeDisputeRow['status']
const STATUSES = new Odds<Status>([['OPEN', 40], ['TAKEN_UP', 35], ['TO_CORRECT', 25]])
/** Part of the confirmed lines of approved reports that were disputed first and found to be right. */
const FOUND_RIGHT = 0.003
const FOUND: Readonly<Record<'TO_CORRECT' | 'LINE_STANDS', readonly [finding: string, answer: string]>> = {
  TO_CORRECT: ['与企业付款记录核对，少付一笔，企业承认', '核实少付一笔，请企业冲销后重报'],
  LINE_STANDS: ['入户核对银行流水，款项已到账', '已核实，款项已足额到账'],
}
const DAYS_TO_LOOK = 20
/** An office takes a dispute of an approved report up within five working days, and what was found wrong was found within the fifteen days in which it is put right. */
const DAYS_TO_TAKE_UP = 6
const DAYS_FOUND_AGO = 10
const DAY = 86_400_000

/** What became of a line that was disputed, or was until the town looked into it; null for the lines that nobody objected to. */
export function disputeOf(village: Village, report: Pick<OutcomeReportRow, 'id' | 'enterpriseId' | 'status'>, line: HouseholdOutcomeRow, at: { readonly raised: number; readonly decided: number | null; readonly raisedBy: string | null }, random: SeededRandom): OutcomeDisputeRow | null {
  const drawn = statusOf(report.status, line.confirmation, random)
  if (drawn === null) return null
  const status = drawn === 'OPEN' && report.status !== 'SUBMITTED' && at.raised < momentAt(TODAY - DAYS_TO_TAKE_UP, 0) ? 'TAKEN_UP' : drawn
  const takenUp = status !== 'OPEN'
  const concludedAt = status === 'CORRECTED' ? (at.decided ?? at.raised) : status === 'OPEN' || status === 'TAKEN_UP' ? null : Math.min(status === 'TO_CORRECT' ? Math.max(at.raised + 2 * DAY, momentAt(TODAY - DAYS_FOUND_AGO, 600)) : at.raised + 2 * DAY, momentAt(TODAY, 600))
  const [finding, answer] = status === 'TO_CORRECT' || status === 'LINE_STANDS' ? FOUND[status] : [null, null]
  const byHousehold = random.chance(0.2)
  return {
    outcomeId: line.id,
    reportId: report.id,
    householdId: line.householdId,
    enterpriseId: report.enterpriseId,
    regionCode: line.regionCode,
    raisedBy: byHousehold ? null : at.raisedBy,
    raisedAt: momentText(at.raised),
    status,
    handlerId: takenUp && status !== 'CORRECTED' ? townOffice(village.plan.townCode) : null,
    dueOn: takenUp && status !== 'CORRECTED' ? dayText(Math.max(Math.floor(at.raised / DAY) + DAYS_TO_LOOK, dayNumber('2016-01-08'))) : null,
    finding,
    answer,
    concludedAt: concludedAt === null ? null : momentText(concludedAt),
  }
}

function statusOf(report: OutcomeReportRow['status'], confirmation: HouseholdOutcomeRow['confirmation'], random: SeededRandom): Status | null {
  if (confirmation === 'DISPUTED') {
    if (report === 'RETURNED') return 'CORRECTED'
    if (report === 'SUBMITTED') return 'OPEN'
    const drawn = random.draw(STATUSES)
    // There is nothing to reverse before the approval: a line that is wrong has its report returned.
    return report === 'VILLAGE_CONFIRMED' && drawn === 'TO_CORRECT' ? 'TAKEN_UP' : drawn
  }
  return confirmation === 'CONFIRMED' && report === 'APPROVED' && random.chance(FOUND_RIGHT) ? 'LINE_STANDS' : null
}

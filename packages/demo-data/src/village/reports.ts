import type { DayNumber } from '../calendar.js'
import { dayText, momentText, quarterNamed } from '../calendar.js'
import { townOffice } from '../people/offices.js'
import { accountOf } from '../people/posts.js'
import { enterpriseId } from '../people/enterprises.js'
import type { SeededRandom } from '../random.js'
import type { LinkageForm, OutcomeConfirmation, OutcomeReportStatus } from '../rows/linkage.js'
import type { KeptContract, VillageLinkage } from './linkages.js'
import { disputeOf } from './disputes.js'
import { saidOf } from './household-words.js'
import { outcomeOf } from './outcomes.js'
import { quartersPaidIn } from './paying-rhythm.js'
import type { Payments, PlannedReport } from './report-plan.js'
import { reportsOf } from './report-plan.js'
import type { Village } from './village.js'

const RETURN_REASONS = [
  '第3行金额与合同单价不符，请核对后重报。', '缺少付款凭证，请补充。', '两户已搬离本村，请重新核实名单。', '务工月数与工资表不一致。', '数量单位填写有误，应为吨。',
] as const
const DISPUTE_REASONS = ['本户没有收到这笔钱', '报的数和本户说的对不上', '到账比报的少', '这笔钱还没有发到账上', '金额多报了'] as const
const LESS_REASONS = ['水分超标，按质扣价', '杂质超过合同标准', '送货延误，按约定下浮'] as const
/** Part of the reports that leave out some households which had nothing this time. */
const PARTIAL = 0.25

/** Makes the outcome reports of a village's linkages, numbered in the order in which they were submitted. */
export function makeReports(village: Village, linkages: readonly VillageLinkage[]): void {
  const random = village.randomFor('reports')
  const disputes = village.randomFor('disputes')
  const words = village.randomFor('household words')
  const planned = linkages.flatMap((linkage) => reportsOf(linkage.reportedFrom, paymentsOf(linkage), random).map((report) => ({ linkage, report, contract: contractIn(linkage, quarterNamed(report.period)).id })))
  planned.sort((left, right) => left.report.submittedAt - right.report.submittedAt)
  planned.forEach(({ linkage, report, contract }, index) => {
    makeReport(village, linkage, contract, report, index + 1, random)
    recordJudgements(village, linkage.form, report, disputes, words)
  })
}

/** The contract under which a quarter was paid: the one in force on its first day, since each begins with a quarter. */
function contractIn({ contracts }: VillageLinkage, firstDay: DayNumber): KeptContract {
  const contract = contracts.find(({ startedOn, endedOn }) => startedOn <= firstDay && firstDay <= endedOn)
  if (contract === undefined) throw new RangeError(`No contract on ${dayText(firstDay)}`)
  return contract
}

function paymentsOf(linkage: VillageLinkage): Payments {
  return { isRare: linkage.payingRhythm !== 'QUARTER', isIn: (firstDay) => paidIn(linkage, firstDay) > 0 }
}

/** Of how many quarters is paid in the one that begins on a day. */
function paidIn(linkage: VillageLinkage, firstDay: DayNumber): number {
  return quartersPaidIn(contractIn(linkage, firstDay), linkage.payingRhythm, firstDay)
}

function makeReport(village: Village, linkage: VillageLinkage, linkageId: string, report: PlannedReport, n: number, random: SeededRandom): void {
  const { plan, rows } = village
  const id = village.nextId('outcomeReport')
  const isTouched = recordLines(village, linkage, report, id, random)
  const secretary = plan.poorVillage === null ? null : accountOf('first-secretary', plan.poorVillage)
  const office = townOffice(plan.townCode)
  rows.outcomeReport.push({
    id,
    number: `R${plan.code}-2015-${String(n).padStart(4, '0')}`,
    linkageId,
    enterpriseId: enterpriseId(linkage.enterprise),
    regionCode: plan.code,
    period: report.period,
    status: report.status,
    submittedAt: momentText(report.submittedAt),
    submittedBy: accountOf('chief', linkage.enterprise),
    confirmedBy: isTouched ? secretary : null,
    confirmedAt: report.confirmedAt === null ? null : momentText(report.confirmedAt),
    approvedBy: report.status === 'APPROVED' ? office : null,
    returnedBy: report.status === 'RETURNED' ? office : null,
    decidedAt: report.decidedAt === null ? null : momentText(report.decidedAt),
    returnReason: report.status === 'RETURNED' ? random.pick(RETURN_REASONS) : null,
  })
}

/** Writes what became of the lines of the latest report that somebody objected to, and what households say of them. */
function recordJudgements(village: Village, form: LinkageForm, planned: PlannedReport, random: SeededRandom, words: SeededRandom): void {
  const report = village.rows.outcomeReport.at(-1)
  if (report === undefined) return
  const at = { raised: planned.confirmedAt ?? planned.submittedAt + 3_600_000, decided: planned.decidedAt, raisedBy: report.confirmedBy }
  for (let index = village.rows.householdOutcome.length - 1; index >= 0; index -= 1) {
    const line = village.rows.householdOutcome[index]
    if (line?.reportId !== report.id) return
    const dispute = disputeOf(village, report, line, at, random)
    if (dispute !== null) village.rows.outcomeDispute.push(dispute)
    if (dispute?.raisedBy === null && line.confirmation === 'DISPUTED') village.rows.householdOutcome[index] = { ...line, confirmedBy: null }
    const said = saidOf({ form, report, line, dispute }, planned.decidedAt, words)
    if (said !== null) village.rows.resultConfirmation.push(said)
  }
}

/** Writes the lines and says whether the village has confirmed or disputed any of them. */
function recordLines(village: Village, linkage: VillageLinkage, report: PlannedReport, reportId: string, random: SeededRandom): boolean {
  const { poorVillage } = village.plan
  const isPartial = random.chance(PARTIAL)
  const quarters = paidIn(linkage, quarterNamed(report.period))
  const underway = report.status === 'SUBMITTED' && random.chance(0.3)
  let line = 0
  let isTouched = false
  for (const household of linkage.households) {
    if (isPartial && line > 0 && random.chance(0.2)) continue
    line += 1
    const confirmation = confirmationOf(report.status, report.confirmedAt !== null, underway && line <= 8, random)
    if (confirmation !== 'PENDING') isTouched = true
    const { amount, months, quantity, unit, findings } = outcomeOf(linkage, quarters, random)
    village.rows.householdOutcome.push({
      id: village.nextId('householdOutcome'),
      reportId,
      householdId: household.id,
      regionCode: village.plan.code,
      line,
      amount,
      months,
      quantity,
      unit,
      findings: findings ?? null,
      reason: findings === undefined ? null : random.pick(LESS_REASONS),
      confirmation,
      confirmedBy: confirmation === 'PENDING' || poorVillage === null ? null : accountOf('first-secretary', poorVillage),
      disputeReason: confirmation === 'DISPUTED' ? random.pick(DISPUTE_REASONS) : null,
    })
  }
  return isTouched
}

function confirmationOf(status: OutcomeReportStatus, isConfirmed: boolean, isUnderway: boolean, random: SeededRandom): OutcomeConfirmation {
  if (!isConfirmed && !isUnderway) return 'PENDING'
  const disputed = status === 'RETURNED' ? 0.08 : 0.012
  return random.chance(disputed) ? 'DISPUTED' : 'CONFIRMED'
}

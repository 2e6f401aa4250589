import { dayText, monthsAfter, quarterNamed, TODAY } from '../calendar.js'
import { demoBatches } from '../batches.js'
import type { DemoBatch, Scale } from '../rows/batch.js'
import type { HouseholdRow } from '../rows/household.js'
import type { EnterpriseRow, LinkageHouseholdRow, LinkageProposalRow, LinkageRow } from '../rows/linkage.js'
import { add } from './tally.js'

/** Enterprises and linkages of a scale, each counted from its rows. */
export interface LinkageTally {
  readonly enterpriseRows: readonly EnterpriseRow[]
  readonly enterprises: number
  readonly linked: number
  /** Enterprises with a close linkage in force. */
  readonly close: number
  /** Those in force on the demo's day. */
  readonly linkages: readonly LinkageRow[]
  /** All, with those that are over, by id. */
  readonly everyLinkage: ReadonlyMap<string, LinkageRow>
  /** Reports whose quarter has no day of their contract, and lines of households that joined after it. */
  readonly strayReports: readonly string[]
  /** Reports of a quarter in which no paying period of their contract ends. */
  readonly unpaidReports: readonly string[]
  /** Contracts that name one which had not come before, is of another enterprise, village, form or rhythm, or had not ended. */
  readonly strayRenewals: readonly string[]
  /** Households that were asked, by linkage. */
  readonly asked: ReadonlyMap<string, number>
  /** Questions to households that do not take part from the first day on, were not answered before it, or by the first secretary without a reason. */
  readonly strayQuestions: readonly string[]
  /** Households by linkage. */
  readonly sizes: ReadonlyMap<string, number>
  readonly distinctHouseholds: number
  /** Persons of exited households that were in a linkage in the year of their exit and before it, each once. */
  readonly exitedPersons: number
  /** Households that are not of the village of their linkage. */
  readonly strangers: number
  /** Chiefs by village. */
  readonly chiefs: ReadonlyMap<string, number>
}

const MONTHS_OF_RHYTHM = { QUARTER: 3, HALF_YEAR: 6, YEAR: 12, ONCE: Infinity } as const

/** Whether whole paying periods have gone by with the last day of a quarter, or the contract is over by then. */
function paysBy({ startedOn, endedOn, payingRhythm }: LinkageRow, lastDay: string): boolean {
  const [from, until] = [startedOn, lastDay].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)))
  return endedOn <= lastDay || ((until ?? 0) + 1 - (from ?? 0)) % MONTHS_OF_RHYTHM[payingRhythm] === 0
}

/** Finds reports that their contract cannot have. */
class StrayReports {
  readonly found: string[] = []
  readonly unpaid: string[] = []
  private readonly reports = new Map<string, { readonly linkageId: string; readonly lastDay: string }>()

  constructor(
    private readonly linkages: ReadonlyMap<string, LinkageRow>,
    private readonly joined: ReadonlyMap<string, string>,
  ) {}

  note(batch: DemoBatch): void {
    if (batch.table === 'outcomeReport') {
      for (const { id, linkageId, period } of batch.rows) {
        const [firstDay, lastDay] = [dayText(quarterNamed(period)), dayText(monthsAfter(quarterNamed(period), 3) - 1)]
        const linkage = this.linkages.get(linkageId)
        if (linkage === undefined || linkage.startedOn > lastDay || linkage.endedOn < firstDay) this.found.push(`${id} ${period}`)
        else if (!paysBy(linkage, lastDay)) this.unpaid.push(`${id} ${period}`)
        this.reports.set(id, { linkageId, lastDay })
      }
    }
    if (batch.table === 'householdOutcome') {
      for (const { id, reportId, householdId } of batch.rows) {
        const report = this.reports.get(reportId)
        const joinedOn = this.joined.get(`${report?.linkageId ?? ''} ${householdId}`)
        if (report === undefined || joinedOn === undefined || joinedOn > report.lastDay) this.found.push(`line ${id}`)
      }
    }
  }
}

/** Whether a household was in the linkage on a day of the year of its exit, up to that day (I-21). */
function isExitWith({ joinedOn }: LinkageHouseholdRow, linkage: LinkageRow | undefined, exitedOn: string): boolean {
  return linkage !== undefined && joinedOn <= exitedOn && linkage.startedOn <= exitedOn && linkage.endedOn.slice(0, 4) >= exitedOn.slice(0, 4)
}

function isRenewal(row: LinkageRow, old: LinkageRow | undefined): boolean {
  return old !== undefined && old.enterpriseId === row.enterpriseId && old.regionCode === row.regionCode && old.form === row.form && old.payingRhythm === row.payingRhythm && old.endedOn < row.startedOn
}

function isAnswered({ linkageId, householdId, proposedAt, answeredAt, answeredBy, reason }: LinkageProposalRow, linkage: LinkageRow | undefined, joined: ReadonlyMap<string, string>): boolean {
  const isBefore = linkage !== undefined && proposedAt < answeredAt && answeredAt.slice(0, 10) < linkage.startedOn
  return isBefore && joined.get(`${linkageId} ${householdId}`) === linkage.startedOn && (answeredBy === null) === (reason === null)
}

const DEMO_DAY = dayText(TODAY)

export function linkageTallyOf(scale: Scale): LinkageTally {
  const households = new Map<string, HouseholdRow>()
  const linkages = new Map<string, LinkageRow>()
  const sizes = new Map<string, number>()
  const linkedHouseholds = new Set<string>()
  const exitedWith = new Set<string>()
  const chiefs = new Map<string, number>()
  const joined = new Map<string, string>()
  const strays = new StrayReports(linkages, joined)
  const strayRenewals: string[] = []
  const asked = new Map<string, number>()
  const strayQuestions: string[] = []
  const enterpriseRows: EnterpriseRow[] = []
  let strangers = 0
  for (const batch of demoBatches(scale)) {
    if (batch.table === 'household') for (const row of batch.rows) households.set(row.id, row)
    if (batch.table === 'enterprise') enterpriseRows.push(...batch.rows)
    if (batch.table === 'appointment') for (const row of batch.rows) if (row.role === 'HONORARY_CHIEF') add(chiefs, row.regionCode ?? '')
    if (batch.table === 'linkage') {
      for (const row of batch.rows) {
        if (row.renews !== null && !isRenewal(row, linkages.get(row.renews))) strayRenewals.push(row.id)
        linkages.set(row.id, row)
      }
    }
    strays.note(batch)
    if (batch.table === 'linkageProposal') {
      for (const row of batch.rows) {
        add(asked, row.linkageId)
        if (!isAnswered(row, linkages.get(row.linkageId), joined)) strayQuestions.push(row.id)
      }
    }
    if (batch.table !== 'linkageHousehold') continue
    for (const row of batch.rows) {
      add(sizes, row.linkageId)
      joined.set(`${row.linkageId} ${row.householdId}`, row.joinedOn)
      linkedHouseholds.add(row.householdId)
      if (isExitWith(row, linkages.get(row.linkageId), households.get(row.householdId)?.exitedOn ?? '')) exitedWith.add(row.householdId)
      if (households.get(row.householdId)?.regionCode !== linkages.get(row.linkageId)?.regionCode) strangers += 1
    }
  }
  let exitedPersons = 0
  for (const id of exitedWith) {
    const household = households.get(id)
    if (household?.status === 'EXITED') exitedPersons += household.size
  }
  const inForce = [...linkages.values()].filter(({ startedOn, endedOn }) => startedOn <= DEMO_DAY && endedOn >= DEMO_DAY)
  return {
    enterpriseRows,
    enterprises: enterpriseRows.length,
    linked: new Set(inForce.map(({ enterpriseId }) => enterpriseId)).size,
    close: new Set(inForce.filter(({ closeness }) => closeness === 'CLOSE').map(({ enterpriseId }) => enterpriseId)).size,
    linkages: inForce,
    everyLinkage: linkages,
    strayReports: strays.found,
    unpaidReports: strays.unpaid,
    strayRenewals,
    asked,
    strayQuestions,
    sizes,
    distinctHouseholds: linkedHouseholds.size,
    exitedPersons,
    strangers,
    chiefs,
  }
}

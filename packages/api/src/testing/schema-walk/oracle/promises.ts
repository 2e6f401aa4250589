import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { instant, many, one, value, values } from './expected.js'
import type { Projection } from './expected.js'
import { isFullOrAuditor, seesEnterprise } from './reach.js'
import { liesIn } from './view.js'
import type { View } from './view.js'

/*
 * What enterprises promise and agree on with places (C-10, I-17, SO-2), and their keys (ADR 0028).
 */

const OVER_VILLAGES: readonly Role[] = ['CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR']
/** Who reads pledges and agreements: over territories, and the enterprise's chief. */
export const ASK_PROMISES: readonly Role[] = [...OVER_VILLAGES, 'HONORARY_CHIEF']

/** With a place of the own territory, or of the own enterprise. */
export const seesPromise = (view: View, row: { readonly regionCode: string; readonly enterpriseId: string | null }): boolean =>
  view.duties.some((duty) => (OVER_VILLAGES.includes(duty.role) ? liesIn(row.regionCode, duty.region) : duty.role === 'HONORARY_CHIEF' && duty.enterprise !== null && duty.enterprise === row.enterpriseId))

const chiefOf = (view: View, enterprise: string | null): boolean => enterprise !== null && view.duties.some((duty) => duty.role === 'HONORARY_CHIEF' && duty.enterprise === enterprise)
/** The chief in the own village, town and banner office. */
const writes = (view: View, row: { readonly regionCode: string; readonly enterpriseId: string | null }): boolean =>
  view.duties.some((duty) => liesIn(row.regionCode, duty.region) && (duty.role === 'TOWN_OFFICE' || duty.role === 'BANNER_OFFICE' || (duty.role === 'HONORARY_CHIEF' && row.enterpriseId !== null && duty.enterprise === row.enterpriseId)))

export const stateOf = (row: Row<'Pledge'>, today: string): string => (row.withdrawnOn !== null ? 'WITHDRAWN' : row.delivered >= row.size ? 'MET' : row.dueOn < today ? 'OVERDUE' : row.delivered > 0 ? 'PARTLY' : 'OPEN')

const enterpriseSeen = (view: View, id: string | null): Projection | null => view.stored.Enterprise.filter((each) => each.id === id && seesEnterprise(view, each)).map(view.show.enterprise)[0] ?? null

const money = (size: number, unit: string | null): number | null => (unit === null ? size : null)
const count = (size: number, unit: string | null): number | null => (unit === null ? null : size / 100)

const deliveryOf = (view: View, row: Row<'PledgeDelivery'>, unit: string | null): Projection => ({
  type: 'PledgeDelivery',
  id: row.id,
  fields: {
    ...values(row, 'id', 'deliveredOn', 'note', 'status', 'refuseReason'),
    amount: () => value(money(row.size, unit)),
    quantity: () => value(count(row.size, unit)),
    reportedAt: () => value(instant(row.reportedAt)),
    decidedAt: () => value(instant(row.decidedAt)),
    reportedBy: () => one(view.show.account(row.reportedBy)),
    decidedBy: () => one(view.show.account(row.decidedBy)),
    attachments: () => many(view.show.attachmentsOf('PLEDGE_DELIVERY', row.id)),
    viewerCan: () => value({ decide: row.status === 'PENDING' && row.reportedBy !== view.me && !chiefOf(view, row.enterpriseId) && view.duties.some((duty) => duty.role === 'FIRST_SECRETARY' && liesIn(row.regionCode, duty.region)) }),
  },
})

export const pledgeOf = (view: View, row: Row<'Pledge'>): Projection => {
  const state = stateOf(row, view.today)
  const may = writes(view, row) && !view.stored.Enterprise.some(({ id, endedOn }) => id === row.enterpriseId && endedOn !== null)
  return {
    type: 'Pledge',
    id: row.id,
    fields: {
      ...values(row, 'id', 'kind', 'text', 'unit', 'pledgedOn', 'dueOn', 'withdrawnOn', 'withdrawReason', 'version'),
      amount: () => value(money(row.size, row.unit)),
      quantity: () => value(count(row.size, row.unit)),
      deliveredAmount: () => value(money(row.delivered, row.unit)),
      deliveredQuantity: () => value(count(row.delivered, row.unit)),
      state: () => value(state),
      region: () => one(view.show.region(row.regionCode)),
      enterprise: () => one(enterpriseSeen(view, row.enterpriseId)),
      madeBy: () => one(view.show.account(row.madeBy)),
      deliveries: () => many(view.stored.PledgeDelivery.filter((each) => each.pledgeId === row.id).map((each) => deliveryOf(view, each, row.unit))),
      viewerCan: () => value({ deliver: may && state !== 'WITHDRAWN', withdraw: may && state !== 'WITHDRAWN' && state !== 'MET' }),
    },
  }
}

export const agreementOf = (view: View, row: Row<'CooperationAgreement'>): Projection => ({
  type: 'CooperationAgreement',
  id: row.id,
  fields: {
    ...values(row, 'id', 'kind', 'partner', 'subject', 'unit', 'startedOn', 'endedOn', 'endReason', 'version'),
    volume: () => value(row.volume === null ? null : row.volume / 100),
    region: () => one(view.show.region(row.regionCode)),
    enterprise: () => one(enterpriseSeen(view, row.enterpriseId)),
    attachments: () => many(view.show.attachmentsOf('AGREEMENT', row.id)),
    viewerCan: () => value({ end: writes(view, row) && row.startedOn <= view.today && (row.endedOn === null || row.endedOn >= view.today) }),
  },
})

/** The own enterprise's, and those of enterprises with their seat in the banner; auditors see that there are some. */
export const seesToken = (view: View, row: Row<'AccessToken'>): boolean =>
  chiefOf(view, row.enterpriseId) || view.duties.some((duty) => (duty.role === 'BANNER_OFFICE' || duty.role === 'AUDITOR') && liesIn(row.regionCode, duty.region))

export const tokenOf = (view: View, row: Row<'AccessToken'>): Projection => ({
  type: 'AccessToken',
  id: row.id,
  fields: {
    ...values(row, 'id', 'name'),
    createdAt: () => value(instant(row.createdAt)),
    expiresAt: () => value(instant(row.expiresAt)),
    lastUsedAt: () => value(instant(row.lastUsedAt)),
    endedAt: () => value(instant(row.endedAt)),
    chief: () => one(view.show.account(row.accountId)),
    createdBy: () => one(view.show.account(row.createdBy)),
    viewerCanEnd: () => value(row.endedAt === null && (chiefOf(view, row.enterpriseId) || view.duties.some((duty) => duty.role === 'BANNER_OFFICE' && liesIn(row.regionCode, duty.region)))),
  },
})

/** The own enterprise's, and those of enterprises with their seat in the office's or auditor's territory. */
export const seesRecord = (view: View, row: { readonly enterpriseId: string; readonly regionCode: string }): boolean =>
  chiefOf(view, row.enterpriseId) || view.duties.some((duty) => (duty.role === 'BANNER_OFFICE' || duty.role === 'CITY_OFFICE' || duty.role === 'AUDITOR') && liesIn(row.regionCode, duty.region))

export const certificateOf = (view: View, row: Row<'EnterpriseCertificate'>): Projection => ({
  type: 'EnterpriseCertificate',
  id: row.id,
  fields: { ...values(row, 'id', 'number', 'year'), figures: () => one(figuresOf(row.figures)), issuedAt: () => value(instant(row.issuedAt)), banner: () => one(view.show.region(`${row.regionCode.slice(0, 6)}000000`)), issuedBy: () => one(view.show.account(row.issuedBy)), correctedAt: () => value(instant(correctedSince(view, row))) },
})

/** Reversals approved since of what was approved before, and what was approved since in the quarter of such a one. */
const correctedSince = (view: View, row: Row<'EnterpriseCertificate'>): string | null => {
  const ofYear = view.stored.OutcomeReport.filter((each) => each.enterpriseId === row.enterpriseId && each.status === 'APPROVED' && each.period.startsWith(`${row.year}Q`))
  const isLater = (each: (typeof ofYear)[number]): boolean => each.decidedAt !== null && each.decidedAt > row.issuedAt
  const wrong = ofYear.filter((each) => each.reverses === null && !isLater(each) && ofYear.some((other) => other.reverses === each.id && isLater(other)))
  return ofYear.flatMap((each) => (isLater(each) && wrong.some((one) => one.id === each.reverses || (each.reverses === null && one.linkageId === each.linkageId && one.period === each.period)) ? [each.decidedAt ?? ''] : [])).toSorted().at(-1) ?? null
}

const figuresOf = (figures: Row<'EnterpriseCertificate'>['figures']): Projection => ({ type: 'EnterpriseFigures', id: null, fields: values(figures, 'linkages', 'households', 'persons', 'amount', 'deliveries', 'deliveredMoney', 'pledgesMet') })

/** What an enterprise did in the year, counted line by line: approved reports that nobody took back, confirmed lines, confirmed deliveries. */
export const recordOf = (view: View, enterprise: Row<'Enterprise'>, year: number): Projection | null => {
  if (!seesRecord(view, { enterpriseId: enterprise.id, regionCode: enterprise.regionCode })) return null
  const { stored } = view
  const counted = new Set(stored.OutcomeReport.filter((row) => row.enterpriseId === enterprise.id && row.status === 'APPROVED' && row.reverses === null && row.reversedBy === null && row.period.startsWith(`${year}Q`)).map(({ id }) => id))
  const lines = stored.HouseholdOutcome.filter((row) => counted.has(row.reportId) && row.confirmation === 'CONFIRMED')
  const households = [...new Set(lines.map(({ householdId }) => householdId))]
  const pledges = stored.Pledge.filter((row) => row.enterpriseId === enterprise.id)
  const delivered = stored.PledgeDelivery.filter((row) => row.status === 'CONFIRMED' && row.deliveredOn.startsWith(String(year)) && pledges.some(({ id }) => id === row.pledgeId))
  return figuresOf({
    linkages: stored.Linkage.filter((row) => row.enterpriseId === enterprise.id && row.startedOn <= `${year}-12-31` && (row.endedOn === null || row.endedOn >= `${year}-01-01`)).length,
    households: households.length,
    persons: households.reduce((sum, id) => sum + (stored.Household.find((row) => row.id === id)?.size ?? 0), 0),
    amount: lines.reduce((sum, { amount }) => sum + amount, 0),
    deliveries: delivered.length,
    deliveredMoney: delivered.reduce((sum, row) => sum + (pledges.find(({ id }) => id === row.pledgeId)?.unit === null ? row.size : 0), 0),
    pledgesMet: pledges.filter(({ metOn }) => metOn?.startsWith(String(year)) === true).length,
  })
}

/** Of an outcome that nobody disputes, of a report that was neither returned nor reversed. */
const stillCounts = (view: View, lineId: string): boolean => {
  const line = view.stored.HouseholdOutcome.find(({ id }) => id === lineId)
  const report = view.stored.OutcomeReport.find(({ id }) => id === line?.reportId)
  return line !== undefined && line.confirmation !== 'DISPUTED' && report !== undefined && report.status !== 'RETURNED' && report.reversedBy === null
}

/** What households agreed to have shown of an enterprise, under the mask for everybody; none for whoever only lists enterprises, as the administrator does. */
export const wordsOf = (view: View, enterprise: string): Projection[] =>
  view.stored.ResultConfirmation.filter((row) => row.shownBy === enterprise && stillCounts(view, row.resultId) && view.duties.some(({ role }) => isFullOrAuditor(role) || role === 'HONORARY_CHIEF'))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .flatMap((row): Projection[] => {
      const home = view.stored.Household.find((each) => each.id === row.householdId)
      return home === undefined || home.status === 'CANCELLED' ? [] : [{ type: 'HouseholdWords', id: null, fields: { text: () => value(row.words), at: () => value(instant(row.at)), headName: () => value(`${[...home.headName][0] ?? ''}**`) } }]
    })

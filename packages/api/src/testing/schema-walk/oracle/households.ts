import { entitlementsOf } from './entitlements.js'
import type { Role } from '../../../access/roles.js'
import type { Row } from '../../../data/entities.js'
import { many, one, text, value, values } from './expected.js'
import type { Expected, Projection } from './expected.js'
import { event, programmeEvents } from './events.js'
import { householdPlanOf, measureOf, traceOf } from './plans.js'
import { ASK_LINKAGES, ASK_OBSERVATIONS, dutiesOverHousehold, dutiesOverObservation, handsOutCodes, isAloneInOffice, isFull, isFullOrAuditor, isOwnTen, seesHealth, seesLine, seesWhole } from './reach.js'
import { holdsAny, isInForce, liesIn } from './view.js'
import type { View } from './view.js'
import { LIVING_NAMES } from '../../../features/household/living-conditions.js'
import { recordsOf } from '../../../features/register-case/case-records.js'
import { correctionOf, hears } from './voices.js'

/** First character and two asterisks. */
export const masked = (name: string): string => `${[...name][0] ?? ''}**`

const LINES: Readonly<Record<number, number>> = { 2014: 280_000, 2015: 285_500 }

/** Under 14 on the day; whose birth date is not known counts as a child. */
export const isUnder14 = (birthDate: string | null, today: string): boolean => {
  if (birthDate === null) return true
  const [year, month, day] = birthDate.split('-').map(Number)
  const [thisYear, thisMonth, thisDay] = today.split('-').map(Number)
  const age = (thisYear ?? 0) - (year ?? 0) - (Number(thisMonth) < Number(month) || (thisMonth === month && Number(thisDay) < Number(day)) ? 1 : 0)
  return age < 14
}

const CIRCUMSTANCES = ['migrantWork', 'migrantMonths', 'medicalInsurance', 'seriousIllnessInsurance', 'pensionInsurance', 'lowAllowance']

/** What is on file under every name that there is; null under those that are not known. */
const whole = (names: readonly string[], known: object | null): Record<string, unknown> | null =>
  known === null ? null : Object.fromEntries(names.map((name) => [name, (Reflect.get(known, name) as unknown) ?? null]))

/** A member of a household that is read in full. */
export const personOf = (view: View, row: Row<'Person'>, roles: readonly Role[]): Projection => {
  const health = roles.some(seesHealth)
  const child = isUnder14(row.birthDate, view.today)
  return {
    type: 'Person',
    id: row.id,
    fields: {
      ...values(row, 'id', 'name', 'nameMongolian', 'sex', 'birthDate', 'relation', 'labour', 'ethnicity'),
      idNumber: () => value('159999************'),
      health: () => value(health ? row.health : null),
      education: () => value(child && !health ? null : row.education),
      student: () => value(child && !health ? null : row.student),
      disability: () => value(health ? row.disability : null),
      circumstances: () => value(whole(CIRCUMSTANCES, row.circumstances)),
      isChild: () => value(child),
    },
  }
}

/** An income of a year, beside the national line, with the sums of its parts. */
const yearIncomeOf = ({ year, netPerCapita, parts }: Row<'HouseholdIncome'>): Projection => ({
  type: 'YearIncome',
  id: null,
  fields: {
    year: () => value(year),
    netPerCapita: () => value(netPerCapita),
    line: () => value(LINES[year] ?? null),
    parts: () => value(parts === null ? null : { ...parts, transfer: 200_000, total: 1_200_000, net: 800_000 }),
  },
})

const cadreToday = (row: Row<'Household'>, today: string): string | null =>
  row.cadreAccountId !== null && row.cadreStartedOn !== null && isInForce({ startedOn: row.cadreStartedOn, endedOn: row.cadreEndedOn }, today) ? row.cadreAccountId : null

const targeting = (row: Row<'Household'>, today: string): Record<string, boolean> => {
  const links = { who: row.size > 0, cause: row.mainCause !== null, measure: row.measureCount > 0, cadre: cadreToday(row, today) !== null }
  return { ...links, complete: links.who && links.cause && links.measure && links.cadre }
}

/** "Who may do what", of a household. Nothing is changed on one that was struck off. */
const actions = (view: View, row: Row<'Household'>, roles: readonly Role[]): Record<string, unknown> => {
  const any = (...wanted: readonly Role[]): boolean => roles.some((role) => wanted.includes(role))
  const alive = row.status !== 'CANCELLED'
  // A finance office has no list of households and yet reveals the bank account of one that it knows of.
  const finance = view.duties.some((duty) => duty.role === 'FINANCE_OFFICE' && liesIn(row.regionCode, duty.region))
  const reveal = ['ID_NUMBER', 'PHONE', 'BANK_ACCOUNT', 'HEALTH'].filter((field) => any('AUDITOR') || (field === 'HEALTH' && any('BANNER_OFFICE', 'CITY_OFFICE')) || (field === 'BANK_ACCOUNT' && finance))
  return {
    update: alive && any('TOWN_OFFICE', 'FIRST_SECRETARY', 'SECTION_LEADER'),
    split: alive && any('TOWN_OFFICE', 'FIRST_SECRETARY'),
    recordVisit: alive && any('SECTION_LEADER', 'FIRST_SECRETARY', 'DIVISION_LEADER'),
    recordMeasure: alive && any('TOWN_OFFICE', 'FIRST_SECRETARY', 'SECTION_LEADER'),
    endMeasures: any('TOWN_OFFICE', 'FIRST_SECRETARY', 'SECTION_LEADER'),
    makePlan: alive && any('TOWN_OFFICE', 'FIRST_SECRETARY', 'SECTION_LEADER'),
    submitObservation: any('VOLUNTEER_SUPERVISOR', 'CITY_LEADER', 'DIVISION_LEADER', 'FIRST_SECRETARY', 'SECTION_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'),
    issueCode: alive && any('TOWN_OFFICE', 'FIRST_SECRETARY'),
    handOver: alive && any('BANNER_OFFICE'),
    reveal,
  }
}

const timeline = (view: View, row: Row<'Household'>): Projection[] => {
  const mine = <T extends { readonly householdId: string }>(rows: readonly T[]): T[] => rows.filter((each) => each.householdId === row.id)
  const { stored, today } = view
  return [
    event(view, `${row.id}:identified`, 'IDENTIFIED', row.identifiedOn, null),
    ...(row.exitedOn === null ? [] : [event(view, `${row.id}:exited`, 'STATUS', row.exitedOn, null)]),
    ...mine(stored.HouseholdFact).map((fact) => event(view, fact.id, fact.field === 'merged' ? 'MEMBER' : 'FACT', fact.effectiveOn, fact.accountId, fact.toValue ?? '')),
    ...programmeEvents(view, row),
    ...mine(stored.Visit).map((visit) => event(view, visit.id, 'VISIT', visit.visitedOn, visit.accountId, visit.findings)),
    ...stored.Observation.filter((each) => each.householdId === row.id && dutiesOverObservation(view, each).length > 0).map((each) => event(view, each.id, 'OBSERVATION', each.submittedAt.slice(0, 10), null, each.status)),
    ...mine(stored.Responsibility).flatMap((responsibility) => [
      event(view, responsibility.id, 'RESPONSIBILITY', responsibility.startedOn, null),
      ...(responsibility.endedOn === null || responsibility.endedOn > today ? [] : [event(view, `${responsibility.id}:ended`, 'RESPONSIBILITY', responsibility.endedOn, null)]),
    ]),
    ...stored.RegisterCase.filter((each) => each.householdId === row.id && view.show.seesCase(each)).flatMap((each) => [
      event(view, `${each.id}:opened`, 'CASE', each.openedOn, each.openedBy, 'DRAFT', each.id),
      ...(each.content.revisions ?? []).map(({ on, accountId }, n) => event(view, `${each.id}:revised${n}`, 'CASE', on, accountId, undefined, each.id)),
      ...recordsOf(each).map(({ on, accountId, status }, n) => event(view, `${each.id}:${n}`, 'CASE', on, accountId, status, each.id)),
    ]),
    ...mine(stored.HouseholdOutcome).flatMap((line) => {
      const report = stored.OutcomeReport.find((each) => each.id === line.reportId)
      if (report === undefined || report.status !== 'APPROVED' || report.reverses !== null || line.confirmation !== 'CONFIRMED' || !seesLine(view, line)) return []
      const reversal = stored.OutcomeReport.find((each) => each.id === report.reversedBy)
      return [
        event(view, line.id, 'OUTCOME', (report.decidedAt ?? '').slice(0, 10), report.decidedBy, String(line.amount)),
        ...(reversal === undefined ? [] : [event(view, `${line.id}:reversed`, 'OUTCOME', (reversal.decidedAt ?? '').slice(0, 10), reversal.decidedBy)]),
      ]
    }),
  ]
}

const instant = (at: string | null): string | null => (at === null ? null : `${at.replace(' ', 'T')}Z`)
const codeOf = (row: Row<'HouseholdCode'> | undefined): unknown => (row === undefined ? null : { issuedAt: instant(row.issuedAt), validUntil: instant(row.expiresAt), usedAt: instant(row.usedAt) })

/**
 * A household as the viewer sees it. One that the viewer does not reach, but that a line of a report names, is masked
 * and shows nothing of itself beside.
 */
export const householdOf = (view: View, row: Row<'Household'>): Projection => {
  const roles = dutiesOverHousehold(view, row).map((duty) => duty.role)
  const full = roles.some(isFull)
  const read = roles.some(isFullOrAuditor)
  const ifRead = (expected: unknown): Expected => value(read ? expected : null)
  const { stored, today } = view
  const incomes = stored.HouseholdIncome.filter((income) => income.householdId === row.id).toSorted((a, b) => a.year - b.year)
  const income = (year: number): number | null => incomes.find((each) => each.year === year)?.netPerCapita ?? null
  return {
    type: 'Household',
    id: row.id,
    fields: {
      ...values(row, 'id', 'number', 'version', 'size', 'status', 'identifiedOn', 'exitedOn'),
      group: () => value(row.groupName),
      region: () => one(view.show.region(row.regionCode)),
      headName: () => value(read ? row.headName : masked(row.headName)),
      phone: () => value(full ? row.phone : null),
      bankAccount: () => value(null),
      attribute: () => ifRead(row.attribute),
      mainCause: () => ifRead(row.mainCause),
      otherCauses: () => ifRead(row.otherCauses),
      standard: () => ifRead(row.standard),
      living: () => ifRead(whole(LIVING_NAMES, row.living)),
      lastVisitedOn: () => ifRead(row.lastVisitedOn),
      netIncomePerCapita: () => ifRead(row.netIncome),
      netIncomePerCapita_2014: () => ifRead(income(2014)),
      incomeYears: () => value([2015, 2014, 2013, 2012, 2011, 2010]),
      incomes: () => (read ? many(incomes.map(yearIncomeOf)) : value(null)),
      targeting: () => ifRead(targeting(row, today)),
      trace: () => ifRead(traceOf(row, cadreToday(row, today) !== null)),
      plans: () => many(read ? stored.HouseholdPlan.filter((plan) => plan.householdId === row.id).map((plan) => householdPlanOf(view, plan, roles)) : []),
      entitlements: () => value(read ? entitlementsOf(view, row) : []),
      recommendations: () => text,
      responsibleCadre: () => one(read ? view.show.account(cadreToday(row, today)) : null),
      persons: () =>
        read ? many(stored.Person.filter((person) => person.householdId === row.id && (person.endedOn === null || person.endedOn >= today)).map((person) => personOf(view, person, roles))) : value(null),
      measures: () =>
        many(
          roles.length === 0
            ? []
            : stored.Measure.filter((measure) => measure.householdId === row.id).map((measure) => measureOf(view, measure, roles)),
        ),
      visits: () =>
        many(
          read
            ? stored.Visit.filter((visit) => visit.householdId === row.id).map((visit) => ({
                type: 'Visit',
                id: visit.id,
                fields: {
                  ...values(visit, 'id', 'visitedOn', 'findings'),
                  recordedAt: () => value(`${visit.recordedAt.replace(' ', 'T')}Z`),
                  by: () => one(view.show.account(visit.accountId)),
                  attachments: () => many(view.show.attachmentsOf('VISIT', visit.id)),
                },
              }))
            : [],
        ),
      observations: () => many(holdsAny(view, ASK_OBSERVATIONS) ? stored.Observation.filter((each) => each.householdId === row.id && dutiesOverObservation(view, each).length > 0).map(view.show.observation) : []),
      linkages: () =>
        many(
          holdsAny(view, ASK_LINKAGES)
            ? // Of a linkage for its own households, a section-level leader does not learn who else takes part.
              stored.Linkage.filter((linkage) => (seesWhole(view, linkage) || isOwnTen(view, row.id)) && stored.LinkageHousehold.some((member) => member.linkageId === linkage.id && member.householdId === row.id && member.leftOn === null)).map(view.show.linkage)
            : [],
        ),
      correctionRequests: () => many(stored.CorrectionRequest.filter((each) => each.householdId === row.id && hears(view, each)).map((each) => correctionOf(view, each))),
      codeLeavesNoReviewer: () => value(isAloneInOffice(view, row.regionCode)),
      code: () => value(roles.some(handsOutCodes) ? codeOf(stored.HouseholdCode.find((each) => each.householdId === row.id)) : null),
      timeline: () => (read ? many(timeline(view, row)) : value(null)),
      mergedInto: () => {
        const merge = row.status === 'CANCELLED' ? stored.HouseholdMerge.find((each) => each.otherHouseholdId === row.id) : undefined
        const kept = stored.Household.find((each) => each.id === merge?.householdId)
        return one(kept !== undefined && dutiesOverHousehold(view, kept).length > 0 ? view.show.household(kept) : null)
      },
      viewerCan: () => value(actions(view, row, roles)),
    },
  }
}

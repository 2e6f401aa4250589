import type { Row } from '../../../data/entities.js'
import type { Stored } from '../world.js'
import { isSent, seesInspection } from './inspections.js'
import { seesExitTest, seesLookBack } from './look-backs.js'
import { caseOf } from './cases.js'
import { dashboardIsOpen, dashboardOf, ownDashboard } from './dashboards.js'
import { value, values, one, many } from './expected.js'
import type { Projection } from './expected.js'
import { seesFinding } from './findings.js'
import { householdOf, personOf } from './households.js'
import { manyImports, sourcesOf } from './imports.js'
import { enterpriseOf, linkageOf, reportOf } from './linkages.js'
import { observationOf } from './observations.js'
import { accountOf, appointmentOf, entryOf, noticesOf, seesAccount, seesAppointment, seesEntry, viewerOf, villageOf } from './people.js'
import { boardIsSeen, projectOf, villagePlanOf } from './plans.js'
import { dutiesOverHousehold, dutiesOverObservation, isFullOrAuditor, listsEnterprise, seesCase, seesEnterprise, seesLinkage, seesPlace, seesPlan, seesReport, seesWhole } from './reach.js'
import { seesPromise } from './promises.js'
import { coverageOf, proposalOf } from './responsibility.js'
import { seesActivity } from './activities.js'
import { seesAssistance, seesCourtyard, seesDispatch, seesUnit } from './teams.js'
import { dutiesOf } from './view.js'
import type { Duty, View } from './view.js'
import { hears } from './voices.js'

/** Everything that one viewer may see, worked out from the stored rows and the contract's tables. */
export interface Oracle {
  readonly view: View
  readonly duties: readonly Duty[]
  readonly households: () => Row<'Household'>[]
  readonly observations: () => Row<'Observation'>[]
  readonly findings: () => Row<'Finding'>[]
  readonly corrections: () => Row<'CorrectionRequest'>[]
  readonly linkages: () => Row<'Linkage'>[]
  readonly reports: () => Row<'OutcomeReport'>[]
  readonly exitTests: () => Row<'ExitTest'>[]
  readonly inspections: () => Row<'Inspection'>[]
  /** Those to which the viewer is sent. */
  readonly inspectionTasks: () => Row<'InspectionTask'>[]
  readonly lookBacks: () => Row<'LookBack'>[]
  readonly cases: () => Row<'RegisterCase'>[]
  readonly enterprises: () => Row<'Enterprise'>[]
  readonly villagePlans: () => Row<'VillagePlan'>[]
  readonly projects: () => Row<'Project'>[]
  readonly accounts: () => Row<'Account'>[]
  readonly appointments: () => Row<'Appointment'>[]
  readonly entries: () => Row<'AuditEntry'>[]
  readonly imports: () => Row<'RegisterImport'>[]
  readonly importSources: () => string[]
  readonly notices: () => Projection[]
  readonly viewer: () => Projection
  readonly village: (code: string) => Projection | null
  /** The divisions that a search by name may offer, by code. */
  readonly places: () => Row<'Region'>[]
  readonly coverage: (code: string) => Projection | null
  readonly proposal: (code: string) => Projection | null
  readonly sendingUnits: () => Row<'SendingUnit'>[]
  readonly assistances: () => Row<'DesignatedAssistance'>[]
  readonly courtyardProjects: () => Row<'CourtyardProject'>[]
  readonly pledges: () => Row<'Pledge'>[]
  readonly agreements: () => Row<'CooperationAgreement'>[]
  readonly dispatches: () => Row<'Dispatch'>[]
  readonly activities: () => Row<'Activity'>[]
  readonly dashboard: (code: string | null) => Projection | null
  readonly sees: (attachment: Row<'Attachment'>) => boolean
}

const regionOf = (stored: Stored, row: Row<'Region'>): Projection => ({
  type: 'Region',
  id: null,
  fields: {
    ...values(row, 'code', 'name', 'nameMongolian', 'level', 'povertyCountyLevel', 'isPoorVillage'),
    parent: () => one(stored.Region.filter((each) => each.code === row.parentCode).map((each) => regionOf(stored, each))[0] ?? null),
    children: () => many(stored.Region.filter((each) => each.parentCode === row.code).toSorted((a, b) => (a.code < b.code ? -1 : 1)).map((each) => regionOf(stored, each))),
  },
})

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ((id: string | null) => T | undefined) => {
  const found = new Map(rows.map((row) => [row.id, row]))
  return (id) => (id === null ? undefined : found.get(id))
}

/** The oracle of one account at an instant (stored form). */
export const oracleOf = (stored: Stored, me: string, today: string, now: string): Oracle => {
  const account = byId(stored.Account)
  const visit = byId(stored.Visit)
  const [household, observation, report, person] = [byId(stored.Household), byId(stored.Observation), byId(stored.OutcomeReport), byId(stored.Person)]
  const regions = new Map(stored.Region.map((row) => [row.code, row]))
  const rolesOver = (row: Row<'Household'> | undefined): Duty['role'][] => (row === undefined ? [] : dutiesOverHousehold(view, row).map((duty) => duty.role))

  const holderIsSeen = (type: string, id: string): boolean => {
    const [held, told, filed] = [visit(id), observation(id), report(id)]
    if (type === 'VISIT') return held !== undefined && rolesOver(household(held.householdId)).some(isFullOrAuditor)
    if (type === 'OBSERVATION') return told !== undefined && dutiesOverObservation(view, told).length > 0
    const promised = stored.PledgeDelivery.find((row) => row.id === id)
    if (type === 'PLEDGE_DELIVERY') return promised !== undefined && seesPromise(view, promised)
    const agreed = stored.CooperationAgreement.find((row) => row.id === id)
    if (type === 'AGREEMENT') return agreed !== undefined && seesPromise(view, agreed)
    return filed !== undefined && seesWhole(view, filed)
  }

  const nodeOf = (id: string): Projection | null => {
    const home = household(id)
    if (home !== undefined) return rolesOver(home).length > 0 ? householdOf(view, home) : null
    const member = person(id)
    if (member !== undefined) {
      const roles = rolesOver(household(member.householdId))
      return roles.some(isFullOrAuditor) ? personOf(view, member, roles) : null
    }
    const told = observation(id)
    if (told !== undefined) return dutiesOverObservation(view, told).length > 0 ? observationOf(view, told) : null
    const filed = report(id)
    if (filed !== undefined) return seesReport(view, filed) ? reportOf(view, filed) : null
    const found = [
      ...stored.RegisterCase.filter((row) => row.id === id && seesCase(view, row)).map((row) => caseOf(view, row)),
      ...stored.Linkage.filter((row) => row.id === id && seesLinkage(view, row)).map((row) => linkageOf(view, row)),
      ...stored.Enterprise.filter((row) => row.id === id && seesEnterprise(view, row)).map((row) => enterpriseOf(view, row)),
      ...stored.VillagePlan.filter((row) => row.id === id && seesPlan(view, row.regionCode)).map((row) => villagePlanOf(view, row)),
      ...stored.Project.filter((row) => row.id === id && boardIsSeen(view, row.regionCode)).map((row) => projectOf(view, row)),
      ...stored.AuditEntry.filter((row) => row.id === id && seesEntry(view, row)).map((row) => entryOf(view, row)),
    ]
    return found[0] ?? null
  }

  const view: View = {
    me,
    today,
    now,
    stored,
    duties: dutiesOf(stored, me, today),
    show: {
      account: (id) => {
        const row = account(id)
        return row === undefined ? null : accountOf(view, row)
      },
      appointment: (row) => appointmentOf(view, row),
      attachmentsOf: (type, id) =>
        holderIsSeen(type, id)
          ? stored.Attachment.filter((row) => row.holderType === type && row.holderId === id).map((row) => ({ type: 'Attachment', id: row.id, fields: { ...values(row, 'id', 'contentType', 'name', 'bytes'), url: () => value(`/attachments/${row.id}`) } }))
          : [],
      enterprise: (row) => enterpriseOf(view, row),
      household: (row) => householdOf(view, row),
      project: (row) => projectOf(view, row),
      villagePlan: (row) => villagePlanOf(view, row),
      linkage: (row) => linkageOf(view, row),
      node: nodeOf,
      observation: (row) => observationOf(view, row),
      region: (code) => {
        const row = code === null ? undefined : regions.get(code)
        return row === undefined ? null : regionOf(stored, row)
      },
      report: (row) => reportOf(view, row),
      seesCase: (row) => seesCase(view, row),
    },
  }

  return {
    view,
    duties: view.duties,
    households: () => stored.Household.filter((row) => dutiesOverHousehold(view, row).length > 0),
    observations: () => stored.Observation.filter((row) => dutiesOverObservation(view, row).length > 0),
    findings: () => stored.Finding.filter((row) => seesFinding(view, row)),
    corrections: () => stored.CorrectionRequest.filter((row) => hears(view, row)),
    linkages: () => stored.Linkage.filter((row) => seesLinkage(view, row)),
    reports: () => stored.OutcomeReport.filter((row) => seesReport(view, row)),
    exitTests: () => stored.ExitTest.filter((row) => seesExitTest(view, row)),
    inspections: () => stored.Inspection.filter((row) => seesInspection(view, row)),
    inspectionTasks: () => stored.InspectionTask.filter((row) => isSent(view, row)),
    lookBacks: () => stored.LookBack.filter((row) => seesLookBack(view, row)),
    cases: () => stored.RegisterCase.filter((row) => seesCase(view, row)),
    enterprises: () => stored.Enterprise.filter((row) => listsEnterprise(view, row)),
    villagePlans: () => stored.VillagePlan.filter((row) => seesPlan(view, row.regionCode)),
    projects: () => stored.Project.filter((row) => boardIsSeen(view, row.regionCode)),
    accounts: () => stored.Account.filter((row) => seesAccount(view, row)),
    appointments: () => stored.Appointment.filter((row) => seesAppointment(view, row)),
    entries: () => stored.AuditEntry.filter((row) => seesEntry(view, row)),
    imports: () => manyImports(view),
    importSources: () => sourcesOf(view),
    notices: () => noticesOf(view),
    viewer: () => viewerOf(view),
    village: (code) => villageOf(view, code),
    places: () => stored.Region.filter((row) => seesPlace(view, row.code)).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    dashboard: (code) => {
      const wanted = code ?? ownDashboard(view)
      return wanted !== null && regions.has(wanted) && dashboardIsOpen(view, wanted) ? dashboardOf(view, wanted) : null
    },
    coverage: (code) => coverageOf(view, code),
    proposal: (code) => proposalOf(view, code),
    sendingUnits: () => stored.SendingUnit.filter((row) => seesUnit(view, row)),
    pledges: () => stored.Pledge.filter((row) => seesPromise(view, row)),
    agreements: () => stored.CooperationAgreement.filter((row) => seesPromise(view, row)),
    courtyardProjects: () => stored.CourtyardProject.filter((row) => seesCourtyard(view, row)),
    assistances: () => stored.DesignatedAssistance.filter((row) => seesAssistance(view, row)),
    dispatches: () => stored.Dispatch.filter((row) => seesDispatch(view, row)),
    activities: () => stored.Activity.filter((row) => seesActivity(view, row)),
    sees: (row) => (row.holderType === null || row.holderId === null ? row.uploaderId === me : holderIsSeen(row.holderType, row.holderId)),
  }
}

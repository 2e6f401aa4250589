import { accessFor } from '../../access/viewer.js'
import type { Viewer } from '../../access/viewer.js'
import type { Permission } from '../../access/permissions.js'
import type { Role } from '../../access/roles.js'
import { rowsOf } from '../../core.js'
import type { EntityName, Row } from '../../data/entities.js'
import { tableOf } from '../../data/table.js'
import type { ColumnOf } from '../../data/table.js'
import type { Comparison } from './comparison.js'
import { ASK_DUPLICATES, seesDuplicate } from './oracle/duplicates.js'
import { isUnder14, masked } from './oracle/households.js'
import { seesImport } from './oracle/imports.js'
import type { Oracle } from './oracle/oracle.js'
import { readsTask } from './oracle/inspections.js'
import { seesLookBack } from './oracle/look-backs.js'
import { seesPromise, seesRecord, seesToken } from './oracle/promises.js'
import { villageIsReached } from './oracle/people.js'
import { dutiesOverHousehold, dutiesOverObservation, handsOutCodes, isFull, isFullOrAuditor, isOwnTen, knowsWhoIsAsked, knowsWhoJudged, readsDisputeFinding, seesDispute, seesEnterprise, seesHealth, seesLine, seesPlan, seesWhole } from './oracle/reach.js'
import { liesIn } from './oracle/view.js'
import { seesEffect } from './oracle/activities.js'
import { keepsSupervisorsOf } from './oracle/supervision.js'
import { seesDispatchWhole } from './oracle/teams.js'
import { publicPart, readsVillageWhole } from './oracle/village-files.js'
import type { View } from './oracle/view.js'
import { hears } from './oracle/voices.js'
import type { SmallWorld } from './world.js'

/*
 * The rows that repositories hand to resolvers, before any type of the schema shows a part of them. Some rules lie behind
 * the rule of a parent, and some columns are in no type: here they show, too.
 */

interface EntityWalk<Name extends EntityName> {
  readonly permissions: readonly Permission[]
  /** The rows that the contract opens to the viewer. */
  readonly rows: (oracle: Oracle, permission: Permission) => readonly Row<Name>[]
  /** What the viewer gets of the columns that are not for everybody. */
  readonly columns?: (row: Row<Name>, view: View, permission: Permission) => Partial<Record<ColumnOf<Name>, unknown>>
}

type Walks = { readonly [Name in EntityName]?: EntityWalk<Name> }

const homeOf = (view: View, row: { readonly householdId: string }): Row<'Household'> | undefined => view.stored.Household.find((each) => each.id === row.householdId)
const rolesOver = (view: View, row: { readonly householdId: string }): Role[] => {
  const home = homeOf(view, row)
  return home === undefined ? [] : dutiesOverHousehold(view, home).map((duty) => duty.role)
}
const inFull =
  <T extends { readonly householdId: string }>(rowsIn: (view: View) => readonly T[]) =>
  ({ view }: Oracle): T[] =>
    rowsIn(view).filter((row) => rolesOver(view, row).some(isFullOrAuditor))

const WALKS: Walks = {
  Household: {
    permissions: ['household.read', 'household.export'],
    rows: (oracle) => oracle.households(),
    columns: (row, view) => {
      const roles = dutiesOverHousehold(view, row).map((duty) => duty.role)
      const read = roles.some(isFullOrAuditor)
      const hidden = ['attribute', 'mainCause', 'otherCauses', 'standard', 'living', 'netIncome', 'netIncomeYear', 'measureCount', 'plansInForce', 'planEndYear', 'measuresInForce', 'developmentMeasures', 'projectMeasures', 'confirmedResults', 'lastVisitedOn', 'cadreAccountId', 'cadreStartedOn', 'cadreEndedOn'] as const
      return { ...Object.fromEntries(hidden.map((column) => [column, read ? row[column] : null])), headName: read ? row.headName : masked(row.headName), phone: roles.some(isFull) ? row.phone : null, bankAccountCipher: null }
    },
  },
  HouseholdIncome: { permissions: ['household.read', 'person.read'], rows: inFull(({ stored }) => stored.HouseholdIncome) },
  HouseholdCode: { permissions: ['household.code'], rows: ({ view }) => view.stored.HouseholdCode.filter((row) => rolesOver(view, row).some(handsOutCodes)), columns: () => ({ codeHash: null }) },
  HouseholdFact: { permissions: ['person.read'], rows: inFull(({ stored }) => stored.HouseholdFact) },
  Responsibility: { permissions: ['person.read'], rows: inFull(({ stored }) => stored.Responsibility) },
  Visit: { permissions: ['visit.read', 'person.read'], rows: inFull(({ stored }) => stored.Visit) },
  Person: {
    permissions: ['person.read'],
    rows: inFull(({ stored }) => stored.Person),
    columns: (row, view) => {
      const health = rolesOver(view, row).some(seesHealth)
      return { health: health ? row.health : null, disability: health ? row.disability : null, student: isUnder14(row.birthDate, view.today) && !health ? null : row.student, education: isUnder14(row.birthDate, view.today) && !health ? null : row.education, idNumberCipher: null, idNumberHash: null }
    },
  },
  Measure: {
    permissions: ['measure.read'],
    rows: ({ view }) => view.stored.Measure.filter((row) => rolesOver(view, row).length > 0),
    columns: (row, view) => {
      const read = rolesOver(view, row).some(isFullOrAuditor)
      return Object.fromEntries((['amount', 'planId', 'projectId', 'result', 'resultConfirmedOn', 'accountId'] as const).map((column) => [column, read ? row[column] : null]))
    },
  },
  CorrectionRequest: { permissions: ['household.voice'], rows: (oracle) => oracle.corrections() },
  ResultConfirmation: { permissions: ['household.voice'], rows: ({ view }) => view.stored.ResultConfirmation.filter((row) => hears(view, row)) },
  HouseholdPlan: { permissions: ['plan.read'], rows: inFull(({ stored }) => stored.HouseholdPlan) },
  VillageFile: {
    permissions: ['village.read'],
    rows: ({ view }) => view.stored.VillageFile.filter((row) => villageIsReached(view, row.regionCode)),
    columns: (row, view) => (readsVillageWhole(view, row.regionCode) ? { facts: row.facts, reason: row.reason } : { facts: publicPart(row.facts), reason: null }),
  },
  VillagePlan: { permissions: ['plan.read'], rows: (oracle) => oracle.villagePlans() },
  Project: {
    permissions: ['project.read', 'plan.read'],
    rows: (oracle, permission) => (permission === 'project.read' ? oracle.projects() : oracle.projects().filter((row) => seesPlan(oracle.view, row.regionCode))),
    columns: (row, view) => {
      const read = seesPlan(view, row.regionCode)
      return Object.fromEntries((['budget', 'goal', 'result', 'stopReason', 'completedBy', 'verifiedBy', 'accountId'] as const).map((column) => [column, read ? row[column] : null]))
    },
  },
  ProjectCadre: { permissions: ['plan.read'], rows: ({ view }) => view.stored.ProjectCadre.filter((row) => seesPlan(view, row.regionCode)) },
  Observation: { permissions: ['observation.read'], rows: (oracle) => oracle.observations() },
  Finding: { permissions: ['finding.read'], rows: (oracle) => oracle.findings() },
  ObservationStep: {
    permissions: ['observation.read'],
    rows: ({ view }) => view.stored.ObservationStep.filter((row) => view.stored.Observation.some((each) => each.id === row.observationId && dutiesOverObservation(view, each).length > 0)),
  },
  Attachment: { permissions: ['attachment.read'], rows: ({ view, sees }) => view.stored.Attachment.filter((row) => row.holderId !== null && sees(row)) },
  Enterprise: {
    permissions: ['enterprise.read', 'enterprise.list'],
    rows: (oracle, permission) => (permission === 'enterprise.list' ? oracle.enterprises() : oracle.view.stored.Enterprise.filter((row) => seesEnterprise(oracle.view, row))),
  },
  Linkage: { permissions: ['linkage.read'], rows: (oracle) => oracle.linkages() },
  LinkageHousehold: {
    permissions: ['linkage.read', 'household.read'],
    rows: ({ view }) => view.stored.LinkageHousehold.filter((row) => seesWhole(view, row) || isOwnTen(view, row.householdId)),
  },
  LinkageProposal: {
    permissions: ['linkage.read'],
    rows: ({ view }) => view.stored.LinkageProposal.filter((row) => seesWhole(view, row) || (row.householdId !== null && isOwnTen(view, row.householdId))),
    columns: (row, view) => (knowsWhoIsAsked(view, row) ? { householdId: row.householdId, answeredBy: row.answeredBy } : { householdId: null, answeredBy: null }),
  },
  OutcomeReport: {
    permissions: ['outcomeReport.read'],
    rows: (oracle) => oracle.reports(),
    columns: (row, view) => ({ ...(seesWhole(view, row) ? { note: row.note, returnReason: row.returnReason } : { note: null, returnReason: null }), ...(knowsWhoJudged(view, row) ? {} : { confirmedBy: null }) }),
  },
  HouseholdOutcome: { permissions: ['outcomeReport.read'], rows: ({ view }) => view.stored.HouseholdOutcome.filter((row) => seesLine(view, row)), columns: (row, view) => (readsDisputeFinding(view, row) ? {} : { codeIssuedBy: null, confirmedBy: null, disputeReason: null }) },
  OutcomeDispute: {
    permissions: ['outcomeReport.read'],
    rows: ({ view }) => view.stored.OutcomeDispute.filter((row) => seesDispute(view, row)),
    columns: (row, view) => (readsDisputeFinding(view, row) ? {} : { finding: null, origin: null, raisedAt: null, raisedBy: null, codeIssuedBy: null }),
  },
  RegisterCase: { permissions: ['case.read'], rows: (oracle) => oracle.cases() },
  RegisterImport: { permissions: ['household.import'], rows: (oracle) => oracle.imports() },
  ImportHousehold: { permissions: ['household.import'], rows: ({ view }) => view.stored.ImportHousehold.filter((row) => seesImport(view, row)), columns: () => ({ contentCipher: null, beforeCipher: null }) },
  Entitlement: { permissions: ['entitlement.read'], rows: inFull(({ stored }) => stored.Entitlement) },
  ExitTest: { permissions: ['exitTest.read'], rows: (oracle) => oracle.exitTests() },
  Inspection: { permissions: ['inspection.read'], rows: (oracle) => oracle.inspections() },
  InspectionTask: {
    permissions: ['inspection.read', 'inspection.answer'],
    rows: (oracle, permission) => (permission === 'inspection.read' ? oracle.view.stored.InspectionTask.filter((row) => readsTask(oracle.view, row)) : oracle.inspectionTasks()),
    columns: (row, _view, permission) => Object.fromEntries((['stratum', 'registered', 'cadreId', 'cadreVisitedOn', 'differences', 'observationIds'] as const).map((column) => [column, permission === 'inspection.read' ? row[column] : null])),
  },
  SupervisorTraining: { permissions: ['supervision.read', 'supervision.own'], rows: ({ view }, permission) => view.stored.SupervisorTraining.filter((row) => (permission === 'supervision.read' ? keepsSupervisorsOf(view, row.regionCode) : row.accountId === view.me)) },
  SupervisorRecognition: { permissions: ['supervision.read', 'supervision.own'], rows: ({ view }, permission) => view.stored.SupervisorRecognition.filter((row) => (permission === 'supervision.read' ? keepsSupervisorsOf(view, row.regionCode) : row.accountId === view.me)) },
  SupervisorTie: { permissions: ['supervision.read'], rows: ({ view }) => view.stored.SupervisorTie.filter((row) => keepsSupervisorsOf(view, row.regionCode)) },
  LookBack: { permissions: ['lookBack.read'], rows: (oracle) => oracle.lookBacks() },
  LookBackHousehold: { permissions: ['lookBack.read'], rows: ({ view }) => view.stored.LookBackHousehold.filter((row) => seesLookBack(view, row)) },
  AuditEntry: { permissions: ['audit.read'], rows: (oracle) => oracle.entries() },
  Account: { permissions: ['account.read'], rows: (oracle) => oracle.accounts(), columns: () => ({ passwordHash: null }) },
  Appointment: {
    permissions: ['appointment.read', 'village.read'],
    rows: (oracle, permission) =>
      permission === 'appointment.read'
        ? oracle.appointments()
        : oracle.view.stored.Appointment.filter((row) => (row.regionCode !== null && villageIsReached(oracle.view, row.regionCode)) || (row.accountId === oracle.view.me && oracle.duties.some((duty) => duty.role === 'SECTION_LEADER'))),
  },
  WorkTeam: { permissions: ['village.read'], rows: ({ view }) => view.stored.WorkTeam.filter((row) => villageIsReached(view, row.regionCode)) },
  DuplicatePair: { permissions: ['duplicate.read'], rows: ({ view }) => view.stored.DuplicatePair.filter((row) => seesDuplicate(view, row)) },
  // The repository gives every sign of the own files; those whose pair the viewer sees are left out when signs are listed.
  DuplicateSign: { permissions: ['duplicate.read'], rows: ({ view }) => view.stored.DuplicateSign.filter((row) => view.duties.some((duty) => ASK_DUPLICATES.includes(duty.role) && liesIn(row.regionCode, duty.region))) },
  HouseholdMerge: { permissions: ['person.read'], rows: inFull(({ stored }) => stored.HouseholdMerge) },
  Activity: {
    permissions: ['activity.read'],
    rows: (oracle) => oracle.activities(),
    columns: (row, view) => (seesEffect(view, row) ? { householdId: row.householdId, incomeEffect: row.incomeEffect } : { householdId: null, incomeEffect: null }),
  },
  SendingUnit: { permissions: ['sendingUnit.read'], rows: (oracle) => oracle.sendingUnits() },
  Pledge: { permissions: ['pledge.read'], rows: (oracle) => oracle.pledges() },
  PledgeDelivery: { permissions: ['pledge.read'], rows: ({ view }) => view.stored.PledgeDelivery.filter((row) => seesPromise(view, row)) },
  CooperationAgreement: { permissions: ['agreement.read'], rows: (oracle) => oracle.agreements() },
  EnterpriseCertificate: { permissions: ['enterpriseRecord.read'], rows: ({ view }) => view.stored.EnterpriseCertificate.filter((row) => seesRecord(view, row)) },
  AccessToken: { permissions: ['accessToken.read'], rows: ({ view }) => view.stored.AccessToken.filter((row) => seesToken(view, row)) },
  CourtyardProject: { permissions: ['courtyard.read'], rows: (oracle) => oracle.courtyardProjects() },
  DesignatedAssistance: { permissions: ['assistance.read'], rows: (oracle) => oracle.assistances() },
  Dispatch: {
    permissions: ['workTeam.read'],
    rows: (oracle) => oracle.dispatches(),
    columns: (row, view) => (seesDispatchWhole(view, row) ? { phone: row.phone, endKind: row.endKind, endReason: row.endReason } : { phone: null, endKind: null, endReason: null }),
  },
  Notice: { permissions: ['village.read'], rows: ({ view }) => view.stored.Notice.filter((row) => row.accountId === view.me) },
}

/** The entities whose rows are compared. */
export const WALKED_ENTITIES = Object.keys(WALKS) as EntityName[]

/** The permissions with which an entity is read. */
export const permissionsOfEntity = (entity: EntityName): readonly Permission[] => WALKS[entity]?.permissions ?? []

const keyOf = (entity: EntityName, row: object): string => tableOf(entity).primary.map((column) => String(Reflect.get(row, column))).join(' ')

const walkEntity = async <Name extends EntityName>(world: SmallWorld, viewer: Viewer, oracle: Oracle, found: Comparison, entity: Name, walk: EntityWalk<Name>): Promise<void> => {
  for (const permission of walk.permissions) {
    const access = accessFor(viewer, permission)
    if (access.grants.length === 0 && entity !== 'Notice') continue
    const columns = [...tableOf(entity).columns.keys()] as ColumnOf<Name>[]
    const rows = await rowsOf(world.api.application.core, entity, access).findMany({ columns })
    const expected = new Map(walk.rows(oracle, permission).map((row) => [keyOf(entity, row), row]))
    for (const row of rows) {
      const key = keyOf(entity, row)
      const stored = expected.get(key)
      if (stored === undefined) found.note(`${entity} by ${permission}: ${key} is outside`)
      else for (const [column, value] of Object.entries(walk.columns?.(stored, oracle.view, permission) ?? {})) {
        const given: unknown = Reflect.get(row, column)
        if (JSON.stringify(given ?? null) !== JSON.stringify(value)) found.note(`${entity} by ${permission}: ${column} of ${key} is ${JSON.stringify(given)}`)
      }
    }
    if (rows.length < expected.size) found.note(`${entity} by ${permission}: ${rows.length} rows and not ${expected.size}`)
  }
}

/** Reads every entity with a scope rule as the walker, through the repository itself. */
export const walkEntities = async (world: SmallWorld, oracle: Oracle, found: Comparison): Promise<void> => {
  const viewer = await world.api.application.composition.services.sessions.viewerOf(world.walker.token)
  if (viewer === null) throw new Error('The walker is signed in')
  const walkOne = async <Name extends EntityName>(entity: Name): Promise<void> => {
    const walk = WALKS[entity]
    if (walk !== undefined) await walkEntity(world, viewer, oracle, found, entity, walk)
  }
  for (const entity of WALKED_ENTITIES) await walkOne(entity)
}

import type { GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roleHolds } from '../../access/permissions.js'
import type { Permission } from '../../access/permissions.js'
import { ROLES } from '../../access/roles.js'
import type { Role } from '../../access/roles.js'
import type { EntityName } from '../../data/entities.js'
import { WALKED_ENTITIES, permissionsOfEntity } from './entities-walk.js'
import { posting } from './postings.js'
import type { Posting } from './postings.js'
import { RULED_ALWAYS, SCOPED_ENTITIES, dropAlways, openColumn, openPermission, openRows, openSearch, ruledColumns } from './weakening.js'
import { introspected, walk } from './walk.js'
import { smallWorld } from './world.js'
import type { SmallWorld } from './world.js'

/** Where the rows of an entity show; a walk of these parts alone is quick. */
const SHOWN_IN: Partial<Record<EntityName, readonly string[]>> = {
  Account: ['accounts', 'filters'],
  Appointment: ['appointments', 'one village'],
  Attachment: ['photos'],
  AuditEntry: ['auditEntries'],
  DuplicatePair: ['duplicates', 'one duplicate'],
  DuplicateSign: ['duplicateSigns'],
  CorrectionRequest: ['correctionRequests'],
  Enterprise: ['enterprises'],
  Entitlement: ['households'],
  ExitTest: ['exitTests'],
  Finding: ['findings'],
  Household: ['households'],
  HouseholdCode: ['households'],
  HouseholdFact: ['households'],
  HouseholdIncome: ['households'],
  HouseholdMerge: ['households'],
  HouseholdOutcome: ['outcomeReports'],
  ImportHousehold: ['registerImports'],
  HouseholdPlan: ['households'],
  Linkage: ['linkages'],
  LinkageHousehold: ['linkages'],
  LinkageProposal: ['linkages'],
  Inspection: ['inspections'],
  InspectionTask: ['ownInspectionTasks', 'inspections'],
  SupervisorTraining: ['supervisors'],
  SupervisorRecognition: ['supervisors'],
  SupervisorTie: ['supervisors'],
  LookBack: ['lookBacks'],
  LookBackHousehold: ['lookBacks'],
  Measure: ['households', 'outcomeReports'],
  Observation: ['observations'],
  ObservationStep: ['observations'],
  OutcomeDispute: ['outcomeReports'],
  OutcomeReport: ['outcomeReports'],
  Person: ['households', 'one node: person'],
  RegisterCase: ['registerCases'],
  RegisterImport: ['registerImports'],
  Project: ['projects', 'filters'],
  ProjectCadre: ['projects'],
  VillageFile: ['villageFiles'],
  VillagePlan: ['villagePlans'],
  Responsibility: ['households'],
  ResultConfirmation: ['households', 'outcomeReports'],
  Visit: ['households'],
  WorkTeam: ['one village', 'workTeams'],
  SendingUnit: ['sendingUnits'],
  Pledge: ['pledges'],
  PledgeDelivery: ['pledges'],
  CooperationAgreement: ['cooperationAgreements'],
  AccessToken: ['one enterprise'],
  EnterpriseCertificate: ['one enterprise'],
  CourtyardProject: ['courtyardProjects'],
  DesignatedAssistance: ['assistances'],
  Dispatch: ['dispatches'],
  Activity: ['activities'],
}

/** Somebody of the role alone, and somebody who sees other rows by another appointment beside it. */
const viewersOf = (role: Role): readonly (readonly Posting[])[] => {
  const alone = posting(role, 1, { households: [3, 6] })
  return [
    [alone],
    [alone, posting('VOLUNTEER_SUPERVISOR', 4)],
    [alone, posting('HONORARY_CHIEF', 0, { enterprise: 1 })],
    [alone, posting('SECTION_LEADER', 1, { households: [0, 3, 15, 20] })],
    [posting(role, 3, { households: [9] }), posting('SECTION_LEADER', 1, { households: [9] })],
    // What holds for whoever answers for households does not hold for a leader who has none yet.
    ...(role === 'SECTION_LEADER' ? [[posting(role, 2)]] : []),
  ]
}

/** Whose rule is all rows already. */
const KEEPS_ALL: readonly string[] = ['Account of ADMINISTRATOR', 'Appointment of ADMINISTRATOR', 'Enterprise of ADMINISTRATOR', 'SendingUnit of ADMINISTRATOR']

/**
 * Rules that lie behind the rule of the row that leads to them, so that weakening them alone shows nothing in the schema:
 * steps are read with their observation, lines with their report, deliveries with their pledge, certificates with their enterprise, members with their linkage, measures and history with
 * their household, a village's people once the village is in reach. The repository itself shows that they hold.
 */
const BEHIND: Partial<Record<EntityName, readonly Role[] | 'every role'>> = {
  Appointment: ['CITY_LEADER', 'DIVISION_LEADER', 'SECTION_LEADER', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF', 'FIRST_SECRETARY', 'TOWN_OFFICE'],
  EnterpriseCertificate: ['CITY_OFFICE'],
  Entitlement: 'every role',
  HouseholdFact: 'every role',
  HouseholdIncome: ['CITY_OFFICE'],
  HouseholdMerge: 'every role',
  HouseholdOutcome: ['CITY_OFFICE'],
  ImportHousehold: 'every role',
  HouseholdPlan: ['CITY_OFFICE'],
  InspectionTask: ['CITY_LEADER', 'DIVISION_LEADER', 'SECTION_LEADER', 'FIRST_SECRETARY', 'CITY_OFFICE', 'BANNER_OFFICE', 'TOWN_OFFICE', 'AUDITOR'],
  LinkageHousehold: ['CITY_OFFICE'],
  LinkageProposal: ['CITY_OFFICE'],
  LookBackHousehold: 'every role',
  Measure: ['VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF', 'CITY_OFFICE'],
  ObservationStep: 'every role',
  PledgeDelivery: 'every role',
  OutcomeDispute: ['CITY_OFFICE'],
  ProjectCadre: ['CITY_LEADER', 'BANNER_OFFICE', 'CITY_OFFICE'],
  Responsibility: 'every role',
  ResultConfirmation: ['CITY_OFFICE'],
  VillageFile: ['SECTION_LEADER', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF', 'CITY_OFFICE'],
  SupervisorRecognition: ['VOLUNTEER_SUPERVISOR', 'AUDITOR'],
  SupervisorTie: 'every role',
  SupervisorTraining: ['VOLUNTEER_SUPERVISOR', 'AUDITOR'],
  Visit: ['CITY_OFFICE'],
  WorkTeam: 'every role',
}

describe('a rule that is weakened by hand', () => {
  let world: SmallWorld
  let schema: GraphQLSchema

  beforeAll(async () => {
    world = await smallWorld()
    schema = await introspected(world)
  })
  afterAll(async () => {
    await world.close()
  })

  /** Whether a walk of any of the parts fails for any of the viewers. */
  const fails = async (viewers: readonly (readonly Posting[])[], parts: readonly string[]): Promise<boolean> => {
    for (const postings of viewers) {
      await world.appoint(postings)
      for (const part of parts) if ((await walk(world, schema, [part])).problems.length > 0) return true
    }
    return false
  }

  const weakened = async (weaken: () => () => void, look: () => Promise<boolean>): Promise<boolean> => {
    const restore = weaken()
    try {
      return await look()
    } finally {
      restore()
    }
  }

  const rolesReading = (entity: EntityName): Role[] => ROLES.filter((role) => permissionsOfEntity(entity).some((permission) => roleHolds(role, permission)) && !KEEPS_ALL.includes(`${entity} of ${role}`))
  const isBehind = (entity: EntityName, role: Role): boolean => BEHIND[entity] === 'every role' || (BEHIND[entity]?.includes(role) ?? false)

  it.each(SCOPED_ENTITIES)('is looked for in %s, by the walk of its rows and where they show', (entity) => {
    expect(WALKED_ENTITIES, `${entity} has a scope rule and no entry in WALKS of testing/schema-walk/entities-walk.ts`).toContain(entity)
    expect(Object.keys(SHOWN_IN), `${entity} has a scope rule and no entry in SHOWN_IN of testing/schema-walk/weakened-rules.test.ts`).toContain(entity)
  })

  it.each(ROLES)('is found by walks that find nothing while the rules of %s are as they are', async (role) => {
    expect(await fails(viewersOf(role), [...new Set([...Object.values(SHOWN_IN).flat(), 'entities'])])).toBe(false)
  })

  describe.each(SCOPED_ENTITIES.filter((entity) => rolesReading(entity).length > 0))('to all rows of %s', (entity) => {
    it.each(rolesReading(entity))('for %s is found', async (role) => {
      const inSchema = await weakened(() => openRows(entity, role), () => fails(viewersOf(role), SHOWN_IN[entity] ?? []))
      const inRepository = inSchema || (await weakened(() => openRows(entity, role), () => fails(viewersOf(role), ['entities'])))
      expect({ inSchema, inRepository }).toEqual({ inSchema: !isBehind(entity, role), inRepository: true })
    })
  })

  it.each(RULED_ALWAYS)('by dropping what holds of %s for every role is found', async (entity) => {
    expect(await weakened(() => dropAlways(entity), () => fails([[posting('CITY_LEADER', 1)], [posting('CITY_LEADER', 1), posting('SECTION_LEADER', 1, { households: [3, 6] })]], ['entities']))).toBe(true)
  })

  describe.each(SCOPED_ENTITIES.filter((entity) => ruledColumns(entity).length > 0))('to a column of %s', (entity) => {
    it.each(ruledColumns(entity))('%s, for all roles, is found', async (column) => {
      const viewers = rolesReading(entity).map((role) => [posting(role, 1, { households: [3, 6] })])
      expect(await weakened(() => openColumn(entity, column), () => fails(viewers, ['entities', ...(SHOWN_IN[entity] ?? [])]))).toBe(true)
    })
  })

  it('to a search by more of a name than the mask shows is found', async () => {
    expect(await weakened(() => openSearch('Household', 'headName'), () => fails([[posting('VOLUNTEER_SUPERVISOR', 1)]], ['filters']))).toBe(true)
  })

  it.each(['household.read', 'observation.read', 'linkage.read', 'enterprise.read', 'outcomeReport.read', 'case.read', 'exitTest.read', 'lookBack.read', 'inspection.read', 'inspection.answer', 'supervision.read', 'dashboard.read', 'village.read', 'appointment.read', 'account.read', 'audit.read', 'registration.check', 'household.export', 'household.import', 'person.read', 'enterprise.list', 'responsibility.read', 'workTeam.read', 'activity.read', 'sendingUnit.read', 'assistance.read', 'courtyard.read', 'pledge.read', 'agreement.read', 'enterpriseRecord.read'] as const satisfies readonly Permission[])(
    'to a permission, %s, for all roles is found',
    async (permission) => {
      const without = ROLES.filter((role) => !roleHolds(role, permission)).map((role) => [posting(role, 1)])
      const found = await weakened(() => openPermission(permission), () => fails(without, ['households', 'observations', 'linkages', 'enterprises', 'one enterprise', 'outcomeReports', 'registerCases', 'exitTests', 'lookBacks', 'inspections', 'ownInspectionTasks', 'supervisors', 'dashboards', 'one village', 'appointments', 'accounts', 'auditEntries', 'registerImports', 'registration', 'export', 'one responsibilityCoverage', 'dispatches', 'activities', 'sendingUnits', 'assistances', 'courtyardProjects', 'pledges', 'cooperationAgreements']))
      expect(found).toBe(true)
    },
  )
})

import type { Role } from './roles.js'

const OFFICES = ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'] as const
const VILLAGE_LEADERS = ['DIVISION_LEADER', 'FIRST_SECRETARY'] as const
const LEADERS = ['CITY_LEADER', ...VILLAGE_LEADERS, 'SECTION_LEADER'] as const
const REGISTRY_READERS = [...LEADERS, ...OFFICES, 'AUDITOR'] as const
const HANDLERS = [...LEADERS, ...OFFICES] as const

/**
 * What may be done, and the roles that may do it (contract, "Who may do what" and "Who sees which rows"). A role that
 * is absent gets FORBIDDEN for the operation; which rows a role reaches is the scope rule's matter.
 */
export const PERMISSIONS = {
  'household.read': [...REGISTRY_READERS, 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF'],
  'household.update': ['TOWN_OFFICE', 'FIRST_SECRETARY', 'SECTION_LEADER'],
  // What a household is entitled to is kept where it is handed out.
  'entitlement.read': REGISTRY_READERS,
  'entitlement.keep': ['TOWN_OFFICE', 'FIRST_SECRETARY'],
  'household.export': [...REGISTRY_READERS, 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF'],
  'household.import': OFFICES,
  'household.handOver': ['BANNER_OFFICE'],
  'household.reveal': ['AUDITOR', 'BANNER_OFFICE', 'CITY_OFFICE', 'FINANCE_OFFICE'],
  // What a household asks and says on its own page.
  'household.voice': REGISTRY_READERS,
  'household.answer': ['TOWN_OFFICE'],
  'household.issueCode': ['TOWN_OFFICE', 'FIRST_SECRETARY'],
  'household.code': ['TOWN_OFFICE', 'FIRST_SECRETARY', 'AUDITOR'],
  'duplicate.decide': OFFICES,
  'duplicate.read': [...OFFICES, 'AUDITOR'],
  'person.read': REGISTRY_READERS,
  'measure.read': [...REGISTRY_READERS, 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF'],
  'measure.record': ['SECTION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE'],
  'plan.read': REGISTRY_READERS,
  'householdPlan.write': ['SECTION_LEADER', 'FIRST_SECRETARY', 'TOWN_OFFICE'],
  'villagePlan.write': ['FIRST_SECRETARY', 'TOWN_OFFICE'],
  'villagePlan.review': ['TOWN_OFFICE', 'BANNER_OFFICE'],
  // A village that is no registered poor village has no division-level leader: its banner approves.
  'villagePlan.approve': ['DIVISION_LEADER', 'BANNER_OFFICE'],
  'villagePlan.return': ['DIVISION_LEADER', 'TOWN_OFFICE', 'BANNER_OFFICE'],
  'project.read': [...REGISTRY_READERS, 'VOLUNTEER_SUPERVISOR'],
  'project.write': ['FIRST_SECRETARY', 'TOWN_OFFICE'],
  'project.verify': ['TOWN_OFFICE', 'BANNER_OFFICE'],
  'trace.read': REGISTRY_READERS,
  'visit.read': REGISTRY_READERS,
  'visit.record': ['SECTION_LEADER', ...VILLAGE_LEADERS],
  'attachment.read': [...REGISTRY_READERS, 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF'],
  'registration.check': ['BANK_OFFICE'],
  'observation.read': [...REGISTRY_READERS, 'VOLUNTEER_SUPERVISOR'],
  'observation.submit': ['VOLUNTEER_SUPERVISOR', ...HANDLERS],
  'observation.triage': ['TOWN_OFFICE', 'BANNER_OFFICE'],
  'observation.handle': HANDLERS,
  'observation.verify': ['BANNER_OFFICE'],
  'observation.extend': ['BANNER_OFFICE'],
  'observation.close': ['VOLUNTEER_SUPERVISOR', ...HANDLERS],
  'observation.reopen': ['VOLUNTEER_SUPERVISOR', ...HANDLERS],
  'observation.statistics': ['CITY_LEADER', ...VILLAGE_LEADERS, ...OFFICES, 'AUDITOR'],
  'finding.read': REGISTRY_READERS,
  'enterprise.read': [...REGISTRY_READERS, 'HONORARY_CHIEF'],
  // The administrator appoints honorary chiefs and has to find their enterprise by its name.
  'enterprise.list': [...REGISTRY_READERS, 'HONORARY_CHIEF', 'ADMINISTRATOR'],
  // A city or banner keeps the enterprises of its territory; the city's office sees to those that a banner cannot place.
  'enterprise.manage': ['BANNER_OFFICE', 'CITY_OFFICE'],
  // The enterprise's chief proposes, an office may write it down; the household says yes itself, or the first secretary for it.
  'linkage.conclude': ['HONORARY_CHIEF', 'TOWN_OFFICE', 'BANNER_OFFICE'],
  'linkage.confirmHousehold': ['FIRST_SECRETARY'],
  'linkage.removeHousehold': ['HONORARY_CHIEF', 'FIRST_SECRETARY', 'TOWN_OFFICE'],
  'courtyard.read': ['CITY_LEADER', ...VILLAGE_LEADERS, ...OFFICES, 'AUDITOR'],
  'courtyard.manage': ['TOWN_OFFICE', 'BANNER_OFFICE'],
  // What enterprises promise and agree on with places names no household; the section-level leader answers for households alone.
  'pledge.read': ['CITY_LEADER', ...VILLAGE_LEADERS, ...OFFICES, 'AUDITOR', 'HONORARY_CHIEF'],
  'pledge.make': ['HONORARY_CHIEF', 'TOWN_OFFICE', 'BANNER_OFFICE'],
  'pledge.confirm': ['FIRST_SECRETARY'],
  'agreement.read': ['CITY_LEADER', ...VILLAGE_LEADERS, ...OFFICES, 'AUDITOR', 'HONORARY_CHIEF'],
  'agreement.record': ['HONORARY_CHIEF', 'TOWN_OFFICE', 'BANNER_OFFICE'],
  // An enterprise's year in figures: its own, and for the offices that keep the registry where it has its seat.
  'enterpriseRecord.read': ['HONORARY_CHIEF', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR'],
  'enterpriseRecord.certify': ['HONORARY_CHIEF', 'BANNER_OFFICE', 'CITY_OFFICE'],
  'accessToken.read': ['HONORARY_CHIEF', 'BANNER_OFFICE', 'AUDITOR'],
  // A key acts in its chief's name, so nobody else makes one; the office of the seat may stop it.
  'accessToken.issue': ['HONORARY_CHIEF'],
  'accessToken.end': ['HONORARY_CHIEF', 'BANNER_OFFICE'],
  // Lists that the source counts and does not name.
  'codeList.manage': ['CITY_OFFICE', 'ADMINISTRATOR'],
  'linkage.read': [...REGISTRY_READERS, 'HONORARY_CHIEF'],
  // By what wages are checked, as it was published.
  'minimumWage.manage': ['CITY_OFFICE'],
  // What linkages brought, in counts: whoever answers for a territory, and a chief for the own enterprise.
  'linkageResult.read': ['CITY_LEADER', ...VILLAGE_LEADERS, ...OFFICES, 'AUDITOR', 'HONORARY_CHIEF'],
  'outcomeReport.read': [...REGISTRY_READERS, 'HONORARY_CHIEF'],
  'outcomeReport.submit': ['HONORARY_CHIEF'],
  'outcomeReport.confirm': ['FIRST_SECRETARY'],
  'outcomeReport.approve': ['TOWN_OFFICE'],
  // A line that village or household say is not so.
  'outcomeReport.followUp': ['TOWN_OFFICE', 'BANNER_OFFICE'],
  'case.read': REGISTRY_READERS,
  // Of a village without a first secretary its town writes down what the village did.
  'case.propose': ['FIRST_SECRETARY', 'TOWN_OFFICE'],
  'case.review': ['TOWN_OFFICE'],
  'case.approve': ['BANNER_OFFICE'],
  'case.decide': ['TOWN_OFFICE', 'BANNER_OFFICE'],
  'case.object': ['FIRST_SECRETARY', 'TOWN_OFFICE', 'BANNER_OFFICE'],
  // What hangs on a village's wall, as anybody may read it.
  'publicNotice.read': ['CITY_LEADER', ...VILLAGE_LEADERS, ...OFFICES, 'AUDITOR', 'VOLUNTEER_SUPERVISOR'],
  'exitTest.read': ['CITY_LEADER', ...VILLAGE_LEADERS, ...OFFICES, 'AUDITOR'],
  'exitTest.record': OFFICES,
  'lookBack.read': ['CITY_LEADER', 'BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR'],
  'lookBack.inspect': ['BANNER_OFFICE', 'CITY_OFFICE'],
  // Draws of households, and going where one is sent by them; the auditor reads.
  'inspection.read': ['CITY_LEADER', 'DIVISION_LEADER', ...OFFICES, 'AUDITOR'],
  'inspection.draw': ['CITY_LEADER', 'DIVISION_LEADER', ...OFFICES],
  'inspection.answer': ['VOLUNTEER_SUPERVISOR', 'SECTION_LEADER', 'FIRST_SECRETARY'],
  // Supervisors are taught, recognised and kept from conflicts by whoever appoints them.
  'supervision.read': ['BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR'],
  'supervision.manage': ['BANNER_OFFICE'],
  'supervision.own': ['VOLUNTEER_SUPERVISOR'],
  'dashboard.read': [...REGISTRY_READERS, 'FINANCE_OFFICE'],
  // How far villages are, counted by territory: whoever answers for a territory, or looks into one.
  'village.figures': ['CITY_LEADER', ...VILLAGE_LEADERS, ...OFFICES, 'AUDITOR'],
  'village.update': ['TOWN_OFFICE', 'FIRST_SECRETARY'],
  'village.read': [...LEADERS, ...OFFICES, 'AUDITOR', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF'],
  // The city office asks who answers for what; it appoints nobody.
  'cadre.read': REGISTRY_READERS,
  'appointment.read': ['ADMINISTRATOR', 'BANNER_OFFICE', 'AUDITOR', 'CITY_OFFICE'],
  'responsibility.read': ['CITY_LEADER', ...OFFICES, 'AUDITOR'],
  'activity.read': [...LEADERS, ...OFFICES, 'AUDITOR', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF'],
  'activity.record': ['SECTION_LEADER', ...VILLAGE_LEADERS, 'TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE'],
  'workTeam.read': ['CITY_LEADER', ...VILLAGE_LEADERS, ...OFFICES, 'AUDITOR', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF'],
  'workTeam.manage': ['BANNER_OFFICE', 'CITY_OFFICE'],
  'sendingUnit.read': ['BANNER_OFFICE', 'CITY_OFFICE', 'AUDITOR', 'ADMINISTRATOR'],
  'sendingUnit.manage': ['BANNER_OFFICE', 'CITY_OFFICE', 'ADMINISTRATOR'],
  'assistance.read': ['CITY_LEADER', ...VILLAGE_LEADERS, ...OFFICES, 'AUDITOR'],
  'assistance.manage': ['BANNER_OFFICE', 'CITY_OFFICE'],
  'appointment.manage': ['ADMINISTRATOR', 'BANNER_OFFICE'],
  'account.read': ['ADMINISTRATOR', 'BANNER_OFFICE', 'AUDITOR'],
  'account.manage': ['ADMINISTRATOR'],
  // A phone that was lost is reported to whoever appointed its holder.
  'account.endSessions': ['ADMINISTRATOR', 'BANNER_OFFICE'],
  'audit.read': ['AUDITOR'],
  'region.mark': ['ADMINISTRATOR', 'CITY_OFFICE'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof PERMISSIONS

/** True when the role may do what the permission names. */
export const roleHolds = (role: Role, permission: Permission): boolean =>
  (PERMISSIONS[permission] as readonly Role[]).includes(role)

/** All permissions of a role, for `Viewer.permissions`. */
export const permissionsOf = (role: Role): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => roleHolds(role, permission))

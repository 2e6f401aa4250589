import type { NodeSource, NodeTypeName } from './graphql/node-registry.js'
import type { AuditService } from './features/audit/audit-service.js'
import { enterpriseColumns } from './features/enterprise/enterprise-service.js'
import type { EnterpriseService } from './features/enterprise/enterprise-service.js'
import { householdColumns } from './features/household/household-columns.js'
import type { HouseholdService } from './features/household/household-service.js'
import { linkageColumns } from './features/linkage/linkage-service.js'
import type { LinkageService } from './features/linkage/linkage-service.js'
import { observationColumns } from './features/observation/observation-columns.js'
import type { ObservationReader } from './features/observation/observation-reader.js'
import { reportColumns } from './features/outcome-report/outcome-report-service.js'
import type { OutcomeReportService } from './features/outcome-report/outcome-report-service.js'
import { personColumns } from './features/person/person-columns.js'
import type { PersonService } from './features/person/person-service.js'

/** The services that find the rows of the Node interface. */
export interface NodeFinders {
  readonly audit: AuditService
  readonly enterprises: EnterpriseService
  readonly households: HouseholdService
  readonly linkages: LinkageService
  readonly observations: ObservationReader
  readonly outcomeReports: OutcomeReportService
  readonly persons: PersonService
}

/** How each type of the Node interface is found; a type without a source does not compile. */
export const nodeSources = ({ audit, enterprises, households, linkages, observations, outcomeReports, persons }: NodeFinders): Record<NodeTypeName, NodeSource> => ({
  Household: { permission: 'household.read', find: (access, id, selected) => households.find(access, id, householdColumns(selected)) },
  Person: { permission: 'person.read', find: (access, id, selected) => persons.find(access, id, personColumns(selected)) },
  Observation: { permission: 'observation.read', find: (access, id, selected) => observations.find(access, id, observationColumns(selected)) },
  OutcomeReport: { permission: 'outcomeReport.read', find: (access, id, selected) => outcomeReports.find(access, id, reportColumns(selected)) },
  Linkage: { permission: 'linkage.read', find: (access, id, selected) => linkages.find(access, id, linkageColumns(selected)) },
  Enterprise: { permission: 'enterprise.read', find: (access, id, selected) => enterprises.find(access, id, enterpriseColumns(selected)) },
  AuditEntry: { permission: 'audit.read', find: (access, id) => audit.find(access, id) },
})

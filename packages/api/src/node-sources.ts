import type { Permission } from './access/permissions.js'
import type { Core } from './core.js'
import { rowsOf } from './core.js'
import type { ColumnOf } from './data/table.js'
import { auditEntryColumns } from './features/audit/audit-service.js'
import { enterpriseColumns } from './features/enterprise/enterprise-service.js'
import { householdColumns } from './features/household/household-columns.js'
import { linkageColumns } from './features/linkage/linkage-service.js'
import { observationColumns } from './features/observation/observation-columns.js'
import { reportColumns } from './features/outcome-report/outcome-report-service.js'
import { personColumns } from './features/person/person-columns.js'
import { caseColumns } from './features/register-case/case-reader.js'
import { projectColumns } from './features/project/project-service.js'
import { villagePlanColumns } from './features/village-plan/village-plan-service.js'
import { batched } from './graphql/batch.js'
import type { NodeSource, NodeTypeName } from './graphql/node-registry.js'

interface FoundNode {
  readonly id: string
}

/** How each type of the Node interface is found within the viewer's scope; a type without a source does not compile. */
export const nodeSources = (core: Core): Record<NodeTypeName, NodeSource> => {
  const source = <Name extends NodeTypeName>(entity: Name, permission: Permission, columnsFor: (selected: ReadonlySet<string>) => readonly ColumnOf<Name>[]): NodeSource => ({
    permission,
    find: (access, id, selected) => {
      const columns = [...new Set([...columnsFor(selected), 'id' as ColumnOf<Name>])]
      const load = async (ids: readonly string[]): Promise<Map<string, FoundNode>> => {
        const rows = await rowsOf(core, entity, access).findMany({ columns, where: [{ column: 'id', in: ids }] })
        return new Map(rows.map((row) => [row.id, row]))
      }
      return batched<FoundNode | null>(access, `node ${entity} ${columns.join()}`, id, load, null)
    },
  })
  return {
    Household: source('Household', 'household.read', householdColumns),
    Person: source('Person', 'person.read', personColumns),
    Project: source('Project', 'project.read', projectColumns),
    VillagePlan: source('VillagePlan', 'plan.read', villagePlanColumns),
    Observation: source('Observation', 'observation.read', observationColumns),
    OutcomeReport: source('OutcomeReport', 'outcomeReport.read', reportColumns),
    RegisterCase: source('RegisterCase', 'case.read', caseColumns),
    Linkage: source('Linkage', 'linkage.read', linkageColumns),
    Enterprise: source('Enterprise', 'enterprise.read', enterpriseColumns),
    AuditEntry: source('AuditEntry', 'audit.read', auditEntryColumns),
  }
}

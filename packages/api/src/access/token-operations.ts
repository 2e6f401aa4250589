import { Kind } from 'graphql'
import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql'
import type { Permission } from './permissions.js'

/**
 * What an enterprise's access token may ask (ADR 0028): its linkages, their households behind the chief's mask, its reports, and
 * handing reports in. Everything else is FORBIDDEN to it, whatever its chief may do: a token lies in a file of somebody's
 * accounting system.
 */
export const TOKEN_OPERATIONS: ReadonlySet<string> = new Set(['query enterprise', 'query linkages', 'query linkage', 'query households', 'query household', 'query outcomeReports', 'query outcomeReport', 'mutation submitOutcomeReport'])

/** The permissions behind these operations; a token holds no others, so that fields of what it reads are as narrow. */
const TOKEN_PERMISSIONS: ReadonlySet<Permission> = new Set<Permission>(['enterprise.read', 'linkage.read', 'household.read', 'outcomeReport.read', 'outcomeReport.submit'])

/** Whether a token may hold a permission at all. */
export const tokenHolds = (permission: Permission): boolean => TOKEN_PERMISSIONS.has(permission)

const rootFieldsOf = (selections: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>, seen: Set<string>): string[] =>
  selections.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldsOf(selection.selectionSet, fragments, seen)
    const fragment = fragments.get(selection.name.value)
    if (fragment === undefined || seen.has(selection.name.value)) return []
    seen.add(selection.name.value)
    return rootFieldsOf(fragment.selectionSet, fragments, seen)
  })

/** Whether a token may run an operation: every field at its root is one of the permitted. What the schema says of itself is for everybody. */
export const mayRunWithToken = (document: DocumentNode, operation: OperationDefinitionNode): boolean => {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])))
  return rootFieldsOf(operation.selectionSet, fragments, new Set()).every((field) => field.startsWith('__') || TOKEN_OPERATIONS.has(`${operation.operation} ${field}`))
}

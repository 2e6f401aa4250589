import type { Permission } from '../access/permissions.js'
import type { Access } from '../access/viewer.js'
import type { NodeValue } from './node-type.js'
import type { RequestContext } from './request-context.js'

/** How a feature finds one of its rows within an access; null for absent and out of scope alike. */
export interface NodeSource {
  readonly permission: Permission
  readonly find: (access: Access, id: string, selected: ReadonlySet<string>) => Promise<{ readonly id: string } | null>
}

/** The types of the Node interface. */
export type NodeTypeName = NodeValue['nodeType']

/** Finds any row by its id alone, within the viewer's own scope of each type. */
export class NodeRegistry {
  constructor(private readonly sources: Readonly<Record<NodeTypeName, NodeSource>>) {}

  /** The row of whichever type has the id; null when the viewer reaches none. `selected` are the fields asked for. */
  async find(context: RequestContext, id: string, selected: ReadonlySet<string>): Promise<NodeValue | null> {
    for (const nodeType of Object.keys(this.sources) as NodeTypeName[]) {
      const node = await this.findOf(context, nodeType, id, selected)
      if (node !== null) return node
    }
    return null
  }

  /** The row of one type; null when the viewer does not reach it or holds no permission for the type. */
  async findOf(context: Pick<RequestContext, 'viewer' | 'access'>, nodeType: NodeTypeName, id: string, selected: ReadonlySet<string>): Promise<NodeValue | null> {
    const { permission, find } = this.sources[nodeType]
    if (context.viewer === null) return null
    const access = context.access(permission, context.viewer)
    const row = access.grants.length === 0 ? null : await find(access, id, selected)
    return row === null ? null : { ...row, nodeType }
  }

  /** True for the name of a type of the Node interface. */
  isNodeType(name: string): name is NodeTypeName {
    return Object.hasOwn(this.sources, name)
  }
}

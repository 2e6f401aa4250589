import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { SignedIn } from '../access/access-decorator.js'
import type { Viewer } from '../access/viewer.js'
import type { NodeRegistry } from './node-registry.js'
import { NodeType } from './node-type.js'
import type { NodeValue } from './node-type.js'
import type { RequestContext } from './request-context.js'
import { selectedFields } from './selection.js'

/** Any row by its id. */
@Resolver()
export class NodeResolver {
  constructor(private readonly nodes: NodeRegistry) {}

  @Query(() => NodeType, { nullable: true, description: 'Whatever has the id, within the viewer’s scope; null when absent or out of scope.' })
  node(
    @SignedIn('each type is looked for with the viewer’s own permission and scope for it') _viewer: Viewer,
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NodeValue | null> {
    return this.nodes.find(context, id, selectedFields(info, ''))
  }
}

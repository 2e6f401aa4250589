import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { selectedFields } from '../../graphql/selection.js'
import type { HouseholdRow } from '../household/household-service.js'
import { HouseholdType } from '../household/household-type.js'
import type { LinkageMembers } from './linkage-members.js'
import { linkageColumns } from './linkage-service.js'
import type { LinkageRow } from './linkage-service.js'
import { LinkageType } from './linkage-type.js'

@Resolver(() => HouseholdType)
export class HouseholdLinkagesResolver {
  constructor(private readonly members: LinkageMembers) {}

  @FieldResolver(() => [LinkageType], { description: 'Linkages in which the household takes part, the latest first; empty where the viewer sees none.' })
  async linkages(@Access('linkage.read') access: ViewerAccess, @Info() info: GraphQLResolveInfo, @Root() household: HouseholdRow): Promise<LinkageRow[]> {
    return this.members.linkagesOf(access, household.id, linkageColumns(selectedFields(info, '')))
  }
}

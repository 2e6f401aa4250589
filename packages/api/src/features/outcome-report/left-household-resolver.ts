import { Arg, FieldResolver, Resolver, Root } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import type { LinkageRow } from '../linkage/linkage-service.js'
import { LinkageType } from '../linkage/linkage-type.js'
import { LeftHouseholdType } from './left-household-type.js'
import type { LeftHouseholds } from './left-households.js'

@Resolver(() => LinkageType)
export class LeftHouseholdResolver {
  constructor(private readonly left: LeftHouseholds) {}

  @FieldResolver(() => [LeftHouseholdType], { description: 'Households that took part in a quarter and have left since, behind the mask: they are reported of with the others.' })
  leftHouseholds(@Access('linkage.read') access: ViewerAccess, @Root() linkage: LinkageRow, @Arg('period', () => String, { description: 'The quarter, such as 2015Q3.' }) period: string): Promise<LeftHouseholdType[]> {
    return this.left.of(access, linkage, period)
  }
}

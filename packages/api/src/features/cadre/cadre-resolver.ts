import { Arg, ID, Int, Query, Resolver } from 'type-graphql'
import { Access } from '../../access/access-decorator.js'
import type { Access as ViewerAccess } from '../../access/viewer.js'
import { pageSize } from '../../graphql/connection.js'
import type { CadreSearch, CadreValue } from './cadre-search.js'
import { CadreType, CadresFoundType } from './cadre-type.js'

@Resolver()
export class CadreResolver {
  constructor(private readonly search: CadreSearch) {}

  @Query(() => CadresFoundType, { description: 'Leaders, first secretaries, supervisors and chiefs by name, among those who answer for something in the viewer’s own scope.' })
  cadres(
    @Access('cadre.read') access: ViewerAccess,
    @Arg('nameContains', () => String, { description: 'Part of the name; at most 120 characters. Blank finds none.' }) nameContains: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many: 20 when not given, at most 100.' }) first?: number,
  ): Promise<{ readonly totalCount: number; readonly nodes: CadreValue[] }> {
    return this.search.named(access, nameContains, pageSize(first))
  }

  @Query(() => CadreType, { nullable: true, description: 'A cadre by the account; null when absent or where the viewer answers for nothing of theirs.' })
  cadre(@Access('cadre.read') access: ViewerAccess, @Arg('id', () => ID, { description: 'The account.' }) id: string): Promise<CadreValue | null> {
    return this.search.find(access, id)
  }
}

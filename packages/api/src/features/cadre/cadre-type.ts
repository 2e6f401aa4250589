import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Role } from '../../access/roles.js'
import { RegionType } from '../region/region-type.js'
import { RoleEnum } from '../appointment/role-enum.js'

@ObjectType('CadrePost', { description: 'What a cadre answers for by one appointment, as far as the viewer answers for it, too.', simpleResolvers: true })
export class CadrePostType {
  @Field(() => RoleEnum, { description: 'As what.' }) role: Role
  @Field(() => RegionType, { nullable: true, description: 'The territory; of whoever answers for households by name the banner.' }) region: RegionType | null
  @Field(() => Int, { nullable: true, description: 'How many households in the viewer’s scope a section-level leader answers for (C-3); null for other roles.' }) households: number | null
}

@ObjectType('Cadre', { description: 'A leader, first secretary, supervisor or honorary chief with what they answer for today within the viewer’s scope (C-1 to C-10).', simpleResolvers: true })
export class CadreType {
  @Field(() => ID, { description: 'The account.' }) id: string
  @Field(() => String, { description: 'The name.' }) name: string
  @Field(() => [CadrePostType], { description: 'The posts, in the order of roles.' }) posts: CadrePostType[]
}

@ObjectType('CadresFound', { description: 'What a search for cadres found.', simpleResolvers: true })
export class CadresFoundType {
  @Field(() => Int, { description: 'How many in all.' }) totalCount: number
  @Field(() => [CadreType], { description: 'The first of them: those called exactly so, then by name.' }) nodes: CadreType[]
}

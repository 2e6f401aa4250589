import { Field, ObjectType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { RegionType } from './region-type.js'

@ObjectType('MarkRegionsPayload', { description: 'The divisions as they are marked now, or why nothing was changed.', simpleResolvers: true })
export class MarkRegionsPayload {
  @Field(() => [RegionType], { description: 'The divisions that were named; empty when it was refused.' }) regions: Row<'Region'>[]
  @Field(() => [UserErrorType], { description: 'Why nothing was changed.' }) userErrors: UserErrorType[]
}

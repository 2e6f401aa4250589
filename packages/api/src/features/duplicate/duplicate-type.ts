import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { RegionLevel } from '../../access/territory.js'
import { connectionOf } from '../../graphql/connection.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { HouseholdType } from '../household/household-type.js'
import { PersonType } from '../person/person-type.js'
import { DuplicateReason, DuplicateStatus } from './duplicate-codes.js'

registerEnumType(DuplicateReason, {
  name: 'DuplicateReason',
  description: 'What speaks for two files being one household’s.',
  valuesConfig: {
    ID_NUMBER: { description: 'One ID number stands in both.' },
    NAME_AND_BIRTH: { description: 'Members of the same name and day of birth.' },
    PHONE: { description: 'One telephone number.' },
  },
})
registerEnumType(DuplicateStatus, {
  name: 'DuplicateStatus',
  description: 'Whether two files were decided on.',
  valuesConfig: {
    OPEN: { description: 'Waits for a decision.' },
    DIFFERENT: { description: 'Two households; asked about again only when something new speaks for one.' },
    MERGED: { description: 'One household; one of the files went up in the other.' },
  },
})

@ObjectType('SamePerson', { description: 'Members of two files who seem to be one person.', simpleResolvers: true })
export class SamePersonType {
  @Field(() => PersonType, { description: 'The member of the first file.' }) first: PersonType
  @Field(() => PersonType, { description: 'The member of the second file.' }) second: PersonType
}

@ObjectType('DuplicatePair', { description: 'Two files that may be of one household, for those who answer for both (R-7).', simpleResolvers: true })
export class DuplicatePairType {
  @Field(() => ID, { description: 'Opaque id.' }) id: string
  @Field(() => Int, { description: 'Counts the decisions; give it back with one.' }) version: number
  @Field(() => Int, { description: 'How likely it is, 0 to 100; 100 for one ID number in both.' }) score: number
  @Field(() => [DuplicateReason], { description: 'What speaks for it, the weightiest first.' }) reasons: DuplicateReason[]
  @Field(() => DuplicateStatus, { description: 'Whether it was decided on.' }) status: DuplicateStatus
  @Field(() => RegionLevel, { description: 'Of the smallest region that holds both.' }) within: RegionLevel
  @Field(() => DateTimeScalar, { description: 'When it was found.' }) foundAt: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided on.' }) decidedAt: string | null
  @Field(() => String, { nullable: true, description: 'Why it was decided so.' }) decisionReason: string | null
}
export const DuplicatePairConnection = connectionOf('DuplicatePair', DuplicatePairType)

@ObjectType('DuplicateSign', { description: 'That a file has a match beyond what the viewer answers for; whose and where is not told.', simpleResolvers: true })
export class DuplicateSignType {
  @Field(() => ID, { description: 'Opaque id.' }) id: string
  @Field(() => HouseholdType, { nullable: true, description: 'The own file.' }) household: HouseholdType | null
  @Field(() => DateTimeScalar, { description: 'When it was found.' }) foundAt: string
}
export const DuplicateSignConnection = connectionOf('DuplicateSign', DuplicateSignType)

@InputType('DuplicateFilter', { description: 'Narrows the list of files that may be one household’s.' })
export class DuplicateFilter {
  @Field(() => ID, { nullable: true, description: 'Pairs that lie wholly in the region of this code.' }) region?: string | null
  @Field(() => [DuplicateStatus], { nullable: true, description: 'Any of these; those that are OPEN when not given.' }) status?: DuplicateStatus[] | null
  @Field(() => ID, { nullable: true, description: 'Pairs with this household.' }) household?: string | null
}

@InputType('MergeDuplicateInput', { description: 'Two files are of one household and become one.' })
export class MergeDuplicateInput {
  @Field(() => ID, { description: 'The pair.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => ID, { description: 'The household whose file goes on; the other is struck off.' }) keep: string
  @Field(() => [ID], { nullable: true, description: 'Members of the other file alone who come over; all of them when absent.' }) members?: string[] | null
  @Field(() => String, { description: 'Why; 1 to 500 characters.' }) reason: string
}

@InputType('TellApartInput', { description: 'Two files are of two households.' })
export class TellApartInput {
  @Field(() => ID, { description: 'The pair.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => String, { description: 'Why; 1 to 500 characters.' }) reason: string
}

@ObjectType('DuplicatePayload', { description: 'What became of a decision on two files.', simpleResolvers: true })
export class DuplicatePayload {
  @Field(() => DuplicatePairType, { nullable: true, description: 'The pair after the decision; as it is stored, when the decision was STALE; null when it was refused otherwise.' }) duplicate: DuplicatePairType | null
  @Field(() => Boolean, { description: 'The same decision was taken before, and nothing is changed.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

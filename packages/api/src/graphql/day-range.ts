import { Field, InputType } from 'type-graphql'
import type { Condition } from '../data/condition.js'
import type { EntityName } from '../data/entities.js'
import type { ColumnOf } from '../data/table.js'
import { DateScalar } from './scalars.js'

@InputType('DayRange', { description: 'Days from one to another, both among them. Where the second lies before the first there is none.' })
export class DayRange {
  @Field(() => DateScalar, { description: 'The first day.' }) from: string
  @Field(() => DateScalar, { description: 'The last day.' }) until: string
}

/** That the day in a column is among those of a range; rows without a day are not. */
export const onDays = <Name extends EntityName>(column: ColumnOf<Name>, { from, until }: DayRange): Condition<Name> => ({ column, from, atMost: until })

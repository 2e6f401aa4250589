import { Field, Int, ObjectType } from 'type-graphql'
import type { AppointmentValue } from './appointment-service.js'
import { AppointmentType } from './appointment-type.js'
import type { RolePlaces } from './places-service.js'

@ObjectType('RolePlaces', { description: 'How many hold a role in a region on a day, shown before somebody is appointed (C-1, C-2, C-8, C-9, C-10).', simpleResolvers: true })
export class RolePlacesType implements RolePlaces {
  @Field(() => Int, { nullable: true, description: 'The most that may hold it there at a time; null where no quota binds.' }) limit: number | null
  @Field(() => Int, { nullable: true, description: 'How many the region should have; null where nothing is said.' }) wanted: number | null
  @Field(() => Int, { description: 'How many hold it on the day.' }) taken: number
  @Field(() => [AppointmentType], { description: 'Who they are, ten at most, the longest-serving first.' }) holders: readonly AppointmentValue[]
}

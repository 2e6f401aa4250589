import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { Row } from '../../data/entities.js'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import type { PoorVillageTest } from '../poor-village-test/poor-village-testing.js'
import { PoorVillageTestType } from '../poor-village-test/poor-village-type.js'
import { RegionType } from '../region/region-type.js'
import { VillageFactsInput, VillageFactsType } from './village-facts-type.js'
import { VILLAGE_FIELDS, VILLAGE_FIELD_NAMES } from './village-fields.js'
import type { VillageFacts, VillageField } from './village-fields.js'

/** The fields by name, for the history. */
export const VillageFieldEnum = Object.fromEntries(VILLAGE_FIELD_NAMES.map((name) => [name, name])) as { readonly [Name in VillageField]: Name }
registerEnumType(VillageFieldEnum, { name: 'VillageField', description: 'A field of a village’s file (2.3).', valuesConfig: Object.fromEntries(VILLAGE_FIELD_NAMES.map((name) => [name, { description: VILLAGE_FIELDS[name].note }])) })

@ObjectType('VillageFileChange', { description: 'A field that was changed in a village’s file, with who did, when and why.', simpleResolvers: true })
export class VillageFileChangeType {
  @Field(() => VillageFieldEnum, { description: 'The field.' }) field: VillageField
  @Field(() => String, { nullable: true, description: 'What stood there: a number, true or false, or codes with commas between; null for nothing.' }) from: string | null
  @Field(() => String, { nullable: true, description: 'What stands there since, likewise.' }) to: string | null
  @Field(() => Int, { description: 'The version that changed it.' }) version: number
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string
  @Field(() => String, { nullable: true, description: 'Why; the first version needs no reason.' }) reason: string | null
}

@ObjectType('VillageFile', { description: 'The file of a village for a year (贫困村登记表, 2.3) with its history, and the test of a poor village by it.', simpleResolvers: true })
export class VillageFileType {
  @Field(() => RegionType, { description: 'The village.' }) region: Row<'Region'>
  @Field(() => Int, { description: 'The year of the figures.' }) year: number
  @Field(() => [Int], { description: 'The years on file, the latest first.' }) years: readonly number[]
  @Field(() => Int, { description: 'Counts the changes of the year; give it back with one. 0 while nothing is on file.' }) version: number
  @Field(() => VillageFactsType, { nullable: true, description: 'What is on file; null while nothing is.' }) facts: VillageFacts | null
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last changed.' }) savedAt: string | null
  @Field(() => PoorVillageTestType, { nullable: true, description: 'The test of a poor village by the figures of the year; null for supervisors and chiefs.' }) test: PoorVillageTest | null
  @Field(() => Boolean, { description: 'Whether the viewer may change it.' }) mayUpdate: boolean
  @Field(() => [Int], { description: 'The years whose file the viewer may begin or change, the latest first; none for whoever may not.' }) openYears: readonly number[]
}

@InputType('UpdateVillageFileInput', { description: 'An edit of the file of a village for a year.' })
export class UpdateVillageFileInput {
  @Field(() => ID, { description: 'Code of the village.' }) village: string
  @Field(() => Int, { description: 'The year of the figures, from 2010 to this one.' }) year: number
  @Field(() => Int, { description: 'The version that was read; 0 begins the file of the year.' }) version: number
  @Field(() => String, { nullable: true, description: 'Why it is changed, at most 200 characters; needed for all but the first version.' }) reason?: string | null
  @Field(() => VillageFactsInput, { description: 'What is saved.' }) facts: VillageFactsInput
}

@ObjectType('UpdateVillageFilePayload', { description: 'The file as it stands, or why it was not changed.', simpleResolvers: true })
export class UpdateVillageFilePayload {
  @Field(() => VillageFileType, { nullable: true, description: 'The file after the edit; null when it was refused.' }) file: VillageFileType | null
  @Field(() => VillageFileType, { nullable: true, description: 'What is stored, where somebody else changed it meanwhile (STALE).' }) current: VillageFileType | null
  @Field(() => [UserErrorType], { description: 'What was wrong.' }) userErrors: UserErrorType[]
}

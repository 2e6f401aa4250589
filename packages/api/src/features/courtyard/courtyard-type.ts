import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { FenScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { CourtyardKind, CourtyardModel } from './courtyard-codes.js'

registerEnumType(CourtyardKind, {
  name: 'CourtyardKind',
  description: 'Kind of a courtyard project (庭院经济, I-15).',
  valuesConfig: { BREEDING: { description: '特色养殖.' }, GROWING: { description: '特色种植.' }, TOURISM: { description: '特色旅游.' } },
})
registerEnumType(CourtyardModel, {
  name: 'CourtyardModel',
  description: 'Model of a courtyard project (I-16). That each goes with one kind is read into the article.',
  valuesConfig: {
    SMALL_SCALE_LARGE_GROUP: { description: '“小规模大群体”: many small herds.' },
    MOUNTAIN_AND_SAND: { description: '“山沙两区”立体种植和套种.' },
    RURAL_TOURISM: { description: '乡村旅游富民.' },
  },
})

@ObjectType('CourtyardProject', { description: 'What a project village does in its courtyards in a year (I-15, I-16).', simpleResolvers: true })
export class CourtyardProjectType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => Int, { description: 'The year.' }) year: number
  @Field(() => CourtyardKind, { description: 'What is done.' }) kind: CourtyardKind
  @Field(() => CourtyardModel, { description: 'By which model.' }) model: CourtyardModel
  @Field(() => FenScalar, { description: 'What was put in, fen.' }) investment: number
  @Field(() => Int, { description: 'Households that take part.' }) households: number
  @Field(() => FenScalar, { nullable: true, description: 'What they earned by it in the year together, fen; null until it is known.' }) yearYield: number | null
  @Field(() => Int, { description: 'Counts the edits; give it back with an edit.' }) version: number
}

export const CourtyardProjectConnection = connectionOf('CourtyardProject', CourtyardProjectType)

@ObjectType('CourtyardKindFigures', { description: 'The courtyard projects of one kind in a territory and year.', simpleResolvers: true })
export class CourtyardKindFigures {
  @Field(() => CourtyardKind, { description: 'The kind.' }) kind: CourtyardKind
  @Field(() => Int, { description: 'Project villages.' }) villages: number
  @Field(() => FenScalar, { description: 'What was put in, fen.' }) investment: number
  @Field(() => Int, { description: 'Households that take part.' }) households: number
  @Field(() => FenScalar, { description: 'What they earned by it, as far as it is known, fen.' }) yearYield: number
}

@ObjectType('CourtyardFigures', { description: 'The courtyard projects of a territory and year, of all kinds and by kind. They are no part of the sum of integrated funds.', simpleResolvers: true })
export class CourtyardFigures {
  @Field(() => Int, { description: 'Project villages, each once.' }) villages: number
  @Field(() => FenScalar, { description: 'What was put in, fen.' }) investment: number
  @Field(() => Int, { description: 'Households that take part.' }) households: number
  @Field(() => FenScalar, { description: 'What they earned by it, as far as it is known, fen.' }) yearYield: number
  @Field(() => [CourtyardKindFigures], { description: 'By kind, all three.' }) kinds: CourtyardKindFigures[]
}

@InputType('CourtyardFilter', { description: 'Narrows the courtyard projects in scope; conditions are joined by AND.' })
export class CourtyardFilter {
  @Field(() => ID, { nullable: true, description: 'Of villages in this region.' }) region?: string | null
  @Field(() => Int, { nullable: true, description: 'Of this year.' }) year?: number | null
  @Field(() => [CourtyardKind], { nullable: true, description: 'Of any of these kinds.' }) kind?: CourtyardKind[] | null
}

@InputType('SaveCourtyardProjectInput', { description: 'A courtyard project of a village, year and kind, as a whole.' })
export class SaveCourtyardProjectInput {
  @Field(() => ID, { description: 'The village, by its 12-digit code.' }) village: string
  @Field(() => Int, { description: 'The year: from 2010 to this one.' }) year: number
  @Field(() => CourtyardKind, { description: 'What is done.' }) kind: CourtyardKind
  @Field(() => Int, { description: 'The version that was read; 0 where there was none.' }) version: number
  @Field(() => CourtyardModel, { description: 'By which model.' }) model: CourtyardModel
  @Field(() => FenScalar, { description: 'What was put in, fen: more than nothing.' }) investment: number
  @Field(() => Int, { description: 'Households that take part: 1 or more.' }) households: number
  @Field(() => FenScalar, { nullable: true, description: 'What they earned by it in the year together, fen.' }) yearYield?: number | null
}

@ObjectType('SaveCourtyardProjectPayload', { description: 'What became of a courtyard project.', simpleResolvers: true })
export class SaveCourtyardProjectPayload {
  @Field(() => CourtyardProjectType, { nullable: true, description: 'The project as it is stored; null when it was refused.' }) project: CourtyardProjectType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

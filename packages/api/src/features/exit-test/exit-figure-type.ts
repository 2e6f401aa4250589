import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { ExitFigure, ExitFigureSource } from './exit-figures.js'
import type { ComparedFigure } from './exit-figures.js'

registerEnumType(ExitFigure, {
  name: 'ExitFigure',
  description: 'What an exit test is made of, and what stands beside it (2.7).',
  valuesConfig: {
    POOR_PERSONS: { description: 'Registered persons who are still poor.' },
    POOR_HOUSEHOLDS: { description: 'Registered households that are still poor.' },
    POPULATION: { description: 'Persons.' },
    INCIDENCE: { description: 'Poor persons of all, per cent.' },
    NET_INCOME: { description: 'Net income per person, fen; of a banner weighed by the persons of its villages.' },
    COLLECTIVE_AMOUNT: { description: 'Income of the collective economy, fen.' },
    ROADS: { description: 'A hardened road leads to the village.' },
    WATER: { description: 'No household lacks safe drinking water or gets it with difficulty.' },
    POWER: { description: 'No household lacks electricity.' },
    CLINIC: { description: 'There is a clinic.' },
    COLLECTIVE_INCOME: { description: 'There is collective income.' },
    WRONG_EXIT: { description: 'Rate of wrong exits, per cent.' },
    OMISSION: { description: 'Rate of omissions, per cent.' },
    APPROVAL: { description: 'Approval by the people, per cent.' },
    INCOME_GROWTH: { description: 'Rural income grows faster than the mean.' },
    SERVICES: { description: 'Basic public services come near the mean.' },
  },
})
registerEnumType(ExitFigureSource, {
  name: 'ExitFigureSource',
  description: 'Where a figure of an exit test is taken from.',
  valuesConfig: {
    REGISTER: { description: 'The register, on the day.' },
    VILLAGE_FILE: { description: 'The village files of the year.' },
    REGISTER_AND_FILE: { description: 'The register on the day, and the village files of the year.' },
    TYPED_ALONE: { description: 'An assessment finds it; the register cannot give it.' },
  },
})

@ObjectType('RegisteredExitFigure', { description: 'A figure of an exit test as the register gives it, beside what was typed: persons, households, fen, per cent, or of a condition 1 where it is met and 0 where not.', simpleResolvers: true })
export class RegisteredExitFigureType implements ComparedFigure {
  @Field(() => ExitFigure, { description: 'Which.' }) figure: ExitFigure
  @Field(() => Float, { nullable: true, description: 'What the register gives; null where it does not know.' }) value: number | null
  @Field(() => ExitFigureSource, { description: 'Where it is taken from, or looked for.' }) source: ExitFigureSource
  @Field(() => Int, { nullable: true, description: 'The year of the village files; null of what no file tells.' }) year: number | null
  @Field(() => Int, { description: 'Villages whose file of the year lacks it; a figure is never made of some of the villages alone.' }) villagesMissing: number
  @Field(() => Float, { nullable: true, description: 'What was typed; null before a test, and of what the form does not ask for.' }) typed: number | null
  @Field(() => Float, { nullable: true, description: 'Typed less registered; null where one of them is not there.' }) difference: number | null
}

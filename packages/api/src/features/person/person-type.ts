import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { NodeType } from '../../graphql/node-type.js'
import { DateScalar } from '../../graphql/scalars.js'
import { Health, Labour, Sex } from './person.entity.js'

registerEnumType(Sex, {
  name: 'Sex',
  description: 'Sex by GB/T 2261.1.',
  valuesConfig: {
    UNKNOWN: { description: 'Not known (0).' },
    MALE: { description: 'Male (1).' },
    FEMALE: { description: 'Female (2).' },
    UNSPECIFIED: { description: 'Not said (9).' },
  },
})
registerEnumType(Health, {
  name: 'Health',
  description: 'Health of a person; several may hold at once (dossier 2.2).',
  valuesConfig: {
    HEALTHY: { description: 'Healthy (健康).' },
    CHRONIC_ILLNESS: { description: 'Long-term chronic illness (长期慢性病).' },
    SERIOUS_ILLNESS: { description: 'Serious illness (患有大病).' },
    DISABLED: { description: 'Disability (残疾).' },
  },
})
registerEnumType(Labour, {
  name: 'Labour',
  description: 'Ability to work (劳动能力, dossier 2.2).',
  valuesConfig: {
    ORDINARY: { description: 'Ordinary labour (普通劳动力).' },
    SKILLED: { description: 'Skilled labour (技能劳动力).' },
    WEAK: { description: 'Weak or half labour (弱劳动力或半劳动力).' },
    LOST: { description: 'Ability lost (丧失劳动力).' },
    NONE: { description: 'No ability, such as a child (无劳动力).' },
  },
})

@ObjectType('Person', { implements: NodeType, description: 'A member of a registered household (R-7).', simpleResolvers: true })
export class PersonType extends NodeType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) declare id: string
  @Field(() => String, { description: 'The name.' }) name: string
  @Field(() => String, { nullable: true, description: 'The name in Mongolian script, where it is on file.' }) nameMongolian: string | null
  @Field(() => Sex, { nullable: true, description: 'Sex.' }) sex: Sex | null
  @Field(() => DateScalar, { nullable: true, description: 'Day of birth.' }) birthDate: string | null
  @Field(() => String, { description: 'Relation to the head in the words of the form, such as 户主 or 之子.' }) relation: string
  @Field(() => String, { nullable: true, description: 'First six digits of the ID number and twelve asterisks.' }) idNumber: string | null
  @Field(() => [Health], { nullable: true, description: 'Health; null where hidden.' }) health: Health[] | null
  @Field(() => Labour, { nullable: true, description: 'Ability to work.' }) labour: Labour | null
  @Field(() => String, { nullable: true, description: 'Education; of a child under 14 null where hidden.' }) education: string | null
  @Field(() => String, { nullable: true, description: 'Ethnicity (民族).' }) ethnicity: string | null
  @Field(() => Boolean, { description: 'Under 14 today, or of unknown age: statutory protection of children applies (dossier 5).' }) isChild: boolean
}

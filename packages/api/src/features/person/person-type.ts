import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { NodeType } from '../../graphql/node-type.js'
import { DateScalar } from '../../graphql/scalars.js'
import { Health, Labour, MigrantWork, Sex, StudentStage } from './person.entity.js'

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

registerEnumType(StudentStage, {
  name: 'StudentStage',
  description: 'Where a pupil or student is (在校生状况, dossier 2.2).',
  valuesConfig: {
    NONE: { description: 'Not at school (非在校生).' },
    PRESCHOOL: { description: 'Before school (学前教育).' },
    PRIMARY: { description: 'Primary school (小学).' },
    JUNIOR: { description: 'Years seven to nine (初中).' },
    SENIOR: { description: 'Senior secondary school (高中).' },
    VOCATIONAL: { description: 'Secondary vocational school (中职).' },
    HIGHER_VOCATIONAL: { description: 'Higher vocational school (高职).' },
    UNDERGRADUATE: { description: 'University (本科及以上).' },
  },
})
registerEnumType(MigrantWork, {
  name: 'MigrantWork',
  description: 'Where somebody works away from home (务工状况, dossier 2.2).',
  valuesConfig: {
    NONE: { description: 'Does not (无).' },
    IN_TOWN: { description: 'In the town or sumu (乡镇内).' },
    IN_COUNTY: { description: 'Beyond it, in the banner or county (乡外县内).' },
    IN_PROVINCE: { description: 'Beyond it, in the region (县外区内).' },
    OUTSIDE: { description: 'Outside the region (区外).' },
    OTHER: { description: 'Elsewhere (其他).' },
  },
})

@ObjectType('Circumstances', { description: 'Work away from home, insurance and allowance of a person (2.2); what is null is not known.', simpleResolvers: true })
export class CircumstancesType {
  @Field(() => MigrantWork, { nullable: true, description: 'Where the person works away from home.' }) migrantWork?: MigrantWork
  @Field(() => Int, { nullable: true, description: 'Months of the year away.' }) migrantMonths?: number
  @Field(() => Boolean, { nullable: true, description: 'In the basic medical insurance.' }) medicalInsurance?: boolean
  @Field(() => Boolean, { nullable: true, description: 'In the insurance of serious illness.' }) seriousIllnessInsurance?: boolean
  @Field(() => Boolean, { nullable: true, description: 'In the basic pension insurance.' }) pensionInsurance?: boolean
  @Field(() => Boolean, { nullable: true, description: 'Receives the low allowance.' }) lowAllowance?: boolean
}

@InputType('CircumstancesInput', { description: 'Work away from home, insurance and allowance: what is absent stays, null is not known any more.' })
export class CircumstancesInput {
  @Field(() => MigrantWork, { nullable: true, description: 'Where the person works away from home.' }) migrantWork?: MigrantWork | null
  @Field(() => Int, { nullable: true, description: 'Months of the year away, 0 to 12.' }) migrantMonths?: number | null
  @Field(() => Boolean, { nullable: true, description: 'In the basic medical insurance.' }) medicalInsurance?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'In the insurance of serious illness.' }) seriousIllnessInsurance?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'In the basic pension insurance.' }) pensionInsurance?: boolean | null
  @Field(() => Boolean, { nullable: true, description: 'Receives the low allowance.' }) lowAllowance?: boolean | null
}

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
  @Field(() => StudentStage, { nullable: true, description: 'Where a pupil or student is; of a child under 14 null where hidden.' }) student: StudentStage | null
  @Field(() => String, { nullable: true, description: 'Category 1 to 7 and grade 1 to 4 of a disability certificate, such as 41; null where hidden.' }) disability: string | null
  @Field(() => CircumstancesType, { nullable: true, description: 'Work away from home, insurance and allowance; null when nothing is on file.' }) circumstances: CircumstancesType | null
  @Field(() => String, { nullable: true, description: 'Ethnicity (民族).' }) ethnicity: string | null
  @Field(() => Boolean, { description: 'Under 14 today, or of unknown age: statutory protection of children applies (dossier 5).' }) isChild: boolean
}

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar, FenScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { MeasureEffect } from './measure-effect.js'
import { MeasureCategory, MeasureClass } from './measure.entity.js'

registerEnumType(MeasureClass, {
  name: 'MeasureClass',
  description: 'The four classes of measures 扶、转、救、保 (M-1).',
  valuesConfig: {
    SUPPORT: { description: 'Support to produce (扶).' },
    TRANSFER: { description: 'Move or change of work (转).' },
    RELIEF: { description: 'Relief (救).' },
    SAFEGUARD: { description: 'Guaranteed basic needs (保).' },
  },
})
registerEnumType(MeasureCategory, {
  name: 'MeasureCategory',
  description: 'The five measures of poverty eradication, 五个一批 (M-2).',
  valuesConfig: {
    INDUSTRY: { description: 'Business development (扶持产业).' },
    RELOCATION: { description: 'Relocation (搬迁转移).' },
    ECO_COMPENSATION: { description: 'Ecological compensation (生态补偿).' },
    EDUCATION: { description: 'Education (教育脱贫).' },
    SAFETY_NET: { description: 'Safety net (政策兜底).' },
  },
})

registerEnumType(MeasureEffect, {
  name: 'MeasureEffect',
  description: 'Whether help is handed out or lets a household earn (M-11).',
  valuesConfig: {
    TRANSFER_TYPE: { description: 'Handed out (输血).' },
    DEVELOPMENT_TYPE: { description: 'Lets the household earn (造血).' },
  },
})

@ObjectType('MeasureActions', { description: 'What the viewer may do with a measure now.', simpleResolvers: true })
export class MeasureActions {
  @Field(() => Boolean, { description: 'End it.' }) end: boolean
  @Field(() => Boolean, { description: 'Record what came of it, until the household has confirmed it.' }) recordResult: boolean
}

@ObjectType('Measure', { description: 'What is done for a household (M-1, M-2).', simpleResolvers: true })
export class MeasureType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => MeasureClass, { description: 'Class of the measure.' }) class: MeasureClass
  @Field(() => MeasureCategory, { description: 'Category of the measure.' }) category: MeasureCategory
  @Field(() => String, { description: 'What is done, in words.' }) description: string
  @Field(() => FenScalar, { nullable: true, description: 'Money of the measure, fen; null where hidden or none.' }) amount: number | null
  @Field(() => DateScalar, { description: 'Day from which it is done.' }) startedOn: string
  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it was done; null while it is in force.' }) endedOn: string | null
  @Field(() => Int, { description: 'Counts the edits; give it back with an edit.' }) version: number
  @Field(() => String, { nullable: true, description: 'What came of it; null where hidden or not recorded.' }) result: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the household confirmed the result; null where hidden or while it has not.' }) resultConfirmedOn: string | null
}

@ObjectType('RecordMeasurePayload', { description: 'What became of a measure.', simpleResolvers: true })
export class RecordMeasurePayload {
  @Field(() => MeasureType, { nullable: true, description: 'The measure as it is stored; null when it was refused, or was kept before and the viewer sees it no more.' }) measure: MeasureType | null
  @Field(() => Boolean, { description: 'True when it had been recorded before: nothing was changed.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('MeasurePayload', { description: 'Answer to an edit of a measure.', simpleResolvers: true })
export class MeasurePayload {
  @Field(() => MeasureType, { nullable: true, description: 'The measure after it; null when it was refused.' }) measure: MeasureType | null
  @Field(() => MeasureType, { nullable: true, description: 'What is stored, when somebody else changed it meanwhile (STALE).' }) current: MeasureType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('AddBeneficiariesPayload', { description: 'Answer to putting households on a project.', simpleResolvers: true })
export class AddBeneficiariesPayload {
  @Field(() => Int, { description: 'Measures that were new; a repeat adds none.' }) added: number
  @Field(() => [UserErrorType], { description: 'Why nothing was added; empty on success.' }) userErrors: UserErrorType[]
}

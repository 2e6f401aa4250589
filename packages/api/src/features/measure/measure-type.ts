import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar, FenScalar } from '../../graphql/scalars.js'
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

@ObjectType('Measure', { description: 'What is done for a household (M-1, M-2).', simpleResolvers: true })
export class MeasureType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => MeasureClass, { description: 'Class of the measure.' }) class: MeasureClass
  @Field(() => MeasureCategory, { description: 'Category of the measure.' }) category: MeasureCategory
  @Field(() => String, { description: 'What is done, in words.' }) description: string
  @Field(() => FenScalar, { nullable: true, description: 'Money of the measure, fen; null where hidden or none.' }) amount: number | null
  @Field(() => DateScalar, { description: 'Day from which it is done.' }) startedOn: string
}

import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../../graphql/scalars.js'
import { ProposalStatus } from './linkage-codes.js'

registerEnumType(ProposalStatus, {
  name: 'LinkageProposalStatus',
  description: 'Where it stands that a household is to join a linkage.',
  valuesConfig: {
    PROPOSED: { description: '征求意见: asked; it takes no part and counts nowhere.' },
    CONFIRMED: { description: '已同意: it takes part from that day on.' },
    DECLINED: { description: '不加入: it said no, or nobody has the number.' },
    WITHDRAWN: { description: '已撤回: the question was taken back.' },
  },
})

@ObjectType('LinkageProposalActions', { description: 'What the viewer may do with a proposal now.', simpleResolvers: true })
export class LinkageProposalActions {
  @Field(() => Boolean, { description: 'Answer for the household: its village’s first secretary, who did not propose it and does not stand for the enterprise.' }) answer: boolean
  @Field(() => Boolean, { description: 'Take it back.' }) withdraw: boolean
}

@ObjectType('LinkageProposal', { description: 'A household that is asked whether it joins a linkage. The enterprise learns nothing of it but its answer.', simpleResolvers: true })
export class LinkageProposalType {
  @Field(() => ID, { description: 'Opaque id, a UUID.' }) id: string
  @Field(() => String, { description: 'The number as it was proposed.' }) householdNumber: string
  @Field(() => ProposalStatus, { description: 'Where it stands.' }) status: ProposalStatus
  @Field(() => DateTimeScalar, { description: 'When it was asked.' }) proposedAt: string
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered or taken back.' }) answeredAt: string | null
  @Field(() => String, { nullable: true, description: 'Why somebody answered for the household; hidden from the enterprise.' }) reason: string | null
}

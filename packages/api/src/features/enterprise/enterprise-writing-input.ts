import { Field, ID, InputType, Int } from 'type-graphql'
import './enterprise-type.js'
import { LeadingLevel } from './leading-level.js'

@InputType('EnterpriseContentInput', { description: 'What is written down of an enterprise.' })
class EnterpriseContentInput {
  @Field(() => String, { description: 'The registered name: 1 to 100 characters.' }) name: string
  @Field(() => ID, { description: 'The village-level unit of its seat, by its 12-digit code.' }) seat: string
  @Field(() => String, { nullable: true, description: 'What it works in, by its code in the list INDUSTRY.' }) industry?: string | null
  @Field(() => LeadingLevel, { nullable: true, description: 'The highest level that named it a leading enterprise; none when not given.' }) leadingLevel?: LeadingLevel | null
}

@InputType('RegisterEnterpriseInput', { description: 'An enterprise. The same id and content sent again is kept once.' })
export class RegisterEnterpriseInput extends EnterpriseContentInput {
  @Field(() => ID, { description: 'A UUID that the client made for this enterprise.' }) id: string
  @Field(() => String, { description: 'Unified social credit code (GB 32100): 18 characters, its check character is checked.' }) creditCode: string
}

@InputType('EndEnterpriseInput', { description: 'An enterprise that is to do nothing any more.' })
export class EndEnterpriseInput {
  @Field(() => ID, { description: 'The enterprise.' }) id: string
  @Field(() => Int, { description: 'The version that was read.' }) version: number
  @Field(() => String, { description: 'Why: 1 to 1,000 characters. Its chiefs read it.' }) reason: string
}

@InputType('ReviseEnterpriseInput', { description: 'The whole of an enterprise anew.' })
export class ReviseEnterpriseInput extends EnterpriseContentInput {
  @Field(() => ID, { description: 'The enterprise.' }) id: string
  @Field(() => String, { nullable: true, description: 'Unified social credit code (GB 32100); left out, or empty, for an enterprise whose code is not on file yet. A code on file may be put right and never taken away.' }) creditCode?: string | null
  @Field(() => Int, { description: 'The version that was read.' }) version: number
}

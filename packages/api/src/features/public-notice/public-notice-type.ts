import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar, FenScalar } from '../../graphql/scalars.js'
import { CaseKind, CaseLevel } from '../register-case/case-codes.js'
import '../register-case/case-enums.js'

/** A notice of a case that hangs, with no more of the household than anybody may read (dossier 5). */
export interface PublicNoticeValue {
  readonly id: string
  readonly number: string
  readonly kind: CaseKind
  readonly level: CaseLevel
  readonly name: string
  readonly groupName: string | null
  readonly size: number
  readonly openedOn: string
  readonly days: number
  readonly mayCloseOn: string
  readonly line: number | null
  readonly lineYear: number | null
}

@ObjectType('PublicNotice', { description: 'A notice that hangs in village or town now (公示): whom it is about as anybody may read it, what it is about and until when. Never a cause, an amount, a document or a member.', simpleResolvers: true })
export class PublicNoticeType implements PublicNoticeValue {
  @Field(() => ID, { description: 'Opaque id of the notice.' }) id: string
  @Field(() => String, { description: 'Number of the case, to name it by in an objection.' }) number: string
  @Field(() => CaseKind, { description: 'What it is about.' }) kind: CaseKind
  @Field(() => CaseLevel, { description: 'Where it hangs: in the village or the town.' }) level: CaseLevel
  @Field(() => String, { description: 'The head of the household behind the mask. Of several that read the same the last two characters of their numbers stand behind.' }) name: string
  @Field(() => String, { nullable: true, description: 'Villagers’ group.' }) groupName: string | null
  @Field(() => Int, { description: 'Persons.' }) size: number
  @Field(() => DateScalar, { description: 'When it was put up.' }) openedOn: string
  @Field(() => Int, { description: 'For how many days.' }) days: number
  @Field(() => DateScalar, { description: 'Until when it hangs at least: the first day on which it may come down. Objections are heard until it is down.' }) mayCloseOn: string
  @Field(() => FenScalar, { nullable: true, description: 'The line by which it was judged, fen per person: of an exit that of its last verification, of an application and a monitoring that of the year of the income stated. Null where no income was held against a line, or none is known, which is said and never guessed.' }) line: number | null
  @Field(() => Int, { nullable: true, description: 'The year of that line; null where no income was held against one.' }) lineYear: number | null
}

import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.js'
import { NodeType } from '../../graphql/node-type.js'
import { DateScalar, DateTimeScalar, FenScalar } from '../../graphql/scalars.js'
import { UserErrorType } from '../../graphql/user-error.js'
import { Labour, Sex } from '../person/person.entity.js'
import { CaseActName, CaseKind, CaseLevel, CaseStatus, CheckItem, ExclusionFlag } from './case-codes.js'
import './case-enums.js'

@ObjectType('CaseMember', { description: 'A member of the family that applies.', simpleResolvers: true })
export class CaseMemberType {
  @Field(() => String, { description: 'The name.' }) name: string
  @Field(() => String, { description: 'Relation to the head.' }) relation: string
  @Field(() => Sex, { description: 'Sex.' }) sex: Sex
  @Field(() => DateScalar, { nullable: true, description: 'Day of birth.' }) birthDate: string | null
  @Field(() => String, { nullable: true, description: 'Ethnicity (民族).' }) ethnicity: string | null
  @Field(() => Labour, { nullable: true, description: 'Ability to work.' }) labour: Labour | null
  @Field(() => String, { nullable: true, description: 'First six digits of the ID number and twelve asterisks.' }) idNumber: string | null
}

@ObjectType('CaseNotice', { description: 'A notice on the wall of village or town.', simpleResolvers: true })
export class CaseNoticeType {
  @Field(() => CaseLevel, { description: 'Where it hangs.' }) level: CaseLevel
  @Field(() => DateScalar, { description: 'When it was put up.' }) openedOn: string
  @Field(() => Int, { description: 'For how many days.' }) days: number
  @Field(() => DateScalar, { description: 'The first day on which it may come down.' }) mayCloseOn: string
  @Field(() => DateScalar, { nullable: true, description: 'When it came down; null while it hangs.' }) closedOn: string | null
}

@ObjectType('CaseObjection', { description: 'Something said against a case while its notice hung.', simpleResolvers: true })
export class CaseObjectionType {
  @Field(() => ID, { description: 'Its id.' }) objection: string
  @Field(() => CaseLevel, { description: 'Against which notice.' }) level: CaseLevel
  @Field(() => DateScalar, { description: 'When it was lodged.' }) lodgedOn: string
  @Field(() => String, { nullable: true, description: 'Who objects; null for somebody who gave no name.' }) objector: string | null
  @Field(() => String, { description: 'What is said.' }) text: string
  @Field(() => String, { nullable: true, description: 'The answer; null while it is open.' }) answer: string | null
  @Field(() => DateScalar, { nullable: true, description: 'When it was answered.' }) answeredOn: string | null
  @Field(() => Boolean, { nullable: true, description: 'Whether it was found right.' }) upheld: boolean | null
}

@ObjectType('CaseFlag', { description: 'What asks for a closer look, and never refuses by itself.', simpleResolvers: true })
export class CaseFlagType {
  @Field(() => ExclusionFlag, { description: 'What.' }) flag: ExclusionFlag
  @Field(() => Boolean, { nullable: true, description: 'Whether it is so; null until somebody looked.' }) applies: boolean | null
  @Field(() => String, { nullable: true, description: 'What was found.' }) note: string | null
}

@ObjectType('CheckedItem', { description: 'One thing that was looked at in the household.', simpleResolvers: true })
export class CheckedItemType {
  @Field(() => CheckItem, { description: 'What.' }) item: CheckItem
  @Field(() => Boolean, { description: 'Whether it is met.' }) met: boolean
  @Field(() => String, { description: 'What shows it.' }) evidence: string
}

@ObjectType('CaseIncome', { description: 'Income per person beside the line of its year.', simpleResolvers: true })
export class CaseIncomeType {
  @Field(() => Int, { description: 'The year.' }) year: number
  @Field(() => FenScalar, { description: 'Net income per person, fen.' }) perCapita: number
  @Field(() => FenScalar, { nullable: true, description: 'The line of that year, fen; null where none is known.' }) line: number | null
}

@ObjectType('CaseRules', { description: 'The rules under which the case was opened; they hold for it until its end.', simpleResolvers: true })
export class CaseRulesType {
  @Field(() => [CaseActName], { description: 'Its route, step by step.' }) route: CaseActName[]
  @Field(() => [CaseLevel], { description: 'Whose each step of the route is, in the same order.' }) levels: CaseLevel[]
  @Field(() => Int, { description: 'Days for which a notice usually hangs.' }) noticeDays: number
  @Field(() => Int, { description: 'The least days of a notice.' }) leastNoticeDays: number
  @Field(() => Int, { nullable: true, description: 'Least share of reviews at home by the township, per cent; null where none is asked.' }) townshipPercent: number | null
  @Field(() => Int, { nullable: true, description: 'The same by the county.' }) countyPercent: number | null
  @Field(() => [CheckItem], { description: 'What is looked at in the household.' }) items: CheckItem[]
  @Field(() => Boolean, { description: 'Whether income must lie over the line of its year.' }) incomeOverLine: boolean
  @Field(() => Boolean, { description: 'Whether a lost vote, an unmet item, an objection found right or the household’s refusal ends it; else it goes back to its proposer.' }) failureEnds: boolean
  @Field(() => Int, { nullable: true, description: 'Days to the county’s decision; null where no clock runs.' }) decideWithinDays: number | null
}

@ObjectType('CaseRecord', { description: 'An act as it was done.', simpleResolvers: true })
export class CaseRecordType {
  @Field(() => CaseActName, { description: 'What was done.' }) act: CaseActName
  @Field(() => CaseLevel, { description: 'For which level.' }) level: CaseLevel
  @Field(() => DateScalar, { description: 'On what day.' }) on: string
  @Field(() => DateTimeScalar, { description: 'When.' }) at: string
  @Field(() => CaseStatus, { description: 'Where it left the case.' }) status: CaseStatus
  @Field(() => String, { nullable: true, description: 'What was said of it.' }) comment: string | null
  @Field(() => Int, { nullable: true, description: 'Of a vote: who may vote.' }) entitled: number | null
  @Field(() => Int, { nullable: true, description: 'Of a vote: who was there.' }) present: number | null
  @Field(() => Int, { nullable: true, description: 'Of a vote: who was in favour.' }) inFavour: number | null
  @Field(() => Boolean, { nullable: true, description: 'Of a review: whether the household was looked at in its home.' }) spotChecked: boolean | null
  @Field(() => String, { nullable: true, description: 'Of the acceptance: who of the household signed.' }) acceptedBy: string | null
  @Field(() => [String], { description: 'Of a verification: who took part, by name.' }) verifiers: string[]
  @Field(() => Boolean, { nullable: true, description: 'Of a follow-up: whether the household still stands over the line.' }) stable: boolean | null
}

@ObjectType('RegisterCase', { implements: NodeType, description: 'One household’s way onto the register, off it or around it, step by step (R-2; 识别与退出).', simpleResolvers: true })
export class RegisterCaseType implements NodeType {
  id: string
  @Field(() => String, { description: 'C, 12-digit village code, year, running number in the village and year.' }) number: string
  @Field(() => Int, { description: 'Counts every change; give it with a revision.' }) version: number
  @Field(() => CaseKind, { description: 'What it is about.' }) kind: CaseKind
  @Field(() => CaseStatus, { description: 'Where it stands.' }) status: CaseStatus
  @Field(() => String, { description: 'The rule set under which it was opened.' }) ruleSet: string
  @Field(() => String, { description: 'Name of the head.' }) headName: string
  @Field(() => Int, { description: 'Persons.' }) size: number
  @Field(() => String, { description: 'Why it was opened.' }) reason: string
  @Field(() => DateScalar, { description: 'When it was opened.' }) openedOn: string
  @Field(() => CaseLevel, { nullable: true, description: 'Whose turn it is; null when nobody has to do anything more.' }) waitingFor: CaseLevel | null
  @Field(() => DateScalar, { nullable: true, description: 'The first day of that turn.' }) waitsFrom: string | null
  @Field(() => DateScalar, { nullable: true, description: 'The last day for the county’s decision, until it is made; null where no clock runs.' }) decideBy: string | null
  @Field(() => DateScalar, { nullable: true, description: 'The last day of the follow-up after an exit, until it is concluded.' }) followUpUntil: string | null
  @Field(() => DateScalar, { nullable: true, description: 'Of a monitored household: when its risk ended; null while it lasts.' }) riskEndedOn: string | null
}

export const RegisterCaseConnection = connectionOf('RegisterCase', RegisterCaseType)

@ObjectType('OpenCasePayload', { description: 'The case that was opened, or why none was.', simpleResolvers: true })
export class OpenCasePayload {
  @Field(() => RegisterCaseType, { nullable: true, description: 'The case; null when it was refused.' }) registerCase: RegisterCaseType | null
  @Field(() => Boolean, { description: 'True when this id was answered before; nothing was stored again.' }) replayed: boolean
  @Field(() => [UserErrorType], { description: 'Expected failures; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('CasePayload', { description: 'The case after a step, or why the step was refused.', simpleResolvers: true })
export class CasePayload {
  @Field(() => RegisterCaseType, { nullable: true, description: 'The case; null when the step was refused.' }) registerCase: RegisterCaseType | null
  @Field(() => [UserErrorType], { description: 'Expected failures; empty on success.' }) userErrors: UserErrorType[]
}

@ObjectType('ReviseCasePayload', { description: 'The case as revised, or why it was not.', simpleResolvers: true })
export class ReviseCasePayload extends CasePayload {
  @Field(() => RegisterCaseType, { nullable: true, description: 'What is stored now, when another version was read (STALE).' }) current: RegisterCaseType | null
}

import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { UserErrorType } from '../../graphql/user-error.js'
import { CodeListName } from './code-list-name.js'

registerEnumType(CodeListName, {
  name: 'CodeListName',
  description: 'A list that the city keeps itself, since the source counts more than it names.',
  valuesConfig: {
    INDUSTRY: { description: '优势特色产业: ten, three of them named (I-2).' },
    LINKAGE_MODEL: { description: '利益联结模式: seven, three of them named (I-18).' },
  },
})

@ObjectType('CodeListEntry', { description: 'An entry of a list that the city keeps itself.', simpleResolvers: true })
export class CodeListEntryType {
  @Field(() => ID, { description: 'What rows hold; it never changes.' }) code: string
  @Field(() => String, { description: 'In Chinese.' }) zh: string
  @Field(() => String, { description: 'In English.' }) en: string
  @Field(() => Boolean, { description: 'Whether the article names it, or it only counts it.' }) namedInSource: boolean
  @Field(() => Boolean, { description: 'Whether it may be chosen.' }) active: boolean
  @Field(() => Int, { description: 'Counts the edits; give it back with an edit.' }) version: number
}

@InputType('SaveCodeListEntryInput', { description: 'An entry anew, or a new one.' })
export class SaveCodeListEntryInput {
  @Field(() => CodeListName, { description: 'The list.' }) list: CodeListName
  @Field(() => ID, { description: 'Its code: 1 to 60 characters; a new one makes a new entry.' }) code: string
  @Field(() => Int, { description: 'The version that was read; 0 for a new entry.' }) version: number
  @Field(() => String, { description: 'In Chinese: 1 to 60 characters.' }) zh: string
  @Field(() => String, { description: 'In English: 1 to 120 characters.' }) en: string
  @Field(() => Boolean, { description: 'Whether it may be chosen.' }) active: boolean
}

@ObjectType('SaveCodeListEntryPayload', { description: 'What became of an entry.', simpleResolvers: true })
export class SaveCodeListEntryPayload {
  @Field(() => CodeListEntryType, { nullable: true, description: 'The entry as it is stored; null when it was refused.' }) entry: CodeListEntryType | null
  @Field(() => [UserErrorType], { description: 'Why it was refused; empty on success.' }) userErrors: UserErrorType[]
}

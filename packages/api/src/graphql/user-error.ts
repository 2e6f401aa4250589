import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { OutOfScopeError } from '../data/scope-errors.js'
import type { Language, Sentence } from '../text/sentence.js'
import { NOT_FOUND } from './errors.js'

/** The closed list of expected failures (contract, "Errors"). */
export const UserErrorCode = {
  VALIDATION: 'VALIDATION',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  STALE: 'STALE',
  QUOTA: 'QUOTA',
  STATE: 'STATE',
  CREDENTIALS: 'CREDENTIALS',
} as const
export type UserErrorCode = (typeof UserErrorCode)[keyof typeof UserErrorCode]

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why an expected failure happened.',
  valuesConfig: {
    VALIDATION: { description: 'A value cannot be accepted.' },
    NOT_FOUND: { description: 'Absent or out of scope; the two are never told apart.' },
    CONFLICT: { description: 'The id was used before with other content or by another account; nothing was changed.' },
    STALE: { description: 'The row was changed since it was read; what is stored comes back beside.' },
    QUOTA: { description: 'A limit of the responsibility scheme bites.' },
    STATE: { description: 'Not the turn of this step, or not the viewer’s part in it.' },
    CREDENTIALS: { description: 'Sign-in or password was not right.' },
  },
})

@ObjectType('UserError', { description: 'An expected failure: what is wrong, where, and in words for the person.', simpleResolvers: true })
export class UserErrorType {
  @Field(() => UserErrorCode, { description: 'Why it failed.' }) code: UserErrorCode
  @Field(() => [String], { nullable: true, description: 'Path to the input field, such as ["outcomes", "3", "amount"]; null when no single field is to blame.' }) field: string[] | null
  @Field(() => String, { description: 'What happened and what to do, in the language of the request.' }) message: string
}

/** One expected failure before it is put into words of one language. */
export interface Refused {
  readonly code: UserErrorCode
  readonly field?: readonly string[]
  readonly sentence: Sentence
}

/** Thrown by a service to undo its transaction and tell the person why. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly errors: readonly Refused[]
  constructor(...errors: readonly Refused[]) {
    super(errors.map((error) => `${error.code}: ${error.sentence.en}`).join(' '))
    this.errors = errors
  }
}

/** A refusal with a single cause. */
export const refusal = (code: UserErrorCode, sentence: Sentence, field?: readonly string[]): Refusal =>
  new Refusal({ code, sentence, ...(field === undefined ? {} : { field }) })

/** The same answer for what is absent and for what is out of scope. */
export const notFound = (...field: string[]): Refusal =>
  refusal('NOT_FOUND', NOT_FOUND, field.length === 0 ? undefined : field)

/** The id is taken with other content or by another account. */
export const conflict = (field: readonly string[] = ['id']): Refusal =>
  refusal('CONFLICT', { zh: '这个编号已经用于另一条内容，本次提交没有保存。请刷新后重新填写。', en: 'This id already stands for other content, so nothing was saved. Please reload and enter it anew.' }, field)

const inWords = (errors: readonly Refused[], language: Language): UserErrorType[] =>
  errors.map(({ code, field, sentence }) => ({ code, field: field === undefined ? null : [...field], message: sentence[language] }))

/**
 * Runs a mutation's work. A refusal becomes `userErrors` beside the empty payload; any other error passes on.
 */
export const answering = async <Payload extends object>(
  language: Language,
  empty: Payload,
  work: () => Promise<Payload>,
): Promise<Payload & { userErrors: UserErrorType[] }> => {
  try {
    return { ...(await work()), userErrors: [] }
  } catch (error) {
    if (error instanceof Refusal) return { ...empty, userErrors: inWords(error.errors, language) }
    if (error instanceof OutOfScopeError) return { ...empty, userErrors: inWords(notFound().errors, language) }
    throw error
  }
}

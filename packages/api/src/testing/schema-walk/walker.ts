import type { GraphQLSchema } from 'graphql'
import type { Role } from '../../access/roles.js'
import type { Answer } from '../api-under-test.js'
import type { Comparison } from './comparison.js'
import type { Oracle } from './oracle/oracle.js'
import type { SmallWorld, Stored } from './world.js'

/** One viewer's walk through the schema. */
export interface Walker {
  readonly world: SmallWorld
  readonly schema: GraphQLSchema
  readonly stored: Stored
  readonly oracle: Oracle
  readonly found: Comparison
}

/** Whether a duty of the viewer lets them ask at all. */
export const mayAsk = ({ oracle }: Walker, asks: readonly Role[] | 'everyone'): boolean => asks === 'everyone' || oracle.duties.some((duty) => asks.includes(duty.role))

export const codes = (answer: Answer<unknown>): string => (answer.errors ?? []).map((error) => error.extensions.code).join()

/** Asks something that the contract says is not the viewer's to ask. */
export const expectForbidden = async ({ world, found }: Walker, name: string, document: string): Promise<void> => {
  const answer = await world.walker.ask(document)
  if (codes(answer) !== 'FORBIDDEN') found.note(`${name}: ${codes(answer) || 'an answer'} and not FORBIDDEN`)
}

/** Asks something that must be answered without an error. */
export const asked = async ({ world, found }: Walker, name: string, document: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> => {
  const answer = await world.walker.ask(document, variables)
  if (answer.errors !== undefined) found.note(`${name}: ${JSON.stringify(answer.errors.map((error) => [error.extensions.code, error.path, error.message])).slice(0, 300)}`)
  return answer.data ?? {}
}

import fc from 'fast-check'
import { buildClientSchema, getIntrospectionQuery, getNamedType, isCompositeType, isNonNullType } from 'graphql'
import type { GraphQLField, IntrospectionQuery } from 'graphql'
import { expect } from 'vitest'
import type { Role } from '../../access/roles.js'
import { startApi } from '../api-under-test.js'
import type { ApiUnderTest } from '../api-under-test.js'
import { valueOf } from './random-arguments.js'
import { selectionOf } from '../schema-walk/documents.js'
import { storedRows } from '../stored-rows.js'

/** Roles that between them may ask for everything. */
const ASKERS: readonly Role[] = ['TOWN_OFFICE', 'BANNER_OFFICE', 'FIRST_SECRETARY', 'SECTION_LEADER', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF', 'AUDITOR', 'ADMINISTRATOR', 'BANK_OFFICE', 'CITY_OFFICE']
/** What would end the sessions of those who ask, or spends the time of a password hash on each try. */
const LEFT_OUT = new Set(['signIn', 'signOut', 'changePassword', 'disableAccount', 'resetPassword', 'endSessions', 'endOtherSignIns', 'createAccount', 'endAppointment'])
/** Whoever is signed in is nobody to what a household asks for itself (ADR 0019). */
const isHouseholdsOwn = (field: GraphQLField<unknown, unknown>): boolean => /(^own|Own)(File|Result|Correction|Complaint|Exit|Linkage|Words)/.test(field.name)
const EXPECTED = new Set(['BAD_USER_INPUT', 'FORBIDDEN', 'GRAPHQL_VALIDATION_FAILED', 'QUERY_TOO_COMPLEX', 'RATE_LIMITED'])
const SECRETS = /SELECT |INSERT INTO|UPDATE `|DELETE FROM|SQLITE_|\bER_[A-Z]|\n\s+at |node_modules|\.ts:\d/

/** Each database is tried with other values, so that two lanes try twice as many. */
const SEED = process.env['TEST_DIALECT'] === 'mysql' ? 20151230 : 20151231

/** An API to which bad input is given, and the means to give it. */
export interface BadInputTrial {
  readonly api: ApiUnderTest
  /** The fields of Query or Mutation, but for what is left out. */
  readonly fields: (operation: 'query' | 'mutation') => GraphQLField<unknown, unknown>[]
  /** Asks for a field with random arguments, as random people, so many times. */
  readonly tryOut: (operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, runs: number) => Promise<void>
}

/** Starts the API on the smallest demo city. */
export const badInputTrial = async (): Promise<BadInputTrial> => {
  const api = await startApi()
  const accounts = new Map((await storedRows(api, 'Account')).map((row) => [row.id, row.login]))
  const appointments = (await storedRows(api, 'Appointment')).filter((row) => row.endedOn === null).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const askers = await Promise.all(ASKERS.map((role) => api.as(accounts.get(appointments.find((row) => row.role === role)?.accountId ?? '') ?? '')))
  const own = new Set(askers.map((asker) => asker.accountId))
  const some = <T extends { readonly id: string }>(rows: readonly T[]): string[] => rows.map((row) => row.id).toSorted().slice(0, 8)
  const ids = [
    ...some(await storedRows(api, 'Household')),
    ...some(await storedRows(api, 'Person')),
    ...some(await storedRows(api, 'Observation')),
    ...some(await storedRows(api, 'OutcomeReport')),
    ...some(await storedRows(api, 'Linkage')),
    ...some(await storedRows(api, 'Enterprise')),
    ...some(appointments.filter((row) => !own.has(row.accountId))),
    ...[...accounts.keys()].filter((id) => !own.has(id)).slice(0, 8),
  ]
  const schema = buildClientSchema(await (askers[0] ?? (await api.as('city-office'))).data<IntrospectionQuery>(getIntrospectionQuery()))

  const documentOf = (operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string => {
    const type = getNamedType(field.type)
    const variables = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ')
    const given = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ')
    return `${operation} ${variables === '' ? '' : `(${variables})`} { ${field.name}${given === '' ? '' : `(${given})`} ${isCompositeType(type) ? `{ __typename ${selectionOf(schema, type, 1)} }` : ''} }`
  }

  const tryOut = async (operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, runs: number): Promise<void> => {
    const document = documentOf(operation, field)
    const given = fc.record(Object.fromEntries(field.args.map((argument) => [argument.name, valueOf(argument.type, ids)])), { requiredKeys: field.args.filter((argument) => isNonNullType(argument.type)).map((argument) => argument.name) })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...askers.keys()), given, async (index, variables) => {
        const answer = await askers[index]?.ask(document, variables)
        expect(answer?.status).toBeLessThan(500)
        expect((answer?.errors ?? []).filter((error) => !EXPECTED.has(error.extensions.code) && !(isHouseholdsOwn(field) && error.extensions.code === 'UNAUTHENTICATED'))).toEqual([])
        expect(JSON.stringify(answer)).not.toMatch(SECRETS)
      }),
      { seed: SEED, numRuns: runs },
    )
  }

  return {
    api,
    fields: (operation) => Object.values((operation === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).filter((field) => !LEFT_OUT.has(field.name)),
    tryOut,
  }
}

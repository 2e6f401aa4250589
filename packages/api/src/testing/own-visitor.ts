import type { Answer, ApiUnderTest, Asker } from './api-under-test.js'
import { newId } from './api-under-test.js'

/** What stands on a slip. */
export interface Slip {
  readonly code: string
  readonly number: string
  readonly headName: string
  readonly path: string
  readonly validUntil: string
  readonly nobodyElseReviews: boolean
}

/** A household at its own file. */
export interface OwnVisitor {
  readonly token: string
  readonly ask: Asker['ask']
  readonly data: Asker['data']
}

/** What an opening answered, and the cookie that it set. */
export interface Opened {
  readonly status: number
  readonly answer: Answer<{ readonly openOwnFile: { readonly ownFile: Record<string, unknown> | null; readonly userErrors: readonly { readonly code: string; readonly message: string }[] } }>
  readonly token: string | null
  readonly retryAfter: string | undefined
}

/** Sends a document over HTTP with the headers given. */
export const sendWith = async (api: ApiUnderTest, headers: Readonly<Record<string, string>>, query: string, variables: Record<string, unknown> = {}) =>
  api.application.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers }, payload: { query, variables } })

const ISSUE = 'mutation ($household: ID!) { issueHouseholdCode(household: $household) { slip { code number headName path validUntil nobodyElseReviews } userErrors { code field message } } }'
const OPEN = 'mutation ($input: OpenOwnFileInput!) { openOwnFile(input: $input) { ownFile { number headName } userErrors { code message } } }'

/** Has the office make a code. */
export const issueCode = async (office: Asker, household: string): Promise<{ readonly slip: Slip | null; readonly userErrors: readonly { readonly code: string }[] }> =>
  (await office.data<{ issueHouseholdCode: Awaited<ReturnType<typeof issueCode>> }>(ISSUE, { household })).issueHouseholdCode

/** Types a number and a code, from an address. */
export const openOwnFile = async (api: ApiUnderTest, number: string, code: string, { id = newId(), address = '203.0.113.7' } = {}): Promise<Opened> => {
  const response = await sendWith(api, { 'x-forwarded-for': address }, OPEN, { input: { id, number, code } })
  const cookie = response.cookies.find(({ name }) => name === 'bangfu_own')
  const body = response.json<{ data?: Opened['answer']['data']; errors?: Opened['answer']['errors'] }>()
  const retryAfter = body.errors?.[0]?.extensions['retryAfter']
  return { status: response.statusCode, answer: { status: response.statusCode, data: body.data ?? null, errors: body.errors }, token: cookie?.value ?? null, retryAfter: typeof retryAfter === 'number' ? String(retryAfter) : undefined }
}

/** Asks with a household's session. */
export const ownVisitor = (api: ApiUnderTest, token: string): OwnVisitor => {
  const ask: OwnVisitor['ask'] = async <Data>(document: string, variables: Record<string, unknown> = {}) => {
    const response = await sendWith(api, { cookie: `bangfu_own=${token}` }, document, variables)
    const body = response.json<{ data?: Data | null; errors?: Answer<Data>['errors'] }>()
    return { status: response.statusCode, data: body.data ?? null, errors: body.errors }
  }
  return {
    token,
    ask,
    data: async <Data>(document: string, variables: Record<string, unknown> = {}) => {
      const answer = await ask<Data>(document, variables)
      if (answer.errors !== undefined || answer.data === null) throw new Error(`own file: ${JSON.stringify(answer.errors)}`)
      return answer.data
    },
  }
}

/** The household of the id at its own file, by a code that the office has just made. */
export const atOwnFile = async (api: ApiUnderTest, office: Asker, household: string): Promise<OwnVisitor> => {
  const { slip } = await issueCode(office, household)
  if (slip === null) throw new Error('No code was made')
  const { token } = await openOwnFile(api, slip.number, slip.code)
  if (token === null) throw new Error('The file did not open')
  return ownVisitor(api, token)
}

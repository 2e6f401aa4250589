import { buildSchema, Kind, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TOKEN_OPERATIONS, mayRunWithToken } from '../../access/token-operations.js'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest, Asker } from '../../testing/api-under-test.js'
import { faults, linkageScene } from '../../testing/linkage-scene.js'
import type { LinkageError, LinkageScene } from '../../testing/linkage-scene.js'
import { sendWith } from '../../testing/own-visitor.js'
import { changeRows, storedRow, storedRows } from '../../testing/stored-rows.js'
import { readFileSync } from 'node:fs'

const ISSUE = 'mutation ($input: IssueAccessTokenInput!) { answer: issueAccessToken(input: $input) { accessToken { id name lastUsedAt endedAt chief { id } } token replayed userErrors { code field message } } }'
const END = 'mutation ($input: EndAccessTokenInput!) { answer: endAccessToken(input: $input) { accessToken { id endedAt } replayed userErrors { code field message } } }'

interface Answer {
  readonly accessToken: { readonly id: string; readonly endedAt: string | null; readonly chief: { readonly id: string } } | null
  readonly token: string | null
  readonly replayed: boolean
  readonly userErrors: readonly LinkageError[]
}
interface Body {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[]
}

let api: ApiUnderTest
let scene: LinkageScene
beforeAll(async () => {
  api = await startApi()
  scene = await linkageScene(api)
})
afterAll(async () => api.close())

const issue = async (changes: Record<string, unknown> = {}, who: Asker = scene.chief): Promise<Answer> => (await who.data<{ answer: Answer }>(ISSUE, { input: { id: newId(), enterprise: scene.enterprise, name: '财务系统', days: 365, ...changes } })).answer
const end = async (id: string | undefined, who: Asker = scene.chief): Promise<Answer> => (await who.data<{ answer: Answer }>(END, { input: { id } })).answer
const key = async (): Promise<{ readonly id: string; readonly token: string }> => {
  const { accessToken, token, userErrors } = await issue()
  if (accessToken === null || token === null) throw new Error(`No key: ${JSON.stringify(userErrors)}`)
  return { id: accessToken.id, token }
}
const ask = async (token: string, query: string, variables: Record<string, unknown> = {}): Promise<Body> => (await sendWith(api, { authorization: `Bearer ${token}` }, query, variables)).json<Body>()
const codes = ({ errors }: Body): string[] => (errors ?? []).map(({ extensions }) => extensions.code)
const READ = 'query ($id: ID!) { enterprise(id: $id) { id linkages { id } } linkages(first: 50) { nodes { id enterprise { id } households(first: 50) { nodes { id headName phone } } } } }'
const reads = async (token: string): Promise<boolean> => codes(await ask(token, READ, { id: scene.enterprise })).length === 0

describe('ADR 0028 an access token', () => {
  it('is shown once, kept as its hash alone, and reads what its chief reads, as the chief reads it', async () => {
    const input = { id: newId() }
    const first = await issue(input)
    expect(first).toMatchObject({ replayed: false, userErrors: [] })
    expect(first.token).toMatch(/^bangfu_[\w-]{43}$/)
    expect(await issue(input)).toMatchObject({ token: null, replayed: true, userErrors: [] })
    const stored = await storedRow(api, 'AccessToken', [{ column: 'id', equals: input.id }])
    expect(JSON.stringify(stored)).not.toContain(first.token?.slice(8))
    const byToken = await ask(first.token ?? '', READ, { id: scene.enterprise })
    expect(byToken.data).toEqual(await scene.chief.data(READ, { id: scene.enterprise }))
    expect((await storedRow(api, 'AccessToken', [{ column: 'id', equals: input.id }])).lastUsedAt).not.toBeNull()
    await end(input.id)
  })

  it('runs the permitted operations and is FORBIDDEN every other of the schema, whatever its chief may do', async () => {
    const { id, token } = await key()
    const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'))
    const roots = [...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ['query', field.name] as const), ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ['mutation', field.name] as const)]
    expect(roots.length).toBeGreaterThan(100)
    for (const [kind, name] of roots) {
      const document = parse(`${kind} { ...all } fragment all on ${kind === 'query' ? 'Query' : 'Mutation'} { x: ${name} }`)
      const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      if (operation === undefined) throw new Error('No operation')
      expect([name, mayRunWithToken(document, operation)]).toEqual([name, TOKEN_OPERATIONS.has(`${kind} ${name}`)])
    }
    for (const query of ['{ viewer { account { id } } }', '{ notices { totalCount } }', '{ region(code: "150525000000") { name } }', '{ codeList(list: INDUSTRY) { code } }', '{ enterprises { totalCount } }', '{ pledges { totalCount } }', '{ ...on Query { linkages { totalCount } node(id: "x") { id } } }', 'mutation { signOut }', `mutation { endAccessToken(input: { id: "${id}" }) { replayed } }`, `mutation { issueAccessToken(input: { id: "${newId()}" enterprise: "${scene.enterprise}" name: "x" days: 1 }) { token } }`, 'mutation { signIn(input: { login: "x", password: "y" }) { token } }']) expect([query, codes(await ask(token, query))]).toEqual([query, ['FORBIDDEN']])
    expect(codes(await ask(token, '{ __typename linkages { totalCount } }'))).toEqual([])
    expect(await ask(token, 'query ($id: ID!) { enterprise(id: $id) { accessTokens { id } linkages { viewerCan { submitReport conclude: renew end propose } } } }', { id: scene.enterprise })).toMatchObject({ data: { enterprise: { accessTokens: [] } } })
    await end(id)
  })

  it('opens nothing beside GraphQL, and nothing from a cookie', async () => {
    const { id, token } = await key()
    const authorization = `Bearer ${token}`
    expect((await api.application.server.inject({ method: 'GET', url: '/exports/households.csv', headers: { authorization } })).statusCode).toBe(401)
    expect((await api.application.server.inject({ method: 'PUT', url: `/attachments/${newId()}`, headers: { authorization, 'content-type': 'image/png' }, payload: 'x' })).statusCode).toBe(401)
    expect(codes((await sendWith(api, { cookie: `bangfu_session=${token}` }, '{ linkages { totalCount } }')).json<Body>())).toEqual(['UNAUTHENTICATED'])
    await end(id)
  })

  it('hands in a report of a linkage, and the trail names it', async () => {
    const { id, token } = await key()
    const members = (await storedRows(api, 'LinkageHousehold')).filter((row) => row.enterpriseId === scene.enterprise && row.leftOn === null)
    const other = (await storedRows(api, 'Linkage')).find(({ id: linkageId, endedOn }) => (endedOn ?? '9999-12-31') >= '2015-12-31' && members.some((row) => row.linkageId === linkageId))
    const household = members.find((row) => row.linkageId === other?.id)?.householdId
    const input = { id: newId(), linkage: other?.id, period: '2015Q4', outcomes: [{ household, amount: 120_000 }] }
    const submitted = await ask(token, 'mutation ($input: SubmitOutcomeReportInput!) { submitOutcomeReport(input: $input) { outcomeReport { id status } userErrors { code field message } } }', { input })
    const answer = submitted.data?.['submitOutcomeReport'] as { outcomeReport: { id: string } | null; userErrors: LinkageError[] }
    // The quarter may be reported already in the demo city; then it is refused by its field like any other.
    if (answer.outcomeReport === null) expect(faults(answer)).toEqual(['STATE period'])
    else {
      const entry = await storedRow(api, 'AuditEntry', [{ column: 'subjectId', equals: answer.outcomeReport.id }])
      expect(JSON.parse(entry.changes)).toContainEqual({ field: 'accessToken', from: null, to: '财务系统' })
    }
    await end(id)
  })

  it('ends at once, with its time, with the account and with the chief’s appointment', async () => {
    const { id, token } = await key()
    const { accountId } = await storedRow(api, 'AccessToken', [{ column: 'id', equals: id }])
    expect(await reads(token)).toBe(true)
    await changeRows(api, 'Appointment', [{ column: 'accountId', equals: accountId }, { column: 'role', equals: 'HONORARY_CHIEF' }], { endedOn: '2015-12-30' })
    expect(await reads(token)).toBe(false)
    await changeRows(api, 'Appointment', [{ column: 'accountId', equals: accountId }, { column: 'role', equals: 'HONORARY_CHIEF' }], { endedOn: null })
    await changeRows(api, 'Account', [{ column: 'id', equals: accountId }], { disabledAt: '2015-12-01 00:00:00.000' })
    expect(await reads(token)).toBe(false)
    await changeRows(api, 'Account', [{ column: 'id', equals: accountId }], { disabledAt: null })
    expect(await reads(token)).toBe(true)
    const { expiresAt } = await storedRow(api, 'AccessToken', [{ column: 'id', equals: id }])
    await changeRows(api, 'AccessToken', [{ column: 'id', equals: id }], { expiresAt: '2010-01-01 00:00:00.000' })
    expect(await reads(token)).toBe(false)
    await changeRows(api, 'AccessToken', [{ column: 'id', equals: id }], { expiresAt })
    expect(await end(id)).toMatchObject({ replayed: false, userErrors: [] })
    expect(await reads(token)).toBe(false)
    expect(await end(id)).toMatchObject({ replayed: true, userErrors: [] })
    expect(codes(await ask(token, '{ linkages { totalCount } }'))).toEqual(['UNAUTHENTICATED'])
  })

  it('is made by the chief of the own enterprise alone: no office hands in what it decides on', async () => {
    const enterprise = await storedRow(api, 'Enterprise', [{ column: 'id', equals: scene.enterprise }])
    const other = (await storedRows(api, 'Appointment')).find((row) => row.role === 'HONORARY_CHIEF' && row.enterpriseId !== null && row.enterpriseId !== scene.enterprise && row.endedOn === null)
    expect(faults(await issue({ enterprise: other?.enterpriseId }))).toEqual(['NOT_FOUND enterprise'])
    expect(faults(await issue({ enterprise: newId() }))).toEqual(['NOT_FOUND enterprise'])
    const banner = await api.as(`banner-office-${enterprise.regionCode.slice(0, 6)}`)
    expect((await banner.ask(ISSUE, { input: { id: newId(), enterprise: scene.enterprise, name: '财务系统', days: 1 } })).errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    const may = 'query ($id: ID!) { enterprise(id: $id) { viewerCan { issueAccessToken } } }'
    expect(await scene.chief.data(may, { id: scene.enterprise })).toEqual({ enterprise: { viewerCan: { issueAccessToken: true } } })
    expect(await banner.data(may, { id: scene.enterprise })).toEqual({ enterprise: { viewerCan: { issueAccessToken: false } } })
  })

  it('is ended by the office of the banner of the seat as well, and by none elsewhere', async () => {
    const { id, token } = await key()
    const { regionCode } = await storedRow(api, 'Enterprise', [{ column: 'id', equals: scene.enterprise }])
    const banner = await api.as(`banner-office-${regionCode.slice(0, 6)}`)
    const elsewhere = await api.as(regionCode.startsWith('150525') ? 'banner-office-150524' : 'banner-office-150525')
    const may = async (who: Asker): Promise<boolean | undefined> => (await who.data<{ enterprise: { accessTokens: { id: string; viewerCanEnd: boolean }[] } | null }>('query ($id: ID!) { enterprise(id: $id) { accessTokens { id viewerCanEnd } } }', { id: scene.enterprise })).enterprise?.accessTokens.find((each) => each.id === id)?.viewerCanEnd
    expect([await may(scene.chief), await may(banner), await may(await api.as('auditor'))]).toEqual([true, true, false])
    expect(faults(await end(id, elsewhere))).toEqual(['NOT_FOUND id'])
    expect(faults(await end(id, banner))).toEqual([])
    expect([await reads(token), await may(banner)]).toEqual([false, false])
  })

  it('tells its chief when it was made and when it was ended, whoever ended it', async () => {
    const told = async (): Promise<string[]> => (await storedRows(api, 'Notice')).filter(({ accountId, subjectId }) => accountId === scene.chief.accountId && subjectId === scene.enterprise).map(({ kind, parameters }) => `${kind} ${parameters['name']}`)
    const { length: before } = await told()
    const { accessToken } = await issue({ name: '记账' })
    const { regionCode } = await storedRow(api, 'Enterprise', [{ column: 'id', equals: scene.enterprise }])
    await end(accessToken?.id, await api.as(`banner-office-${regionCode.slice(0, 6)}`))
    expect((await told()).slice(before).toSorted()).toEqual(['accessTokenEnded 记账', 'accessTokenIssued 记账'])
    const { notices } = await scene.chief.data<{ notices: { nodes: { kind: string; text: string; subject: { id: string } | null }[] } }>('{ notices(first: 50) { nodes { kind text subject { id } } } }')
    const issued = notices.nodes.find(({ kind, text }) => kind === 'accessTokenIssued' && text.includes('“记账”'))
    expect(issued?.subject).toEqual({ id: scene.enterprise })
  })

  it('opens nothing where somebody else made it, from before only its chief did', async () => {
    const { id, token } = await key()
    await changeRows(api, 'AccessToken', [{ column: 'id', equals: id }], { createdBy: newId() })
    expect(await reads(token)).toBe(false)
    await end(id)
  })

  it('is another one where the days differ, and says so', async () => {
    const input = { id: newId(), days: 30 }
    expect(faults(await issue(input))).toEqual([])
    expect(await issue(input)).toMatchObject({ replayed: true, token: null })
    expect((await issue({ ...input, days: 31 })).userErrors.map(({ code }) => code)).toEqual(['CONFLICT'])
    await end(input.id)
  })

  it('has a name and a time within a year, and there are five in force at most', async () => {
    expect(faults(await issue({ name: ' ', days: 366 }))).toEqual(['VALIDATION name', 'VALIDATION days'])
    expect(faults(await issue({ days: 0 }))).toEqual(['VALIDATION days'])
    const made = await Promise.all(Array.from({ length: 5 }, () => issue()))
    expect(made.flatMap(faults)).toEqual([])
    expect(faults(await issue())).toEqual(['QUOTA enterprise'])
    await end(made[0]?.accessToken?.id)
    expect(faults(await issue())).toEqual([])
  })

  it('is stopped when it asks too fast, apart from its chief', async () => {
    const [first] = (await storedRows(api, 'AccessToken')).filter(({ endedAt, expiresAt }) => endedAt === null && expiresAt > '2012')
    await end(first?.id)
    const { token } = await key()
    const answers = await Promise.all(Array.from({ length: 60 }, () => sendWith(api, { authorization: `Bearer ${token}` }, '{ linkages { totalCount } }')))
    const stopped = answers.find(({ statusCode }) => statusCode === 429)
    expect(stopped?.headers['retry-after']).toBe('1')
    expect(await scene.chief.data('{ linkages { totalCount } }')).toHaveProperty('linkages')
  })
})

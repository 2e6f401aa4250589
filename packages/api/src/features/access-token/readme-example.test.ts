import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, startApi } from '../../testing/api-under-test.js'
import type { ApiUnderTest } from '../../testing/api-under-test.js'
import { linkageScene } from '../../testing/linkage-scene.js'
import type { LinkageScene } from '../../testing/linkage-scene.js'
import { storedRow } from '../../testing/stored-rows.js'

const run = promisify(execFile)
const README = readFileSync(new URL('../../../../../README.md', import.meta.url), 'utf8')
/** The commands of the README that show a token. */
const [readLinkages, handIn] = [...README.matchAll(/```sh\n([^`]*)```/g)].map(([, command]) => command ?? '').filter((command) => command.includes('Bearer $TOKEN'))

interface Read {
  readonly data: { readonly linkages: { readonly nodes: readonly { readonly id: string; readonly reportsDue: readonly string[]; readonly households: { readonly nodes: readonly { readonly id: string; readonly headName: string }[] } }[] } }
}

let api: ApiUnderTest
let scene: LinkageScene
let address: string
beforeAll(async () => {
  api = await startApi()
  scene = await linkageScene(api)
  address = await api.application.server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => api.close())

const shell = async (command: string | undefined, environment: Readonly<Record<string, string>>): Promise<unknown> => JSON.parse((await run('sh', ['-c', command ?? 'false'], { env: { ...process.env, BANGFU: address, ...environment } })).stdout)

describe('the example of the README', () => {
  it('reads the linkages of the enterprise with a token, and hands in a report that the trail knows by the token', async () => {
    const { issueAccessToken } = await scene.chief.data<{ issueAccessToken: { token: string } }>('mutation ($input: IssueAccessTokenInput!) { issueAccessToken(input: $input) { token } }', { input: { id: newId(), enterprise: scene.enterprise, name: '财务系统', days: 30 } })
    const TOKEN = issueAccessToken.token
    const { data } = (await shell(readLinkages, { TOKEN })) as Read
    const due = data.linkages.nodes.find(({ reportsDue, households }) => reportsDue.length > 0 && households.nodes.length > 0)
    expect(due?.households.nodes.every(({ headName }) => /^.+\*\*$/u.test(headName))).toBe(true)
    const REPORT = newId()
    const answer = await shell(handIn, { TOKEN, REPORT, LINKAGE: due?.id ?? '', PERIOD: due?.reportsDue[0] ?? '', HOUSEHOLD: due?.households.nodes[0]?.id ?? '' })
    expect(answer).toMatchObject({ data: { submitOutcomeReport: { outcomeReport: { status: 'SUBMITTED' }, replayed: false, userErrors: [] } } })
    const entry = await storedRow(api, 'AuditEntry', [{ column: 'subjectId', equals: REPORT }])
    expect(JSON.parse(entry.changes)).toContainEqual({ field: 'accessToken', from: null, to: '财务系统' })
  })
})

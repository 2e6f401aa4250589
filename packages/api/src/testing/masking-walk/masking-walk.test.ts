import { inflateRawSync } from 'node:zlib'
import type { GraphQLSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIELD_MATRIX } from '../../access/field-matrix.js'
import type { MaskedField } from '../../access/field-matrix.js'
import { roleHolds } from '../../access/permissions.js'
import { ROLES } from '../../access/roles.js'
import type { Role } from '../../access/roles.js'
import { exportedLists } from '../../features/export/exported-lists.js'
import { newId } from '../api-under-test.js'
import { idOf } from '../schema-walk/identity.js'
import { posting } from '../schema-walk/postings.js'
import { introspected, walk } from '../schema-walk/walk.js'
import { smallWorld } from '../schema-walk/world.js'
import type { SmallWorld } from '../schema-walk/world.js'
import { MARKS, marksIn, plantMarks } from './marked-values.js'

/** The parts of a walk that ask for answers; the repository's rows and photos are no way out. */
const SILENT: readonly string[] = ['entities', 'photos', 'export']
const FIELDS = Object.keys(FIELD_MATRIX) as MaskedField[]

const OBSERVE = `mutation ($input: SubmitObservationInput!) { submitObservation(input: $input) { observation { text household { headName phone attribute } } userErrors { code message } } }`

/** The sheets of a workbook as text: every entry of the archive, inflated. */
const textOfWorkbook = (bytes: Buffer): string => {
  const parts: string[] = []
  const HEADER = Buffer.from([0x50, 0x4b, 0x03, 0x04])
  for (let at = bytes.indexOf(HEADER); at !== -1; at = bytes.indexOf(HEADER, at + 4)) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    try {
      parts.push(inflateRawSync(bytes.subarray(start), { finishFlush: 2 }).toString('utf8'))
    } catch {
      // Not compressed: it is read as it is.
      parts.push(bytes.subarray(start).toString('utf8'))
    }
  }
  return parts.join('\n')
}

describe('5 a walk for marked values', () => {
  let world: SmallWorld
  let schema: GraphQLSchema
  const logged: string[] = []

  beforeAll(async () => {
    world = await smallWorld({ LOG_LEVEL: 'debug' }, { write: (line) => logged.push(line) })
    schema = await introspected(world)
    await plantMarks(world.api)
  })
  afterAll(async () => {
    await world.close()
  })

  /** Everything that the walker is answered: each list, file, filter and search of the schema, a mutation, and each file to download. */
  const readAll = async (): Promise<string> => {
    const answers: string[] = []
    const { walker, api } = world
    const ask: typeof walker.ask = async (document, variables) => {
      const answer = await walker.ask<never>(document, variables)
      answers.push(JSON.stringify(answer))
      return answer
    }
    await walk({ ...world, walker: { ...walker, ask } }, schema, { except: SILENT })
    for (const sought of [MARKS.headName[0], MARKS.memberName[0], MARKS.phone[0]]) await ask('query ($name: String!) { households(filter: { nameContains: $name }) { totalCount nodes { id headName } } }', { name: sought })
    await ask(OBSERVE, { input: { id: newId(), kind: 'PUBLICITY', region: '150525100200', household: idOf('household', 3), seenOn: '2015-12-30', text: '公示栏没有更新' } })
    const lists = ['households', ...exportedLists(api.application.core).map(({ name }) => name)]
    for (const url of lists.flatMap((list) => [`/exports/${list}.csv`, `/exports/${list}.xlsx`])) {
      const response = await api.application.server.inject({ method: 'GET', url, headers: { authorization: `Bearer ${walker.token}` } })
      answers.push(url.endsWith('.xlsx') && response.statusCode === 200 ? textOfWorkbook(response.rawPayload) : response.body)
    }
    return answers.join('\n')
  }

  const mayAsk = (role: Role): boolean => roleHolds(role, 'household.read')

  it.each(ROLES)('shows %s no field by any way out that the matrix does not show whole, and shows those that it does', { timeout: 120_000 }, async (role) => {
    await world.appoint([posting(role, 1, { households: [3, 4, 6] })])
    const read = await readAll()
    const leaked = FIELDS.filter((field) => FIELD_MATRIX[field][role] !== 'WHOLE').flatMap((field) => marksIn(read, field))
    expect(leaked).toEqual([])
    // A walk that finds nothing at all would find no leak either.
    const missing = FIELDS.filter((field) => mayAsk(role) && FIELD_MATRIX[field][role] === 'WHOLE' && marksIn(read, field).length === 0)
    expect(missing).toEqual([])
    if (FIELD_MATRIX.headName[role] === 'MASK') expect(read).toContain('白**')
  })

  it('finds a masked viewer no household by a part of a name that the mask hides', async () => {
    for (const role of ['VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF'] as const) {
      await world.appoint([posting(role, 1)])
      const count = async (name: string): Promise<number> => (await world.walker.data<{ households: { totalCount: number } }>('query ($name: String!) { households(filter: { nameContains: $name }) { totalCount } }', { name })).households.totalCount
      expect([await count(MARKS.headName[0]), await count('Z'), await count(`白${MARKS.headName[0]}`)], role).toEqual([0, 0, 0])
      expect(await count('白'), role).toBeGreaterThan(0)
    }
  })

  it('finds what was revealed in no entry of the trail, only that it was, with the reason', async () => {
    await world.appoint([posting('AUDITOR', 1)])
    const reveal = async (id: string, field: string): Promise<string | null> =>
      (await world.walker.data<{ reveal: { value: string | null } }>('mutation ($input: RevealInput!) { reveal(input: $input) { value userErrors { code } } }', { input: { id, field, reason: '核对重复领取补贴' } })).reveal.value
    const { households } = await world.walker.data<{ households: { nodes: { id: string; persons: { id: string }[] | null }[] } }>('{ households(first: 1) { nodes { id persons { id } } } }')
    const [home] = households.nodes
    const values = [await reveal(home?.id ?? '', 'PHONE'), await reveal(home?.id ?? '', 'BANK_ACCOUNT'), await reveal(home?.persons?.[0]?.id ?? '', 'ID_NUMBER')]
    expect(values).toEqual([MARKS.phone[0], MARKS.bankAccount[0], expect.stringContaining(MARKS.idNumber[0])])
    const trail = JSON.stringify(await world.walker.data('{ auditEntries(first: 100) { nodes { action reason changes { field from to fromName toName } } } }'))
    expect(trail).toContain('household.reveal')
    expect(trail).toContain('核对重复领取补贴')
    for (const field of ['phone', 'bankAccount', 'idNumber'] as const) expect(marksIn(trail, field)).toEqual([])
  })

  it('leaves none of them in a log, down to the last detail that is logged', () => {
    const log = logged.join('\n')
    expect(FIELDS.flatMap((field) => marksIn(log, field))).toEqual([])
  })
})

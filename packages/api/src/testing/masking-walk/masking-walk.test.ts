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
import { importScene, sheetOf } from '../import-scene.js'
import type { SheetLine } from '../import-scene.js'
import { sampleIdNumber } from '../sample-registration.js'
import { changeRows, storedRows } from '../stored-rows.js'
import { idOf } from '../schema-walk/identity.js'
import { posting } from '../schema-walk/postings.js'
import { introspected, walk } from '../schema-walk/walk.js'
import { smallWorld } from '../schema-walk/world.js'
import type { SmallWorld } from '../schema-walk/world.js'
import { MARKS, marksIn, plantMarks } from './marked-values.js'

/** The parts of a walk that ask for answers; the repository's rows and photos are no way out. */
const SILENT: readonly string[] = ['entities', 'photos', 'export']
const FIELDS = Object.keys(FIELD_MATRIX) as MaskedField[]

/** Masks are put over rows that were read, on either database by the same code: MariaDB's lane walks as those alone who see names masked. */
const WALKERS = process.env['TEST_DIALECT'] === 'mysql' ? ROLES.filter((role) => FIELD_MATRIX.headName[role] === 'MASK') : ROLES

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

  it.each(WALKERS)('shows %s no field by any way out that the matrix does not show whole, and shows those that it does', { timeout: 120_000 }, async (role) => {
    await world.appoint([posting(role, 1, { households: [3, 4, 6] })])
    const read = await readAll()
    const leaked = FIELDS.filter((field) => FIELD_MATRIX[field][role] !== 'WHOLE').flatMap((field) => marksIn(read, field))
    expect(leaked).toEqual([])
    // A walk that finds nothing at all would find no leak either.
    const missing = FIELDS.filter((field) => mayAsk(role) && FIELD_MATRIX[field][role] === 'WHOLE' && marksIn(read, field).length === 0)
    expect(missing).toEqual([])
    if (FIELD_MATRIX.headName[role] === 'MASK') expect(read).toContain('白**')
  })

  it.each(ROLES.filter((role) => roleHolds(role, 'household.import')))('shows %s what a sheet differs in and what is wrong with it, and of the register behind it no field that the matrix hides', { timeout: 120_000 }, async (role) => {
    await world.appoint([posting(role, 1)])
    const scene = importScene(world.api)
    const { households } = await world.walker.data<{ households: { nodes: { id: string; number: string }[] } }>('{ households(first: 100, filter: { status: [NOT_EXITED] }) { nodes { id number } } }')
    const rows: SheetLine[] = []
    for (const [n, { id, number }] of households.nodes.slice(0, 2).entries()) {
      const persons = (await storedRows(world.api, 'Person', [{ column: 'householdId', equals: id }])).filter(({ endedOn }) => endedOn === null)
      const [head] = persons
      const idNumber = sampleIdNumber('1970-05-05', 700 + 10 * ROLES.indexOf(role) + n)
      await changeRows(world.api, 'Person', [{ column: 'id', equals: head?.id ?? '' }], { idNumberHash: world.api.application.core.cipher.lookupHash(idNumber) })
      const other = { health: '健康', education: '高中', labour: '技能劳动力' }
      rows.push({ number, name: '白双喜', relation: '户主', idNumber, ...other, attribute: '低保户', phone: '12512345678', bankAccount: '6222000011112222', netIncome: '3000', incomeYear: '2015', ...(n === 0 ? {} : { mainCause: '因懒' }) })
      for (const { name, relation, birthDate } of persons.slice(1)) rows.push({ number, name, relation, birthDate: birthDate ?? '', ...other })
    }
    const { id, figures } = await scene.bring(world.walker, sheetOf(rows))
    expect(figures).toMatchObject({ changed: 1, faulty: 1 })
    const files = [await scene.download(world.walker, `/imports/${id}/faults.csv`), await scene.download(world.walker, `/imports/${id}/faults.xlsx`)]
    expect(files.map(({ statusCode }) => statusCode)).toEqual([200, 200])
    const preview = JSON.stringify(await scene.seen(world.walker, id))
    const read = [preview, files[0]?.body ?? '', textOfWorkbook(files[1]?.rawPayload ?? Buffer.alloc(0))].join('\n')
    expect(FIELDS.filter((field) => FIELD_MATRIX[field][role] !== 'WHOLE').flatMap((field) => marksIn(read, field))).toEqual([])
    // What it may see of the register it is told, so that the preview is no empty one.
    expect(marksIn(preview, 'economy')).toContain('ALLOWANCE_POOR')
    expect(marksIn(preview, 'memberName').length).toBeGreaterThan(0)
    // An office above reads the same preview with its own eyes.
    for (const above of ROLES.filter((each) => roleHolds(each, 'household.import'))) {
      await world.appoint([posting(above, above === 'CITY_OFFICE' ? 0 : 1)])
      const seen = JSON.stringify((await scene.see(world.walker, id))?.households ?? null)
      expect(FIELDS.filter((field) => FIELD_MATRIX[field][above] !== 'WHOLE').flatMap((field) => marksIn(seen, field)), above).toEqual([])
      if (FIELD_MATRIX.health[above] !== 'WHOLE') expect(seen).not.toContain('"HEALTH"')
    }
    await world.appoint([posting(role, 1)])
    await scene.discard(world.walker, id)
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

import { IDBKeyRange } from 'fake-indexeddb'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { newId } from '../../ui/new-id'
import type { InspectionQuestion } from '../../gql/inspection-task/graphql'
import type { FinishedAnswer } from './deliver-answer'
import { wordsOf } from './deliver-observation'
import keptSeeds from './deliveries.seeds.json'
import { between, chanceOf } from './testing/chance'
import { startFaultProxy } from './testing/fault-proxy'
import { Phone, type PhonePage } from './testing/phone'
import { samplePhoto } from './testing/sample-photo'
import { spawnService, type SpawnedService } from './testing/spawned-service'
import { answerForm, photoKey } from './waiting-report'

/** As many runs as `RUNS` says, and those that ever failed. */
const seeds = [...keptSeeds, ...Array.from({ length: Number(process.env['RUNS'] ?? 12) }, (_, index) => index + 1)]
const patience = 90_000

let service: SpawnedService
let token: string
let accountId: string
let village: string
let office: string

const ask = async <Data>(query: string, variables: Record<string, unknown> = {}, by: string = token): Promise<Data> => {
  const response = await fetch(`${service.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(by === '' ? {} : { authorization: `Bearer ${by}` }) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}

beforeAll(async () => {
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  token = ''
  service = await spawnService()
  const signedIn = async (login: string): Promise<string> => (await ask<{ signIn: { token: string } }>('mutation ($login: String!) { signIn(input: { login: $login, password: "bangfu-demo" }) { token } }', { login }, '')).signIn.token
  token = await signedIn('supervisor-2891')
  const { viewer } = await ask<{ viewer: { account: { id: string }; appointments: { region: { code: string } }[] } }>('{ viewer { account { id } appointments { region { code } } } }')
  accountId = viewer.account.id
  village = viewer.appointments[0]?.region.code ?? ''
  office = await signedIn(`banner-office-${village.slice(0, 6)}`)
}, 200_000)
afterAll(async () => service.stop())

interface Page<Row> {
  readonly nodes: readonly Row[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

/** Every row of a list, page by page: two hundred runs leave more than one page holds. */
const all = async <Row>(list: string, fields: string): Promise<Row[]> => {
  const rows: Row[] = []
  for (let after: string | null = null; ; ) {
    const { page }: { page: Page<Row> } = await ask(`query ($after: String) { page: ${list}, first: 100, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`, { after })
    rows.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) return rows
    after = page.pageInfo.endCursor
  }
}

interface Written {
  readonly id: string
  readonly text: string
  readonly photos: readonly { readonly id: string; readonly content: Uint8Array<ArrayBuffer> }[]
}

const write = async (phone: Phone, page: PhonePage, chance: () => number, index: number): Promise<Written> => {
  const id = newId()
  const photos = Array.from({ length: between(chance, 0, 3) }, () => ({ id: newId(), content: samplePhoto(chance, between(chance, 3_000, 180_000)) }))
  const text = `第 ${index + 1} 件，井 ${id}`
  await phone.store.write(photos.map(({ id: photo, content }) => ({ key: photoKey(photo), content })))
  await page.delivery.finish({
    id,
    title: text,
    words: wordsOf({ input: { id, kind: 'PROJECT', region: village, seenOn: '2015-12-30', text, attachments: photos.map((photo) => photo.id) }, draft: null }),
    photos: photos.map((photo) => ({ id: photo.id, bytes: photo.content.length })),
  })
  return { id, text, photos }
}

interface Task {
  readonly id: string
  readonly asked: readonly { readonly question: InspectionQuestion }[]
}

/** Where the supervisor is sent by a draw of this run. */
const drawnTasks = async (): Promise<readonly Task[]> => {
  const { drawInspection } = await ask<{ drawInspection: { userErrors: object[] } }>('mutation ($input: DrawInspectionInput!) { drawInspection(input: $input) { userErrors { code } } }', { input: { id: newId(), title: '核查', region: village, size: 10, inspectors: 'SUPERVISORS', dueOn: '2016-01-20' } }, office)
  expect(drawInspection.userErrors).toEqual([])
  const { ownInspectionTasks } = await ask<{ ownInspectionTasks: { nodes: Task[] } }>('{ ownInspectionTasks(open: true, first: 100) { nodes { id asked { question } } } }')
  return ownInspectionTasks.nodes
}

const answer = async (page: PhonePage, { id: task, asked }: Task): Promise<string> => {
  const id = newId()
  const answers = asked.map(({ question }) => ({ question, values: ['UNKNOWN'] }))
  const input: FinishedAnswer['input'] = { id, task, seenOn: '2015-12-31', met: true, answers, note: id }
  await page.delivery.finish({ form: answerForm, id, task, title: '核查', words: JSON.stringify({ input, draft: null } satisfies FinishedAnswer), photos: [] })
  return id
}

/** Runs pages of the phone, one after another and some beside one another, until all is delivered. */
const deliver = async (phone: Phone, chance: () => number): Promise<void> => {
  const deadline = Date.now() + patience
  let deaths = between(chance, 1, 4)
  for (;;) {
    const dying = deaths-- > 0
    const page = phone.open(dying ? between(chance, 0, 8) : null)
    const other = chance() < 0.4 ? phone.open() : null
    const quit = new AbortController()
    // A page that died never answers.
    const died = (async () => {
      while (!page.isDead() && !quit.signal.aborted) await pause(5)
    })()
    const rounds = async (delivery: PhonePage['delivery']): Promise<void> => {
      for (;;) {
        const rest = await delivery.run()
        expect(rest.kind).not.toBe('SIGNED_OUT')
        if (rest.kind === 'REST' && rest.until === null) return
        if (rest.kind === 'REST' && rest.until !== null) phone.waitUntil(rest.until)
        else await pause(60)
        if (Date.now() > deadline) throw new Error('Not all was delivered in time')
      }
    }
    await Promise.race([died, Promise.all([rounds(page.delivery), ...(other === null ? [] : [rounds(other.delivery)])])])
    quit.abort()
    page.kill()
    other?.kill()
    const reports = await phone.open().delivery.reports()
    if (reports.every(({ state }) => state !== 'WAITING')) return
  }
}

test.each(seeds)('each report, photo and answer is on the service exactly once, in order and byte for byte, and the phone says so (seed %i)', async (seed) => {
  const chance = chanceOf(seed)
  const proxy = await startFaultProxy({ port: service.port, chance, share: 0.1 + chance() * 0.3, kills: 1, kill: () => service.killAndRestart() })
  const phone = new Phone({ origin: proxy.origin, accountId, token, chance })
  const written: Written[] = []
  const finished: string[] = []
  const answered = new Map<string, string>()
  const tasks = (await drawnTasks()).slice(0, 2)
  const page = phone.open()
  for (let index = 0; index < between(chance, 3, 6); index++) {
    written.push(await write(phone, page, chance, index))
    finished.push(written.at(-1)?.id ?? '')
    const task = tasks[index]
    if (task === undefined) continue
    answered.set(task.id, await answer(page, task))
    finished.push(answered.get(task.id) ?? '')
  }
  page.kill()
  await deliver(phone, chance)
  await proxy.stop()

  const reports = await phone.open().delivery.reports()
  expect(reports.map(({ id, state }) => [id, state])).toEqual(finished.map((id) => [id, 'DELIVERED']))
  const answers = await all<{ id: string; note: string }>('ownInspectionTasks(open: false', 'id note')
  for (const [task, id] of answered) expect(answers.find((node) => node.id === task)?.note).toBe(id)
  expect(await phone.store.list('photo/')).toEqual([])
  const there = await all<{ id: string; number: string; text: string; attachments: { id: string; url: string }[] }>('observations(filter: { mine: true }', 'id number text attachments { id url }')
  const mine = there.filter(({ text }) => written.some((report) => text === report.text)).sort((one, other) => (one.number < other.number ? -1 : 1))
  expect(mine.map(({ id, text }) => [id, text])).toEqual(written.map(({ id, text }) => [id, text]))
  expect(reports.filter(({ form }) => form !== answerForm).map(({ number }) => number)).toEqual(mine.map(({ number }) => number))
  for (const [index, { photos }] of written.entries()) {
    expect(mine[index]?.attachments.map(({ id }) => id)).toEqual(photos.map(({ id }) => id))
    for (const { id, content } of photos) {
      const response = await fetch(`${service.origin}/attachments/${id}`, { headers: { authorization: `Bearer ${token}` } })
      expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(content)), `photo ${id}`).toBe(true)
    }
  }
}, patience + 60_000)

import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What comes through: nothing; or everything, with the answer to each tenth request lost that reports something. */
export type Signal = 'none' | 'weak'

/** The line between a phone and the system. */
export interface WeakLine {
  readonly address: string
  readonly set: (signal: Signal) => void
  /** SHA-256 of each photo as the phone sent it, by its id; more than one where it sent different bytes. */
  readonly photos: ReadonlyMap<string, ReadonlySet<string>>
  /** Requests that reported something and whose answer was lost. */
  readonly lost: () => number
  readonly stop: () => Promise<void>
}

const oneInSoMany = 10

const reports = (incoming: IncomingMessage, body: Buffer): boolean =>
  incoming.url?.startsWith('/attachments/') === true ? incoming.method !== 'GET' : incoming.url === '/graphql' && body.includes('DeliverObservation')

/** Opens a line to the system at an address. */
export async function openWeakLine(to: string): Promise<WeakLine> {
  const { hostname, port } = new URL(to)
  const photos = new Map<string, Set<string>>()
  let signal: Signal = 'weak'
  let reported = 0
  let lost = 0
  const server = createServer((incoming, outgoing) => {
    carry(incoming, outgoing).catch(() => void outgoing.destroy())
  })
  const carry = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const pieces: Buffer[] = []
    for await (const piece of incoming) pieces.push(piece as Buffer)
    const body = Buffer.concat(pieces)
    const id = /^\/attachments\/([0-9a-f-]{36})$/.exec(incoming.url ?? '')?.[1]
    if (incoming.method === 'PUT' && id !== undefined) photos.set(id, (photos.get(id) ?? new Set()).add(createHash('sha256').update(body).digest('hex')))
    if (signal === 'none') {
      outgoing.destroy()
      return
    }
    const isReport = reports(incoming, body)
    if (isReport) reported += 1
    const isLost = isReport && reported % oneInSoMany === 0
    if (isLost) lost += 1
    const sent = request({ hostname, port, method: incoming.method, path: incoming.url, headers: { ...incoming.headers, 'content-length': body.length }, agent: false }, (answer) => {
      if (isLost) {
        answer.resume().on('close', () => void outgoing.destroy())
        return
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
      answer.on('error', () => void outgoing.destroy())
    })
    sent.on('error', () => void outgoing.destroy())
    sent.end(body)
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The line has no port')
  return {
    address: `http://127.0.0.1:${address.port}`,
    set: (next) => {
      signal = next
    },
    photos,
    lost: () => lost,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

import { once } from 'node:events'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { between } from './chance'

/** What can become of a request between a phone and the service. */
export const faults = ['LOST', 'CUT', 'ANSWER_LOST', 'ANSWER_CUT', 'TWICE', 'LATE', 'KILLED', 'HOTEL'] as const
export type Fault = (typeof faults)[number]

export interface FaultProxy {
  readonly origin: string
  /** How often each fault came. */
  readonly counts: ReadonlyMap<Fault, number>
  readonly stop: () => Promise<void>
}

interface FaultProxyOptions {
  readonly port: number
  readonly chance: () => number
  /** Share of the requests that something happens to. */
  readonly share: number
  /** How often the service may be killed. */
  readonly kills: number
  readonly kill: () => Promise<void>
}

/** A line to the service on which requests are lost, cut, doubled and late, answers go missing, and the service is killed. */
export async function startFaultProxy({ port, chance, share, kills, kill }: FaultProxyOptions): Promise<FaultProxy> {
  const counts = new Map<Fault, number>()
  let killsLeft = kills
  let killing: Promise<void> = Promise.resolve()
  const faultNow = (): Fault | null => {
    if (chance() >= share) return null
    const fault = faults[between(chance, 0, faults.length - 1)] ?? null
    if (fault === 'KILLED' && killsLeft-- <= 0) return 'ANSWER_LOST'
    return fault
  }
  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await bodyOf(incoming)
    const fault = faultNow()
    if (fault !== null) counts.set(fault, (counts.get(fault) ?? 0) + 1)
    const cutAt = between(chance, 0, Math.max(0, body.length - 1))
    const wait = between(chance, 5, 60)
    await killing
    switch (fault) {
      case 'LOST':
        outgoing.destroy()
        return
      case 'HOTEL':
        outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome</html>')
        return
      case 'CUT':
        await forward(port, incoming, body, cutAt)
        outgoing.destroy()
        return
      case 'ANSWER_LOST':
        await forward(port, incoming, body)
        outgoing.destroy()
        return
      case 'KILLED': {
        // In the midst of the work for this request.
        const work = forward(port, incoming, body)
        await pause(wait)
        killing = kill()
        await Promise.all([killing, work])
        outgoing.destroy()
        return
      }
      case 'TWICE':
        await Promise.all([forward(port, incoming, body), reply(outgoing, await forward(port, incoming, body))])
        return
      case 'LATE':
        // The phone has given up by then, and may have sent it again before it arrives.
        outgoing.destroy()
        await pause(wait)
        await forward(port, incoming, body)
        return
      case 'ANSWER_CUT':
        await reply(outgoing, await forward(port, incoming, body), true)
        return
      case null:
        await reply(outgoing, await forward(port, incoming, body))
    }
  }
  const open = new Set<Promise<void>>()
  const server = createServer((incoming, outgoing) => {
    const handled = handle(incoming, outgoing).catch(() => void outgoing.destroy())
    open.add(handled)
    void handled.finally(() => open.delete(handled))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    counts,
    stop: async () => {
      await Promise.all(open)
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

interface Answered {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer
}

async function bodyOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** Sends a request on, whole or up to a byte; null when the service gave no answer. */
function forward(port: number, { method = 'GET', url = '/', headers }: IncomingMessage, body: Buffer, cutAt: number | null = null): Promise<Answered | null> {
  return new Promise((resolve) => {
    const sent = request({ port, host: '127.0.0.1', method, path: url, headers: { ...headers, host: `127.0.0.1:${port}`, 'content-length': body.length, connection: 'close' }, agent: false }, (answer) => {
      bodyOf(answer).then((whole) => resolve({ status: answer.statusCode ?? 0, headers: { 'content-type': String(answer.headers['content-type'] ?? '') }, body: whole }), () => resolve(null))
    })
    sent.on('error', () => resolve(null))
    if (cutAt === null) sent.end(body)
    else sent.write(body.subarray(0, cutAt), () => setTimeout(() => sent.destroy(), 5))
  })
}

async function reply(outgoing: ServerResponse, answer: Answered | null, cut = false): Promise<void> {
  if (answer === null) {
    outgoing.destroy()
    return
  }
  outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length })
  if (!cut) {
    outgoing.end(answer.body)
    return
  }
  outgoing.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)))
  await pause(2)
  outgoing.destroy()
}

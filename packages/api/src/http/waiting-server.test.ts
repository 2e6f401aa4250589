import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { listeningFailure, serveWaiting } from './waiting-server.js'

const HOST = '127.0.0.1'

describe('a server that waits for its data', () => {
  const opened: Awaited<ReturnType<typeof serveWaiting>>[] = []
  const serve = async (port: number): Promise<number> => {
    const server = await serveWaiting({ host: HOST, port })
    opened.push(server)
    return (server.address() as AddressInfo).port
  }

  afterEach(async () => {
    for (const server of opened.splice(0)) await new Promise((resolve) => server.close(resolve))
  })

  it('is alive and not ready', async () => {
    const port = await serve(0)
    const statusOf = async (path: string): Promise<number> => (await fetch(`http://${HOST}:${port}${path}`)).status
    expect([await statusOf('/healthz'), await statusOf('/readyz'), await statusOf('/graphql')]).toEqual([200, 503, 503])
  })

  it('says in both languages that its port is taken, and how to choose another', async () => {
    const port = await serve(0)
    await expect(serve(port)).rejects.toThrow(new RegExp(`端口 ${port} 已被占用.*Port ${port} of 127\\.0\\.0\\.1 is taken.*PORT=\\d+ npm start`))
  })

  it('leaves any other reason in the system’s own words', () => {
    const refused = Object.assign(new Error('listen EACCES'), { code: 'EACCES' })
    expect(listeningFailure(refused, { host: HOST, port: 80 })).toBe(refused)
  })
})

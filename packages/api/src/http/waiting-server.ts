import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { Config } from '../config.js'

type Address = Pick<Config, 'host' | 'port'>

/** The reason why nothing could listen at the address: a sentence where the port is taken, else the system's own error. */
export const listeningFailure = (error: unknown, { host, port }: Address): Error => {
  if (!(error instanceof Error)) return new Error(String(error))
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error
  const other = port === 4100 ? 4200 : 4100
  return new Error(`${host} 的端口 ${port} 已被占用，可另选一个：PORT=${other} npm start。 Port ${port} of ${host} is taken; choose another: PORT=${other} npm start.`, { cause: error })
}

/** Answers while the database is being filled: alive, but not ready. */
export const serveWaiting = async (address: Address): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const alive = request.url === '/healthz'
      response.writeHead(alive ? 200 : 503, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ status: alive ? 'alive' : 'not ready' }))
    })
    server.once('error', (error) => reject(listeningFailure(error, address)))
    server.listen(address.port, address.host, () => resolve(server))
  })

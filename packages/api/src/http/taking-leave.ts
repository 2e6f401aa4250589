import type { Server } from 'node:net'
import { promisify } from 'node:util'
import { setTimeout as pause } from 'node:timers/promises'

const LOOKED_EVERY = 25

/**
 * Waits until nobody is connected, at most so many milliseconds. A connection that seems idle may have a request on its way, which
 * closing would lose: while the server takes its leave each answer ends its connection, so those in use are soon gone.
 */
export const takeLeave = async (server: Server, milliseconds: number): Promise<void> => {
  const connections = promisify((callback: (error: Error | null, count: number) => void) => server.getConnections(callback))
  const until = performance.now() + milliseconds
  while (performance.now() < until && (await connections()) > 0) await pause(LOOKED_EVERY)
}

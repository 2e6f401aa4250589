import type { TestProject } from 'vitest/node'
import { startSystem } from './system.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the systems under test are served, one for each worker, without a slash at the end. */
    addresses: readonly string[]
  }
}

/** Systems that are served, and how all of them are ended. */
interface Served {
  readonly addresses: readonly string[]
  readonly stop: () => Promise<void>
}

/**
 * Serves the built API and portal with a fresh embedded demo city on a free port, as often as is said. The journeys' logins
 * are those of the scale `tiny`, which every larger scale has too: JOURNEYS_SCALE chooses one, JOURNEYS_ADDRESS a system
 * that runs already.
 */
export async function serve(count: number): Promise<Served> {
  const given = process.env['JOURNEYS_ADDRESS'] ?? ''
  if (given !== '') return { addresses: [given], stop: () => Promise.resolve() }
  const started = await Promise.allSettled(Array.from({ length: count }, () => startSystem(process.env['JOURNEYS_SCALE'] ?? 'tiny')))
  const systems = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  const stop = async (): Promise<void> => {
    await Promise.all(systems.map((system) => system.stop()))
  }
  const failed = started.find((each) => each.status === 'rejected')
  if (failed === undefined) return { addresses: systems.map(({ address }) => address), stop }
  await stop()
  throw failed.reason
}

/** A system for each worker: a journey leaves its rows behind, so that two at a time are of two cities. */
export async function setup(project: Pick<TestProject, 'provide' | 'vitest'>): Promise<() => Promise<void>> {
  const { addresses, stop } = await serve(project.vitest.config.maxWorkers)
  project.provide('addresses', addresses)
  return stop
}

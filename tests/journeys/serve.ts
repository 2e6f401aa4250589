import type { TestProject } from 'vitest/node'
import { startSystem } from './system.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the system under test is served, without a slash at the end. */
    address: string
  }
}

/**
 * Serves the built API and portal with a fresh embedded demo city on a free port. The
 * journeys' logins are those of the scale `tiny`, which every larger scale has too:
 * JOURNEYS_SCALE chooses one, JOURNEYS_ADDRESS a system that runs already.
 */
export async function setup(project: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const given = process.env['JOURNEYS_ADDRESS']
  if (given !== undefined && given !== '') {
    project.provide('address', given)
    return () => Promise.resolve()
  }
  const system = await startSystem(process.env['JOURNEYS_SCALE'] ?? 'tiny')
  project.provide('address', system.address)
  return system.stop
}

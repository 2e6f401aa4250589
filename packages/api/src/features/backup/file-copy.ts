import { cp, readdir } from 'node:fs/promises'
import { isMissing } from '../attachment/missing-file.js'

/** Copies the photos of a folder; a folder that is not there holds none. Answers how many files there are. */
export const copyFiles = async (from: string, to: string): Promise<number> => {
  try {
    const entries = await readdir(from, { recursive: true, withFileTypes: true })
    await cp(from, to, { recursive: true, filter: (path) => !path.endsWith('.part') })
    return entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.part')).length
  } catch (error) {
    if (isMissing(error)) return 0
    throw error
  }
}

import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileStorage, StoredFile } from './file-storage.js'
import { isMissing } from './missing-file.js'

const KEY = /^[0-9a-f-]{8,120}$/

/** Makes what was written to a folder's list of names survive a loss of power. */
const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Files in a folder of this machine, spread over 65,536 subfolders, readable by this process alone. */
export class DiskStorage implements FileStorage {
  constructor(private readonly folder: string) {}

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(key)
    const folder = dirname(path)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    // Written beside and moved into place: whoever opens the key finds the whole file or none.
    const unfinished = `${path}.${randomUUID()}.part`
    try {
      const handle = await open(unfinished, 'wx', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(unfinished, path)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
    await flushFolder(folder)
  }

  async open(key: string): Promise<StoredFile | null> {
    const path = this.pathOf(key)
    try {
      const { size } = await stat(path)
      return { bytes: size, read: () => createReadStream(path) }
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true })
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error('A storage key holds hexadecimal digits and hyphens only')
    // The last digits are the most random ones of a key.
    return join(this.folder, key.slice(-2), key.slice(-4, -2), key)
  }
}

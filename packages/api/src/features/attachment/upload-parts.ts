import { constants } from 'node:fs'
import { mkdir, open, readFile, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isMissing } from './missing-file.js'

/** An upload that arrives in parts: whose, under which id, and of which bytes. Other bytes are another upload. */
export interface PartialUpload {
  readonly accountId: string
  readonly id: string
  /** SHA-256 of the whole, in hexadecimal digits. */
  readonly digest: string
}

/** So that nobody fills the disk with beginnings: of more than these, an account's oldest is forgotten. */
const MOST_UNFINISHED = 20

const SAFE_NAME = /^[0-9a-f-]{8,120}$/

/**
 * What has arrived of uploads that are not whole yet, as one file each, in a folder that all processes share. Parts are
 * appended: what is held is always a beginning. Nothing here is believed before the digest of the whole is right, so that
 * a part that was half written when a process was killed costs no more than sending anew.
 */
export class UploadParts {
  private readonly folder: string

  constructor(storageFolder: string) {
    this.folder = join(storageFolder, 'parts')
  }

  /** How many bytes from the first on are held. */
  async held(upload: PartialUpload): Promise<number> {
    try {
      return (await stat(this.pathOf(upload))).size
    } catch (error) {
      if (isMissing(error)) return 0
      throw error
    }
  }

  /** Adds bytes that begin at `first`, as far as they go on from what is held. Answers how many bytes are held then. */
  async append(upload: PartialUpload, first: number, bytes: Buffer): Promise<number> {
    const path = this.pathOf(upload)
    const before = await this.held(upload)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const held = await writeOn(path, first, bytes)
    // Counted once it lies there itself: of several that begin at once, in several processes too, the last to count sees them all.
    if (before === 0) await this.forgetOldest(upload)
    return held
  }

  /** All that has arrived; null when nothing is held, or no longer: another request has made the photo of it, or it was forgotten. */
  async read(upload: PartialUpload): Promise<Buffer | null> {
    try {
      return await readFile(this.pathOf(upload))
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  async forget(upload: PartialUpload): Promise<void> {
    await rm(this.pathOf(upload), { force: true })
  }

  /** Forgets what nothing was added to since then. Answers how many. */
  async sweep(before: Date): Promise<number> {
    let swept = 0
    for (const account of await namesIn(this.folder)) {
      for (const { path, changedAt } of await this.unfinishedOf(account)) {
        if (changedAt >= before.getTime()) continue
        await rm(path, { force: true })
        swept += 1
      }
    }
    return swept
  }

  private async forgetOldest(upload: PartialUpload): Promise<void> {
    const own = this.pathOf(upload)
    const others = (await this.unfinishedOf(upload.accountId)).filter(({ path }) => path !== own)
    // Of the same moment, all that count agree on which one goes.
    const newestFirst = others.sort((one, other) => other.changedAt - one.changedAt || (one.path < other.path ? -1 : 1))
    for (const { path } of newestFirst.slice(MOST_UNFINISHED - 1)) await rm(path, { force: true })
  }

  private async unfinishedOf(accountId: string): Promise<{ readonly path: string; readonly changedAt: number }[]> {
    const found: { readonly path: string; readonly changedAt: number }[] = []
    for (const name of await namesIn(join(this.folder, accountId))) {
      const path = join(this.folder, accountId, name)
      try {
        found.push({ path, changedAt: (await stat(path)).mtimeMs })
      } catch (error) {
        // Another process has just finished it.
        if (!isMissing(error)) throw error
      }
    }
    return found
  }

  private pathOf({ accountId, id, digest }: PartialUpload): string {
    const name = `${id}-${digest}`
    if (!SAFE_NAME.test(accountId) || !SAFE_NAME.test(name)) throw new Error('An upload is named by hexadecimal digits and hyphens only')
    return join(this.folder, accountId, name)
  }
}

/** Writes bytes that begin at `first` to the end of a file, as far as they go on from it. Answers how long it is then. */
const writeOn = async (path: string, first: number, bytes: Buffer): Promise<number> => {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600)
  try {
    const { size } = await file.stat()
    const known = size - first
    // Two requests with the same part write the same bytes to the same place.
    if (first <= size && known < bytes.length) await file.write(bytes, known, bytes.length - known, size)
    return (await file.stat()).size
  } finally {
    await file.close()
  }
}

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

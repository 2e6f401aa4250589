import type { Readable } from 'node:stream'
import yauzl from 'yauzl'
import type { Entry } from 'yauzl'
import { LARGEST_RATIO, LARGEST_UNPACKED, MOST_PARTS, RATIO_FROM } from './sheet-limits.js'
import { SheetRefusedError } from './sheet-refusal.js'

/** The parts of a workbook by their names. */
export interface WorkbookArchive {
  readonly has: (name: string) => boolean
  /** The unpacked bytes of a part, piece by piece; no more of them than the directory said. */
  readonly read: (name: string) => AsyncGenerator<Buffer>
}

/** Some programs write `\` for `/`, and a part is found whatever its case. */
const plain = (name: string): string => name.replaceAll('\\', '/').toLowerCase()

const looksLikeBomb = (entry: Entry): boolean => entry.uncompressedSize > RATIO_FROM && entry.uncompressedSize > entry.compressedSize * LARGEST_RATIO

/** Reads the directory of an archive and refuses what is too much for a register before anything is unpacked. */
export const openArchive = async (bytes: Buffer): Promise<WorkbookArchive> => {
  try {
    const archive = await yauzl.fromBufferPromise(bytes, { lazyEntries: true })
    if (archive.entryCount > MOST_PARTS) throw new SheetRefusedError('TOO_MUCH')
    const parts = new Map<string, Entry>()
    let unpacked = 0
    for await (const entry of archive.eachEntry()) {
      if (entry.isEncrypted()) throw new SheetRefusedError('ENCRYPTED')
      unpacked += entry.uncompressedSize
      if (unpacked > LARGEST_UNPACKED || looksLikeBomb(entry) || parts.size >= MOST_PARTS) throw new SheetRefusedError('TOO_MUCH')
      // Of two parts of one name programs take different ones.
      if (parts.has(plain(entry.fileName))) throw new SheetRefusedError('DAMAGED')
      parts.set(plain(entry.fileName), entry)
    }
    return {
      has: (name) => parts.has(plain(name)),
      read: (name) => unpack(parts.get(plain(name)), async (entry) => archive.openReadStreamPromise(entry)),
    }
  } catch (error) {
    throw error instanceof SheetRefusedError ? error : new SheetRefusedError('DAMAGED')
  }
}

async function* unpack(entry: Entry | undefined, open: (entry: Entry) => Promise<Readable>): AsyncGenerator<Buffer> {
  if (entry === undefined) throw new SheetRefusedError('DAMAGED')
  let stream: Readable | null = null
  try {
    stream = await open(entry)
    for await (const piece of stream as AsyncIterable<Buffer>) yield piece
  } catch (error) {
    throw error instanceof SheetRefusedError ? error : new SheetRefusedError('DAMAGED')
  } finally {
    stream?.destroy()
  }
}

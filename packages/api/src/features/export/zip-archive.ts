import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** A file of an archive; its contents may come piece by piece. */
export interface ZipFile {
  readonly name: string
  readonly contents: AsyncIterable<Buffer> | Iterable<Buffer>
}

interface Written {
  readonly name: Buffer
  readonly offset: number
  readonly checksum: number
  readonly packed: number
  readonly size: number
}

const LOCAL_HEADER = 0x04034b50
const DATA_DESCRIPTOR = 0x08074b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const VERSION = 20
/** Sizes follow the contents, and names are UTF-8. */
const FLAGS = 0x0808
const DEFLATED = 8
/** 1 January 1980, the earliest day of the format: equal tables make equal files. */
const DAY = 0x21

const localHeader = (name: Buffer): Buffer => {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(LOCAL_HEADER, 0)
  header.writeUInt16LE(VERSION, 4)
  header.writeUInt16LE(FLAGS, 6)
  header.writeUInt16LE(DEFLATED, 8)
  header.writeUInt16LE(DAY, 12)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

const descriptor = ({ checksum, packed, size }: Written): Buffer => {
  const block = Buffer.alloc(16)
  for (const [index, value] of [DATA_DESCRIPTOR, checksum, packed, size].entries()) block.writeUInt32LE(value, index * 4)
  return block
}

const centralHeader = ({ name, offset, checksum, packed, size }: Written): Buffer => {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(CENTRAL_HEADER, 0)
  header.writeUInt16LE(VERSION, 4)
  header.writeUInt16LE(VERSION, 6)
  header.writeUInt16LE(FLAGS, 8)
  header.writeUInt16LE(DEFLATED, 10)
  header.writeUInt16LE(DAY, 14)
  header.writeUInt32LE(checksum, 16)
  header.writeUInt32LE(packed, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, name])
}

const endOfDirectory = (count: number, length: number, offset: number): Buffer => {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END_OF_DIRECTORY, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

/**
 * The bytes of a ZIP archive as its files are read. Nothing is kept but the directory, so memory does not grow with the
 * contents; each file and the whole stay under 4 GiB.
 */
export async function* zipArchive(files: readonly ZipFile[]): AsyncGenerator<Buffer> {
  const directory: Written[] = []
  let offset = 0
  for (const file of files) {
    const name = Buffer.from(file.name)
    const header = localHeader(name)
    yield header
    let [checksum, size, packed] = [0, 0, 0]
    const measured = async function* measure(): AsyncGenerator<Buffer> {
      for await (const piece of file.contents) {
        checksum = crc32(piece, checksum)
        size += piece.length
        yield piece
      }
    }
    const contents = Readable.from(measured())
    const deflate = createDeflateRaw({ level: 4 })
    contents.on('error', (error) => deflate.destroy(error))
    for await (const piece of contents.pipe(deflate) as AsyncIterable<Buffer>) {
      packed += piece.length
      yield piece
    }
    const written = { name, offset, checksum, packed, size }
    yield descriptor(written)
    directory.push(written)
    offset += header.length + packed + 16
  }
  const headers = Buffer.concat(directory.map(centralHeader))
  yield Buffer.concat([headers, endOfDirectory(directory.length, headers.length, offset)])
}

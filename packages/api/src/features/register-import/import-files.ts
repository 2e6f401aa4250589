import type { Core } from '../../core.js'
import { EncryptedColumn } from '../../data/encrypted-columns.js'
import type { Row } from '../../data/entities.js'
import type { FileStorage } from '../attachment/file-storage.js'

type Named = Pick<Row<'RegisterImport'>, 'id' | 'contentHash'>

/** Apart from the photos, whose keys begin with their id. */
const keyOf = ({ id, contentHash }: Named): string => `e-${id}-${contentHash}`

/** The sheets as they came, encrypted: they hold whole ID numbers. */
export class ImportFiles {
  constructor(
    private readonly core: Pick<Core, 'cipher'>,
    private readonly storage: FileStorage,
  ) {}

  async put(named: Named, bytes: Buffer): Promise<void> {
    await this.storage.put(keyOf(named), this.core.cipher.encryptBytes(bytes, EncryptedColumn.IMPORTED_FILE))
  }

  /** The file; null when it was cleared away. */
  async read(named: Named): Promise<Buffer | null> {
    const file = await this.storage.open(keyOf(named))
    if (file === null) return null
    const pieces: Buffer[] = []
    for await (const piece of file.read() as AsyncIterable<Buffer>) pieces.push(piece)
    return this.core.cipher.decryptBytes(Buffer.concat(pieces), EncryptedColumn.IMPORTED_FILE)
  }

  async remove(named: Named): Promise<void> {
    await this.storage.remove(keyOf(named))
  }
}

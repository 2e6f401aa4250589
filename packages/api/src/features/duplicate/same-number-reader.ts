import type { Viewer } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { readInParts } from '../../data/in-parts.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { bearOneNumber } from './one-number.js'

const PERSONS = new UnscopedTable('Person', 'whether two members who are already shown bear one ID number; no number is told')

/** Compares the ID numbers of members of two files, for whoever decides whether the files are of one household. */
export class SameNumberReader {
  constructor(private readonly core: Core) {}

  /** Whether two members bear one number; null where one has none on file. Those of sibling pairs are read in one statement. */
  async compare(viewer: Viewer, firstId: string, secondId: string): Promise<boolean | null> {
    return batched<boolean | null>(viewer, 'same ID numbers', `${firstId} ${secondId}`, (keys) => this.load(keys), null)
  }

  private async load(keys: readonly string[]): Promise<Map<string, boolean | null>> {
    const ids = [...new Set(keys.flatMap((key) => key.split(' ')))]
    const rows = await readInParts(ids, (part) => PERSONS.findMany(this.core.database, [{ column: 'id', in: part }]))
    const numbers = new Map(rows.map(({ id, idNumberCipher, idNumberHash }) => [id, { cipher: idNumberCipher, hash: idNumberHash }]))
    return new Map(
      keys.map((key) => {
        const [one, other] = key.split(' ').map((id) => numbers.get(id))
        return [key, one === undefined || other === undefined ? null : bearOneNumber(this.core.cipher, one, other)]
      }),
    )
  }
}

import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import { batched } from '../../graphql/batch.js'
import type { ResultConfirmationType } from './result-confirmation-type.js'

/** Reads what households say of their results, within the viewer's scope. */
export class ResultConfirmationReader {
  constructor(private readonly core: Core) {}

  /** What the household says of a measure or an outcome; null while it has said nothing. Siblings are read in one statement. */
  async of(access: Access, resultId: string): Promise<ResultConfirmationType | null> {
    return batched<ResultConfirmationType | null>(access, 'result confirmations', resultId, async (ids) => {
      const rows = await rowsOf(this.core, 'ResultConfirmation', access).findMany({ columns: ['resultId', 'agreed', 'comment', 'at'], where: [{ column: 'resultId', in: ids }] })
      return new Map(rows.map(({ resultId: id, agreed, comment, at }) => [id, { agreed, comment, at }]))
    }, null)
  }
}

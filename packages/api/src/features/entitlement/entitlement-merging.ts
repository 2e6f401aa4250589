import type { Core } from '../../core.js'
import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { toStoredInstant } from '../../time/instant.js'
import { standingTold } from './entitlement-ending.js'
import { LONGEST_NOTE } from './entitlement-input-rules.js'
import { claimOf } from './entitlement-rules.js'

const LINES = new UnscopedTable('Entitlement', 'rosters of two files of one household, both found in scope in the same transaction')

type Line = Row<'Entitlement'>
type File = Pick<Row<'Household'>, 'id' | 'regionCode'>

/** Two files of one household, of which one goes on. */
export interface JoinedFiles {
  readonly kept: File
  readonly gone: File
  /** Of each member of the other file who is in the one that goes on: the person that they are there. */
  readonly personIds: ReadonlyMap<string, string>
  readonly accountId: string
  readonly reason: string
}

/** What a line says of what was handed out. */
const handedOut = ({ delivered, status, deliveredOn, note }: Line): Pick<Line, 'delivered' | 'status' | 'deliveredOn' | 'note'> => ({ delivered, status, deliveredOn, note })

/**
 * Carries the rosters of a file that goes up in another over to it (M-8): what is due to one household, or one student, is due
 * once. A line that the other file alone has comes over under the claim of the household or student that goes on. Of two for
 * the same the one of which more was handed out is believed, and the other is withdrawn with the file that was struck off; so
 * is a line of a student who does not come over and has not got it yet. Answers the ids of the lines that came over.
 * The villages of both must be locked, and the members joined.
 */
export const joinEntitlements = async (core: Core, transaction: Transaction, { kept, gone, personIds, accountId, reason }: JoinedFiles): Promise<string[]> => {
  const rows = await LINES.findMany(transaction, [{ column: 'householdId', in: [kept.id, gone.id] }], { orderBy: [{ column: 'id' }], lock: true })
  const here = new Map(rows.filter(({ householdId }) => householdId === kept.id).map((line) => [line.claim, line]))
  const write = async (line: Line, columns: Partial<Line>): Promise<void> => {
    const after: Line = { ...line, ...columns }
    await LINES.update(transaction, [{ column: 'id', equals: line.id }], { ...columns, version: line.version + 1, accountId, savedAt: toStoredInstant(core.clock.now()) })
    if (standingTold(line) === standingTold(after)) return
    await core.audit.record(transaction, { accountId, action: 'entitlement.record', subjectType: 'Household', subjectId: line.householdId, regionCode: line.regionCode, reason, changes: [{ field: `entitlement.${line.year} ${line.kind}`, from: standingTold(line), to: standingTold(after) }] })
  }
  const withdraw = async (line: Line): Promise<void> => {
    if (line.status !== 'WITHDRAWN') await write(line, { status: 'WITHDRAWN', note: [...reason].slice(0, LONGEST_NOTE).join('') })
  }
  const cameOver: string[] = []
  for (const line of rows.filter(({ householdId }) => householdId === gone.id)) {
    const personId = line.personId === null ? null : (personIds.get(line.personId) ?? null)
    if (line.personId !== null && personId === null) {
      if (line.status === 'DUE') await withdraw(line)
      continue
    }
    const claim = claimOf(line.year, line.kind, personId ?? kept.id)
    const double = here.get(claim)
    if (double === undefined) {
      await write(line, { claim, personId, householdId: kept.id, regionCode: kept.regionCode })
      cameOver.push(line.id)
      continue
    }
    if (line.delivered > double.delivered) await write(double, handedOut(line))
    await withdraw(line)
  }
  return cameOver
}

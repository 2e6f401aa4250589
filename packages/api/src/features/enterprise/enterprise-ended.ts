import type { Core } from '../../core.js'
import type { Runner, Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { batched } from '../../graphql/batch.js'
import { refusal } from '../../graphql/user-error.js'
import { ENTERPRISE_SENTENCES } from './enterprise-messages.js'

const ENTERPRISES = new UnscopedTable('Enterprise', 'an enterprise that was found in scope in the same transaction, or of a row that was')

/** Whether an office ended the enterprise of a row that is already shown; those of sibling rows are read in one statement. */
export const isEnded = (core: Pick<Core, 'database'>, owner: object, enterpriseId: string): Promise<boolean> =>
  batched<boolean>(owner, 'ended enterprise', enterpriseId, async (ids) => new Map((await ENTERPRISES.findMany(core.database, [{ column: 'id', in: ids }, { column: 'endedOn', notNull: true }])).map(({ id }) => [id, true])), false)

/** Whether an office ended an enterprise of a row that was found in scope. */
export const wasEnded = async (runner: Runner, id: string): Promise<boolean> => (await ENTERPRISES.count(runner, [{ column: 'id', equals: id }, { column: 'endedOn', notNull: true }])) > 0

/** Refuses what an enterprise that an office ended would do: contracts, pledges, agreements, people. STATE at the field. */
export const refuseEnded = ({ endedOn }: Pick<Row<'Enterprise'>, 'endedOn'>, ...field: readonly string[]): void => {
  if (endedOn !== null) throw refusal('STATE', ENTERPRISE_SENTENCES.ended, [...field])
}

/** Holds an enterprise so that it is not ended meanwhile, and refuses what one that was ended would do. A village that is held as well is held before it. STATE at the field. */
export const holdUnended = async (transaction: Transaction, id: string, field: string): Promise<void> => {
  const enterprise = await ENTERPRISES.findOne(transaction, [{ column: 'id', equals: id }], true)
  if (enterprise !== null) refuseEnded(enterprise, field)
}

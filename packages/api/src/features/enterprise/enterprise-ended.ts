import type { Transaction } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import { refusal } from '../../graphql/user-error.js'
import { ENTERPRISE_SENTENCES } from './enterprise-messages.js'

const ENTERPRISES = new UnscopedTable('Enterprise', 'an enterprise that was found in scope in the same transaction, or of a row that was')

/** Refuses what an enterprise that an office ended would do: contracts, pledges, agreements, people. STATE at the field. */
export const refuseEnded = ({ endedOn }: Pick<Row<'Enterprise'>, 'endedOn'>, ...field: readonly string[]): void => {
  if (endedOn !== null) throw refusal('STATE', ENTERPRISE_SENTENCES.ended, [...field])
}

/** Holds an enterprise so that it is not ended meanwhile, and refuses what one that was ended would do. A village that is held as well is held before it. STATE at the field. */
export const holdUnended = async (transaction: Transaction, id: string, field: string): Promise<void> => {
  const enterprise = await ENTERPRISES.findOne(transaction, [{ column: 'id', equals: id }], true)
  if (enterprise !== null) refuseEnded(enterprise, field)
}

import type { Row } from '../../data/entities.js'
import { refusal } from '../../graphql/user-error.js'
import { ENTERPRISE_SENTENCES } from './enterprise-messages.js'

/** Refuses what an enterprise that an office ended would do: contracts, pledges, agreements, people. STATE at the field. */
export const refuseEnded = ({ endedOn }: Pick<Row<'Enterprise'>, 'endedOn'>, ...field: readonly string[]): void => {
  if (endedOn !== null) throw refusal('STATE', ENTERPRISE_SENTENCES.ended, [...field])
}

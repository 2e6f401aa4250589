import { registerEnumType } from 'type-graphql'
import type { ObservationRow } from './observation-columns.js'

/** Who brought an observation in. */
export const ObservationSource = { ACCOUNT: 'ACCOUNT', HOUSEHOLD: 'HOUSEHOLD', INSPECTION: 'INSPECTION' } as const
export type ObservationSource = (typeof ObservationSource)[keyof typeof ObservationSource]

registerEnumType(ObservationSource, {
  name: 'ObservationSource',
  description: 'Who brought an observation in.',
  valuesConfig: { ACCOUNT: { description: 'Somebody who signs in: a supervisor, a leader, an office.' }, HOUSEHOLD: { description: 'The household it is about, on its own page (a complaint, SO-4).' }, INSPECTION: { description: 'Somebody who was sent to the household by a draw (an inspection, 4.3).' } },
})

type Reported = Pick<ObservationRow, 'reporterId' | 'source'>

/** Who brought it in; a complaint of a household names the household in the place of an account. */
export const sourceOf = ({ source }: Pick<ObservationRow, 'source'>): ObservationSource => source ?? 'ACCOUNT'

/**
 * The account that reported it, to be told of what becomes of it; null for a household, which reads it on its own page, and for
 * an inspector, who is not told what the register says and so not that it differs.
 */
export const reportingAccount = (row: Reported): string | null => (sourceOf(row) === 'ACCOUNT' ? row.reporterId : null)

import type { Condition } from '../../data/condition.js'
import type { Runner } from '../../data/database.js'
import type { Row } from '../../data/entities.js'
import type { OrderTerm } from '../../data/keyset.js'
import { UnscopedTable } from '../../data/unscoped-table.js'
import type { ColumnOf } from '../../data/table.js'
import type { OwnHousehold } from '../../access/own-household.js'

/** What belongs to one household and may be read by it. */
type OwnEntity = 'CorrectionRequest' | 'HouseholdIncome' | 'HouseholdOutcome' | 'LinkageProposal' | 'Measure' | 'Observation' | 'OutcomeDispute' | 'Person' | 'RegisterCase' | 'ResultConfirmation' | 'Visit'

/**
 * The rows of one household, and no others: the predicate of an own session, as an appointment's territory is that of a
 * viewer. Every read of an own file but the household's own row goes through here.
 */
export class OwnRows<Name extends OwnEntity> {
  private readonly table: UnscopedTable<Name>

  constructor(entity: Name) {
    this.table = new UnscopedTable(entity, 'narrowed in every statement to the household whose session it is')
  }

  /** The household's rows that satisfy the conditions. */
  async of(runner: Runner, own: OwnHousehold, where: readonly Condition<Name>[] = [], options: { readonly orderBy?: readonly (OrderTerm & { readonly column: ColumnOf<Name> })[]; readonly limit?: number } = {}): Promise<Row<Name>[]> {
    const mine = { column: 'householdId', equals: own.householdId } as unknown as Condition<Name>
    return this.table.findMany(runner, [mine, ...where], options)
  }
}

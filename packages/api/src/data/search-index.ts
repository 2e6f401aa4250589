import type { EntityName } from './entities.js'
import type { ColumnOf } from './table.js'

/** A table of the parts of a text column (`gramsOf`): its key is the part and then the columns that it repeats of the entity. */
export interface SearchIndex<Name extends EntityName, Through extends EntityName> {
  readonly through: Through
  readonly part: ColumnOf<Through>
  /** Columns of both, in the order of the key after the part; the last one is unique among the entity's rows. */
  readonly shared: readonly (ColumnOf<Name> & ColumnOf<Through>)[]
  /** A condition that names values of one of these finds its few rows sooner. */
  readonly foundSoonerBy: readonly ColumnOf<Name>[]
}

type AnySearchIndex<Name extends EntityName> = { [Through in EntityName]: SearchIndex<Name, Through> }[EntityName]
type SearchIndices = { readonly [Name in EntityName]?: { readonly [Column in ColumnOf<Name>]?: AnySearchIndex<Name> } }

/** The columns that are searched through a table of their parts. */
export const SEARCH_INDICES: SearchIndices = {
  Household: { headName: { through: 'HouseholdNameGram', part: 'gram', shared: ['regionCode', 'number'], foundSoonerBy: ['id', 'number', 'cadreAccountId'] } },
}

import type { ColumnOf } from '../../data/table.js'
import { columnsFor } from '../../graphql/selection.js'

type Columns = readonly ColumnOf<'Person'>[]

const PERSON_COLUMNS = {
  name: ['name'],
  nameMongolian: ['nameMongolian'],
  sex: ['sex'],
  birthDate: ['birthDate'],
  relation: ['relation'],
  idNumber: ['idNumberPrefix'],
  health: ['health'],
  labour: ['labour'],
  education: ['education', 'birthDate'],
  ethnicity: ['ethnicity'],
  student: ['student', 'birthDate'],
  disability: ['disability'],
  circumstances: ['circumstances'],
  isChild: ['birthDate'],
} as const satisfies Record<string, Columns>

const ALWAYS = ['id', 'householdId', 'regionCode'] as const satisfies Columns

/** The columns that the selected fields of Person need. */
export const personColumns = (selected: ReadonlySet<string>): ColumnOf<'Person'>[] => columnsFor<ColumnOf<'Person'>>(selected, PERSON_COLUMNS, ALWAYS)

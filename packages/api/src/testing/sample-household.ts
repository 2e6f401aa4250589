import type { Row } from '../data/entities.js'
import { NO_TRACE } from '../features/household/household-trace.js'
import { newId } from './api-under-test.js'

/** A household's row with everything in it, to be changed where a test needs something else. */
export const sampleHousehold = (changes: Partial<Row<'Household'>> = {}): Row<'Household'> => {
  const id = newId()
  return {
    id,
    number: id.slice(0, 23),
    version: 1,
    regionCode: '150525100200',
    groupName: null,
    headName: '包巴图',
    size: 3,
    status: 'NOT_EXITED',
    attribute: 'GENERAL_POOR',
    mainCause: 'ILLNESS',
    otherCauses: [],
    standard: 'NATIONAL',
    living: null,
    identifiedOn: '2014-01-15',
    exitedOn: null,
    phone: null,
    bankAccountCipher: null,
    netIncome: null,
    netIncomeYear: null,
    measureCount: 0,
    ...NO_TRACE,
    lastVisitedOn: null,
    cadreAccountId: null,
    cadreStartedOn: null,
    cadreEndedOn: null,
    updatedAt: '2015-01-01 00:00:00.000',
    ...changes,
  }
}

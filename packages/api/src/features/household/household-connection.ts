import { connectionOf } from '../../graphql/connection.js'
import { HouseholdType } from './household-type.js'

/** A page of households. */
export const HouseholdConnection = connectionOf('Household', HouseholdType)

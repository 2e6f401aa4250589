import { ROLES } from '../../access/roles.js'
import type { Role } from '../../access/roles.js'
import { inTerritory, nothing } from '../../data/scope-rule.js'
import type { GrantRule, ScopedRule } from '../../data/scope-rule.js'

/** Imports are seen by the offices whose territory covers that of whoever brought the sheet. */
const OFFICES: readonly Role[] = ['TOWN_OFFICE', 'BANNER_OFFICE', 'CITY_OFFICE']

const byOffice = <Name extends 'RegisterImport' | 'ImportHousehold'>(territory: GrantRule<Name>): Record<Role, GrantRule<Name>> =>
  Object.fromEntries(ROLES.map((role) => [role, OFFICES.includes(role) ? territory : nothing])) as Record<Role, GrantRule<Name>>

export const registerImportScope: ScopedRule<'RegisterImport'> = { kind: 'scoped', roles: byOffice<'RegisterImport'>(inTerritory('regionCode')) }

/** What a sheet holds of a person in clear is for no reader: it is applied, and never shown. */
export const importHouseholdScope: ScopedRule<'ImportHousehold'> = {
  kind: 'scoped',
  roles: byOffice<'ImportHousehold'>(inTerritory('regionCode')),
  fields: { contentCipher: { visibleTo: [], otherwise: () => null }, beforeCipher: { visibleTo: [], otherwise: () => null } },
}

import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import { inForceOn } from '../../data/in-force.js'
import type { Page } from '../../data/scoped-repository.js'
import { withinTerritory } from '../../data/territory-condition.js'
import { inRegion } from '../region/region-condition.js'
import type { AccountFilter } from './account-input.js'
import type { AccountValue } from './account-service.js'
import { loginKeyOf } from './login-key.js'
import { searched } from './name-search.js'

/** The list of accounts in scope. */
export class AccountList {
  constructor(private readonly core: Core) {}

  /** One page, by name. A filter by login where logins are hidden throws HiddenFieldError. */
  async page(access: Access, request: { readonly filter: AccountFilter; readonly first: number; readonly after: string | null | undefined; readonly countTotal: boolean }): Promise<Page<AccountValue>> {
    return rowsOf(this.core, 'Account', access).connection({
      columns: ['id', 'name', 'login', 'disabledAt'],
      where: this.conditions(access, request.filter),
      orderBy: [{ column: 'name' }, { column: 'id' }],
      first: request.first,
      after: request.after ?? null,
      countTotal: request.countTotal,
    })
  }

  private conditions(access: Access, { nameContains, loginPrefix, role, region, withoutAppointment }: AccountFilter): Condition<'Account'>[] {
    const inForce: readonly Condition<'Appointment'>[] = inForceOn(this.core.clock.today())
    const conditions: Condition<'Account'>[] = []
    if (typeof nameContains === 'string') conditions.push({ column: 'name', contains: searched(nameContains) })
    if (typeof loginPrefix === 'string') conditions.push({ column: 'loginKey', startsWith: loginKeyOf(searched(loginPrefix)) })
    if (typeof role === 'string' || typeof region === 'string') {
      const held: Condition<'Appointment'>[] = [...inForce, ...reachOf(access)]
      if (typeof role === 'string') held.push({ column: 'role', equals: role })
      if (typeof region === 'string') held.push(inRegion('regionCode', region))
      conditions.push({ exists: 'Appointment', on: ['accountId', 'id'], where: held })
    }
    if (withoutAppointment === true) conditions.push({ lacks: 'Appointment', on: ['accountId', 'id'], where: inForce })
    if (withoutAppointment === false) conditions.push({ exists: 'Appointment', on: ['accountId', 'id'], where: inForce })
    return conditions
  }
}

/** A filter asks only about appointments that the viewer may see: an answer must not tell of those elsewhere. */
const reachOf = (access: Access): Condition<'Appointment'>[] =>
  access.grants.some((grant) => grant.role === 'ADMINISTRATOR')
    ? []
    : [{ anyOf: access.grants.flatMap((grant) => (grant.range === null ? [] : [[withinTerritory<'Appointment'>('regionCode', grant.range)]])) }]

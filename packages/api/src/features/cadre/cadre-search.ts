import { ROLES } from '../../access/roles.js'
import type { Role } from '../../access/roles.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Condition } from '../../data/condition.js'
import type { Row } from '../../data/entities.js'
import { inForceOn } from '../../data/in-force.js'
import type { AccountService } from '../account/account-service.js'
import { ofAccountNamed, searched } from '../account/name-search.js'

/** Who answers for places, households or enterprises; offices and those who keep the system are no cadres. */
const CADRES = ['CITY_LEADER', 'DIVISION_LEADER', 'SECTION_LEADER', 'FIRST_SECRETARY', 'VOLUNTEER_SUPERVISOR', 'HONORARY_CHIEF'] as const satisfies readonly Role[]

export interface CadrePost {
  readonly role: Role
  readonly region: Row<'Region'> | null
  readonly households: number | null
}

export interface CadreValue {
  readonly id: string
  readonly name: string
  readonly posts: readonly CadrePost[]
}

/**
 * Finds those who answer for something in the viewer's own territory: by their appointments there, and section-level leaders
 * by the households they are in charge of, wherever in the banner the appointment lies.
 */
export class CadreSearch {
  constructor(
    private readonly core: Core,
    private readonly accounts: AccountService,
  ) {}

  /** Cadres whose name contains the text: those called exactly so first, then by name. A blank text finds none. Throws BAD_USER_INPUT for one too long or with control characters. */
  async named(access: Access, text: string, first: number): Promise<{ readonly totalCount: number; readonly nodes: CadreValue[] }> {
    const part = searched(text)
    if (part === '') return { totalCount: 0, nodes: [] }
    const found = await this.gather(access, ofAccountNamed(part), ofAccountNamed(part))
    const rank = ({ name }: CadreValue): string => `${name === part ? 0 : 1} ${name}`
    const cadres = found.toSorted((one, other) => compareText(rank(one), rank(other)) || compareText(one.id, other.id))
    return { totalCount: cadres.length, nodes: cadres.slice(0, first) }
  }

  /** One cadre by the account, or null where nothing that they answer for is the viewer's, too. */
  async find(access: Access, accountId: string): Promise<CadreValue | null> {
    const [cadre] = await this.gather(access, [{ column: 'accountId', equals: accountId }], [{ column: 'accountId', equals: accountId }])
    return cadre ?? null
  }

  /** Those of some accounts that the viewer finds by their names: who answers for something of the viewer's, too. */
  async foundAmong(access: Access, accountIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (accountIds.length === 0) return new Set()
    return new Set((await this.gather(access, [{ column: 'accountId', in: accountIds }], [{ column: 'accountId', in: accountIds }])).map(({ id }) => id))
  }

  private async gather(access: Access, who: readonly Condition<'Appointment'>[], whose: readonly Condition<'Responsibility'>[]): Promise<CadreValue[]> {
    const today = this.core.clock.today()
    const [appointments, served] = await Promise.all([
      rowsOf(this.core, 'Appointment', access).findMany({ columns: ['accountId', 'role', 'regionCode'], where: [...inForceOn(today), { column: 'role', in: CADRES }, ...who] }),
      rowsOf(this.core, 'Responsibility', access).countBy('accountId', [...inForceOn(today), ...whose]),
    ])
    const posts = new Map<string, CadrePost[]>()
    const add = (accountId: string, post: CadrePost): void => {
      const known = posts.get(accountId) ?? []
      posts.set(accountId, known)
      if (post.role !== 'SECTION_LEADER' || !known.some(({ role }) => role === 'SECTION_LEADER')) known.push(post)
    }
    for (const { accountId, role, regionCode } of appointments) {
      add(accountId, { role, region: regionCode === null ? null : this.core.regions.find(regionCode), households: role === 'SECTION_LEADER' ? (served.get(accountId) ?? 0) : null })
    }
    // The appointment may lie in the banner, above the viewer's town: then the households alone say whose leader it is.
    for (const [accountId, households] of served) add(accountId, { role: 'SECTION_LEADER', region: null, households })
    const accounts = await this.accounts.byIds([...posts.keys()])
    return [...posts].flatMap(([id, held]) => {
      const account = accounts.get(id)
      return account === undefined ? [] : [{ id, name: account.name, posts: held.toSorted((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role) || compareText(one.region?.code ?? '', other.region?.code ?? '')) }]
    })
  }
}

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

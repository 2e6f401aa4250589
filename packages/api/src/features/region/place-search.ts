import type { Role } from '../../access/roles.js'
import { inRange } from '../../access/territory.js'
import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { badInput } from '../../graphql/errors.js'
import { checkText } from '../../text/plain-text.js'
import { mayBeSaid } from '../../text/said-text.js'

const LONGEST_NAME = 60

/** Roles that answer for households by name: their places are the villages of these households, whatever the appointment's region. */
const BY_HOUSEHOLD: readonly Role[] = ['SECTION_LEADER', 'HONORARY_CHIEF']

/** Finds divisions by their names among those that the viewer answers for. */
export class PlaceSearch {
  constructor(private readonly core: Core) {}

  /**
   * The divisions whose name, in Chinese or Mongolian, contains the text: those called exactly so first, then by code. All
   * divisions are public; a search offers those alone behind which the viewer sees anything. A blank text finds none.
   */
  async named(access: Access, text: string, first: number): Promise<readonly Row<'Region'>[]> {
    if (checkText(text, { min: 0, max: LONGEST_NAME }) !== null) {
      throw badInput(mayBeSaid({ zh: '地名', en: 'A name to search for' }, LONGEST_NAME))
    }
    const part = text.trim()
    if (part === '') return []
    const called = this.core.regions.named(part)
    if (called.length === 0) return []
    const territories = access.grants.filter(({ role }) => !BY_HOUSEHOLD.includes(role)).flatMap(({ range }) => (range === null ? [] : [range]))
    const villages = await this.villagesByHousehold(access)
    const reached = called.filter(({ code }) => villages.has(code) || territories.some((range) => inRange(range, code)))
    return [...reached.filter(({ name }) => name === part), ...reached.filter(({ name }) => name !== part)].slice(0, first)
  }

  private async villagesByHousehold(access: Access): Promise<ReadonlyMap<string, number>> {
    const grants = access.grants.filter(({ role }) => BY_HOUSEHOLD.includes(role))
    return grants.length === 0 ? new Map() : rowsOf(this.core, 'Household', { ...access, grants }).countBy('regionCode')
  }
}

import type { Access } from '../../access/viewer.js'
import type { Core } from '../../core.js'
import { rowsOf } from '../../core.js'
import type { Row } from '../../data/entities.js'
import { batched } from '../../graphql/batch.js'
import { daysPaidIn } from '../linkage/paying-periods.js'
import type { PayingTerms } from '../linkage/paying-periods.js'
import { tookPartIn } from '../linkage/report-periods.js'
import type { LeftHouseholdType } from './left-household-type.js'
import type { NamedHouseholds } from './named-household.js'

type Member = Pick<Row<'LinkageHousehold'>, 'linkageId' | 'householdId' | 'joinedOn' | 'leftOn' | 'regionCode' | 'enterpriseId'>

/**
 * Households that left a linkage after they took part in it in a quarter. A chief reads them no more (ADR 0028), but what they were
 * paid in the quarter is reported, and put right where the town returns it: so they are named, behind the mask.
 */
export class LeftHouseholds {
  constructor(
    private readonly core: Core,
    private readonly named: NamedHouseholds,
  ) {}

  /** Those of a quarter by number; none for what is no quarter that the linkage pays in. Siblings are read together. */
  async of(access: Access, linkage: PayingTerms & { readonly id: string }, period: string): Promise<LeftHouseholdType[]> {
    const days = daysPaidIn(linkage, period, this.core.clock.today())
    if (days === null || days.lastDay < linkage.startedOn) return []
    const left = await batched<readonly Member[]>(access, 'households that left', linkage.id, (ids) => this.load(access, ids), [])
    const found = await Promise.all(
      left.flatMap(({ householdId, joinedOn, leftOn }) => (leftOn !== null && tookPartIn({ joinedOn, leftOn }, days) ? [{ leftOn, household: this.named.find(access, householdId) }] : [])).map(async ({ leftOn, household }) => ({ leftOn, household: await household })),
    )
    return found
      .flatMap(({ leftOn, household }) => (household === null ? [] : [{ household: household.id, number: household.number, headName: household.headName, group: household.groupName, leftOn }]))
      .toSorted((one, other) => (one.number < other.number ? -1 : 1))
  }

  private async load(access: Access, linkageIds: readonly string[]): Promise<Map<string, Member[]>> {
    const members = await rowsOf(this.core, 'LinkageHousehold', access).findMany({ columns: ['linkageId', 'householdId', 'joinedOn', 'leftOn', 'regionCode', 'enterpriseId'], where: [{ column: 'linkageId', in: linkageIds }, { column: 'leftOn', notNull: true }] })
    return Map.groupBy(members, ({ linkageId }) => linkageId)
  }
}

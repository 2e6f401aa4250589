import type { VillagePlan } from '../city/village-plan.js'
import type { IdNumberIssuer } from '../id-number.js'
import type { IdentifiedKind } from '../identifier.js'
import { identifier, villageKey } from '../identifier.js'
import { SeededRandom } from '../random.js'
import type { VillageRows } from './village-rows.js'

/** A village while its rows are made: its plan, its own random numbers and identifiers, and where the rows go. */
export class Village {
  readonly random: SeededRandom
  private readonly counts = new Map<IdentifiedKind, number>()

  constructor(
    readonly plan: VillagePlan,
    readonly rows: VillageRows,
    readonly issuer: IdNumberIssuer,
  ) {
    this.random = new SeededRandom(`village ${plan.code}`)
  }

  /** The identifier of the village's next thing of a kind. */
  nextId(kind: IdentifiedKind): string {
    const n = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, n)
    return identifier(kind, villageKey(this.plan.ordinal, n))
  }

  /** Days, households and the like that concern the whole village are drawn apart, so that a change to one leaves the others alone. */
  randomFor(subject: string): SeededRandom {
    return new SeededRandom(`${subject} ${this.plan.code}`)
  }
}
